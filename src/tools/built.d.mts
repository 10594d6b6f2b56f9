/** The file that a build leaves in its folder. */
export const STAMP_NAME: string;
/** @param root the project's folder */
export function isBuilt(root: string): boolean;
/** Builds dist/ when a source is newer than the last build. Throws when that fails. */
export function buildWhenOld(root: string): void;
/** Path of the bundle of a program, given by its place in `root`. */
export function bundleWhenOld(root: string, entry: string): Promise<string>;
