/**
 * 組織目標展開整理表（部の組織目標）, as the city's 令和4年度 sheet has it: the default definition.
 * Lists are only those that the sheet shows; a city changes them in the pane.
 */
import file from "../../../../assets/definitions/organizational-goals.json";
import { builtInDefinition } from "./load";

export const ORGANIZATIONAL_GOALS = builtInDefinition(file);
