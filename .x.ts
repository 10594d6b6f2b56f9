import { readFileSync } from "node:fs";
import { loadEngine } from "./src/standin/engine/file/load";
import { workbookOf } from "./src/tools/bench/large-workbook";
async function main(){
 const w = await workbookOf(1000,20);
 const f = await loadEngine("node_modules/excelize-wasm/excelize.wasm.gz").catch(async()=>loadEngine("node_modules/excelize-wasm/dist/excelize.wasm.gz"));
 const bytes = w.session.engine.save();
 const e = f.open(bytes,"a.xlsx");
 const s = e.activeSheet();
 for (let i=0;i<1000;i++) e.setCell(s,i+5,7,"達成",false);
 const n=e.addSheet("達成状況集計");
 for (let k=0;k<3;k++) e.putChart(n.id??n as any,{name:`c${k}`,type:"columnClustered",title:"",left:0,top:k*300,width:300,height:200,series:[{name:"達成",categories:"'達成状況集計'!$A$1:$A$3",values:"'達成状況集計'!$B$1:$B$3",color:"#00AA00"}]} as any);
 for (let r=0;r<4;r++){ const t=performance.now(); const b=e.save(); console.log("save",(performance.now()-t).toFixed(0), b.length); e.setCell(s,6,7,"x"+r,false);}
}
main();
