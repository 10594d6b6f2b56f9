/** The file that a build leaves in its folder. */
export const STAMP_NAME: string;
/** @param root the project's folder */
export function isBuilt(root: string): boolean;
