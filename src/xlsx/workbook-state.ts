/** What Excel would refuse to have changed in a workbook as it is. */
import { workbookPart } from "./open/open-check";
import type { Package } from "./package";
import { child, flag, parseXml } from "./xml";

/**
 * `shared`: several people may have it open (the old kind of sharing, with a log of revisions); Excel then lets nobody
 * make rules and charts. `structure`: sheets may not be added.
 */
export type WorkbookState = "shared" | "structure";

/** @param file a workbook's package */
export function workbookStates(file: Package): WorkbookState[] {
  const part = workbookPart(file);
  const protection = child(parseXml(file.text(part)), "workbook", "workbookProtection");
  return [
    ...(file.related(part, "revisionHeaders") ? (["shared"] as const) : []),
    ...(flag(protection, "lockStructure") ? (["structure"] as const) : []),
  ];
}
