/** The definitions that sheets are tried with, the default first. Each is looked over when it is loaded. */
import type { FormDefinition } from "../definition";
import { validDefinition } from "../definition-problems";
import type { WorkbookSnapshot } from "../snapshot";
import { DEPARTMENT_POLICY } from "./department-policy";
import { ORGANIZATIONAL_GOALS } from "./organizational-goals";

export const DEFINITIONS: readonly FormDefinition[] = [ORGANIZATIONAL_GOALS, DEPARTMENT_POLICY].map(
  validDefinition,
);

/** What a workbook's forms are filled in by, given the settings kept in the workbook. The default comes first. */
export const definitionsIn: (settings: WorkbookSnapshot["settings"]) => readonly FormDefinition[] = () =>
  DEFINITIONS;
