/**
 * `npm run api-sets`: the members of Office.js that the add-in uses, with the requirement set and the files of each.
 * Ends with 1 when something is used that the Excel asked for in the manifest need not have.
 */
import process from "node:process";
import { REQUIRED_EXCEL_API } from "../../excel/office/office-ready";
import { audit, type Use } from "./audit";
import { compareVersions, isLaterThan } from "./members";
import { createProgram, isAdapter, ROOT } from "./program";

const { uses, unresolved } = audit(createProgram(), isAdapter, ROOT);
const members = new Map<string, Use[]>();
for (const use of uses) members.set(use.member, [...(members.get(use.member) ?? []), use]);

const rows = [...members].map(([member, [first, ...others]]) => ({
  member,
  set: first!.set ? `${first!.set.name} ${first!.set.version}` : "-",
  version: first!.set?.version ?? "0",
  files: [...new Set([first!, ...others].map(({ place }) => place.replace(/^src\/excel\/|:\d+$/g, "")))],
}));
rows.sort(
  (one, other) => compareVersions(other.version, one.version) || (one.member < other.member ? -1 : 1),
);

const width = Math.max(...rows.map(({ member }) => member.length));
for (const { member, set, files } of rows) {
  process.stdout.write(`${member.padEnd(width)}  ${set.padEnd(13)}  ${files.join(", ")}\n`);
}

const later = uses.filter(({ set, guarded }) => set && isLaterThan(set, REQUIRED_EXCEL_API) && !guarded);
for (const { member, set, place } of later) {
  process.stderr.write(
    `${place}: ${member} は ${set!.name} ${set!.version} が必要です(isSetSupported で確かめていません)。\n`,
  );
}
for (const place of unresolved) process.stderr.write(`${place}\n`);
process.exit(later.length + unresolved.length === 0 ? 0 : 1);
