/** What a person may have put into a form's workbook besides cells, each as Excel writes it. */
import { strToU8 } from "fflate";
import { HEADER, MAIN, OFFICE, SHEET_PART, SHEET_TYPE, WORKBOOK_PART, type Feature } from "./excel-package";

const X14 =
  'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';

const PIXEL = Uint8Array.from(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  ),
);
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const DRAWING_NAMESPACES = `xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"`;
const anchor = (content: string) =>
  `<xdr:twoCellAnchor editAs="oneCell"><xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${content}<xdr:clientData/></xdr:twoCellAnchor>`;
const drawing = (...anchors: string[]) =>
  `${HEADER}<xdr:wsDr ${DRAWING_NAMESPACES}>${anchors.map(anchor).join("")}</xdr:wsDr>`;
const SHAPE =
  '<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="3" name="角丸四角形 2"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="roundRect"><a:avLst/></a:prstGeom></xdr:spPr><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>記入のしかた</a:t></a:r></a:p></xdr:txBody></xdr:sp>';
const PICTURE = `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="図 1" descr="市章"/><xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${OFFICE}" r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9" cy="9"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`;
const vml = (shape: string) =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>${shape}</xml>`;
const MICROSOFT = "http://schemas.microsoft.com/office";

/** Each by what a person would call it. */
export const FEATURES = {
  図: {
    parts: { "xl/media/image1.png": PIXEL, "xl/drawings/drawing1.xml": drawing(PICTURE, SHAPE) },
    types: { "xl/drawings/drawing1.xml": DRAWING_TYPE },
    links: {
      [SHEET_PART]: [{ id: "rIdD", type: "drawing", target: "../drawings/drawing1.xml" }],
      "xl/drawings/drawing1.xml": [{ id: "rId1", type: "image", target: "../media/image1.png" }],
    },
    sheet: { drawing: '<drawing r:id="rIdD"/>' },
  },
  グラフ: {
    parts: {
      "xl/drawings/drawing1.xml": drawing(
        `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="グラフ 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
      ),
      "xl/charts/chart1.xml": `${HEADER}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${OFFICE}"><c:chart><c:plotArea><c:layout/><c:pieChart><c:varyColors val="1"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>部の組織目標!$A$2:$A$3</c:f></c:numRef></c:val></c:ser></c:pieChart></c:plotArea></c:chart></c:chartSpace>`,
      "xl/charts/style1.xml": `${HEADER}<cs:chartStyle xmlns:cs="${MICROSOFT}/drawing/2012/chartStyle" id="251"/>`,
      "xl/charts/colors1.xml": `${HEADER}<cs:colorStyle xmlns:cs="${MICROSOFT}/drawing/2012/chartStyle" meth="cycle" id="10"/>`,
    },
    types: {
      "xl/drawings/drawing1.xml": DRAWING_TYPE,
      "xl/charts/chart1.xml": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
      "xl/charts/style1.xml": "application/vnd.ms-office.chartstyle+xml",
      "xl/charts/colors1.xml": "application/vnd.ms-office.chartcolorstyle+xml",
    },
    links: {
      [SHEET_PART]: [{ id: "rIdD", type: "drawing", target: "../drawings/drawing1.xml" }],
      "xl/drawings/drawing1.xml": [{ id: "rId1", type: "chart", target: "../charts/chart1.xml" }],
      "xl/charts/chart1.xml": [
        { id: "rId1", type: `${MICROSOFT}/2011/relationships/chartStyle`, target: "style1.xml" },
        { id: "rId2", type: `${MICROSOFT}/2011/relationships/chartColorStyle`, target: "colors1.xml" },
      ],
    },
    sheet: { drawing: '<drawing r:id="rIdD"/>' },
  },
  メモ: {
    parts: {
      "xl/comments1.xml": `${HEADER}<comments xmlns="${MAIN}"><authors><author>部長</author></authors><commentList><comment ref="B2" authorId="0" shapeId="0"><text><r><rPr><b/><sz val="9"/></rPr><t xml:space="preserve">部長:\n</t></r><r><rPr><sz val="9"/></rPr><t>確認待ち</t></r></text></comment></commentList></comments>`,
      "xl/drawings/vmlDrawing1.vml": vml(
        '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="infoBackground [80]" o:insetmode="auto"><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>2, 15, 0, 10, 4, 15, 4, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape>',
      ),
    },
    types: { "xl/comments1.xml": `${SHEET_TYPE}.comments+xml` },
    links: {
      [SHEET_PART]: [
        { id: "rIdC", type: "comments", target: "../comments1.xml" },
        { id: "rIdV", type: "vmlDrawing", target: "../drawings/vmlDrawing1.vml" },
      ],
    },
    sheet: { legacyDrawing: '<legacyDrawing r:id="rIdV"/>' },
  },
  コメント: {
    parts: {
      "xl/comments1.xml": `${HEADER}<comments xmlns="${MAIN}"><authors><author>tc={7E6D1B1A-0000-4C00-8000-000000000001}</author></authors><commentList><comment ref="B2" authorId="0" shapeId="0"><text><t>[スレッド化されたコメント]\n\nコメント:\n    ほぼ達成でよいですか</t></text></comment></commentList></comments>`,
      "xl/drawings/vmlDrawing1.vml": vml(""),
      "xl/threadedComments/threadedComment1.xml": `${HEADER}<ThreadedComments xmlns="${MICROSOFT}/spreadsheetml/2018/threadedcomments"><threadedComment ref="B2" dT="2023-03-01T01:02:03.00" personId="{11111111-0000-4000-8000-000000000001}" id="{7E6D1B1A-0000-4C00-8000-000000000001}"><text>ほぼ達成でよいですか</text></threadedComment></ThreadedComments>`,
      "xl/persons/person.xml": `${HEADER}<personList xmlns="${MICROSOFT}/spreadsheetml/2018/threadedcomments"><person displayName="部長" id="{11111111-0000-4000-8000-000000000001}" userId="b" providerId="None"/></personList>`,
    },
    types: {
      "xl/comments1.xml": `${SHEET_TYPE}.comments+xml`,
      "xl/threadedComments/threadedComment1.xml": "application/vnd.ms-excel.threadedcomments+xml",
      "xl/persons/person.xml": "application/vnd.ms-excel.person+xml",
    },
    links: {
      [SHEET_PART]: [
        { id: "rIdC", type: "comments", target: "../comments1.xml" },
        { id: "rIdV", type: "vmlDrawing", target: "../drawings/vmlDrawing1.vml" },
        {
          id: "rIdT",
          type: `${MICROSOFT}/2017/10/relationships/threadedComment`,
          target: "../threadedComments/threadedComment1.xml",
        },
      ],
      [WORKBOOK_PART]: [
        { id: "rIdP", type: `${MICROSOFT}/2017/10/relationships/person`, target: "persons/person.xml" },
      ],
    },
    sheet: { legacyDrawing: '<legacyDrawing r:id="rIdV"/>' },
  },
  ピボットテーブル: {
    parts: {
      "xl/pivotTables/pivotTable1.xml": `${HEADER}<pivotTableDefinition xmlns="${MAIN}" name="ピボットテーブル1" cacheId="5" dataCaption="値" updatedVersion="6" minRefreshableVersion="3"><location ref="F3:G5" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="1"><pivotField axis="axisRow" showAll="0"><items count="1"><item t="default"/></items></pivotField></pivotFields></pivotTableDefinition>`,
      "xl/pivotCache/pivotCacheDefinition1.xml": `${HEADER}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}" r:id="rId1" refreshedBy="職員課" refreshedDate="45000" createdVersion="6" refreshedVersion="6" minRefreshableVersion="3" recordCount="1"><cacheSource type="worksheet"><worksheetSource ref="A1:A3" sheet="部の組織目標"/></cacheSource><cacheFields count="1"><cacheField name="番号" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="1" maxValue="2"/></cacheField></cacheFields></pivotCacheDefinition>`,
      "xl/pivotCache/pivotCacheRecords1.xml": `${HEADER}<pivotCacheRecords xmlns="${MAIN}" xmlns:r="${OFFICE}" count="1"><r><n v="1"/></r></pivotCacheRecords>`,
    },
    types: {
      "xl/pivotTables/pivotTable1.xml": `${SHEET_TYPE}.pivotTable+xml`,
      "xl/pivotCache/pivotCacheDefinition1.xml": `${SHEET_TYPE}.pivotCacheDefinition+xml`,
      "xl/pivotCache/pivotCacheRecords1.xml": `${SHEET_TYPE}.pivotCacheRecords+xml`,
    },
    links: {
      [SHEET_PART]: [{ id: "rIdPT", type: "pivotTable", target: "../pivotTables/pivotTable1.xml" }],
      "xl/pivotTables/pivotTable1.xml": [
        { id: "rId1", type: "pivotCacheDefinition", target: "../pivotCache/pivotCacheDefinition1.xml" },
      ],
      "xl/pivotCache/pivotCacheDefinition1.xml": [
        { id: "rId1", type: "pivotCacheRecords", target: "pivotCacheRecords1.xml" },
      ],
      [WORKBOOK_PART]: [
        { id: "rIdPC", type: "pivotCacheDefinition", target: "pivotCache/pivotCacheDefinition1.xml" },
      ],
    },
    workbook: { pivotCaches: '<pivotCaches><pivotCache cacheId="5" r:id="rIdPC"/></pivotCaches>' },
  },
  テンプレート: { kind: `${SHEET_TYPE}.template.main+xml` },
  マクロ: {
    kind: "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    parts: { "xl/vbaProject.bin": Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]) },
    types: { "xl/vbaProject.bin": "application/vnd.ms-office.vbaProject" },
    links: {
      [WORKBOOK_PART]: [
        { id: "rIdM", type: `${MICROSOFT}/2006/relationships/vbaProject`, target: "vbaProject.bin" },
      ],
    },
    sheet: { sheetPr: '<sheetPr codeName="Sheet1"/>' },
  },
  名前の定義: {
    workbook: {
      definedNames:
        '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">部の組織目標!$A$1:$B$3</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">部の組織目標!$A$1:$C$3</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">部の組織目標!$1:$1</definedName><definedName name="税率" comment="令和4年度">0.1</definedName><definedName name="範囲" localSheetId="1">別の表!$A$1</definedName><definedName name="旗" hidden="0" function="0">別の表!$A$1</definedName><definedName name="隠し" hidden="1">別の表!$A$1</definedName></definedNames>',
    },
  },
  条件付き書式: {
    dxfs: [
      '<dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>',
    ],
    sheet: {
      conditionalFormatting:
        '<conditionalFormatting sqref="A2:A3"><cfRule type="expression" dxfId="0" priority="4"><formula>A2=""</formula></cfRule><cfRule type="duplicateValues" dxfId="0" priority="5"/></conditionalFormatting><conditionalFormatting sqref="B2:B3"><cfRule type="dataBar" priority="1"><dataBar showValue="0"><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{AAAAAAAA-0000-4000-8000-000000000001}</x14:id></ext></extLst></cfRule><cfRule type="iconSet" priority="2"><iconSet iconSet="3Arrows" showValue="0" reverse="1"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule><cfRule type="colorScale" priority="3"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting>',
    },
    sheetExtension: `<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" ${X14}><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{AAAAAAAA-0000-4000-8000-000000000001}"><x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>B2:B3</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>`,
  },
  スパークライン: {
    sheetExtension: `<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" ${X14}><x14:sparklineGroups><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>部の組織目標!A2:B2</xm:f><xm:sqref>C2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext>`,
  },
  印刷の設定: {
    parts: {
      "xl/printerSettings/printerSettings1.bin": Uint8Array.from([1, 2, 3, 4]),
      "xl/drawings/vmlDrawing9.vml": vml(
        '<v:shape id="CH" o:spid="_x0000_s9" type="#_x0000_t75" style="width:9pt;height:9pt"><v:imagedata o:relid="rId1" o:title="市章"/></v:shape>',
      ),
      "xl/media/image9.png": PIXEL,
    },
    links: {
      [SHEET_PART]: [
        { id: "rIdPS", type: "printerSettings", target: "../printerSettings/printerSettings1.bin" },
        { id: "rIdHF", type: "vmlDrawing", target: "../drawings/vmlDrawing9.vml" },
      ],
      "xl/drawings/vmlDrawing9.vml": [{ id: "rId1", type: "image", target: "../media/image9.png" }],
    },
    sheet: {
      sheetPr: '<sheetPr><tabColor rgb="FF92D050"/><pageSetUpPr fitToPage="1"/></sheetPr>',
      printOptions: '<printOptions horizontalCentered="1" gridLines="1"/>',
      pageMargins: '<pageMargins left="0.25" right="0.25" top="0.5" bottom="0.5" header="0.2" footer="0.2"/>',
      pageSetup:
        '<pageSetup paperSize="8" scale="80" fitToHeight="0" orientation="landscape" pageOrder="overThenDown" blackAndWhite="1" useFirstPageNumber="1" firstPageNumber="3" r:id="rIdPS"/>',
      headerFooter:
        '<headerFooter differentOddEven="1" differentFirst="1"><oddHeader>&amp;C&amp;G&amp;R令和4年度</oddHeader><oddFooter>&amp;C&amp;P / &amp;N</oddFooter><evenFooter>&amp;L&amp;A</evenFooter><firstHeader>&amp;C表紙</firstHeader></headerFooter>',
      rowBreaks: '<rowBreaks count="1" manualBreakCount="1"><brk id="2" max="16383" man="1"/></rowBreaks>',
      colBreaks: '<colBreaks count="1" manualBreakCount="1"><brk id="2" max="1048575" man="1"/></colBreaks>',
      legacyDrawingHF: '<legacyDrawingHF r:id="rIdHF"/>',
    },
  },
  テーブル: {
    parts: {
      "xl/tables/table1.xml": `${HEADER}<table xmlns="${MAIN}" id="1" name="テーブル1" displayName="テーブル1" ref="E1:E2" totalsRowShown="0"><autoFilter ref="E1:E2"/><tableColumns count="1"><tableColumn id="1" name="列1"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
    },
    types: { "xl/tables/table1.xml": `${SHEET_TYPE}.table+xml` },
    links: { [SHEET_PART]: [{ id: "rIdTB", type: "table", target: "../tables/table1.xml" }] },
    sheet: { tableParts: '<tableParts count="1"><tablePart r:id="rIdTB"/></tableParts>' },
  },
  ハイパーリンク: {
    links: {
      [SHEET_PART]: [
        { id: "rIdH", type: "hyperlink", target: "https://www.city.example.lg.jp/", external: true },
      ],
    },
    sheet: {
      hyperlinks:
        '<hyperlinks><hyperlink ref="C2" r:id="rIdH" tooltip="市の計画"/><hyperlink ref="C3" location="別の表!A1" display="別の表"/></hyperlinks>',
    },
  },
  保護: {
    sheet: {
      sheetProtection:
        '<sheetProtection algorithmName="SHA-512" hashValue="AAAA" saltValue="BBBB" spinCount="100000" sheet="1" objects="1" scenarios="1" formatCells="0"/>',
      protectedRanges: '<protectedRanges><protectedRange sqref="B2:B3" name="記入欄"/></protectedRanges>',
    },
    workbook: { workbookProtection: '<workbookProtection lockStructure="1"/>' },
  },
  見え方: {
    sheet: {
      sheetViews:
        '<sheetViews><sheetView showGridLines="0" tabSelected="1" view="pageBreakPreview" zoomScale="85" zoomScaleNormal="100" workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="B2" sqref="B2"/></sheetView></sheetViews>',
      cols: '<cols><col min="1" max="1" width="5.5" customWidth="1"/><col min="2" max="3" width="20.25" hidden="1" outlineLevel="1" customWidth="1"/></cols>',
      autoFilter:
        '<autoFilter ref="A1:B3"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter>',
      ignoredErrors: '<ignoredErrors><ignoredError sqref="A2" numberStoredAsText="1"/></ignoredErrors>',
    },
  },
  細かな設定: {
    sheet: {
      sheetPr:
        '<sheetPr codeName="Sheet1" filterMode="1"><tabColor theme="4" tint="0.4"/><outlinePr summaryBelow="0" summaryRight="0"/><pageSetUpPr autoPageBreaks="0"/></sheetPr>',
      sheetFormatPr:
        '<sheetFormatPr baseColWidth="8" defaultColWidth="9.5" defaultRowHeight="18.75" outlineLevelRow="1"/>',
      sheetData:
        '<sheetData><row r="1" ht="30" customHeight="1" thickBot="1"><c r="A1" t="s"><v>0</v></c></row><row r="2" s="1" customFormat="1" outlineLevel="1" hidden="1"><c r="A2" s="1"><v>1</v></c></row><row r="3" collapsed="1"><c r="A3" t="inlineStr"><is><t>直書き</t></is></c><c r="B3" t="b"><v>1</v></c></row></sheetData>',
      scenarios:
        '<scenarios current="0"><scenario name="案1" locked="1" count="1" user="部長"><inputCells r="B2" val="3"/></scenario></scenarios>',
      cellWatches: '<cellWatches><cellWatch r="B3"/></cellWatches>',
    },
    workbook: {
      calcPr: '<calcPr calcId="191029" iterate="1" iterateCount="50"/>',
      fileSharing: '<fileSharing readOnlyRecommended="1"/>',
    },
  },
  いろいろな数式: {
    sheet: {
      sheetData:
        '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2"><f t="shared" ref="B2:B3" si="0">A2*2</f><v>2</v></c><c r="C2"><f t="array" ref="C2">SUM(A2:A3*1)</f><v>3</v></c></row><row r="3"><c r="A3"><v>2</v></c><c r="B3"><f t="shared" si="0"/><v>4</v></c><c r="C3" t="str"><f>_xlfn.TEXTJOIN("、",TRUE,A2:A3)</f><v>1、2</v></c></row></sheetData>',
    },
  },
  背景の画像: {
    parts: { "xl/media/image8.png": PIXEL },
    links: { [SHEET_PART]: [{ id: "rIdBG", type: "image", target: "../media/image8.png" }] },
    sheet: { picture: '<picture r:id="rIdBG"/>' },
  },
  ふりがな: {
    string:
      '<r><rPr><b/><sz val="11"/><rFont val="游ゴシック"/></rPr><t>総務</t></r><r><t>部長</t></r><rPh sb="0" eb="2"><t>ソウム</t></rPh><phoneticPr fontId="1"/>',
  },
  ほかのブックへのリンク: {
    parts: {
      "xl/externalLinks/externalLink1.xml": `${HEADER}<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="Sheet1"/></sheetNames></externalBook></externalLink>`,
    },
    types: { "xl/externalLinks/externalLink1.xml": `${SHEET_TYPE}.externalLink+xml` },
    links: {
      [WORKBOOK_PART]: [{ id: "rIdE", type: "externalLink", target: "externalLinks/externalLink1.xml" }],
      "xl/externalLinks/externalLink1.xml": [
        { id: "rId1", type: "externalLinkPath", target: "file:///C:/計画.xlsx", external: true },
      ],
    },
    workbook: {
      externalReferences: '<externalReferences><externalReference r:id="rIdE"/></externalReferences>',
    },
  },
  データの接続: {
    parts: {
      "xl/connections.xml": `${HEADER}<connections xmlns="${MAIN}"><connection id="1" name="クエリ - 計画" type="5" refreshedVersion="8"><dbPr connection="Provider=Microsoft.Mashup" command="SELECT * FROM [計画]"/></connection></connections>`,
    },
    types: { "xl/connections.xml": `${SHEET_TYPE}.connections+xml` },
    links: { [WORKBOOK_PART]: [{ id: "rIdCN", type: "connections", target: "connections.xml" }] },
  },
  フォームの部品: {
    parts: {
      "xl/ctrlProps/ctrlProp1.xml": `${HEADER}<formControlPr xmlns="${MICROSOFT}/spreadsheetml/2009/9/main" objectType="CheckBox" fmlaLink="$C$2" noThreeD="1"/>`,
      "xl/drawings/vmlDrawing1.vml": vml(
        '<v:shape id="チェック_x0020_1" o:spid="_x0000_s1026" type="#_x0000_t201" style="position:absolute"><x:ClientData ObjectType="Checkbox"><x:Anchor>2, 0, 1, 0, 3, 0, 2, 0</x:Anchor><x:FmlaLink>$C$2</x:FmlaLink></x:ClientData></v:shape>',
      ),
    },
    types: { "xl/ctrlProps/ctrlProp1.xml": "application/vnd.ms-excel.controlproperties+xml" },
    links: {
      [SHEET_PART]: [
        { id: "rIdV", type: "vmlDrawing", target: "../drawings/vmlDrawing1.vml" },
        { id: "rIdCP", type: "ctrlProp", target: "../ctrlProps/ctrlProp1.xml" },
      ],
    },
    sheet: {
      legacyDrawing: '<legacyDrawing r:id="rIdV"/>',
      controls:
        '<mc:AlternateContent><mc:Choice xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" Requires="x14"><controls><mc:AlternateContent><mc:Choice Requires="x14"><control shapeId="1026" r:id="rIdCP" name="チェック 1"><controlPr defaultSize="0" autoFill="0"/></control></mc:Choice></mc:AlternateContent></controls></mc:Choice></mc:AlternateContent>',
    },
  },
  埋め込みファイル: {
    parts: { "xl/embeddings/Microsoft_Word_Document.docx": strToU8("PK word") },
    links: {
      [SHEET_PART]: [{ id: "rIdO", type: "package", target: "../embeddings/Microsoft_Word_Document.docx" }],
    },
    sheet: {
      oleObjects:
        '<oleObjects><oleObject progId="Word.Document.12" shapeId="1027" r:id="rIdO"/></oleObjects>',
    },
  },
  ユーザー設定のビュー: {
    workbook: {
      customWorkbookViews:
        '<customWorkbookViews><customWorkbookView name="印刷用" guid="{22222222-0000-4000-8000-000000000001}" xWindow="0" yWindow="0" windowWidth="100" windowHeight="100" activeSheetId="1"/></customWorkbookViews>',
    },
    sheet: {
      customSheetViews:
        '<customSheetViews><customSheetView guid="{22222222-0000-4000-8000-000000000001}" scale="90"><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></customSheetView></customSheetViews>',
    },
  },
  スライサー: {
    parts: {
      "xl/slicers/slicer1.xml": `${HEADER}<slicers xmlns="${MICROSOFT}/spreadsheetml/2009/9/main"><slicer name="列1" cache="スライサー_列1" caption="列1" rowHeight="241300"/></slicers>`,
      "xl/slicerCaches/slicerCache1.xml": `${HEADER}<slicerCacheDefinition xmlns="${MICROSOFT}/spreadsheetml/2009/9/main" name="スライサー_列1" sourceName="列1"/>`,
    },
    types: {
      "xl/slicers/slicer1.xml": "application/vnd.ms-excel.slicer+xml",
      "xl/slicerCaches/slicerCache1.xml": "application/vnd.ms-excel.slicerCache+xml",
    },
    links: {
      [SHEET_PART]: [
        { id: "rIdSL", type: `${MICROSOFT}/2007/relationships/slicer`, target: "../slicers/slicer1.xml" },
      ],
      [WORKBOOK_PART]: [
        {
          id: "rIdSC",
          type: `${MICROSOFT}/2007/relationships/slicerCache`,
          target: "slicerCaches/slicerCache1.xml",
        },
      ],
    },
    sheetExtension: `<ext uri="{3A4CF648-6AED-40f4-86FF-DC5316D8AED3}" ${X14}><x14:slicerList><x14:slicer r:id="rIdSL"/></x14:slicerList></ext>`,
    workbookExtension: `<ext uri="{46BE6895-7355-4a93-B00E-2C351335B9C9}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:slicerCaches xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:slicerCache r:id="rIdSC"/></x15:slicerCaches></ext>`,
  },
  セルの中の画像: {
    parts: {
      "xl/metadata.xml": `${HEADER}<metadata xmlns="${MAIN}" xmlns:xlrd="${MICROSOFT}/spreadsheetml/2017/richdata"><metadataTypes count="1"><metadataType name="XLRICHVALUE" minSupportedVersion="120000" copy="1" pasteAll="1"/></metadataTypes><futureMetadata name="XLRICHVALUE" count="1"><bk><extLst><ext uri="{3e2802c4-a4d2-4d8b-9148-e3be6c30e623}"><xlrd:rvb i="0"/></ext></extLst></bk></futureMetadata><valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata></metadata>`,
      "xl/richData/rdrichvalue.xml": `${HEADER}<rvData xmlns="${MICROSOFT}/spreadsheetml/2017/richdata" count="1"><rv s="0"><v>0</v><v>5</v></rv></rvData>`,
      "xl/richData/richValueRel.xml": `${HEADER}<richValueRels xmlns="${MICROSOFT}/spreadsheetml/2022/richvaluerel" xmlns:r="${OFFICE}"><rel r:id="rId1"/></richValueRels>`,
      "xl/media/image7.png": PIXEL,
    },
    types: {
      "xl/metadata.xml": `${SHEET_TYPE}.sheetMetadata+xml`,
      "xl/richData/rdrichvalue.xml": "application/vnd.ms-excel.rdrichvalue+xml",
      "xl/richData/richValueRel.xml": "application/vnd.ms-excel.richvaluerel+xml",
    },
    links: {
      [WORKBOOK_PART]: [
        { id: "rIdMD", type: "sheetMetadata", target: "metadata.xml" },
        {
          id: "rIdRV",
          type: `${MICROSOFT}/2017/06/relationships/rdRichValue`,
          target: "richData/rdrichvalue.xml",
        },
        {
          id: "rIdRR",
          type: `${MICROSOFT}/2022/10/relationships/richValueRel`,
          target: "richData/richValueRel.xml",
        },
      ],
      "xl/richData/richValueRel.xml": [{ id: "rId1", type: "image", target: "../media/image7.png" }],
    },
    sheet: {
      sheetData:
        '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="C2" t="e" vm="1"><v>#VALUE!</v></c></row></sheetData>',
    },
  },
  電子署名: {
    parts: {
      "_xmlsignatures/sig1.xml": `${HEADER}<Signature xmlns="http://www.w3.org/2000/09/xmldsig#" Id="idPackageSignature"><SignatureValue>AAAA</SignatureValue></Signature>`,
      "_xmlsignatures/origin.sigs": "",
    },
    types: {
      "_xmlsignatures/sig1.xml": "application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml",
      "_xmlsignatures/origin.sigs": "application/vnd.openxmlformats-package.digital-signature-origin",
    },
    links: {
      "": [
        {
          id: "rIdSG",
          type: "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin",
          target: "_xmlsignatures/origin.sigs",
        },
      ],
      "_xmlsignatures/origin.sigs": [
        {
          id: "rId1",
          type: "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/signature",
          target: "sig1.xml",
        },
      ],
    },
  },
  文書の分類ラベル: {
    parts: {
      "docMetadata/LabelInfo.xml": `${HEADER}<clbl:labelList xmlns:clbl="${MICROSOFT}/2020/mipLabelMetadata"><clbl:label id="{33333333-0000-4000-8000-000000000001}" enabled="1" method="Privileged" siteId="{44444444-0000-4000-8000-000000000001}"/></clbl:labelList>`,
      "docProps/custom.xml": `${HEADER}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="部外秘"><vt:lpwstr>はい</vt:lpwstr></property></Properties>`,
    },
    types: {
      "docMetadata/LabelInfo.xml": "application/vnd.ms-office.classificationlabels+xml",
      "docProps/custom.xml": "application/vnd.openxmlformats-officedocument.custom-properties+xml",
    },
    links: {
      "": [
        {
          id: "rId8",
          type: `${MICROSOFT}/2020/02/relationships/classificationlabels`,
          target: "docMetadata/LabelInfo.xml",
        },
        { id: "rId9", type: "custom-properties", target: "docProps/custom.xml" },
      ],
    },
  },
} as const satisfies Record<string, Feature>;
