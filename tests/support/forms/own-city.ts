/** A body's own definition: columns of figures, dates and a list, ratings in percent twice a year, numbers as they come. */
import type { FormDefinition } from "../../../src/form/definition";
import { ORGANIZATIONAL_GOALS } from "../../../src/form/definition/built-in/organizational-goals";
import type { Phase } from "../../../src/form/roles";

const ALWAYS: readonly Phase[] = ["planning", "interim", "evaluation"];

export const OWN_CITY: FormDefinition = {
  ...ORGANIZATIONAL_GOALS,
  id: "own-city",
  name: "本市の業務目標",
  titles: ["業務目標一覧"],
  numbering: "none",
  ratingKind: "percent",
  scale: [],
  columns: [
    { role: "number", headings: ["整理番号"], requiredIn: ALWAYS, optional: true },
    { role: "item", headings: ["業務の目標"], requiredIn: ALWAYS },
    { role: "own-1", headings: ["予算額"], requiredIn: ALWAYS, content: { kind: "number" } },
    { role: "own-2", headings: ["実施日"], requiredIn: ["evaluation"], content: { kind: "date" } },
    {
      role: "own-3",
      headings: ["重要度"],
      requiredIn: ALWAYS,
      content: { kind: "list", values: ["重点", "一般"] },
    },
    { role: "owner", headings: ["所属"], requiredIn: ALWAYS, optional: true },
    { role: "interimRating", headings: ["中間の進捗率"], requiredIn: ["interim"] },
    { role: "rating", headings: ["期末の進捗率"], requiredIn: ["evaluation"] },
    { role: "reason", headings: ["進まない理由"], requiredIn: [], optional: true },
  ],
};
