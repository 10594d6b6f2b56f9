/**
 * A workbook's document properties. The engine's own call writes them without the usual `cp:` prefix, which is right
 * XML that some readers refuse; so that part is written here.
 */
import { strToU8, unzipSync, zipSync } from "fflate";

/** Fixed dates, so that a workbook changes only when its content does. `mtime` is local: the zip has no zone. */
const WRITTEN = "2022-04-01T00:00:00Z";
const MODIFIED_IN_ZIP = new Date(2022, 3, 1);

const SPACES = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(" ");

/** @param title text without XML's own characters */
export function withProperties(workbook: Uint8Array, title: string): Uint8Array {
  const core =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<cp:coreProperties ${SPACES}><dc:title>${title}</dc:title><dc:creator>組織目標アシスト</dc:creator>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${WRITTEN}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${WRITTEN}</dcterms:modified></cp:coreProperties>`;
  const parts = unzipSync(workbook);
  return zipSync({ ...parts, "docProps/core.xml": strToU8(core) }, { mtime: MODIFIED_IN_ZIP });
}
