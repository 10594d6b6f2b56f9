/**
 * How cells go on when they are filled: numbers in equal steps, dates by days or months, days of the week, months and
 * quarters round and round, the last number in a text counted on; everything else repeats.
 * https://support.microsoft.com/office/fill-data-automatically-in-worksheet-cells-74e31bdd-d993-45da-aa82-35a236c5b5db
 */
import type { Value } from "../../engine/engine";

/** `distance`: cells from the first one, negative before it; `at`: the cell of the source that it repeats. */
export type Series = (distance: number, at: number) => Value;

/** Round and round, as Excel's own lists of a Japanese and an English Windows. */
const CYCLES: readonly (readonly string[])[] = [
  [..."日月火水木金土"],
  [..."日月火水木金土"].map((day) => `${day}曜日`),
  Array.from({ length: 12 }, (_, month) => `${month + 1}月`),
  ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
  ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  "January February March April May June July August September October November December".split(" "),
  ...["Q#", "Qtr#", "Quarter #", "第#四半期", "第 # 四半期"].map((quarter) =>
    [1, 2, 3, 4].map((number) => quarter.replace("#", String(number))),
  ),
];

export function copies(source: readonly Value[]): Series {
  return (_, at) => source[at] ?? "";
}

/** @param formats the number formats of the source: a number with one of a date is a date */
export function seriesOf(
  source: readonly Value[],
  formats: readonly string[],
  options: { readonly loneNumberCounts: boolean; readonly dateSystem: 1900 | 1904 },
): Series {
  const { loneNumberCounts, dateSystem } = options;
  const numbers = source.filter((value) => typeof value === "number");
  if (numbers.length > 0 && numbers.length === source.length) {
    const isDate = formats.every(isDateFormat);
    if (source.length === 1 && !isDate && !loneNumberCounts) return copies(source);
    return (isDate && byMonths(numbers, dateSystem)) || byStep(numbers);
  }
  const texts = source.filter((value) => typeof value === "string");
  if (texts.length < source.length) return eachByItself(source);
  return cycle(texts) ?? counted(texts) ?? eachByItself(source);
}

export function isDateFormat(format: string): boolean {
  return format !== "General" && /[ymdg]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"|\\./g, ""));
}

function byStep(numbers: readonly number[]): Series {
  const [first = 0] = numbers;
  const step = numbers.length === 1 ? 1 : (numbers.at(-1)! - first) / (numbers.length - 1);
  return (distance) => first + step * distance;
}

/** The same day, or the last one, of months that are equally far from each other; null: the days decide. */
function byMonths(serials: readonly number[], dateSystem: 1900 | 1904): Series | null {
  // After February 1900, Excel's days are counted from here.
  const epoch = dateSystem === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const dates = serials.map((serial) => new Date(epoch + Math.floor(serial) * DAY));
  const serialOf = (time: number) => (time - epoch) / DAY;
  const months = dates.map((date) => (date.getUTCFullYear() - YEAR) * 12 + date.getUTCMonth());
  const [first = 0] = months;
  const step = stepOf(months);
  const [day] = dates.map((date) => date.getUTCDate());
  const areEnds = dates.every((date) => new Date(date.getTime() + DAY).getUTCDate() === 1);
  if (!step || (!areEnds && dates.some((date) => date.getUTCDate() !== day))) return null;
  return (distance) => {
    const month = first + step * distance;
    const lastDay = new Date(Date.UTC(YEAR, month + 1, 0)).getUTCDate();
    return serialOf(Date.UTC(YEAR, month, areEnds ? lastDay : Math.min(day!, lastDay)));
  };
}

function cycle(texts: readonly string[]): Series | null {
  for (const names of CYCLES) {
    const places = texts.map((text) => names.findIndex((name) => name.toLowerCase() === text.toLowerCase()));
    if (places.includes(-1)) continue;
    const { length } = names;
    // December and January are neighbours.
    const steps = places.slice(1).map((place, n) => (place - places[n]! + length) % length);
    if (steps.some((step) => step !== steps[0])) return null;
    return (distance) => names[mod(places[0]! + (steps[0] ?? 1) * distance, length)]!;
  }
  return null;
}

interface Counted {
  readonly before: string;
  readonly number: number;
  readonly after: string;
  /** Digits as they are written. */
  readonly digits: string;
}

/** 第1回, 第3回: what they have in common, counted on in equal steps. */
function counted(texts: readonly string[]): Series | null {
  const parts = texts.map(partsOf);
  const [first] = parts;
  if (!first || !parts.every((one) => one?.before === first.before && one.after === first.after)) return null;
  const step = texts.length === 1 ? 1 : stepOf(parts.map((one) => one!.number));
  return step ? (distance) => written(first, first.number + step * distance) : null;
}

/** A課1, B課1: each of them counts on for itself. */
function eachByItself(source: readonly Value[]): Series {
  return (distance, at) => {
    const value = source[at] ?? "";
    const parts = typeof value === "string" ? partsOf(value) : null;
    return parts ? written(parts, parts.number + (distance - at) / source.length) : value;
  };
}

/** null: there is no number, or one that is too long to be counted. */
function partsOf(text: string): Counted | null {
  const match = /^([^]*?)([0-9]+|[０-９]+)([^0-9０-９]*)$/.exec(text);
  const [, before = "", digits = "", after = ""] = match ?? [];
  if (!match || digits.length > 15) return null;
  return { before, number: Number(digits.normalize("NFKC")), after, digits };
}

/** As many digits, and as wide, as they were. Below nought Excel counts up again. */
function written({ before, after, digits }: Counted, number: number): string {
  const text = String(Math.abs(number)).padStart(/^[0０]/.test(digits) ? digits.length : 1, "0");
  const wide = /[０-９]/.test(digits);
  const shown = wide
    ? text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    : text;
  return `${before}${shown}${after}`;
}

/** Between one number and the next; null: not always the same. */
function stepOf(numbers: readonly number[]): number | null {
  const steps = numbers.slice(1).map((number, n) => number - numbers[n]!);
  return steps.length > 0 && steps.every((step) => step === steps[0]) ? steps[0]! : null;
}

const DAY = 86_400_000;
const YEAR = 2000;

function mod(number: number, by: number): number {
  return ((number % by) + by) % by;
}
