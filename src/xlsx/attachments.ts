/** What hangs on a sheet besides its cells, in parts of its own: counted by kind. */
import type { Package } from "./package";

export type Attachments = Readonly<Record<"chart" | "picture" | "comment" | "table", number>>;

export const NO_ATTACHMENTS: Attachments = { chart: 0, picture: 0, comment: 0, table: 0 };

/** @param part of a worksheet. Notes and threaded comments are both comments: each thread stands among the notes too. */
export function attachmentsOf(file: Package, part: string): Attachments {
  const own = file.relationships(part);
  const drawing = own.find(({ kind }) => kind === "drawing");
  const drawn = drawing ? file.relationships(drawing.target) : [];
  const comments = own.find(({ kind }) => kind === "comments");
  return {
    chart: drawn.filter(({ kind }) => /^chart(?:Ex)?$/.test(kind)).length,
    picture: drawn.filter(({ kind }) => kind === "image").length,
    comment: file.text(comments?.target ?? "").match(/<(?:\w+:)?comment\b/g)?.length ?? 0,
    table: own.filter(({ kind }) => kind === "table").length,
  };
}
