/** Path of the browser's executable. Throws when there is none and none can be installed. */
export function browserPath(options?: { install?: boolean }): string;
export function maySetUpSystem(environment?: Readonly<Record<string, string | undefined>>): boolean;
