import { readdirSync, readFileSync } from "node:fs";
import { check, formsOf } from "../support/headless";
const DIR = "/work/shared/cases/forms/";
test("cases", async () => {
  const only = process.env.ONLY;
  const names = readdirSync(DIR).filter((n) => n.endsWith(".xlsx") && (!only || n.includes(only))).sort();
  const { report } = await check("--json", ...names.map((n) => DIR + n));
  let good = 0;
  const out: string[] = [];
  for (const [i, name] of names.entries()) {
    const { expected } = JSON.parse(readFileSync(DIR + name.replace(".xlsx", ".json"), "utf8"));
    const wb = report.workbooks[i]!;
    const forms = formsOf(wb).filter((f) => (f as any).counted !== false);
    const bad: string[] = [];
    if (!expected.forms) {
      const f = forms[0]!;
      out.push(`?? ${name} ${JSON.stringify(expected)} items ${f.items.length} ${f.findings.map((x) => x.code + "@" + x.cell).join(" ")}`);
      continue;
    }
    if (forms.length !== expected.forms.length) bad.push(`forms ${forms.length}`);
    expected.forms.forEach((e: any, k: number) => {
      const f = forms[k] as any;
      if (!f) return;
      const of = (s: string) => f.findings.filter((x: any) => x.severity === s.replace(/s$/, "")).map((x: any) => `${x.code}@${x.cell}`);
      const cmp = (key: string, a: unknown, b: unknown) => {
        if (JSON.stringify(a) !== JSON.stringify(b)) bad.push(`${key}: got ${JSON.stringify(a)} want ${JSON.stringify(b)}`);
      };
      for (const key of ["fiscalYear", "department", "phase", "completeness", "columns"]) cmp(key, f[key], e[key]);
      cmp("header", f.header, e.header);
      cmp("errors", of("errors"), e.errors);
      cmp("warnings", of("warnings"), e.warnings);
      cmp("advice", of("advice"), e.advice);
      cmp("tally", f.tally.byRating.map((x: any) => x.count), e.tally);
      cmp("items", f.items.map((x: any) => [x.number, x.row, x.item, x.category, x.owners, x.deadline, x.rating]), e.items.map((x: any) => [x.number, x.row, x.item, x.category, x.owners, x.deadline, x.rating]));
    });
    if (bad.length === 0) good += 1;
    else out.push(`${name} [${Object.values(expected.judged)}]\n   ${bad.map((b) => b.slice(0, 400)).join("\n   ")}`);
  }
  process.stdout.write(out.join("\n") + `\n${good} of ${names.length} good\n`);
}, 600_000);
