/**
 * A cell takes 32,767 characters (Excel specifications and limits), and a rule's time must grow as the text does:
 * a regular expression that tries the same letters from each place takes seconds or minutes for one cell.
 */
import process from "node:process";
import { checkForm } from "../../src/check/check";
import type { Field, Form } from "../../src/form/form";
import { localeOf } from "../../src/locales";
import { formOn } from "../support/forms/all-rules";
import { seedSheet } from "../support/forms/seed-form";

/** More than a cell takes, so that what does not grow as the text does is told apart without doubt. */
const LENGTH = 60_000;
/** Of processor time; a tenth of it is enough, and what is tried from each place takes three times as much. */
const MOST_SECONDS = 4;
/** What the rules' patterns repeat, or begin or end with. */
const UNITS =
  " |　|\n|一|。|、|．|,|，、|課|共通|共通 |職員課秘書課・|(|（|<br |<ul>|<ul> |<li|・ |第1|令和1|図|て|付|○|×|-|～|月|1|」|&amp;|\ufdfa";

const form = formOn(seedSheet());

/** The text in every cell of the header block and of the first item. */
function formWith(value: string): Form {
  const filled = <Fields extends object>(fields: Fields): Fields =>
    Object.fromEntries(
      Object.entries(fields).map(([name, field]: [string, Field]) => [name, { ...field, value }]),
    ) as Fields;
  const items = form.items.map((item, index) =>
    index === 0 ? { ...item, number: null, fields: filled(item.fields) } : item,
  );
  return { ...form, items, header: filled(form.header) };
}

function secondsOf(value: string): number {
  const before = process.cpuUsage();
  for (const finding of checkForm(formWith(value), "evaluation").findings) {
    localeOf("ja").findings.sentence(finding);
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

it.each(UNITS.split("|"))("%j again and again takes no longer than its length asks for", (unit) => {
  const run = unit.repeat(LENGTH / unit.length);
  for (const text of [run, `あ${run}ア`, `<ul>・あ${run}課`])
    expect(secondsOf(text)).toBeLessThan(MOST_SECONDS);
});
