/** Forms as people lay them out and fill them in: all is read as it is meant, and nothing on them is found wrong. */
import fc, { runs } from "../../support/random";
import { checkForm } from "../../../src/check/check";
import { ORGANIZATIONAL_GOALS } from "../../../src/form/definition/built-in/organizational-goals";
import { locate } from "../../../src/form/locate/locate";
import { isoDate } from "../../../src/form/reading/dates";
import { readDateInYear } from "../../../src/form/reading/meant-date";
import { knownSections, ownersOf } from "../../../src/form/reading/owners";
import { peoplesForm } from "../../support/forms/people";

/** 3,000 by `npm run test:long`. */
const FORMS = runs(150);

describe("a form as people write it", () => {
  it("is read as it is meant, complete and without an error or a warning", () => {
    const seen = { forms: 0, items: 0, cells: 0 };
    fc.assert(
      fc.property(peoplesForm, (people) => {
        const form = locate(people.sheet, ORGANIZATIONAL_GOALS);
        if (!form) throw new Error("no form");
        const { createdOn, jobTitle, name } = form.header;
        const date = createdOn && readDateInYear(createdOn, form.fiscalYear);
        const known = knownSections(form);
        const report = checkForm(form, "evaluation");
        expect({
          fiscalYear: form.fiscalYear,
          createdOn: date && isoDate(date),
          department: form.department,
          jobTitle: String(jobTitle?.value).replace("⻑", "長"),
          name: name?.value,
          roles: Object.keys(form.columns).length,
          numbers: form.items.map(({ number }) => number),
          rows: form.items.map(({ row }) => row + 1),
          owners: form.items.map(({ fields }) => ownersOf(fields.owner?.value ?? "", form.definition, known)),
          wrong: report.findings.filter(({ severity }) => severity !== "advice"),
          missing: report.completeness.required - report.completeness.filled,
        }).toEqual({
          fiscalYear: people.fiscalYear,
          createdOn: people.createdOn,
          department: "総務部",
          jobTitle: "総務部長",
          name: "一ノ瀬 理",
          roles: 8,
          numbers: people.numbers,
          rows: people.rows,
          owners: people.owners,
          wrong: [],
          missing: 0,
        });
        seen.forms += 1;
        seen.items += form.items.length;
        seen.cells += report.completeness.required;
      }),
      { numRuns: FORMS },
    );
    process.stdout.write(
      `${seen.forms} forms as people write them: ${seen.items} items and ${seen.cells} required cells read, ` +
        "no error and no warning on what is right\n",
    );
  });
});
