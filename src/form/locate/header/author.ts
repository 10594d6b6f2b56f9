/** Whose 職名 and 氏名 stand above a table: of several people the one who wrote the form, not the one who evaluates. */
import type { Rect } from "../../../cells/geometry";
import type { Form } from "../../form";
import { isBlank, textOf, visible } from "../../reading/normalize";
import type { HeaderField } from "../../roles";

export interface Candidate {
  readonly field: HeaderField;
  readonly found: NonNullable<Form["header"][HeaderField]>;
  /** The label's cell. */
  readonly label: Rect;
  /** What stands left of the label or above it: 評価者. */
  readonly beside: string;
  /** The value stands below its label. */
  readonly below: boolean;
}

const EVALUATOR = /(?<!被)評価者|確認者|承認者|査定者|点検者|決裁|上司|面談者|[一二三最]次?終?評価/u;
/** 副市長; but 副市長（総務部長事務取扱） writes the department's form. */
const EVALUATES =
  /^(?:副?[市町村区]長|副?知事|副?教育長|副管理者|政策監)(?:$|\s|[(（](?!.*(?:事務取扱|兼)))/u;

/** One of each field: a filled one rather than a blank one, then the lower one, the left one where they are level. */
export function authorOf(candidates: readonly Candidate[]): Partial<Form["header"]> {
  const header: Partial<Record<HeaderField, Candidate["found"]>> = {};
  const of = (field: HeaderField) => others(candidates.filter((one) => one.field === field));
  const date = best(of("createdOn"));
  if (date) header.createdOn = date.found;
  const jobs = of("jobTitle");
  const author = jobs.filter(({ found }) => !EVALUATES.test(visible(textOf(found.value))));
  const job = best(author.length > 0 ? author : jobs);
  if (job) header.jobTitle = job.found;
  const names = of("name");
  const name = job && jobs.length > 0 && names.length > 1 ? nearest(names, job) : best(names);
  if (name) header.name = name.found;
  return header;
}

/** Without those of an evaluator, unless there is nobody else. */
function others(candidates: readonly Candidate[]): readonly Candidate[] {
  const rest = candidates.filter(
    ({ beside, found }) => !EVALUATOR.test(beside) && !EVALUATOR.test(found.label),
  );
  return rest.length > 0 ? rest : candidates;
}

function best(candidates: readonly Candidate[]): Candidate | undefined {
  const filled = candidates.filter(({ found }) => !isBlank(found.value));
  const from = filled.length > 0 ? filled : candidates;
  const row = Math.max(...from.map(({ label }) => label.row));
  return from.find(({ label }) => label.row === row);
}

/** The name that goes with a job: in its row, to its right; else the nearest below. */
function nearest(names: readonly Candidate[], job: Candidate): Candidate | undefined {
  const distance = ({ label, found }: Candidate) =>
    Math.abs(label.row - job.label.row) * 1000 +
    (label.row < job.label.row ? 500 : 0) +
    Math.abs(label.column - job.label.column) +
    (label.column < job.label.column ? 200 : 0) +
    (isBlank(found.value) ? 100_000 : 0);
  return [...names].sort((a, b) => distance(a) - distance(b))[0];
}
