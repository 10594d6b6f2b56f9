/** The order of children that Excel insists on. */
const words = (text: string) => text.trim().split(/\s+/);

/** ECMA-376 part 1, 18.3.1.99 worksheet; `AlternateContent` stands around controls. */
export const WORKSHEET = words(`
  sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios
  autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations
  hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches
  ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls
  AlternateContent webPublishItems tableParts extLst`);

/** 18.2.27 workbook; `AlternateContent` holds the file's folder, `revisionPtr` Microsoft's own. */
export const WORKBOOK = words(`
  fileVersion fileSharing workbookPr AlternateContent revisionPtr workbookProtection bookViews sheets functionGroups
  externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing
  fileRecoveryPr webPublishObjects extLst`);

/** 18.8.39 styleSheet. */
export const STYLE_SHEET = words(
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst",
);

/** 18.5.1.2 table. */
export const TABLE = words("autoFilter sortState tableColumns tableStyleInfo extLst");

/** 18.3.1.82 sheetPr. */
export const SHEET_PROPERTIES = words("tabColor outlinePr pageSetUpPr");
/** 18.3.1.87 sheetView. */
export const SHEET_VIEW = words("pane selection pivotSelection extLst");
/** 18.3.1.46 headerFooter. */
export const HEADER_FOOTER = words("oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter");
/** 18.8.45 xf. */
export const CELL_FORMAT = words("alignment protection extLst");
/** 18.8.22 font, as Excel writes it. */
export const FONT = words(
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme",
);
/** 18.8.4 border. */
export const BORDER = words("start end left right top bottom diagonal vertical horizontal");
