/** The forms of other bodies, as far as their headings and scales are published: a start that their staff correct. */
import type { FormDefinition } from "../../definition";

export const BODIES: readonly FormDefinition[] = [];
