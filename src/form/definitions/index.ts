/** Every definition that a sheet is tried with, the default first. Each is looked over when it is loaded. */
import type { FormDefinition } from "../definition";
import { validDefinition } from "../definition-problems";
import { DEPARTMENT_POLICY } from "./department-policy";
import { ORGANIZATIONAL_GOALS } from "./organizational-goals";

export const DEFINITIONS: readonly FormDefinition[] = [ORGANIZATIONAL_GOALS, DEPARTMENT_POLICY].map(
  validDefinition,
);
