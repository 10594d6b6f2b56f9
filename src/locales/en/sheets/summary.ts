import type { summary as japanese } from "../../ja/sheets/summary";
import type { Localized } from "../../localized";

const month = new Intl.DateTimeFormat("en", { year: "numeric", month: "long", timeZone: "UTC" });

const day = new Intl.DateTimeFormat("en", { dateStyle: "long", timeZone: "UTC" });

export const summary: Localized<typeof japanese> = {
  sheetName: "Achievement summary",
  title: "Organizational goals: achievement summary",
  fiscalYear: (year) => `Fiscal year ${year}`,
  month: (year, number) => month.format(Date.UTC(year, number - 1, 28)),
  departmentSeparator: ", ",
  moreDepartments: (count) => ` and others (${count} departments)`,
  totalFormat: '0" items"',
  countFormat: "0;-0",
  headings: {
    interim: "Mid-year",
    rating: "Achievement",
    count: "Items",
    share: "Share",
    category: "Category",
    owner: "Section",
    department: "Department",
    deadline: "Deadline",
    rated: "Rated",
    rate: "Achieved",
  },
  unrated: "Not rated",
  written: "Written",
  offList: "Not in the list",
  total: "Total",
  blankKey: "Blank",
  offListKey: "Category not in the list",
  tableTotal: "All",
  overlap: "Shared (taken away)",
  tables: {
    rating: "By achievement",
    interim: "From mid-year to the end of the year",
    category: "Achievement by category",
    owner: "Achievement by section",
    department: "Achievement by department",
    deadline: "Achievement by deadline",
  },
  sharedItems: (count) =>
    `Items of several sections (${count}) count once in each section’s row, and once in the total.`,
  achievement: {
    label: "Achieved",
    fraction: (met, rated) => `${met}&" ÷ "&${rated}`,
    definition: (met, apart) =>
      `Achieved = items met${met.length > 0 ? ` (${met.join(", ")})` : ""} ÷ items rated (without those not rated or not in the list${
        apart.length > 0 ? `, and ${apart.join(", ")}` : ""
      })`,
    none: "–",
  },
  control: {
    title: "Counts compared",
    explained:
      "“Counts compared” are formulas that see whether every table counts all items of the forms: ✓ it does, ✗ it does not. “Rows with an item” counts the headings on each page, too.",
    items: "Items when this was made",
    rows: "Rows with an item",
    table: (title) => `${title}: total`,
    right: "✓ The total of every table is the number of items.",
    wrong: "✗ This sheet is out of date. Press “Build summary” again.",
  },
  lists: {
    notMet: "Items not met",
    open: "Blank, or not in the list",
    headings: {
      number: "No.",
      item: "Item",
      owner: "Section",
      level: "Level to be reached",
      reason: "Reason",
      now: "Now",
      link: "Cell",
      field: "Field",
      state: "When made",
    },
    none: { notMet: "All items are met.", open: "Nothing is blank or outside the list." },
    both: (first, second) => `${first} / ${second}`,
    reasonIs: (reason) => `Reason: ${reason}`,
    more: (count) => `${count} more. “Check” shows them all.`,
    fits: { notMet: "Items listed as not met", open: "Fields listed as blank or off the list" },
    blank: "Blank",
    offList: "Not in the list",
  },
  years: {
    title: "Compared with the year before",
    before: "Year before",
    now: "This year",
    change: "Change",
    changeFormat: "+0;-0;0",
    day: (iso) => day.format(Date.parse(iso)),
    ofFile: (file, saved, read) =>
      `The counts of the year before were read from “${file}”${saved === null ? "" : ` (saved ${saved})`} on ${read}. They do not change with that file.`,
    ofSheets: (sheetNames) => `Sheets of the year before: ${sheetNames.join(", ")}`,
    missing: (departments) =>
      `The counts of the year before are without departments that have no form there (${departments.join(", ")}).`,
  },
  notes: [
    "The counts are formulas on the form’s cells and follow its ratings, categories and sections.",
    "Shares are of the total, with the items not rated and not in the list.",
    "The lists are as of the making. If ✗ is shown, or after adding rows, press “Build summary” again.",
  ],
  sources: (sheetNames) => `Sheets counted: ${sheetNames.join(", ")}`,
  leftOut: (departments) => `Departments not counted: ${departments.join(", ")}`,
  freeArea: "→ From this column on is room for your own notes. They stay when the sheet is refreshed.",
  chartTitle: "Items by achievement",
  chartSeries: "Items",
  chartTitles: { owner: "Achievement by section, share", department: "Achievement by department, share" },
  part: (title, part, parts) => (parts > 1 ? `${title} (${part}/${parts})` : title),
  footer: { source: "File: ", printed: "Printed: " },
};
