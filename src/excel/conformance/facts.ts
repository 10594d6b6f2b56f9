/** All facts, in the order in which they are tried. */
import type { Fact } from "./fact";
import { BATCH_FACTS } from "./facts/batches";
import { CHART_FACTS } from "./facts/charts";
import { FORMAT_FACTS } from "./facts/formats";
import { MEMBER_FACTS } from "./facts/members";
import { ODD_ARGUMENT_FACTS } from "./facts/odd-arguments";
import { RANGE_FACTS } from "./facts/ranges";
import { RESULT_FACTS } from "./facts/results";
import { RULE_FACTS } from "./facts/rules";
import { SETTING_FACTS } from "./facts/settings";
import { SHEET_FACTS } from "./facts/sheets";
import { SPILL_FACTS } from "./facts/spills";
import { STATE_FACTS } from "./facts/states";
import { TABLE_FACTS } from "./facts/tables";
import { TAKEN_IN_FACTS } from "./facts/taken-in";
import { VALUE_FACTS } from "./facts/values";
import { WHOLE_ROW_FACTS } from "./facts/whole-rows";

export const FACTS: readonly Fact[] = [
  ...VALUE_FACTS,
  ...RESULT_FACTS,
  ...SPILL_FACTS,
  ...RANGE_FACTS,
  ...FORMAT_FACTS,
  ...WHOLE_ROW_FACTS,
  ...RULE_FACTS,
  ...SETTING_FACTS,
  ...TABLE_FACTS,
  ...SHEET_FACTS,
  ...TAKEN_IN_FACTS,
  ...CHART_FACTS,
  ...MEMBER_FACTS,
  ...ODD_ARGUMENT_FACTS,
  ...BATCH_FACTS,
  ...STATE_FACTS,
];

/** Those that do no harm in the Excel that a person works in. */
export const SAFE_FACTS: readonly Fact[] = FACTS.filter(({ tried }) => tried === undefined);
