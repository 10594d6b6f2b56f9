import { chromium } from "playwright-core";
import { readdirSync, readFileSync } from "node:fs";
import { startServer } from "./src/standin/server/server";
import { Desk } from "./src/tools/screenshots/desk";
function cpu(root: number){ const ps=readdirSync("/proc").filter(x=>/^\d+$/.test(x)); const info=new Map<number,{pp:number,t:number,cmd:string}>();
 for(const p of ps){ try{ const s=readFileSync(`/proc/${p}/stat`,"utf8"); const f=s.slice(s.lastIndexOf(")")+2).split(" "); info.set(+p,{pp:+f[1]!,t:+f[11]!+ +f[12]!,cmd:readFileSync(`/proc/${p}/cmdline`,"utf8")}); }catch{} }
 const out: Record<string,number>={}; for(const [p,i] of info){ let q=p; while(q&&q!==root) q=info.get(q)?.pp??0; if(q!==root) continue; const k=/--type=([\w-]+)/.exec(i.cmd)?.[1]??"browser"; const sub=/utility-sub-type=network/.test(i.cmd)?"network":k; out[sub]=(out[sub]??0)+i.t*10; } return out; }
async function main(){
 const server = await startServer({port:0,root:"dist"});
 const extra=(process.env.FLAGS??"").split(" ").filter(Boolean);
 const bs = await chromium.launchServer({executablePath:"/usr/bin/chromium-headless-shell",args:["--no-sandbox","--disable-background-networking","--process-per-site",`--js-flags=${process.env.JSF??"--liftoff-only"}`,...extra]});
 const root=bs.process().pid!;
 const b = await chromium.connect(bs.wsEndpoint());
 const context = await b.newContext({locale:"ja-JP",reducedMotion:"reduce"});
 const keeper=await context.newPage(); await keeper.route("**/empty.html",r=>r.fulfill({contentType:"text/html",body:'<!doctype html><link rel="icon" href="data:,">'})); await keeper.goto(new URL("/empty.html",server.url).href);
 let last=cpu(root); const diff=(what:string)=>{const now=cpu(root); console.log(what, Object.entries(now).map(([k,v])=>`${k} ${v-(last[k]??0)}`).join("  ")); last=now;};
 diff("start");
 for(let i=0;i<4;i++){ const page=await context.newPage(); await page.setViewportSize({width:1280,height:800}); const d=new Desk(page,"ja"); const t=performance.now(); await page.goto(server.url); await d.ready(); console.log("ready",(performance.now()-t).toFixed(0)); diff("open "+i);
  await d.button(d.words.pane.check).first().click(); await page.waitForTimeout(1500); diff("check+1.5s");
  await page.waitForTimeout(1500); diff("idle 1.5s");
  for (const w of [160,600,320]) { await d.setWidth(w); await page.waitForTimeout(300);} diff("3 widths"); await page.close(); diff("close"); }
 await b.close(); await bs.close(); await server.close();
}
main();
