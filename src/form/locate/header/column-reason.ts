/** Why a header cell was taken for a role, and how surely. */
import type { ColumnReason } from "../../form";
import type { HeaderCell, HeaderRow } from "./header-row";

/**
 * What is taken off the certainty, in hundredths. Only the order of the results has a meaning: the usual wording is
 * surer than another one, a long one than a short one that other tables have too, one candidate than two.
 */
const LESS = {
  other: 10,
  short: 10,
  withoutBrackets: 5,
  firstLine: 15,
  annotated: 15,
  twoRows: 5,
  rival: 25,
} as const;

/** 分類, 評価, 方法 stand on many papers. */
const SHORT = 2;

export function columnReason(cell: HeaderCell, header: HeaderRow): ColumnReason {
  const { match, joined } = cell;
  if (cell.pointed) {
    const { area } = cell;
    const { wording, by } = match;
    return { area, wording, match: "pointed", by, twoRows: false, rivals: [], confidence: 1 };
  }
  const rivals = header.rivals.filter(({ role }) => role === cell.role).map(({ area }) => area);
  const less =
    (match.usual ? 0 : LESS.other) +
    (!match.usual && match.length <= SHORT ? LESS.short : 0) +
    (match.by === "whole" ? 0 : LESS[match.by]) +
    (joined ? LESS.twoRows : 0) +
    (rivals.length > 0 ? LESS.rival : 0);
  return {
    area: cell.area,
    wording: match.wording,
    match: match.usual ? "usual" : "other",
    by: match.by,
    twoRows: joined,
    rivals,
    confidence: (100 - less) / 100,
  };
}
