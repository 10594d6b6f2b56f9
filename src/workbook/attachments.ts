/** What hangs on a sheet besides its cells. */
export const ATTACHMENT_KINDS = ["chart", "picture", "comment", "table"] as const;
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];
