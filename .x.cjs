"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// .x.ts
var import_playwright_core = require("playwright-core");
var import_node_fs = require("node:fs");

// src/standin/server/server.ts
var import_node_http = __toESM(require("node:http"));
var import_sirv = __toESM(require("sirv"));

// src/standin/page/shell/samples.ts
var SAMPLES = [
  "\u7D44\u7E54\u76EE\u6A19_\u7DCF\u52D9\u90E8_\u4EE4\u548C4\u5E74\u5EA6.xlsx",
  "\u7D44\u7E54\u76EE\u6A19_\u7DCF\u52D9\u90E8_\u8A18\u5165\u9014\u4E2D.xlsx",
  "\u7D44\u7E54\u76EE\u6A19_3\u90E8.xlsx"
];

// src/standin/wire/trusted-origin.ts
var TRUST_PAGE_NAME = "AgaveErrorUX/index.html";
var TRUST_PAGE_HTML = `<!DOCTYPE html>
<meta charset="utf-8">
<title>Trusted origin</title>
<script>
  addEventListener("message", function (event) {
    var local = /^(?:localhost|127\\.0\\.0\\.1|\\[::1\\])$/.test(location.hostname);
    if (event.source !== parent || event.origin !== location.origin || !local) return;
    parent.postMessage(JSON.stringify({ hostUserTrusted: true }), event.origin);
  });
</script>
`;

// src/standin/server/server.ts
var PAGE = "/workbench/";
var HOST = "127.0.0.1";
var OWN_NAMES = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;
var TRIES = 50;
async function startServer({ port, root }) {
  const server = import_node_http.default.createServer(handlerOf(root));
  await listen(server, port);
  const { port: used } = server.address();
  return {
    url: `http://localhost:${used}/`,
    close: () => new Promise((resolve, reject) => {
      server.close((error) => error ? reject(error) : resolve());
      server.closeAllConnections();
    })
  };
}
function handlerOf(root) {
  const files4 = (0, import_sirv.default)(root, {
    dev: true,
    etag: true,
    setHeaders(response, path) {
      if (path.endsWith(".wasm.gz")) {
        response.setHeader("Content-Type", "application/octet-stream");
        response.setHeader("Content-Encoding", "identity");
      }
      response.setHeader("X-Content-Type-Options", "nosniff");
    }
  });
  return (request, response) => {
    response.setHeader("Content-Security-Policy", "frame-ancestors 'self'");
    const refuse = (status, why3) => {
      response.writeHead(status, { "Content-Type": "text/plain;charset=utf-8" }).end(why3);
    };
    if (!OWN_NAMES.test(request.headers.host ?? "")) return refuse(421, "Not this server");
    const place5 = request.url ?? "/";
    if (!URL.canParse(place5, "http://localhost")) return refuse(400, "Not an address");
    const { pathname, search, searchParams } = new URL(place5, "http://localhost");
    if (pathname === "/") {
      if (!searchParams.has("sample")) searchParams.set("sample", SAMPLES[0]);
      response.writeHead(302, { Location: `${PAGE}?${searchParams}` }).end();
      return;
    }
    if (`${pathname}/` === PAGE) {
      response.writeHead(302, { Location: `${PAGE}${search}` }).end();
      return;
    }
    if (pathname.endsWith(`/${TRUST_PAGE_NAME}`)) {
      response.writeHead(200, { "Content-Type": "text/html;charset=utf-8" }).end(TRUST_PAGE_HTML);
      return;
    }
    files4(request, response, () => refuse(404, "Not found"));
  };
}
async function listen(server, port) {
  const last = port === 0 ? 0 : port + TRIES;
  for (let candidate = port; ; candidate++) {
    try {
      await new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(candidate, HOST, () => {
          server.off("error", reject);
          resolve();
        });
      });
      return;
    } catch (error) {
      const taken = error.code === "EADDRINUSE";
      if (!taken || candidate >= last) throw error;
    }
  }
}

// src/tools/screenshots/desk.ts
var import_consumers = require("node:stream/consumers");

// src/locales/en/pane/columns.ts
var how = {
  whole: "",
  withoutBrackets: "without what is in brackets",
  firstLine: "by its first line",
  annotated: "without its number, note or time of year"
};
var columns = {
  heading: "Headings and columns",
  open: "Point at the headings",
  openShort: "Point",
  lead: "The headings were read as follows. Where that is wrong, choose the right heading. If it is not among them, select its cell in the sheet and press \u201CUse selected cell\u201D.",
  leadNoForm: "No table was found. Select a heading\u2019s cell in the sheet and press \u201CUse selected cell\u201D at its field. Once \u5B9F\u65BD\u9805\u76EE and two more are known, the table is read.",
  kept: "What you set here is kept in this workbook, and used for other sheets with the same headings.",
  table: "Columns of the table",
  header: "Fields above the table",
  found: (address, heading) => `${address} \u201C${heading}\u201D`,
  foundWithout: (address) => address,
  show: (place5) => `Select ${place5}`,
  missing: "Not found",
  absent: "This form has none",
  blank: "blank",
  sure: (percent3) => `Certainty ${percent3}%`,
  why: ({ match, wording, by: by2, twoRows, rivals }, others) => {
    if (match === "pointed") return "The cell that was chosen.";
    const read = match === "usual" ? "The usual heading" : `Read as \u201C${wording}\u201D, another wording`;
    const parts = [how[by2], twoRows ? "two cells, one below the other" : ""].filter((part) => part !== "");
    const also = rivals.length > 0 ? ` A similar heading is also at ${others}.` : "";
    return `${read}${parts.length > 0 ? ` (${parts.join(", ")})` : ""}.${also}`;
  },
  use: "Use selected cell",
  useFor: (role) => `${role}: use selected cell`,
  more: (role) => `${role}: more choices`,
  none: "This form has none",
  automatic: "Find it automatically again",
  automaticAs: (cell) => `Automatic: ${cell}`,
  headingOf: (role) => `Heading of ${role}`,
  done: "The headings are taken as you said, and the form was checked again.",
  doneNotYet: "Noted. Choose more fields, so that the table can be read."
};

// src/locales/en/pane/dismissals.ts
var number = new Intl.NumberFormat("en");
var dismissals = {
  heading: "Dismissed findings",
  steps: {
    dismiss: "dismissing a finding",
    revoke: "bringing a finding back",
    forget: "removing the settings"
  },
  busy: { dismiss: "Changing the list of findings\u2026" },
  dismissed: "The finding was dismissed.",
  revoked: "The finding is back.",
  forgotten: "The settings kept in this workbook are removed. Save it before you publish it.",
  dismiss: "Dismiss this finding\u2026",
  count: (count) => `${number.format(count)} dismissed ${count === 1 ? "finding" : "findings"}`
};

// src/locales/en/sheets/dropdowns.ts
var dropdowns = {
  promptTitle: (heading) => heading,
  promptMessage: () => "Choose from the list: press \u25BC beside the cell, or Alt+\u2193.",
  promptMessageOpen: () => "The list helps: press \u25BC beside the cell, or Alt+\u2193. Other values can be entered as well.",
  alertTitle: () => "Not in the list",
  alertMessage: (heading, choices) => `Choose one of these for \u201C${heading}\u201D:
${choices.map((choice) => `- ${choice}`).join("\n")}`,
  alertMessageOpen: (heading) => `This is not in the list of \u201C${heading}\u201D. If it is right, it can be entered.`
};

// src/locales/en/pane/dropdowns-pane.ts
var cellCount = (cells) => cells === 1 ? "1 cell" : `${cells} cells`;
var dropdownsPane = {
  open: "Dropdown settings\u2026",
  heading: "Dropdown settings",
  intro: "Choose the columns that get a dropdown, then \u201CSet these dropdowns\u201D.",
  imeHint: "\u201CUndo\u201D also clears the cells\u2019 Japanese input mode (a setting of data validation) where there was no dropdown before.",
  columns: "Columns with a dropdown",
  choices: (choices, others) => `${choices.join(", ")}${others > 0 ? ` and ${others} more` : ""}`,
  choicesDiffer: "The choices differ from sheet to sheet",
  openHint: "Other values can be entered as well, once confirmed",
  there: {
    none: (cells) => `No list: ${cellCount(cells)}`,
    same: (cells) => `Set: ${cellCount(cells)}`,
    older: (cells) => `Earlier choices: ${cellCount(cells)}`,
    other: (cells) => `Another rule: ${cellCount(cells)}`
  },
  replace: "Replace the other rules with this list",
  replaceOf: (heading) => `Replace the other rules of \u201C${heading}\u201D with this list`,
  cell: (sheetName, address) => `${sheetName} ${address}`,
  cells: (cells, others) => `${cells.join(", ")}${others > 0 ? ` and ${others} more` : ""}`,
  alert: {
    label: "When a value that is not in the list is entered",
    stop: "Refuse it",
    warning: "Ask, then let it be entered"
  },
  set: "Set these dropdowns",
  nothing: "No column can have a dropdown. Please check the headings.",
  left: (cells) => `${cellCount(cells)} with another rule were left as they are. To replace them, choose so by column.`,
  lost: {
    column: (heading, cells) => `\u201C${heading}\u201D ${cellCount(cells)}`,
    sentence: (columns3) => `Dropdowns are missing: ${columns3.join(", ")}`,
    restore: "Set them again"
  },
  restored: (cells) => `Dropdowns set again in ${cellCount(cells)}.`
};

// src/locales/en/errors.ts
var errors = {
  excel: {
    protected: "The sheet is protected, so nothing could be written. Unprotect it on the Review tab and try again.",
    "structure-protected": "The workbook's structure is protected, so no sheet could be added. Unprotect the workbook on the Review tab and try again.",
    "no-permission": "You may not change this workbook, so nothing could be written. Ask its owner for the right to edit, or save it under another name and try again.",
    "cell-edit": "Please finish editing the cell (press Enter), then try again.",
    gone: "The sheet or cell is no longer there. Please check again.",
    "read-only": "This file is read-only, so nothing could be written. Save it under another name and try again.",
    "too-large": "This is more than can be handled at once. Delete unused rows or columns and try again.",
    "not-supported": "Your Excel cannot do this. Please update Excel.",
    lost: "The connection to Excel is lost. Close this pane and open it again. If that does not help, save the workbook and restart Excel.",
    busy: "Excel is busy with something else. Please wait a moment and try again.",
    "name-taken": "There is already a sheet of that name. Rename it and try again.",
    "other-workbook": "Another workbook is in front, so this could not be done. Bring this workbook to the front and try again.",
    "sheet-in-front": "A chart sheet is in front, or several sheets are selected. Select one worksheet only and try again.",
    moved: "Rows or cells were moved while this was at work, by a colleague or by Excel. Press \u201CCheck entries\u201D and try again.",
    "in-the-way": "Merged cells, a filter or a table stand where this would be written, so nothing was written. Remove them and try again.",
    "not-allowed": "Excel did not accept this change. If the workbook is shared in the old way (Share Workbook), end that; if cells belong to an array formula over several cells, correct them by hand. Then try again.",
    unexpected: "That did not work. Select one sheet only, and please try again."
  },
  protectedSheets: (sheets) => `${sheets.map((sheet) => `\u201C${sheet}\u201D`).join(", ")} ${sheets.length > 1 ? "are" : "is"} protected, so nothing could be written. Unprotect on the Review tab and try again.`,
  command: {
    "no-form": () => "No goals form was found. Open a sheet with headers such as \u756A\u53F7 (number) and \u5B9F\u65BD\u9805\u76EE (item).",
    "other-sheet": ({ sheet = "" }) => `The selected cell is not on the sheet \u201C${sheet}\u201D. Select a cell on \u201C${sheet}\u201D and press again.`,
    "missing-column": ({ sheet = "", heading = "" }) => `Sheet "${sheet}" has no column "${heading}". Please check its headers.`,
    "no-rating": ({ sheet = "" }) => `The form on the sheet \u201C${sheet}\u201D has no column for a rating, so there is nothing to count.`,
    "different-scales": () => "The forms have different rating lists and cannot be counted in one table. Try one workbook for each kind of form.",
    "covers-notes": ({ sheet = "", cells = "" }) => `The summary has grown and would cover what is written in ${cells} of \u201C${sheet}\u201D. Move it to the free columns on the right or to another sheet, then try again.`,
    "newer-settings": () => "This workbook holds settings of a newer version of the add-in. They were left as they are, so that nothing is lost. Please use the newer version.",
    "too-many-items": () => "There are too many items to count by formulas. Try one department at a time."
  },
  undone: "The sheet is as it was.",
  notUndone: "Part of it was written and could not be taken back. Close the file without saving to keep the old content.",
  file: {
    unreadable: "This cannot be read as an Excel workbook (.xlsx). It is damaged or of another kind.",
    encrypted: "This workbook is protected by a password and cannot be opened. Save it without one.",
    "no-form": "No goals form was found.",
    "not-found": "There is no such file. Please check its name and place."
  },
  /** A file that cannot be opened, where more is known. */
  fileReason: {
    damaged: "This cannot be read as an Excel workbook (.xlsx): the file is damaged. Copy it again from its source, or open it in Excel, let Excel repair it, and save it again.",
    "not-a-workbook": "This is no Excel workbook (.xlsx). Please check that it is the right file.",
    empty: "The file is empty (0 bytes). Copy it again from its source.",
    xls: "This is a workbook in the old format (.xls). Open it in Excel and save it as an Excel Workbook (*.xlsx).",
    xlsb: "This is a binary workbook (.xlsb). Open it in Excel and save it as an Excel Workbook (*.xlsx).",
    "open-document": "This is an OpenDocument file (such as .ods). Open it in the program that made it and save it as an Excel Workbook (*.xlsx).",
    text: "This is a text file (such as CSV), not a workbook. Open it in Excel and save it as an Excel Workbook (*.xlsx).",
    "other-office": "This is a file of another program (such as Word), not an Excel workbook. Please check that it is the right file.",
    "too-large": "The workbook is too large to be opened. Copy the form's sheet alone into a new workbook and save that.",
    "document-type": "The file holds something that Excel never writes (a DOCTYPE), and is not opened for safety. Open it in Excel and save it again.",
    password: "The file is protected by a password. Remove the password and save it again.",
    folder: "This is a folder, not a file. Name the workbooks in it.",
    unreachable: "The file cannot be read. Check your permission, and that no other program has it open.",
    crashed: "Opening the file failed half way. Open it in Excel and save it again; copying the form's sheet alone into a new workbook may help.",
    slow: "Opening the file took too long and was given up. Copy the form's sheet alone into a new workbook and save that."
  }
};

// src/locales/en/pane/finding-list.ts
var number2 = new Intl.NumberFormat("en");
var repeated = {
  "missing-column": (heading) => `No column \u201C${heading}\u201D`,
  "header-mismatch": (heading) => `Heading \u201C${heading}\u201D differs`,
  required: (heading) => `${heading} is blank`,
  "not-in-list": (heading) => `${heading} is not in the list`,
  "near-match": (heading) => `Slip in ${heading}`,
  "error-value": (heading) => `${heading} shows an error`,
  "date-invalid": (heading) => `${heading} is not a date`,
  "not-a-number": (heading) => `${heading} is not a number`,
  "date-outside-year": (heading) => `${heading} is outside the year`,
  "date-impossible": (heading) => `${heading} is no date of the calendar`,
  "deadline-unclear": (heading) => `${heading} does not say when`,
  "number-gap": (heading) => `${heading}: numbering broken`,
  "number-duplicate": (heading) => `${heading} there twice`,
  "number-invalid": (heading) => `${heading} is not a number`,
  "number-kind": (heading) => `${heading} not numbered 1, 2, 3 \u2026`,
  placeholder: (heading) => `${heading} still a placeholder`,
  "duplicate-item": (heading) => `${heading} the same`,
  "owner-joined": (heading) => `${heading} without separator`,
  "owner-spelling": (heading) => `${heading} written differently`,
  "rating-too-early": (heading) => `${heading} filled in too early`,
  "reason-required": (heading) => `${heading} not given`,
  "leftover-markup": (heading) => `Left-over markup in ${heading}`,
  "mixed-punctuation": (heading) => `Mixed punctuation in ${heading}`,
  "unmeasurable-level": (heading) => `${heading} hard to measure`
};
var findingList = {
  label: "List of findings",
  repeated: (code, heading, count) => `${repeated[code](heading)}: ${number2.format(count)}`,
  repeatedHeading: "The same in several items",
  subject: "Columns shown",
  everySubject: (count) => `All columns (${number2.format(count)})`,
  subjectWithCount: (heading, count) => `${heading} (${number2.format(count)})`,
  narrow: "Narrow down and group",
  search: "Search in findings and items",
  owner: "Section in charge",
  everyOwner: "All sections",
  grouping: "Grouping",
  groupings: { item: "By item", role: "By column" },
  chipHint: (severity) => `Show only: ${severity}`,
  copy: {
    menu: "Take the findings out",
    text: "Copy as text (for a mail)",
    table: "Copy as a table (for Excel, Word)",
    sheet: "Make the sheet \u6307\u6458\u4E00\u89A7 (to print)",
    done: (count) => `Copied ${number2.format(count)} ${count === 1 ? "finding" : "findings"}.`,
    failed: "This could not be copied: copying is blocked here."
  },
  previous: "Previous finding",
  next: "Next finding",
  keys: "Alt+\u2193, Alt+\u2191",
  position: (position, all) => `${number2.format(position)} of ${number2.format(all)}`,
  nothing: "No finding fits these filters.",
  showAll: "Show all",
  here: "Selected"
};

// src/locales/short-heading.ts
function shortHeading(heading) {
  return heading.replace(/\s*[((][^()()]*[))]\s*/gu, " ").trim() || heading;
}

// src/locales/en/findings.ts
var MAX_VALUE = 40;
function quoted(value) {
  const text = value.replace(/\s+/gu, " ").trim();
  const letters = [...text];
  return letters.length <= MAX_VALUE ? `\u201C${text}\u201D` : `\u201C${letters.slice(0, MAX_VALUE - 1).join("")}\u2026\u201D`;
}
function place({ heading, address }) {
  const short = shortHeading(heading);
  return address === void 0 ? `\u201C${short}\u201D` : `${address} (${short})`;
}
var phases = {
  planning: "the start of the year",
  interim: "mid-year",
  evaluation: "the end of the year"
};
var list = (values) => values.map((value) => `\u201C${value}\u201D`).join(", ");
var sentences = {
  "missing-column": (p) => `The column \u201C${p.heading}\u201D was not found. Check the header row.`,
  "header-mismatch": (p) => p.value === "" ? `The heading in ${p.address} is blank; the first page says \u201C${p.heading}\u201D.` : `The heading ${quoted(p.value)} in ${p.address} differs from \u201C${p.heading}\u201D on the first page.`,
  required: (p) => p.zero ? `${place(p)} shows 0 because its formula refers to a blank cell.` : p.address === void 0 ? `The field ${place(p)} was not found. Write its label into the sheet, or say where the field is.` : `${place(p)} is blank.`,
  "not-in-list": (p) => `${quoted(p.value)} in ${place(p)} is not in the list. Choose ${list(p.choices)}.`,
  "near-match": (p) => `${quoted(p.value)} in ${place(p)}: is ${quoted(p.expected)} meant?`,
  "error-value": (p) => `${place(p)} shows the error ${p.value}. Enter a value.`,
  "date-invalid": (p) => `${quoted(p.value)} in ${place(p)} is not a date. Write it like \u4EE4\u548C4\u5E744\u67081\u65E5 or 2022/4/1.`,
  "not-a-number": (p) => `${quoted(p.value)} in ${place(p)} is not a number. Write it in digits.`,
  "date-outside-year": (p) => `${quoted(p.value)} in ${place(p)} lies outside the fiscal year.`,
  "date-impossible": (p) => `${quoted(p.value)} in ${place(p)} is no date of the calendar.`,
  "deadline-unclear": (p) => `${quoted(p.value)} in ${place(p)} does not clearly say when.`,
  "number-gap": (p) => `${place(p)} is ${quoted(p.value)}: the numbering is broken. ${p.expected} comes next.`,
  "number-duplicate": (p) => `${quoted(p.value)} in ${place(p)} is there more than once. ${p.expected} comes next.`,
  "number-invalid": (p) => `${quoted(p.value)} in ${place(p)} is not a number.`,
  "number-kind": (p) => `${quoted(p.value)} in ${place(p)} is not part of one numbering 1, 2, 3 \u2026. If this form is numbered so, leave it.`,
  placeholder: (p) => `${place(p)} still says ${quoted(p.value)}. Write the real content.`,
  "duplicate-item": (p) => `${quoted(p.value)} in ${place(p)} is the same as ${p.other}.`,
  "owner-joined": (p) => `${quoted(p.value)} in ${place(p)} has no separator between its names. Write ${quoted(p.expected)}.`,
  "owner-spelling": (p) => `${quoted(p.value)} in ${place(p)} is written slightly differently from ${quoted(p.other)} in other rows. They are counted as one.`,
  "rating-too-early": (p) => `${place(p)} says ${quoted(p.value)} at ${phases[p.phase]}. It is filled in at ${phases[p.due]}.`,
  "reason-required": (p) => `${place(p)} is not filled in. The ${shortHeading(p.ratingHeading)} ${quoted(p.value)} needs it.`,
  "leftover-markup": (p) => `${place(p)} contains left-over markup, ${quoted(p.value)}.`,
  "mixed-punctuation": (p) => `${place(p)} mixes ${list(p.marks)}. Use one of them.`,
  "unmeasurable-level": (p) => `${place(p)} is hard to measure. A figure, a date or a finished state makes it clear.`
};
var findings = {
  sentence: ({ code, params }) => sentences[code](params)
};

// src/locales/en/pane/highlight.ts
var highlight = {
  label: "Color blanks and errors",
  hint: "The colors are printed too. Please switch them off before you print or send the file.",
  busy: "Changing the colors of the sheet\u2026",
  steps: { on: "Coloring", off: "Removal of colors" },
  notices: {
    on: (forms) => `${forms > 1 ? `In ${forms} tables, blanks` : "Blanks"} are now yellow and wrong values red. The color goes once a cell is filled in.`,
    off: "The colors have been removed.",
    unreadable: "Some conditional formats could not be read, so earlier colors may be left. Please see Home > Conditional Formatting > Manage Rules."
  }
};

// src/locales/en/pane/lists.ts
var lists = {
  heading: "Edit lists",
  steps: { lists: "change of the lists" },
  busy: { lists: "Changing the lists\u2026" },
  changed: "The lists were changed. Press \u201CSet dropdowns\u201D to have them in the cells\u2019 dropdowns, too.",
  added: (value) => `\u201C${value}\u201D was added to the list. Press \u201CSet dropdowns\u201D to have it in the cells\u2019 dropdowns, too.`,
  outcomes: { met: "met", partial: "partly met", unmet: "not met", notApplicable: "not counted" },
  addMenu: {
    label: (sentence) => `More: ${sentence}`,
    category: (value) => `Add \u201C${value}\u201D to the list`,
    level: (value) => `Add \u201C${value}\u201D as a new level`,
    as: (outcome3) => `Counts as ${outcome3}`,
    spelling: "Take it as another spelling",
    sameAs: (label) => `Same as \u201C${label}\u201D`
  }
};

// src/locales/en/pane/mending.ts
var number3 = new Intl.NumberFormat("en-US");
var counted = (count, one, many = `${one}s`) => `${number3.format(count)} ${count === 1 ? one : many}`;
var mending = {
  before: "Now",
  after: "After the fix",
  blank: "(blank)",
  formula: "This cell holds a formula. If you replace it, the formula is gone.",
  replace: "Replace",
  cancel: "Cancel",
  alike: (count) => `Fix all of this kind (${number3.format(count)})`,
  all: (count) => `Fix all (${number3.format(count)})`,
  allHints: (count) => `Fix all hints (${number3.format(count)})`,
  replaceAll: (value, count) => `Replace \u201C${value}\u201D in all ${number3.format(count)} cells`,
  ratings: {
    open: "Rate one after the other",
    done: (count) => `Filled in ${counted(count, "rating")}.`,
    different: (count) => `${counted(count, "cell")} had changed and ${count === 1 ? "was" : "were"} left alone.`,
    step: (count) => `Filling in ${counted(count, "rating")}`
  },
  fill: "Fill in",
  fillOf: (sentence) => `Fill in: ${sentence}`,
  choose: "Choose",
  chooseOf: (sentence) => `Choose: ${sentence}`,
  input: (address, heading) => `What goes into ${address} (${shortHeading(heading)})`,
  enter: "Enter",
  enterAndNext: "Enter and go on",
  enterHint: "Ctrl+Enter: enter, and on to the next field.",
  notADate: "Please write a date such as \u4EE4\u548C4\u5E744\u67081\u65E5 or 2022/4/1.",
  notANumber: "Please write a number.",
  dateExample: "e.g. 2022/4/1",
  screen: {
    title: "Look at the fixes",
    hint: "Untick what is not to be fixed. You can undo the fix afterwards.",
    fix: (count) => `Fix ${counted(count, "cell")}`,
    cell: (address, heading) => `${address} (${shortHeading(heading)})`,
    more: (rest) => `Show the other ${counted(rest, "cell")}`,
    list: "Fixes",
    show: (cell) => `Select ${cell}`,
    formulas: (count) => `${counted(count, "finding")} in cells with a formula will not be fixed here. Please look at each of them.`,
    nothing: "There is nothing to fix together.",
    noneChosen: "Please choose at least one fix."
  },
  steps: {
    fillIn: (spot) => `Filling in ${spot}`,
    fixAll: (count) => `Fix of ${counted(count, "finding")}`,
    replaced: (value, count) => `Replacing \u201C${value}\u201D in ${counted(count, "cell")}`
  },
  notices: {
    filledIn: (spot) => `Filled in \u201C${spot}\u201D.`,
    replaced: (value, to, count) => `Replaced \u201C${value}\u201D by \u201C${to}\u201D in ${counted(count, "cell")}.`,
    fixedAll: (count) => `Fixed ${counted(count, "finding")}.`,
    different: (count) => `${counted(count, "finding")} had changed since the check and ${count === 1 ? "was" : "were"} not fixed.`
  }
};

// src/locales/en/pane/pane.ts
var number4 = new Intl.NumberFormat("en-US");
var counted2 = (count, one, many = `${one}s`) => `${number4.format(count)} ${count === 1 ? one : many}`;
var pane = {
  productName: "\u7D44\u7E54\u76EE\u6A19\u30A2\u30B7\u30B9\u30C8",
  fiscalYear: (year) => `Fiscal year ${year}`,
  nextYear: "next year",
  unknownFiscalYear: "No fiscal year given",
  unknownDepartment: "No department given",
  formPicker: "Sheet to check",
  formOption: (department, sheetName) => department === "" || department === sheetName ? sheetName : `${department} (${sheetName})`,
  formOptionWithErrors: (option, errors3) => `${option} \u2013 ${number4.format(errors3)} to correct`,
  notCounted: {
    mark: (option) => `${option} \u2013 not counted`,
    others: (sheets) => `Neither checked nor counted: ${sheets.map((sheet) => `\u201C${sheet}\u201D`).join(", ")}`,
    why: {
      example: "This sheet is an example, so it is neither checked nor counted.",
      template: "This sheet is a template, so it is neither checked nor counted.",
      old: "This sheet is an old version, so it is neither checked nor counted.",
      copy: "There is another form of the same department and year, or this sheet is a copy, so it is neither checked nor counted.",
      hidden: "This sheet is hidden, so it is neither checked nor counted."
    },
    count: "Count this form too"
  },
  phase: {
    label: "Phase",
    planning: "Start of year",
    interim: "Mid-year",
    evaluation: "End of year",
    doubt: (heading, count, phase) => `${count > 1 ? `All ${number4.format(count)} cells of \u201C${heading}\u201D are` : `\u201C${heading}\u201D is`} blank. Check as ${phase.toLowerCase()}?`,
    checkAs: (phase) => `Check as ${phase.toLowerCase()}`,
    automatic: "Automatic",
    automaticAs: (phase) => `Automatic: ${phase}`,
    hint: {
      planning: "At the start of the year the rating stays blank",
      interim: "At mid-year the mid-year rating is filled in",
      evaluation: "At the end of the year the rating is filled in too"
    }
  },
  check: "Check entries",
  completeness: {
    label: "Completeness",
    filled: (filled, required) => `${number4.format(filled)} / ${number4.format(required)} filled in`,
    percent: (percent3) => `${percent3}%`,
    left: (blank, wrong) => [
      ...blank > 0 ? [`${number4.format(blank)} blank`] : [],
      ...wrong > 0 ? [`${number4.format(wrong)} wrong`] : []
    ].join(", "),
    nothing: "no items",
    spare: (rows) => `${rows === 1 ? "1 row holds" : `${number4.format(rows)} rows hold`} only a number. They are not in the percentage.`
  },
  blankForm: {
    heading: "No items are filled in yet",
    todo: "Fill in the items from the first row on: blank cells and slips will be listed here."
  },
  severity: { error: "To correct", warning: "To look at", advice: "Hints" },
  counts: "Number of findings",
  number: (value) => number4.format(value),
  count: (count) => number4.format(count),
  findings: {
    heading: "Results",
    ofForm: "The table as a whole",
    ofHeader: "Fields above the table",
    item: (label) => `No. ${label}`,
    itemWithoutNumber: (position) => `Item ${number4.format(position)} from the top`,
    noItemText: "(item text is blank)",
    advice: (count) => counted2(count, "writing hint"),
    fix: "Fix",
    fixOf: (sentence) => `Fix: ${sentence}`,
    beforeCheck: "Press \u201CCheck entries\u201D to see blank cells and slips, item by item."
  },
  allRight: {
    heading: "Everything is filled in",
    headingOf: (phase) => `What is due at ${phase.toLowerCase()} is filled in`,
    figures: (items, filled, hints) => `${counted2(items, "item")} and ${counted2(filled, "cell")} looked at. ${hints === 0 ? "Nothing to correct." : `Nothing to correct or to look at; ${counted2(hints, "writing hint")}.`}`,
    tally: "Items by rating"
  },
  actions: {
    label: "Actions",
    dropdowns: "Set dropdowns",
    summary: "Build summary",
    short: { dropdowns: "Dropdowns", summary: "Summary", highlight: "Color" },
    undo: "Undo",
    undoOf: (step) => `Undo: ${step}`
  },
  steps: {
    takeIn: "taking files in",
    ownTable: "the change of \u63D0\u51FA\u72B6\u6CC1 or \u6307\u6458\u4E00\u89A7",
    paneOpening: "Opening the pane with the workbook",
    definition: "Change of the form definition",
    dropdowns: "Set dropdowns",
    summary: "Build summary",
    columns: "Change of the headings",
    counted: "Counting the form",
    selfCheck: "Making the self-checking sheet",
    removeSelfCheck: "Removing the self-checking sheet",
    blank: "Clearing what was written",
    changes: "Making the list of changes",
    nextYear: "Making next year\u2019s form",
    newForm: "Making a blank form",
    protect: "Protection of the sheets",
    phase: "Change of phase",
    fix: (spot) => `Fix of ${spot}`
  },
  busy: {
    takeIn: "Taking files in\u2026",
    ownTable: "Preparing the sheet\u2026",
    paneOpening: "Changing the setting\u2026",
    definition: "Keeping the form definition\u2026",
    look: "Reading the sheets\u2026",
    check: "Checking\u2026",
    dropdowns: "Setting dropdowns\u2026",
    summary: "Building the summary sheet\u2026",
    preview: "Counting\u2026",
    selfCheck: "Preparing the self-checking sheet\u2026",
    blank: "Clearing what is written\u2026",
    changes: "Making the list of changes\u2026",
    nextYear: "Making next year\u2019s form\u2026",
    newForm: "Making the form\u2026",
    protect: "Protecting the sheets\u2026",
    undo: "Undoing\u2026",
    fix: "Fixing\u2026",
    columns: "Changing which heading is which\u2026",
    phase: "Changing the phase\u2026"
  },
  notices: {
    betweenSentences: " ",
    takenIn: (taken) => `Files taken in: ${taken}.`,
    ownTableRemoved: "Removed.",
    expectedKept: "The list of departments is kept.",
    definitionKept: "The form definition is kept in this workbook, and the workbook was checked by it.",
    definitionKeptUnused: "The form definition is kept in this workbook. No sheet fits it yet.",
    definitionForgotten: "The form definition was removed from this workbook.",
    dropdowns: (cells, forms) => forms > 1 ? `Dropdowns set on ${counted2(cells, "cell")} of ${counted2(forms, "sheet")}.` : `Dropdowns set on ${counted2(cells, "cell")}.`,
    selfCheckRemoved: "The self-checking sheet and the colours have been removed.",
    noSelfCheck: "This workbook has no self-checking sheet.",
    blanked: "What was written has been cleared. The numbers stay.",
    nextYear: "This is next year\u2019s form now; its date and ratings are blank.",
    protected: "The forms' sheets are protected. Only the fields to be filled in can be written.",
    protectedBefore: (sheets) => `${sheets.map((name) => `\u201C${name}\u201D`).join(", ")}: protected already, and left so. To do it anew, choose Unprotect Sheet on the Review tab first.`,
    summaryMade: (sheetName) => `The sheet \u201C${sheetName}\u201D has been made.`,
    summaryRefreshed: (sheetName) => `The sheet \u201C${sheetName}\u201D has been brought up to date.`,
    summaryKept: (keptSheet) => `Your own sheet \u201C${keptSheet}\u201D was left as it is.`,
    unfinished: {
      page: "Only the page set-up could not be made. Please see the Page Layout tab.",
      front: "Only the view (gridlines, frozen rows) could not be arranged."
    },
    keptRows: (cells, others) => `${cells.join(", ")}${others > 0 ? ` and ${others} more` : ""}: rows have moved and the row was not found again, so it was left as it is.`,
    phase: (phase) => `Phase set to \u201C${phase}\u201D.`,
    phaseAutomatic: "The phase is found by itself again.",
    paneOpening: {
      on: "This pane opens with the workbook from the next time on. Save the workbook.",
      off: "This pane no longer opens with the workbook. Save the workbook."
    },
    counted: "This form is checked and counted from now on.",
    openSheet: "Open the sheet",
    fixed: (spot) => `Fixed \u201C${spot}\u201D.`,
    alreadyDifferent: "The sheet had changed since the check, so nothing was fixed and the check was run again. Please look at the new results.",
    alreadyUndone: (step) => `\u201C${step}\u201D has been undone already. Nothing was changed.`,
    undone: (step) => `\u201C${step}\u201D has been undone.`,
    cellOf: (sheetName, address) => `${address} on \u201C${sheetName}\u201D`,
    keptCells: (cells, others) => `Changed since then, and kept as now: ${cells.join(", ")}${others > 0 ? ` and ${others} more` : ""}.`,
    keptRules: (cells, others) => `The data validation was changed since then, and is kept as now: ${cells.join(", ")}${others > 0 ? ` and ${others} more` : ""}.`,
    keptSheet: (sheetName) => `\u201C${sheetName}\u201D has been written on, and is kept.`,
    checked: (filled, errors3, warnings, hints) => errors3 + warnings === 0 ? `Checked. ${filled}. ${hints === 0 ? "Nothing to correct." : `Nothing to correct or to look at; hints: ${hints}.`}` : `Checked. ${filled}. ${errors3} to correct, ${warnings} to look at.`,
    close: "Close"
  },
  menu: {
    collect: "Departments\u2019 files",
    label: "More",
    help: "Help (new window)",
    selfCheck: "Self-checking sheet",
    compiling: "Compare, next year, publish",
    definition: "Form definition",
    selfTest: "Self-test",
    opensPane: "Open this pane together with the workbook",
    language: "Language",
    languages: { ja: "\u65E5\u672C\u8A9E", en: "English" }
  },
  screens: { back: "Back" },
  keys: {
    heading: "Keyboard",
    list: {
      between: { key: "F6", does: "Move between Excel's sheet and the task pane" },
      step: { key: "Alt+\u2193 / Alt+\u2191", does: "Select the cell of the next or previous finding" },
      move: { key: "\u2193 / \u2191", does: "Move down or up the list of findings" },
      ends: { key: "Home / End", does: "First or last row of the list" },
      choose: { key: "Enter", does: "Select the finding's cell, open what is folded" },
      menu: { key: "Esc", does: "Close the menu, go back to the screen before" }
    }
  },
  empty: {
    define: "Define another form",
    noForm: {
      heading: "No table of goals was found",
      why: "Every sheet was searched for a table with headings such as \u5B9F\u65BD\u9805\u76EE and \u9054\u6210\u72B6\u6CC1.",
      todo: "Open the workbook with the \u7D44\u7E54\u76EE\u6A19\u5C55\u958B\u6574\u7406\u8868, or look at its heading row, then press \u201CCheck entries\u201D."
    },
    connecting: { heading: "Connecting to Excel\u2026", why: "", todo: "" },
    outside: {
      heading: "Please open this in Excel",
      why: "This is a task pane for Excel.",
      todo: "Open a workbook in Excel and choose \u201CGoal sheet\u201D on the Home tab."
    },
    tooOld: {
      heading: "This Excel is too old",
      why: "It lacks functions that this add-in needs.",
      todo: "Please use Excel 2021 or later, or Excel for Microsoft 365."
    },
    broken: {
      heading: "The pane could not be shown",
      why: "The sheets have not been touched.",
      todo: "Close this pane and open it again."
    },
    failed: {
      heading: "Excel could not be reached",
      why: "Excel did not answer.",
      todo: "Close this pane and open it again. If that does not help, please tell your IT staff."
    }
  }
};

// src/locales/en/pane/reading.ts
var number5 = new Intl.NumberFormat("en-US");
var reading = {
  label: "Reading the sheets",
  rows: (done, total) => `${number5.format(done)} of ${number5.format(total)} rows read`,
  stop: "Stop"
};

// src/locales/en/pane/states.ts
var states = {
  firstHints: {
    heading: "Seen for the first time?",
    check: "\u201CCheck entries\u201D lists blank cells and slips.",
    step: "Press a finding to go to its cell; Alt+\u2193 leads to the next one.",
    undo: "The sheet is changed only when a button is pressed, and \u201CUndo\u201D takes it back.",
    close: "Close (not shown again)"
  },
  workbook: {
    readOnly: "This workbook is open read-only. Changes are kept only if you save it under another name.",
    from1904: "Going by its dates, this workbook is taken to count from 1904. If that is wrong, see Options, Advanced in Excel.",
    manual: "Formulas are calculated by hand in this workbook, so figures may be out of date.",
    calculate: "Calculate",
    details: {
      merges: "merged cells",
      rules: "data validation",
      formulas: "where formulas are",
      highlights: "the colors",
      mark: "which sheet is the summary",
      charts: "charts"
    },
    unread: (details) => `Excel did not tell: ${details.join(", ")}. All else has been checked.`
  },
  slow: {
    words: "This is taking a while. The sheet may be large, or a cell may still be in edit mode: if so, press Enter there.",
    cancel: "Stop"
  }
};

// src/locales/en/pane/summary-pane.ts
var number6 = new Intl.NumberFormat("en");
var percent = new Intl.NumberFormat("en", {
  style: "percent",
  minimumFractionDigits: 1,
  maximumFractionDigits: 1
});
var summaryPane = {
  heading: "Summary draft",
  intro: "The same figures that will be written to the sheet.",
  reading: "Counting\u2026",
  failed: "The draft could not be made.",
  again: "Count again",
  build: "Build the sheet like this",
  options: {
    label: "What is counted",
    deadlines: "Also by deadline",
    departments: "Departments",
    none: "Choose at least one department."
  },
  figures: {
    items: (count) => number6.format(count),
    share: (share) => percent.format(share),
    rate: (met, rated) => `${number6.format(met)} \xF7 ${number6.format(rated)}`
  },
  chart: (title) => `Chart \u201C${title}\u201D. The table below has the same figures.`,
  tableActions: (title) => `\u201C${title}\u201D`,
  copyText: "Copy table",
  copyImage: "Copy picture",
  copied: "Copied.",
  notCopied: "It could not be copied. Select the table and press Ctrl+C.",
  imageNotCopied: "Pictures cannot be copied here. Please use the sheet's chart.",
  lists: {
    notMet: (count) => `Items not met: ${number6.format(count)}`,
    open: (count) => `Blank or off-list fields: ${number6.format(count)}`
  },
  stale: {
    message: (sheet) => `What \u201C${sheet}\u201D says is old.`,
    refresh: "Refresh the summary"
  }
};

// src/locales/en/index.ts
var en = {
  language: "en",
  columns,
  dismissals,
  dropdowns,
  dropdownsPane,
  errors,
  findingList,
  findings,
  highlight,
  lists,
  mending,
  pane,
  reading,
  states,
  summaryPane
};

// src/locales/en/screens/definition-problems.ts
var MAX_TEXT = 40;
var fields = {
  id: "id",
  name: "name of the form",
  titles: "titles",
  columns: "columns",
  role: "role",
  headings: "headings",
  requiredIn: "required in (requiredIn)",
  content: "content",
  kind: "kind",
  values: "values",
  headerFields: "fields above the table (headerFields)",
  field: "field",
  labels: "labels",
  yearPlace: "place of the fiscal year (yearPlace)",
  departmentPlace: "place of the department (departmentPlace)",
  address: "cell (address)",
  numbering: "numbering",
  categories: "categories",
  ratingKind: "kind of the rating (ratingKind)",
  scale: "scale",
  label: "label",
  spellings: "other spellings (spellings)",
  outcome: "outcome",
  reasonRequired: "reason required (reasonRequired)",
  owners: "sections (owners)",
  everyone: "word for all sections (everyone)",
  separators: "separators",
  sections: "list of sections (sections)",
  deadlineWords: "words for a deadline (deadlineWords)",
  words: "words",
  period: "period",
  fromMonth: "first month (fromMonth)",
  toMonth: "last month (toMonth)",
  years: "years later (years)",
  placeholders: "placeholders"
};
function place2(at) {
  return at.map((part) => typeof part === "number" ? ` ${part + 1}` : `, ${fields[part] ?? part}`).join("").replace(/^, /u, "");
}
function quoted2(text = "") {
  const letters = [...text];
  return letters.length <= MAX_TEXT ? `\u201C${text}\u201D` : `\u201C${letters.slice(0, MAX_TEXT - 1).join("")}\u2026\u201D`;
}
var kinds = {
  record: "an object { }",
  list: "a list [ ]",
  text: "a text",
  number: "a number",
  "yes or no": "true or false"
};
var atField = {
  missing: () => "This is needed.",
  kind: ({ text = "" }) => `This must be ${kinds[text] ?? text}.`,
  unknown: ({ text }) => `${quoted2(text)} is not known. Check the spelling.`,
  blank: () => "This is blank. Enter something.",
  empty: () => "Enter at least one.",
  twice: ({ text }) => `${quoted2(text)} is there twice.`,
  taken: ({ text, other }) => `${quoted2(text)} also belongs to ${quoted2(other)}. Keep one of them.`,
  "too-long": () => "Enter at most 255 characters.",
  months: () => "Months are 1 to 12.",
  id: () => "Use letters, digits, - and _, at most 60 of them.",
  address: ({ text }) => `${quoted2(text)} is not a cell. Enter one such as B2.`,
  "few-columns": () => "At least three columns are needed.",
  "many-columns": () => "There are too many columns; 40 at most.",
  "no-item": () => "A column for the goal (\u5B9F\u65BD\u9805\u76EE) is needed.",
  "no-rating": () => "There is a scale, but no column for the rating.",
  "no-reason": ({ text }) => `${quoted2(text)} needs a reason, but there is no column for one.`,
  "no-levels": () => "Enter at least one level of the rating."
};
var NO_FILE = "This is not a file of a form's definition. Choose a file (.json) made by Save as a file.";
var files = {
  "not-json": NO_FILE,
  "other-file": NO_FILE,
  "too-large": "This file is too large to be read. Choose a file (.json) made by Save as a file.",
  newer: "This definition was made by a newer version of the add-in and cannot be opened. Tell your IT office."
};
var definitionProblems = {
  place: place2,
  atField: (problem4) => atField[problem4.code](problem4),
  sentence: (problem4) => `${problem4.at.length === 0 ? "The definition" : place2(problem4.at)}: ${atField[problem4.code](problem4)}`,
  file: (problem4) => {
    if (problem4.code === "broken") {
      return `The definition cannot be opened: ${problem4.problems.length} places in it are not right.`;
    }
    if (problem4.code === "lists") {
      const year = problem4.fiscalYear === null ? "all years" : `${problem4.fiscalYear} on`;
      return `The lists for ${year} have blanks or values twice, so the file cannot be opened.`;
    }
    return files[problem4.code];
  }
};

// src/locales/en/lost-kinds.ts
var lostKinds = {
  picture: "pictures",
  drawing: "drawings with shapes",
  chart: "charts",
  comment: "notes",
  threadedComment: "comments",
  pivotTable: "pivot tables",
  table: "tables",
  slicer: "slicers",
  externalLink: "links to other workbooks",
  macro: "macros",
  control: "form controls",
  embedding: "embedded files",
  connection: "data connections",
  customView: "custom views",
  definedName: "defined names",
  signature: "digital signatures",
  protection: "sheet protection",
  filter: "filters",
  hyperlink: "links",
  sparkline: "sparklines",
  conditionalFormat: "conditional formats",
  other: "other settings"
};

// src/locales/en/report.ts
var report = {
  usage: {
    headings: { "Usage:": "Usage:", "Arguments:": "Arguments:", "Options:": "Options:" },
    placeholders: {
      files: "FILE.xlsx",
      options: "options",
      out: "DIR",
      list: "LIST",
      count: "N",
      earlier: "OLD.xlsx",
      definition: "FILE.json"
    },
    description: "Checks workbooks of the goals form without Excel. The input files are never written.",
    files: "workbooks to check (.xlsx), or folders that hold them",
    json: "write the report as JSON to standard output",
    phase: "check as planning, interim or evaluation instead of the phase found by itself",
    definition: "try the form definition in this file before the built-in ones; may be given several times",
    fix: "apply every fix that needs no choice",
    dropdowns: "set the dropdowns on category and rating",
    selfCheck: "make or refresh the sheet that checks the form by formulas, with dropdowns and colours",
    removeSelfCheck: "take that sheet and the colours away",
    blankForms: "make blank forms to hand out (values taken out, with the sheet that checks itself; without a file from --definition or a built-in form; one zip where --out ends in .zip)",
    departments: "a file with a department on each line: one workbook for each",
    departmentsAlone: "--departments goes with --blank-forms.",
    protect: "protect the sheets of blank forms but for the cells where one writes; there is no password",
    protectAlone: "--protect goes with --blank-forms.",
    oneDefinition: "--blank-forms makes a form from one --definition.",
    missingDepartments: "--departments needs a file with the departments' names.",
    noDepartments: (file) => `The departments could not be read (${file}). Write one on each line.`,
    oneForm: "--blank-forms takes one file.",
    makeOrRemove: "--self-check and --remove-self-check do not go together.",
    summary: "build or refresh the summary sheet; with several workbooks also one over all of them",
    forget: "removes what this add-in keeps in the workbook (reasons of dismissals \u2026) before it is published",
    out: "folder for the changed workbooks",
    nextYear: "make next year's forms: the year moved on by one, the date of making, ratings and reasons taken out, items kept; years that stay are told",
    publish: "write files to publish into this folder: items and counts as CSV, and an accessible HTML page; without people's names",
    missingPublish: "--publish needs a folder after it.",
    publishUnwritable: (folder) => `The folder for publication cannot be written to (${folder}).`,
    compare: "compare with an earlier workbook (the last submission, the year's begin, last year): items added, removed, reworded, ratings changed; with --out also as a sheet",
    missingCompare: "--compare needs the earlier workbook after it.",
    merge: "instead of workbooks: put the JSON reports of several runs together as one",
    mergeAlone: "--merge goes with --json and no other option.",
    mergeUnreadable: (file) => `The report cannot be read (${file}).`,
    mergeRefused: (file) => `${file} is no report that --json has written.`,
    jobs: "how many files are checked at once; as many as there are cores when not given",
    wrongJobs: "--jobs needs a number from 1 on after it.",
    help: "show this help",
    exit: [
      "Exit status:",
      "  0  everything complete",
      "  1  at least one error",
      "  2  a file could not be read or holds no form, or the call is wrong"
    ].join("\n"),
    seeHelp: "--help shows how it is called.",
    noFiles: "Please name at least one workbook.",
    unknownOption: (option) => `There is no option ${option}.`,
    unknownPhase: (value) => `--phase is planning, interim or evaluation (given: ${value}).`,
    missingPhase: "--phase needs planning, interim or evaluation after it.",
    missingDefinition: "--definition needs the file of a form definition after it.",
    definitionUnreadable: (file) => `The file of the definition cannot be read (${file}).`,
    definitionRefused: (file, sentence) => `${file}: ${sentence}`,
    missingOut: "--out needs a folder after it.",
    outNeeded: "Changing workbooks needs --out.",
    other: "The call is wrong.",
    outIsInput: (file) => `--out is where an input file lies. Please name another folder (${file}).`,
    sameName: (name) => `Two files have the same name and cannot both be saved to --out (${name}).`,
    outUnwritable: (folder) => `The folder cannot be written to (${folder}).`
  },
  place: (place5) => `form ${place5}`,
  sheetWithoutForm: "not the form",
  phase: { planning: "planning", interim: "interim", evaluation: "evaluation" },
  complete: "Everything is filled in",
  twice: (department, year, files4) => `${files4.length} files hold a form of ${department === "" ? "the same department" : department}${year === "" ? "" : `, ${year}`} (${files4.join(", ")}). The overall summary counts each of them.`,
  twiceInReports: (department, year, files4) => `${files4.length} files hold a form of ${department === "" ? "the same department" : department}${year === "" ? "" : `, ${year}`} (${files4.join(", ")}).`,
  sameFile: (file) => `${file} has several results that differ. All of them are kept.`,
  withoutYear: (sheet) => `The fiscal year of the sheet "${sheet}" is not known. Only its date and ratings were taken out; please mend the year.`,
  notMoved: {
    year: (sheet, cell) => `${cell} on the sheet "${sheet}" names a year and was left as it is. Please mend it where needed.`,
    formula: (sheet, cell) => `${cell} on the sheet "${sheet}" is a formula and was left as it is. Please mend it where needed.`
  },
  nothingToPublish: "There is no form that counts, so no files for publication were made.",
  notCompared: (sheet) => `The workbook of --compare has no form to compare the sheet "${sheet}" with.`,
  progress: (done, all) => `Checking\u2026 ${done} / ${all}`,
  notCounted: {
    example: "Not counted: an example",
    template: "Not counted: a blank template",
    old: "Not counted: an old version",
    copy: "Not counted: a copy, or another form of the same department and year",
    hidden: "Not counted: a hidden sheet"
  },
  advice: (count) => `Advice on how it is written: ${count} (shown by --json)`,
  completeness: (filled, required) => `filled ${filled} / ${required}`,
  items: (count) => `${count} items`,
  severity: { error: "error", warning: "warning", advice: "advice" },
  headings: { place: "cell", item: "no.", severity: "kind", sentence: "finding" },
  tally: {
    heading: "rating",
    count: "count",
    share: "share",
    unrated: "blank",
    offList: "off list",
    total: "total"
  },
  saved: (path) => `saved: ${path}`,
  notSaved: (path) => `Could not be saved: ${path} (is it writable, is there space?).`,
  /** "~$…" and "._…", which lie beside a workbook. */
  lockFile: "a temporary file of Excel or macOS, left out.",
  about: (file, sentence) => `${file}: ${sentence}`,
  replacedRules: (cells) => `${cells === 1 ? "1 cell" : `${cells} cells`} had another rule, which a dropdown has replaced.`,
  unchanged: "This workbook has not been saved.",
  lost: (kind, count) => `The saved workbook could not keep: ${kind} (${count})`,
  lostKinds,
  states: {
    shared: "This is a shared workbook, parts of which Excel does not let anybody change. Stop sharing it before you use the saved workbook.",
    structure: "The workbook's structure is protected. The saved workbook has a summary sheet more, and its structure is still protected."
  },
  overall: {
    file: "\u7D44\u7E54\u76EE\u6A19_\u5168\u4F53\u96C6\u8A08.xlsx",
    sheet: (department, index) => department || `department ${index}`,
    slow: (forms) => `Counting ${forms} forms took too long and was stopped. Divide the files and try again.`
  },
  blank: {
    file: "\u7D44\u7E54\u76EE\u6A19",
    sheet: "\u90E8\u306E\u7D44\u7E54\u76EE\u6A19"
  },
  summarySkipped: (file) => `${file} is not in the overall summary.`,
  sheetLeftOut: (file, sheet) => `Sheet "${sheet}" of ${file} has no rating column and is not in the overall summary.`,
  definitionsDamaged: "A form definition kept in the workbook cannot be read and is not used. Make it anew on the pane's screen Form definition.",
  listsDamaged: "the lists kept in the workbook cannot be read, so the usual lists were used. Set them again under Edit lists in the task pane.",
  overallFailed: (sentence) => `The overall summary could not be made. ${sentence}`
};

// src/locales/ja/pane/columns.ts
var how2 = {
  whole: "",
  withoutBrackets: "\u304B\u3063\u3053\u306E\u4E2D\u3092\u9664\u3044\u3066",
  firstLine: "1\u884C\u76EE\u306E\u6587\u5B57\u3067",
  annotated: "\u756A\u53F7\u3084\u6CE8\u8A18\u306A\u3069\u3092\u9664\u3044\u3066"
};
var columns2 = {
  heading: "\u898B\u51FA\u3057\u306E\u5BFE\u5FDC",
  open: "\u898B\u51FA\u3057\u306E\u30BB\u30EB\u3092\u6307\u5B9A\u3059\u308B",
  openShort: "\u6307\u5B9A",
  lead: "\u898B\u51FA\u3057\u3092\u6B21\u306E\u3088\u3046\u306B\u8AAD\u307F\u53D6\u308A\u307E\u3057\u305F\u3002\u9055\u3046\u3068\u304D\u306F\u3001\u4E00\u89A7\u304B\u3089\u6B63\u3057\u3044\u898B\u51FA\u3057\u3092\u9078\u3093\u3067\u304F\u3060\u3055\u3044\u3002\u4E00\u89A7\u306B\u306A\u3044\u3068\u304D\u306F\u3001\u30B7\u30FC\u30C8\u3067\u30BB\u30EB\u3092\u9078\u3073\u3001\u300C\u9078\u629E\u4E2D\u306E\u30BB\u30EB\u306B\u3059\u308B\u300D\u3092\u62BC\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
  leadNoForm: "\u8868\u304C\u898B\u3064\u304B\u308A\u307E\u305B\u3093\u3067\u3057\u305F\u3002\u30B7\u30FC\u30C8\u3067\u898B\u51FA\u3057\u306E\u30BB\u30EB\u3092\u9078\u3073\u3001\u305D\u306E\u6B04\u306E\u300C\u9078\u629E\u4E2D\u306E\u30BB\u30EB\u306B\u3059\u308B\u300D\u3092\u62BC\u3057\u3066\u304F\u3060\u3055\u3044\u3002\u300C\u5B9F\u65BD\u9805\u76EE\u300D\u3068\u3001\u307B\u304B\u306E2\u3064\u4EE5\u4E0A\u306E\u6B04\u304C\u6C7A\u307E\u308B\u3068\u3001\u8868\u3068\u3057\u3066\u8AAD\u307F\u53D6\u308A\u307E\u3059\u3002",
  kept: "\u3053\u3053\u3067\u306E\u6307\u5B9A\u306F\u3001\u3053\u306E\u30D6\u30C3\u30AF\u306B\u4FDD\u5B58\u3055\u308C\u307E\u3059\u3002\u540C\u3058\u898B\u51FA\u3057\u306E\u3001\u307B\u304B\u306E\u30B7\u30FC\u30C8\u306B\u3082\u4F7F\u308F\u308C\u307E\u3059\u3002",
  table: "\u8868\u306E\u5217",
  header: "\u8868\u306E\u4E0A\u306E\u6B04",
  found: (address, heading) => `${address}\u300C${heading}\u300D`,
  foundWithout: (address) => address,
  show: (place5) => `${place5}\u3092\u9078\u629E`,
  missing: "\u898B\u3064\u304B\u308A\u307E\u305B\u3093",
  absent: "\u3053\u306E\u69D8\u5F0F\u306B\u306F\u3042\u308A\u307E\u305B\u3093",
  blank: "\u7A7A\u6B04",
  sure: (percent3) => `\u78BA\u5EA6 ${percent3}%`,
  why: ({ match, wording, by: by2, twoRows, rivals }, others) => {
    if (match === "pointed") return "\u6307\u5B9A\u3055\u308C\u305F\u30BB\u30EB\u3067\u3059\u3002";
    const read = match === "usual" ? "\u3044\u3064\u3082\u306E\u898B\u51FA\u3057\u3067\u3059" : `\u5225\u306E\u8A00\u3044\u65B9\u300C${wording}\u300D\u3068\u8AAD\u307F\u307E\u3057\u305F`;
    const parts = [how2[by2], twoRows ? "\u4E0A\u4E0B2\u3064\u306E\u30BB\u30EB\u3092\u5408\u308F\u305B\u3066" : ""].filter((part) => part !== "");
    const also = rivals.length > 0 ? `\u4F3C\u305F\u898B\u51FA\u3057\u304C${others}\u306B\u3082\u3042\u308A\u307E\u3059\u3002` : "";
    return `${parts.length > 0 ? `${parts.join("\u3001")}\u3001` : ""}${read}\u3002${also}`;
  },
  use: "\u9078\u629E\u4E2D\u306E\u30BB\u30EB\u306B\u3059\u308B",
  useFor: (role) => `${role}\uFF1A\u9078\u629E\u4E2D\u306E\u30BB\u30EB\u306B\u3059\u308B`,
  more: (role) => `${role}\uFF1A\u307B\u304B\u306E\u6307\u5B9A`,
  none: "\u3053\u306E\u69D8\u5F0F\u306B\u306F\u306A\u3044",
  automatic: "\u81EA\u52D5\u306B\u623B\u3059",
  automaticAs: (cell) => `\u81EA\u52D5\uFF1A${cell}`,
  headingOf: (role) => `${role}\u306E\u898B\u51FA\u3057`,
  done: "\u898B\u51FA\u3057\u306E\u5BFE\u5FDC\u3092\u5909\u3048\u3001\u30C1\u30A7\u30C3\u30AF\u3057\u76F4\u3057\u307E\u3057\u305F\u3002",
  doneNotYet: "\u6307\u5B9A\u3092\u899A\u3048\u307E\u3057\u305F\u3002\u8868\u3068\u3057\u3066\u8AAD\u307F\u53D6\u308B\u306B\u306F\u3001\u307B\u304B\u306E\u6B04\u3082\u6307\u5B9A\u3057\u3066\u304F\u3060\u3055\u3044\u3002"
};

// src/locales/ja/pane/dismissals.ts
var number7 = new Intl.NumberFormat("ja-JP");
var dismissals2 = {
  heading: "\u9664\u5916\u3057\u305F\u6307\u6458",
  steps: { dismiss: "\u6307\u6458\u306E\u9664\u5916", revoke: "\u9664\u5916\u306E\u53D6\u308A\u6D88\u3057", forget: "\u8A2D\u5B9A\u306E\u6D88\u53BB" },
  busy: { dismiss: "\u6307\u6458\u306E\u4E00\u89A7\u3092\u5909\u3048\u3066\u3044\u307E\u3059\u2026" },
  dismissed: "\u6307\u6458\u3092\u9664\u5916\u3057\u307E\u3057\u305F\u3002",
  revoked: "\u9664\u5916\u3092\u53D6\u308A\u6D88\u3057\u307E\u3057\u305F\u3002",
  forgotten: "\u3053\u306E\u30D6\u30C3\u30AF\u306B\u4FDD\u5B58\u3055\u308C\u305F\u8A2D\u5B9A\u3092\u6D88\u3057\u307E\u3057\u305F\u3002\u4FDD\u5B58\u3057\u3066\u304B\u3089\u516C\u8868\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
  dismiss: "\u3053\u306E\u6307\u6458\u3092\u9664\u5916\u3059\u308B\u2026",
  count: (count) => `\u9664\u5916\u3057\u305F\u6307\u6458 ${number7.format(count)}\u4EF6`
};

// src/locales/ja/sheets/dropdowns.ts
var dropdowns2 = {
  promptTitle: (heading) => heading,
  promptMessage: () => "\u4E00\u89A7\u304B\u3089\u9078\u3093\u3067\u304F\u3060\u3055\u3044\u3002\u30BB\u30EB\u306E\u53F3\u306E\u25BC\u3092\u62BC\u3059\u304B\u3001Alt\uFF0B\u2193\u30AD\u30FC\u3067\u958B\u304D\u307E\u3059\u3002",
  promptMessageOpen: () => "\u4E00\u89A7\u304B\u3089\u9078\u3079\u307E\u3059\u3002\u30BB\u30EB\u306E\u53F3\u306E\u25BC\u3092\u62BC\u3059\u304B\u3001Alt\uFF0B\u2193\u30AD\u30FC\u3067\u958B\u304D\u307E\u3059\u3002\u4E00\u89A7\u306B\u306A\u3044\u5024\u3082\u5165\u529B\u3067\u304D\u307E\u3059\u3002",
  alertTitle: () => "\u9078\u629E\u80A2\u306B\u306A\u3044\u5024\u3067\u3059",
  alertMessage: (heading, choices) => `\u300C${heading}\u300D\u306F\u3001\u6B21\u306E\u4E2D\u304B\u3089\u9078\u3093\u3067\u304F\u3060\u3055\u3044\u3002
${choices.map((choice) => `\u30FB${choice}`).join("\n")}`,
  alertMessageOpen: (heading) => `\u300C${heading}\u300D\u306E\u4E00\u89A7\u306B\u3042\u308A\u307E\u305B\u3093\u3002\u9593\u9055\u3044\u3067\u306A\u3051\u308C\u3070\u3001\u3053\u306E\u307E\u307E\u5165\u529B\u3067\u304D\u307E\u3059\u3002`
};

// src/locales/ja/pane/dropdowns-pane.ts
var number8 = new Intl.NumberFormat("ja-JP");
var dropdownsPane2 = {
  open: "\u30D7\u30EB\u30C0\u30A6\u30F3\u306E\u8A2D\u5B9A\u2026",
  heading: "\u30D7\u30EB\u30C0\u30A6\u30F3\u306E\u8A2D\u5B9A",
  intro: "\u30D7\u30EB\u30C0\u30A6\u30F3\u3092\u4ED8\u3051\u308B\u5217\u3092\u9078\u3073\u3001\u300C\u3053\u306E\u5185\u5BB9\u3067\u8A2D\u5B9A\u3059\u308B\u300D\u3092\u62BC\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
  imeHint: "\u300C\u5143\u306B\u623B\u3059\u300D\u3068\u3001\u30D7\u30EB\u30C0\u30A6\u30F3\u306E\u306A\u304B\u3063\u305F\u30BB\u30EB\u3067\u306F\u3001\u65E5\u672C\u8A9E\u5165\u529B\u306E\u5207\u308A\u66FF\u3048(\u5165\u529B\u898F\u5247\u306E\uFF3B\u65E5\u672C\u8A9E\u5165\u529B\uFF3D)\u306E\u8A2D\u5B9A\u3082\u6D88\u3048\u307E\u3059\u3002",
  columns: "\u30D7\u30EB\u30C0\u30A6\u30F3\u3092\u4ED8\u3051\u308B\u5217",
  choices: (choices, others) => `${choices.join("\u3001")}${others > 0 ? ` \u307B\u304B${number8.format(others)}\u4EF6` : ""}`,
  choicesDiffer: "\u9078\u629E\u80A2\u306F\u30B7\u30FC\u30C8\u3054\u3068\u306B\u7570\u306A\u308A\u307E\u3059",
  openHint: "\u4E00\u89A7\u306B\u306A\u3044\u5024\u3082\u3001\u78BA\u8A8D\u306E\u3046\u3048\u5165\u529B\u3067\u304D\u307E\u3059",
  there: {
    none: (cells) => `\u672A\u8A2D\u5B9A ${number8.format(cells)}\u304B\u6240`,
    same: (cells) => `\u8A2D\u5B9A\u6E08\u307F ${number8.format(cells)}\u304B\u6240`,
    older: (cells) => `\u4EE5\u524D\u306E\u9078\u629E\u80A2 ${number8.format(cells)}\u304B\u6240`,
    other: (cells) => `\u5225\u306E\u5165\u529B\u898F\u5247 ${number8.format(cells)}\u304B\u6240`
  },
  replace: "\u5225\u306E\u5165\u529B\u898F\u5247\u3092\u3001\u3053\u306E\u4E00\u89A7\u306B\u7F6E\u304D\u63DB\u3048\u308B",
  replaceOf: (heading) => `\u300C${heading}\u300D\u306E\u5225\u306E\u5165\u529B\u898F\u5247\u3092\u3001\u3053\u306E\u4E00\u89A7\u306B\u7F6E\u304D\u63DB\u3048\u308B`,
  cell: (sheetName, address) => `${sheetName}\u306E${address}`,
  cells: (cells, others) => `${cells.join("\u3001")}${others > 0 ? ` \u307B\u304B${number8.format(others)}\u304B\u6240` : ""}`,
  alert: {
    label: "\u4E00\u89A7\u306B\u306A\u3044\u5024\u3092\u5165\u529B\u3057\u305F\u3068\u304D",
    stop: "\u5165\u529B\u3067\u304D\u306A\u3044\u3088\u3046\u306B\u3059\u308B",
    warning: "\u78BA\u8A8D\u3057\u3066\u304B\u3089\u5165\u529B\u3067\u304D\u308B\u3088\u3046\u306B\u3059\u308B"
  },
  set: "\u3053\u306E\u5185\u5BB9\u3067\u8A2D\u5B9A\u3059\u308B",
  nothing: "\u30D7\u30EB\u30C0\u30A6\u30F3\u3092\u4ED8\u3051\u3089\u308C\u308B\u5217\u304C\u3042\u308A\u307E\u305B\u3093\u3002\u898B\u51FA\u3057\u3092\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002",
  left: (cells) => `\u5225\u306E\u5165\u529B\u898F\u5247\u304C\u3042\u308B${number8.format(cells)}\u304B\u6240\u306F\u3001\u305D\u306E\u307E\u307E\u306B\u3057\u307E\u3057\u305F\u3002\u7F6E\u304D\u63DB\u3048\u308B\u3068\u304D\u306F\u3001\u5217\u3054\u3068\u306B\u9078\u3093\u3067\u304F\u3060\u3055\u3044\u3002`,
  lost: {
    column: (heading, cells) => `\u300C${heading}\u300D${number8.format(cells)}\u304B\u6240`,
    sentence: (columns3) => `\u30D7\u30EB\u30C0\u30A6\u30F3\u304C\u5916\u308C\u3066\u3044\u307E\u3059\uFF1A${columns3.join("\u3001")}`,
    restore: "\u8A2D\u5B9A\u3057\u76F4\u3059"
  },
  restored: (cells) => `\u5916\u308C\u3066\u3044\u305F${number8.format(cells)}\u304B\u6240\u306B\u3001\u30D7\u30EB\u30C0\u30A6\u30F3\u3092\u8A2D\u5B9A\u3057\u76F4\u3057\u307E\u3057\u305F\u3002`
};

// src/locales/ja/errors.ts
var excel = {
  protected: "\u30B7\u30FC\u30C8\u304C\u4FDD\u8B77\u3055\u308C\u3066\u3044\u308B\u305F\u3081\u3001\u66F8\u304D\u8FBC\u3081\u307E\u305B\u3093\u3067\u3057\u305F\u3002\uFF3B\u6821\u95B2\uFF3D\u30BF\u30D6\u306E\u300C\u30B7\u30FC\u30C8\u4FDD\u8B77\u306E\u89E3\u9664\u300D\u3092\u884C\u3063\u3066\u304B\u3089\u3001\u3082\u3046\u4E00\u5EA6\u304A\u8A66\u3057\u304F\u3060\u3055\u3044\u3002",
  "structure-protected": "\u30D6\u30C3\u30AF\u306E\u69CB\u6210\u304C\u4FDD\u8B77\u3055\u308C\u3066\u3044\u308B\u305F\u3081\u3001\u30B7\u30FC\u30C8\u3092\u8FFD\u52A0\u3067\u304D\u307E\u305B\u3093\u3067\u3057\u305F\u3002\uFF3B\u6821\u95B2\uFF3D\u30BF\u30D6\u306E\u300C\u30D6\u30C3\u30AF\u306E\u4FDD\u8B77\u300D\u3092\u89E3\u9664\u3057\u3066\u304B\u3089\u3001\u3082\u3046\u4E00\u5EA6\u304A\u8A66\u3057\u304F\u3060\u3055\u3044\u3002",
  "no-permission": "\u3053\u306E\u30D6\u30C3\u30AF\u3092\u5909\u66F4\u3059\u308B\u6A29\u9650\u304C\u306A\u3044\u305F\u3081\u3001\u66F8\u304D\u8FBC\u3081\u307E\u305B\u3093\u3067\u3057\u305F\u3002\u30D6\u30C3\u30AF\u306E\u6301\u3061\u4E3B\u306B\u7DE8\u96C6\u306E\u6A29\u9650\u3092\u983C\u3080\u304B\u3001\u5225\u306E\u540D\u524D\u3067\u4FDD\u5B58\u3057\u3066\u304B\u3089\u304A\u8A66\u3057\u304F\u3060\u3055\u3044\u3002",
  "cell-edit": "\u30BB\u30EB\u306E\u7DE8\u96C6\u3092\u78BA\u5B9A\u3057\u3066\u304F\u3060\u3055\u3044(Enter \u30AD\u30FC)\u3002\u305D\u306E\u3042\u3068\u3001\u3082\u3046\u4E00\u5EA6\u304A\u8A66\u3057\u304F\u3060\u3055\u3044\u3002",
  gone: "\u5BFE\u8C61\u306E\u30B7\u30FC\u30C8\u307E\u305F\u306F\u30BB\u30EB\u304C\u898B\u3064\u304B\u308A\u307E\u305B\u3093\u3067\u3057\u305F\u3002\u3082\u3046\u4E00\u5EA6\u300C\u5165\u529B\u30C1\u30A7\u30C3\u30AF\u300D\u3092\u62BC\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
  "read-only": "\u3053\u306E\u30D5\u30A1\u30A4\u30EB\u306F\u8AAD\u307F\u53D6\u308A\u5C02\u7528\u306E\u305F\u3081\u3001\u66F8\u304D\u8FBC\u3081\u307E\u305B\u3093\u3067\u3057\u305F\u3002\u5225\u306E\u540D\u524D\u3067\u4FDD\u5B58\u3057\u3066\u304B\u3089\u304A\u8A66\u3057\u304F\u3060\u3055\u3044\u3002",
  "too-large": "\u4E00\u5EA6\u306B\u6271\u3048\u308B\u5927\u304D\u3055\u3092\u8D85\u3048\u307E\u3057\u305F\u3002\u4F7F\u3063\u3066\u3044\u306A\u3044\u884C\u3084\u5217\u3092\u524A\u9664\u3057\u3066\u304B\u3089\u3001\u3082\u3046\u4E00\u5EA6\u304A\u8A66\u3057\u304F\u3060\u3055\u3044\u3002",
  "not-supported": "\u304A\u4F7F\u3044\u306E Excel \u3067\u306F\u3001\u3053\u306E\u64CD\u4F5C\u304C\u3067\u304D\u307E\u305B\u3093\u3002Excel \u3092\u66F4\u65B0\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
  lost: "Excel \u3068\u306E\u3064\u306A\u304C\u308A\u304C\u5207\u308C\u307E\u3057\u305F\u3002\u3053\u306E\u4F5C\u696D\u30A6\u30A3\u30F3\u30C9\u30A6\u3092\u9589\u3058\u3066\u3001\u3082\u3046\u4E00\u5EA6\u958B\u3044\u3066\u304F\u3060\u3055\u3044\u3002\u7D9A\u304F\u3068\u304D\u306F\u3001\u30D6\u30C3\u30AF\u3092\u4FDD\u5B58\u3057\u3066 Excel \u3092\u958B\u304D\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
  busy: "Excel \u304C\u307B\u304B\u306E\u51E6\u7406\u3092\u3057\u3066\u3044\u307E\u3059\u3002\u5C11\u3057\u5F85\u3063\u3066\u304B\u3089\u3001\u3082\u3046\u4E00\u5EA6\u304A\u8A66\u3057\u304F\u3060\u3055\u3044\u3002",
  "name-taken": "\u540C\u3058\u540D\u524D\u306E\u30B7\u30FC\u30C8\u304C\u3059\u3067\u306B\u3042\u308A\u307E\u3059\u3002\u540D\u524D\u3092\u5909\u3048\u3066\u304B\u3089\u3001\u3082\u3046\u4E00\u5EA6\u304A\u8A66\u3057\u304F\u3060\u3055\u3044\u3002",
  "other-workbook": "\u5225\u306E\u30D6\u30C3\u30AF\u304C\u524D\u306B\u51FA\u3066\u3044\u308B\u305F\u3081\u3001\u3067\u304D\u307E\u305B\u3093\u3067\u3057\u305F\u3002\u3053\u306E\u30D6\u30C3\u30AF\u3092\u524D\u306B\u51FA\u3057\u3066\u304B\u3089\u3001\u3082\u3046\u4E00\u5EA6\u304A\u8A66\u3057\u304F\u3060\u3055\u3044\u3002",
  "sheet-in-front": "\u30B0\u30E9\u30D5\u30B7\u30FC\u30C8\u304C\u524D\u306B\u51FA\u3066\u3044\u308B\u304B\u3001\u8907\u6570\u306E\u30B7\u30FC\u30C8\u304C\u9078\u629E\u3055\u308C\u3066\u3044\u307E\u3059\u3002\u8868\u306E\u30B7\u30FC\u30C8\u3092 1 \u679A\u3060\u3051\u9078\u3093\u3067\u304B\u3089\u3001\u3082\u3046\u4E00\u5EA6\u304A\u8A66\u3057\u304F\u3060\u3055\u3044\u3002",
  moved: "\u4F5C\u696D\u306E\u9593\u306B\u3001\u307B\u304B\u306E\u4EBA\u307E\u305F\u306F Excel \u304C\u884C\u3084\u30BB\u30EB\u3092\u52D5\u304B\u3057\u307E\u3057\u305F\u3002\u300C\u5165\u529B\u30C1\u30A7\u30C3\u30AF\u300D\u3092\u62BC\u3057\u3066\u304B\u3089\u3001\u3082\u3046\u4E00\u5EA6\u304A\u8A66\u3057\u304F\u3060\u3055\u3044\u3002",
  "in-the-way": "\u66F8\u304D\u8FBC\u3080\u5148\u306B\u3001\u7D50\u5408\u3055\u308C\u305F\u30BB\u30EB\u3001\u30D5\u30A3\u30EB\u30BF\u30FC\u3001\u30C6\u30FC\u30D6\u30EB\u306A\u3069\u304C\u3042\u308B\u305F\u3081\u3001\u66F8\u304D\u8FBC\u3081\u307E\u305B\u3093\u3067\u3057\u305F\u3002\u89E3\u9664\u3057\u3066\u304B\u3089\u3001\u3082\u3046\u4E00\u5EA6\u304A\u8A66\u3057\u304F\u3060\u3055\u3044\u3002",
  "not-allowed": "Excel \u304C\u3053\u306E\u5909\u66F4\u3092\u53D7\u3051\u4ED8\u3051\u307E\u305B\u3093\u3067\u3057\u305F\u3002\u4EE5\u524D\u306E\u5F62\u5F0F\u306E\u300C\u30D6\u30C3\u30AF\u306E\u5171\u6709\u300D\u3092\u4F7F\u3063\u3066\u3044\u308B\u3068\u304D\u306F\u89E3\u9664\u3057\u3001\u3044\u304F\u3064\u3082\u306E\u30BB\u30EB\u306B\u307E\u305F\u304C\u308B\u914D\u5217\u6570\u5F0F\u304C\u3042\u308B\u3068\u304D\u306F\u305D\u306E\u30BB\u30EB\u3092\u624B\u3067\u76F4\u3057\u3066\u304B\u3089\u3001\u3082\u3046\u4E00\u5EA6\u304A\u8A66\u3057\u304F\u3060\u3055\u3044\u3002",
  unexpected: "\u3046\u307E\u304F\u3044\u304D\u307E\u305B\u3093\u3067\u3057\u305F\u3002\u30B7\u30FC\u30C8\u3092 1 \u679A\u3060\u3051\u9078\u3073\u3001\u3082\u3046\u4E00\u5EA6\u304A\u8A66\u3057\u304F\u3060\u3055\u3044\u3002"
};
var protectedSheets = (sheets) => `${sheets.map((sheet) => `\u300C${sheet}\u300D`).join("")}\u304C\u4FDD\u8B77\u3055\u308C\u3066\u3044\u308B\u305F\u3081\u3001\u66F8\u304D\u8FBC\u3081\u307E\u305B\u3093\u3067\u3057\u305F\u3002\uFF3B\u6821\u95B2\uFF3D\u30BF\u30D6\u306E\u300C\u30B7\u30FC\u30C8\u4FDD\u8B77\u306E\u89E3\u9664\u300D\u3092\u884C\u3063\u3066\u304B\u3089\u3001\u3082\u3046\u4E00\u5EA6\u304A\u8A66\u3057\u304F\u3060\u3055\u3044\u3002`;
var command = {
  "no-form": () => "\u7D44\u7E54\u76EE\u6A19\u5C55\u958B\u6574\u7406\u8868\u304C\u898B\u3064\u304B\u308A\u307E\u305B\u3093\u3067\u3057\u305F\u3002\u300C\u756A\u53F7\u300D\u300C\u5B9F\u65BD\u9805\u76EE\u300D\u306A\u3069\u306E\u898B\u51FA\u3057\u304C\u3042\u308B\u30B7\u30FC\u30C8\u3092\u958B\u3044\u3066\u304F\u3060\u3055\u3044\u3002",
  "other-sheet": ({ sheet = "" }) => `\u9078\u629E\u4E2D\u306E\u30BB\u30EB\u306F\u3001\u30B7\u30FC\u30C8\u300C${sheet}\u300D\u306B\u3042\u308A\u307E\u305B\u3093\u3002\u300C${sheet}\u300D\u3067\u30BB\u30EB\u3092\u9078\u3093\u3067\u304B\u3089\u3001\u3082\u3046\u4E00\u5EA6\u62BC\u3057\u3066\u304F\u3060\u3055\u3044\u3002`,
  "missing-column": ({ sheet = "", heading = "" }) => `\u30B7\u30FC\u30C8\u300C${sheet}\u300D\u306B\u300C${heading}\u300D\u306E\u5217\u304C\u898B\u3064\u304B\u308A\u307E\u305B\u3093\u3002\u898B\u51FA\u3057\u3092\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`,
  "no-rating": ({ sheet = "" }) => `\u30B7\u30FC\u30C8\u300C${sheet}\u300D\u306E\u69D8\u5F0F\u306B\u306F\u9054\u6210\u72B6\u6CC1\u306E\u5217\u304C\u306A\u3044\u305F\u3081\u3001\u96C6\u8A08\u3059\u308B\u3082\u306E\u304C\u3042\u308A\u307E\u305B\u3093\u3002`,
  "different-scales": () => "\u9054\u6210\u72B6\u6CC1\u306E\u9078\u629E\u80A2\u304C\u7570\u306A\u308B\u69D8\u5F0F\u304C\u6DF7\u3056\u3063\u3066\u3044\u308B\u305F\u3081\u3001\u4E00\u3064\u306E\u8868\u306B\u96C6\u8A08\u3067\u304D\u307E\u305B\u3093\u3002\u69D8\u5F0F\u3054\u3068\u306B\u30D6\u30C3\u30AF\u3092\u5206\u3051\u3066\u304A\u8A66\u3057\u304F\u3060\u3055\u3044\u3002",
  "covers-notes": ({ sheet = "", cells = "" }) => `\u96C6\u8A08\u306E\u884C\u3084\u5217\u304C\u5897\u3048\u3001\u300C${sheet}\u300D\u306E ${cells} \u306B\u66F8\u304B\u308C\u305F\u5185\u5BB9\u3068\u91CD\u306A\u308A\u307E\u3059\u3002\u53F3\u306E\u30E1\u30E2\u6B04\u304B\u5225\u306E\u30B7\u30FC\u30C8\u306B\u79FB\u3057\u3066\u304B\u3089\u3001\u3082\u3046\u4E00\u5EA6\u304A\u8A66\u3057\u304F\u3060\u3055\u3044\u3002`,
  "newer-settings": () => "\u3053\u306E\u30D6\u30C3\u30AF\u306B\u306F\u65B0\u3057\u3044\u7248\u306E\u7D44\u7E54\u76EE\u6A19\u30A2\u30B7\u30B9\u30C8\u306E\u8A2D\u5B9A\u304C\u4FDD\u5B58\u3055\u308C\u3066\u3044\u307E\u3059\u3002\u5931\u308F\u308C\u306A\u3044\u3088\u3046\u3001\u66F8\u304D\u63DB\u3048\u307E\u305B\u3093\u3067\u3057\u305F\u3002\u65B0\u3057\u3044\u7248\u3067\u304A\u8A66\u3057\u304F\u3060\u3055\u3044\u3002",
  "too-many-items": () => "\u9805\u76EE\u304C\u591A\u3059\u304E\u308B\u305F\u3081\u3001\u96C6\u8A08\u306E\u5F0F\u3092\u4F5C\u308C\u307E\u305B\u3093\u3067\u3057\u305F\u3002\u90E8\u3054\u3068\u306B\u5206\u3051\u3066\u304A\u8A66\u3057\u304F\u3060\u3055\u3044\u3002"
};
var errors2 = {
  excel,
  protectedSheets,
  command,
  /** After a failed action. */
  undone: "\u30B7\u30FC\u30C8\u306F\u5143\u306E\u307E\u307E\u3067\u3059\u3002",
  notUndone: "\u9014\u4E2D\u307E\u3067\u66F8\u304D\u8FBC\u307E\u308C\u3001\u5143\u306B\u623B\u305B\u307E\u305B\u3093\u3067\u3057\u305F\u3002\u4FDD\u5B58\u305B\u305A\u306B\u9589\u3058\u308B\u3068\u3001\u5143\u306E\u5185\u5BB9\u304C\u6B8B\u308A\u307E\u3059\u3002",
  file: {
    unreadable: "Excel \u306E\u30D6\u30C3\u30AF(.xlsx)\u3068\u3057\u3066\u8AAD\u307F\u53D6\u308C\u307E\u305B\u3093\u3002\u30D5\u30A1\u30A4\u30EB\u304C\u58CA\u308C\u3066\u3044\u308B\u304B\u3001\u5225\u306E\u5F62\u5F0F\u3067\u3059\u3002",
    encrypted: "\u30D1\u30B9\u30EF\u30FC\u30C9\u3067\u4FDD\u8B77\u3055\u308C\u3066\u3044\u308B\u305F\u3081\u3001\u958B\u3051\u307E\u305B\u3093\u3002\u30D1\u30B9\u30EF\u30FC\u30C9\u3092\u5916\u3057\u3066\u4FDD\u5B58\u3057\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
    "no-form": "\u7D44\u7E54\u76EE\u6A19\u5C55\u958B\u6574\u7406\u8868\u304C\u898B\u3064\u304B\u308A\u307E\u305B\u3093\u3067\u3057\u305F\u3002",
    "not-found": "\u30D5\u30A1\u30A4\u30EB\u304C\u898B\u3064\u304B\u308A\u307E\u305B\u3093\u3002\u540D\u524D\u3068\u5834\u6240\u3092\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002"
  },
  /** A file that cannot be opened, where more is known. */
  fileReason: {
    damaged: "Excel \u306E\u30D6\u30C3\u30AF(.xlsx)\u3068\u3057\u3066\u8AAD\u307F\u53D6\u308C\u307E\u305B\u3093\u3002\u30D5\u30A1\u30A4\u30EB\u304C\u58CA\u308C\u3066\u3044\u307E\u3059\u3002\u5143\u306E\u5834\u6240\u304B\u3089\u3082\u3046\u4E00\u5EA6\u30B3\u30D4\u30FC\u3059\u308B\u304B\u3001Excel \u3067\u958B\u3044\u3066\u4FEE\u5FA9\u3057\u3001\u4FDD\u5B58\u3057\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
    "not-a-workbook": "Excel \u306E\u30D6\u30C3\u30AF(.xlsx)\u3067\u306F\u3042\u308A\u307E\u305B\u3093\u3002\u30D5\u30A1\u30A4\u30EB\u3092\u9593\u9055\u3048\u3066\u3044\u306A\u3044\u304B\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002",
    empty: "\u30D5\u30A1\u30A4\u30EB\u306E\u4E2D\u8EAB\u304C\u7A7A(0 \u30D0\u30A4\u30C8)\u3067\u3059\u3002\u5143\u306E\u5834\u6240\u304B\u3089\u3082\u3046\u4E00\u5EA6\u30B3\u30D4\u30FC\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
    xls: "\u53E4\u3044\u5F62\u5F0F\u306E\u30D6\u30C3\u30AF(.xls)\u3067\u3059\u3002Excel \u3067\u958B\u304D\u3001\u300CExcel \u30D6\u30C3\u30AF(*.xlsx)\u300D\u3068\u3057\u3066\u4FDD\u5B58\u3057\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
    xlsb: "\u30D0\u30A4\u30CA\u30EA\u5F62\u5F0F\u306E\u30D6\u30C3\u30AF(.xlsb)\u3067\u3059\u3002Excel \u3067\u958B\u304D\u3001\u300CExcel \u30D6\u30C3\u30AF(*.xlsx)\u300D\u3068\u3057\u3066\u4FDD\u5B58\u3057\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
    "open-document": "OpenDocument \u5F62\u5F0F\u306E\u30D5\u30A1\u30A4\u30EB(.ods \u306A\u3069)\u3067\u3059\u3002\u4F5C\u6210\u3057\u305F\u30BD\u30D5\u30C8\u3067\u958B\u304D\u3001\u300CExcel \u30D6\u30C3\u30AF(*.xlsx)\u300D\u3068\u3057\u3066\u4FDD\u5B58\u3057\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
    text: "\u30D6\u30C3\u30AF\u3067\u306F\u306A\u304F\u3001\u6587\u5B57\u3060\u3051\u306E\u30D5\u30A1\u30A4\u30EB(CSV \u306A\u3069)\u3067\u3059\u3002Excel \u3067\u958B\u304D\u3001\u300CExcel \u30D6\u30C3\u30AF(*.xlsx)\u300D\u3068\u3057\u3066\u4FDD\u5B58\u3057\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
    "other-office": "Excel \u306E\u30D6\u30C3\u30AF\u3067\u306F\u306A\u304F\u3001\u307B\u304B\u306E\u30BD\u30D5\u30C8(Word \u306A\u3069)\u306E\u30D5\u30A1\u30A4\u30EB\u3067\u3059\u3002\u30D5\u30A1\u30A4\u30EB\u3092\u9593\u9055\u3048\u3066\u3044\u306A\u3044\u304B\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002",
    "too-large": "\u30D6\u30C3\u30AF\u304C\u5927\u304D\u3059\u304E\u308B\u305F\u3081\u3001\u958B\u3051\u307E\u305B\u3093\u3002\u69D8\u5F0F\u306E\u30B7\u30FC\u30C8\u3060\u3051\u3092\u65B0\u3057\u3044\u30D6\u30C3\u30AF\u306B\u30B3\u30D4\u30FC\u3057\u3066\u3001\u4FDD\u5B58\u3057\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
    "document-type": "Excel \u304C\u66F8\u304B\u306A\u3044\u5185\u5BB9(DOCTYPE)\u304C\u542B\u307E\u308C\u308B\u305F\u3081\u3001\u5B89\u5168\u306E\u305F\u3081\u958B\u3051\u307E\u305B\u3093\u3002Excel \u3067\u958B\u3044\u3066\u3001\u4FDD\u5B58\u3057\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
    password: "\u30D1\u30B9\u30EF\u30FC\u30C9\u3067\u4FDD\u8B77\u3055\u308C\u3066\u3044\u308B\u305F\u3081\u3001\u958B\u3051\u307E\u305B\u3093\u3002\u30D1\u30B9\u30EF\u30FC\u30C9\u3092\u5916\u3057\u3066\u4FDD\u5B58\u3057\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
    folder: "\u30D5\u30A1\u30A4\u30EB\u3067\u306F\u306A\u304F\u3001\u30D5\u30A9\u30EB\u30C0\u30FC\u3067\u3059\u3002\u4E2D\u306E\u30D6\u30C3\u30AF\u3092\u6307\u5B9A\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
    unreachable: "\u30D5\u30A1\u30A4\u30EB\u3092\u8AAD\u3081\u307E\u305B\u3093\u3002\u30A2\u30AF\u30BB\u30B9\u306E\u6A29\u9650\u3068\u3001\u307B\u304B\u306E\u30BD\u30D5\u30C8\u3067\u958B\u3044\u3066\u3044\u306A\u3044\u304B\u3092\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002",
    crashed: "\u958B\u304F\u9014\u4E2D\u3067\u51E6\u7406\u304C\u6B62\u307E\u308A\u307E\u3057\u305F\u3002Excel \u3067\u958B\u3044\u3066\u3001\u4FDD\u5B58\u3057\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002\u69D8\u5F0F\u306E\u30B7\u30FC\u30C8\u3060\u3051\u3092\u65B0\u3057\u3044\u30D6\u30C3\u30AF\u306B\u30B3\u30D4\u30FC\u3059\u308B\u3068\u3001\u958B\u3051\u308B\u3053\u3068\u304C\u3042\u308A\u307E\u3059\u3002",
    slow: "\u6642\u9593\u304C\u304B\u304B\u308A\u3059\u304E\u308B\u305F\u3081\u3001\u958B\u304F\u306E\u3092\u3084\u3081\u307E\u3057\u305F\u3002\u69D8\u5F0F\u306E\u30B7\u30FC\u30C8\u3060\u3051\u3092\u65B0\u3057\u3044\u30D6\u30C3\u30AF\u306B\u30B3\u30D4\u30FC\u3057\u3066\u3001\u4FDD\u5B58\u3057\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002"
  }
};

// src/locales/ja/pane/finding-list.ts
var number9 = new Intl.NumberFormat("ja-JP");
var repeated2 = {
  "missing-column": (heading) => `\u300C${heading}\u300D\u306E\u5217\u304C\u306A\u3044`,
  "header-mismatch": (heading) => `\u300C${heading}\u300D\u306E\u898B\u51FA\u3057\u304C\u9055\u3046`,
  required: (heading) => `${heading}\u304C\u7A7A\u6B04`,
  "not-in-list": (heading) => `${heading}\u304C\u9078\u629E\u80A2\u306B\u306A\u3044`,
  "near-match": (heading) => `${heading}\u306E\u66F8\u304D\u8AA4\u308A`,
  "error-value": (heading) => `${heading}\u304C\u30A8\u30E9\u30FC`,
  "date-invalid": (heading) => `${heading}\u304C\u65E5\u4ED8\u3068\u3057\u3066\u8AAD\u3081\u306A\u3044`,
  "not-a-number": (heading) => `${heading}\u304C\u6570\u5024\u3067\u306A\u3044`,
  "date-outside-year": (heading) => `${heading}\u304C\u5E74\u5EA6\u306E\u5916`,
  "date-impossible": (heading) => `${heading}\u304C\u66A6\u306B\u306A\u3044\u65E5\u4ED8`,
  "deadline-unclear": (heading) => `${heading}\u304C\u3044\u3064\u304B\u5206\u304B\u308A\u306B\u304F\u3044`,
  "number-gap": (heading) => `${heading}\u304C\u7D9A\u3044\u3066\u3044\u306A\u3044`,
  "number-duplicate": (heading) => `${heading}\u304C\u91CD\u8907`,
  "number-invalid": (heading) => `${heading}\u304C\u756A\u53F7\u3068\u3057\u3066\u8AAD\u3081\u306A\u3044`,
  "number-kind": (heading) => `${heading}\u304C\u901A\u3057\u756A\u53F7\u3067\u306F\u306A\u3044`,
  placeholder: (heading) => `${heading}\u304C\u4EEE\u306E\u8A18\u5165\u306E\u307E\u307E`,
  "duplicate-item": (heading) => `${heading}\u304C\u540C\u3058`,
  "owner-joined": (heading) => `${heading}\u306B\u533A\u5207\u308A\u304C\u306A\u3044`,
  "owner-spelling": (heading) => `${heading}\u306E\u66F8\u304D\u65B9\u304C\u9055\u3046`,
  "rating-too-early": (heading) => `${heading}\u304C\u6642\u671F\u3088\u308A\u65E9\u304F\u8A18\u5165\u6E08\u307F`,
  "reason-required": (heading) => `${heading}\u304C\u672A\u8A18\u5165`,
  "leftover-markup": (heading) => `${heading}\u306B\u4E0D\u8981\u306A\u8A18\u53F7`,
  "mixed-punctuation": (heading) => `${heading}\u306E\u53E5\u8AAD\u70B9\u304C\u6DF7\u5728`,
  "unmeasurable-level": (heading) => `${heading}\u306E\u9054\u6210\u3092\u78BA\u304B\u3081\u306B\u304F\u3044`
};
var findingList2 = {
  label: "\u6307\u6458\u306E\u4E00\u89A7",
  repeated: (code, heading, count) => `${repeated2[code](heading)}\uFF1A${number9.format(count)}\u4EF6`,
  repeatedHeading: "\u540C\u3058\u6307\u6458\u306E\u307E\u3068\u307E\u308A",
  subject: "\u8868\u793A\u3059\u308B\u6B04",
  everySubject: (count) => `\u3059\u3079\u3066\u306E\u6B04 ${number9.format(count)}\u4EF6`,
  subjectWithCount: (heading, count) => `${heading} ${number9.format(count)}\u4EF6`,
  /** Shows and hides what narrows the list down. */
  narrow: "\u7D5E\u308A\u8FBC\u307F\u3068\u4E26\u3079\u65B9",
  search: "\u6307\u6458\u3068\u9805\u76EE\u306E\u4E2D\u3092\u691C\u7D22",
  owner: "\u62C5\u5F53\u3059\u308B\u8AB2",
  everyOwner: "\u3059\u3079\u3066\u306E\u8AB2",
  grouping: "\u4E26\u3079\u65B9",
  groupings: { item: "\u9805\u76EE\u3054\u3068", role: "\u6B04\u3054\u3068" },
  chipHint: (severity) => `${severity}\u3060\u3051\u3092\u8868\u793A`,
  copy: {
    menu: "\u6307\u6458\u3092\u53D6\u308A\u51FA\u3059",
    text: "\u6587\u7AE0\u3068\u3057\u3066\u30B3\u30D4\u30FC(\u30E1\u30FC\u30EB\u306A\u3069\u306B)",
    table: "\u8868\u3068\u3057\u3066\u30B3\u30D4\u30FC(Excel\u3001Word \u306A\u3069\u306B)",
    sheet: "\u30B7\u30FC\u30C8\u300C\u6307\u6458\u4E00\u89A7\u300D\u3092\u4F5C\u308B(\u5370\u5237\u7528)",
    done: (count) => `\u6307\u6458${number9.format(count)}\u4EF6\u3092\u30B3\u30D4\u30FC\u3057\u307E\u3057\u305F\u3002`,
    failed: "\u30B3\u30D4\u30FC\u3067\u304D\u307E\u305B\u3093\u3067\u3057\u305F\u3002\u304A\u4F7F\u3044\u306E\u74B0\u5883\u3067\u306F\u3001\u30B3\u30D4\u30FC\u304C\u6B62\u3081\u3089\u308C\u3066\u3044\u307E\u3059\u3002"
  },
  previous: "\u524D\u306E\u6307\u6458\u3078",
  next: "\u6B21\u306E\u6307\u6458\u3078",
  keys: "Alt+\u2193\u3001Alt+\u2191",
  position: (position, all) => `${number9.format(all)}\u4EF6\u4E2D${number9.format(position)}\u4EF6\u76EE`,
  nothing: "\u3053\u306E\u6761\u4EF6\u306B\u5F53\u3066\u306F\u307E\u308B\u6307\u6458\u306F\u3042\u308A\u307E\u305B\u3093\u3002",
  showAll: "\u3059\u3079\u3066\u8868\u793A",
  here: "\u9078\u629E\u4E2D"
};

// src/locales/ja/findings.ts
var MAX_VALUE2 = 24;
function quoted3(value) {
  const text = value.replace(/\s+/gu, " ").trim();
  const letters = [...text];
  return letters.length <= MAX_VALUE2 ? `\u300C${text}\u300D` : `\u300C${letters.slice(0, MAX_VALUE2 - 1).join("")}\u2026\u300D`;
}
function place3({ heading, address }) {
  const short = shortHeading(heading);
  return address === void 0 ? `\u300C${short}\u300D` : `${address}(${short})`;
}
var phases2 = { planning: "\u671F\u9996", interim: "\u4E2D\u9593", evaluation: "\u671F\u672B" };
var list2 = (values) => values.map((value) => `\u300C${value}\u300D`).join("");
var sentences2 = {
  "missing-column": (p) => `\u300C${p.heading}\u300D\u306E\u5217\u304C\u898B\u3064\u304B\u308A\u307E\u305B\u3093\u3002\u898B\u51FA\u3057\u3092\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`,
  "header-mismatch": (p) => p.value === "" ? `${p.address}\u306E\u898B\u51FA\u3057\u304C\u7A7A\u3067\u3059\u3002\u6700\u521D\u306E\u30DA\u30FC\u30B8\u3067\u306F\u300C${p.heading}\u300D\u3067\u3059\u3002` : `${p.address}\u306E\u898B\u51FA\u3057${quoted3(p.value)}\u304C\u3001\u6700\u521D\u306E\u30DA\u30FC\u30B8\u306E\u300C${p.heading}\u300D\u3068\u9055\u3044\u307E\u3059\u3002`,
  required: (p) => p.zero ? `${place3(p)}\u306F\u3001\u6570\u5F0F\u306E\u53C2\u7167\u5148\u304C\u7A7A\u6B04\u306E\u305F\u30810\u3068\u8868\u793A\u3055\u308C\u3066\u3044\u307E\u3059\u3002\u5185\u5BB9\u3092\u8A18\u5165\u3057\u3066\u304F\u3060\u3055\u3044\u3002` : p.address === void 0 ? `${place3(p)}\u306E\u6B04\u304C\u898B\u3064\u304B\u308A\u307E\u305B\u3093\u3002\u30B7\u30FC\u30C8\u306B\u898B\u51FA\u3057\u3092\u8A18\u5165\u3059\u308B\u304B\u3001\u305D\u306E\u6B04\u3092\u6307\u5B9A\u3057\u3066\u304F\u3060\u3055\u3044\u3002` : `${place3(p)}\u304C\u7A7A\u6B04\u3067\u3059\u3002`,
  "not-in-list": (p) => `${place3(p)}\u306E${quoted3(p.value)}\u306F\u9078\u629E\u80A2\u306B\u3042\u308A\u307E\u305B\u3093\u3002${list2(p.choices)}\u304B\u3089\u9078\u3093\u3067\u304F\u3060\u3055\u3044\u3002`,
  "near-match": (p) => `${place3(p)}\u306E${quoted3(p.value)}\u306F\u3001${quoted3(p.expected)}\u306E\u66F8\u304D\u8AA4\u308A\u3067\u306F\u3042\u308A\u307E\u305B\u3093\u304B\u3002`,
  "error-value": (p) => `${place3(p)}\u304C\u30A8\u30E9\u30FC(${p.value})\u306B\u306A\u3063\u3066\u3044\u307E\u3059\u3002\u5024\u3092\u5165\u308C\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002`,
  "date-invalid": (p) => `${place3(p)}\u306E${quoted3(p.value)}\u306F\u65E5\u4ED8\u3068\u3057\u3066\u8AAD\u3081\u307E\u305B\u3093\u3002\u300C\u4EE4\u548C4\u5E744\u67081\u65E5\u300D\u306E\u3088\u3046\u306B\u8A18\u5165\u3057\u3066\u304F\u3060\u3055\u3044\u3002`,
  "not-a-number": (p) => `${place3(p)}\u306E${quoted3(p.value)}\u306F\u6570\u5024\u3068\u3057\u3066\u8AAD\u3081\u307E\u305B\u3093\u3002\u6570\u5B57\u3067\u8A18\u5165\u3057\u3066\u304F\u3060\u3055\u3044\u3002`,
  "date-outside-year": (p) => `${place3(p)}\u306E${quoted3(p.value)}\u306F\u3001\u3053\u306E\u5E74\u5EA6\u306E\u65E5\u4ED8\u3067\u306F\u3042\u308A\u307E\u305B\u3093\u3002`,
  "date-impossible": (p) => `${place3(p)}\u306E${quoted3(p.value)}\u306F\u3001\u66A6\u306B\u306A\u3044\u65E5\u4ED8\u3067\u3059\u3002`,
  "deadline-unclear": (p) => `${place3(p)}\u306E${quoted3(p.value)}\u306F\u3001\u3044\u3064\u306E\u3053\u3068\u304B\u5206\u304B\u308A\u306B\u304F\u3044\u66F8\u304D\u65B9\u3067\u3059\u3002`,
  "number-gap": (p) => `${place3(p)}\u304C${quoted3(p.value)}\u3067\u3001\u756A\u53F7\u304C\u7D9A\u3044\u3066\u3044\u307E\u305B\u3093\u3002\u7D9A\u304D\u306E\u756A\u53F7\u306F${p.expected}\u3067\u3059\u3002`,
  "number-duplicate": (p) => `${place3(p)}\u306E${quoted3(p.value)}\u304C\u91CD\u8907\u3057\u3066\u3044\u307E\u3059\u3002\u7D9A\u304D\u306E\u756A\u53F7\u306F${p.expected}\u3067\u3059\u3002`,
  "number-invalid": (p) => `${place3(p)}\u306E${quoted3(p.value)}\u306F\u756A\u53F7\u3068\u3057\u3066\u8AAD\u3081\u307E\u305B\u3093\u3002`,
  "number-kind": (p) => `${place3(p)}\u306E${quoted3(p.value)}\u306F\u30011\u304B\u3089\u7D9A\u304F\u901A\u3057\u756A\u53F7\u3067\u306F\u3042\u308A\u307E\u305B\u3093\u3002\u3053\u306E\u69D8\u5F0F\u306E\u6C7A\u307E\u308A\u3067\u3042\u308C\u3070\u3001\u305D\u306E\u307E\u307E\u3067\u304B\u307E\u3044\u307E\u305B\u3093\u3002`,
  placeholder: (p) => `${place3(p)}\u304C${quoted3(p.value)}\u306E\u307E\u307E\u3067\u3059\u3002\u5185\u5BB9\u3092\u8A18\u5165\u3057\u3066\u304F\u3060\u3055\u3044\u3002`,
  "duplicate-item": (p) => `${place3(p)}\u306E${quoted3(p.value)}\u306F\u3001${p.other}\u3068\u540C\u3058\u3067\u3059\u3002`,
  "owner-joined": (p) => `${place3(p)}\u306E${quoted3(p.value)}\u306F\u3001\u540D\u524D\u306E\u9593\u306B\u533A\u5207\u308A\u304C\u3042\u308A\u307E\u305B\u3093\u3002${quoted3(p.expected)}\u306E\u3088\u3046\u306B\u533A\u5207\u3063\u3066\u304F\u3060\u3055\u3044\u3002`,
  "owner-spelling": (p) => `${place3(p)}\u306E${quoted3(p.value)}\u306F\u3001\u307B\u304B\u306E\u884C\u306E${quoted3(p.other)}\u3068\u5B57\u304C\u5C11\u3057\u9055\u3044\u307E\u3059\u3002\u540C\u3058\u540D\u524D\u3068\u3057\u3066\u96C6\u8A08\u3057\u307E\u3059\u304C\u3001\u66F8\u304D\u65B9\u3092\u305D\u308D\u3048\u308B\u3068\u5B89\u5FC3\u3067\u3059\u3002`,
  "rating-too-early": (p) => `${phases2[p.phase]}\u3067\u3059\u304C\u3001${place3(p)}\u306B${quoted3(p.value)}\u3068\u8A18\u5165\u3055\u308C\u3066\u3044\u307E\u3059\u3002${phases2[p.due]}\u306B\u8A18\u5165\u3059\u308B\u6B04\u3067\u3059\u3002`,
  "reason-required": (p) => `${place3(p)}\u304C\u8A18\u5165\u3055\u308C\u3066\u3044\u307E\u305B\u3093\u3002${shortHeading(p.ratingHeading)}\u304C${quoted3(p.value)}\u306E\u3068\u304D\u306F\u8A18\u5165\u304C\u5FC5\u8981\u3067\u3059\u3002`,
  "leftover-markup": (p) => `${place3(p)}\u306B\u3001\u6587\u7AE0\u3067\u306F\u306A\u3044\u8A18\u53F7${quoted3(p.value)}\u304C\u6B8B\u3063\u3066\u3044\u307E\u3059\u3002`,
  "mixed-punctuation": (p) => `${place3(p)}\u3067\u3001${list2(p.marks)}\u304C\u6DF7\u3056\u3063\u3066\u3044\u307E\u3059\u3002\u8868\u8A18\u3092\u305D\u308D\u3048\u3066\u304F\u3060\u3055\u3044\u3002`,
  "unmeasurable-level": (p) => `${place3(p)}\u306F\u3001\u9054\u6210\u3057\u305F\u304B\u3069\u3046\u304B\u3092\u78BA\u304B\u3081\u306B\u304F\u3044\u66F8\u304D\u65B9\u3067\u3059\u3002\u6570\u5024\u3084\u671F\u65E5\u3001\u4ED5\u4E0A\u304C\u308A\u306E\u72B6\u614B\u304C\u3042\u308B\u3068\u5206\u304B\u308A\u3084\u3059\u304F\u306A\u308A\u307E\u3059\u3002`
};
var findings2 = {
  sentence: ({ code, params }) => sentences2[code](params)
};

// src/locales/ja/pane/highlight.ts
var number10 = new Intl.NumberFormat("ja-JP");
var highlight2 = {
  label: "\u7A7A\u6B04\u3068\u8AA4\u308A\u306B\u8272\u3092\u4ED8\u3051\u308B",
  /** Excel cannot keep a conditional format out of a printout. */
  hint: "\u8272\u306F\u5370\u5237\u306B\u3082\u51FA\u307E\u3059\u3002\u5370\u5237\u3084\u63D0\u51FA\u306E\u524D\u306B\u30AA\u30D5\u306B\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
  busy: "\u30B7\u30FC\u30C8\u306E\u8272\u3092\u5909\u3048\u3066\u3044\u307E\u3059\u2026",
  steps: { on: "\u8272\u4ED8\u3051", off: "\u8272\u306E\u53D6\u308A\u6D88\u3057" },
  notices: {
    on: (forms) => forms > 1 ? `${number10.format(forms)}\u3064\u306E\u8868\u3067\u3001\u7A7A\u6B04\u3092\u9EC4\u8272\u3001\u8AA4\u308A\u3092\u8D64\u306B\u8272\u4ED8\u3051\u3057\u307E\u3057\u305F\u3002\u8A18\u5165\u3059\u308B\u3068\u8272\u304C\u6D88\u3048\u307E\u3059\u3002` : "\u7A7A\u6B04\u3092\u9EC4\u8272\u3001\u8AA4\u308A\u3092\u8D64\u306B\u8272\u4ED8\u3051\u3057\u307E\u3057\u305F\u3002\u8A18\u5165\u3059\u308B\u3068\u8272\u304C\u6D88\u3048\u307E\u3059\u3002",
    off: "\u8272\u3092\u6D88\u3057\u307E\u3057\u305F\u3002",
    unreadable: "\u8AAD\u307F\u53D6\u308C\u306A\u3044\u6761\u4EF6\u4ED8\u304D\u66F8\u5F0F\u304C\u3042\u308A\u3001\u4EE5\u524D\u306E\u8272\u304C\u6B8B\u3063\u3066\u3044\u308B\u5834\u5408\u304C\u3042\u308A\u307E\u3059\u3002\uFF3B\u30DB\u30FC\u30E0\uFF3D\u30BF\u30D6\u306E\uFF3B\u6761\u4EF6\u4ED8\u304D\u66F8\u5F0F\uFF3D\u2192\uFF3B\u30EB\u30FC\u30EB\u306E\u7BA1\u7406\uFF3D\u3067\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002"
  }
};

// src/locales/ja/pane/lists.ts
var outcomes = {
  met: "\u9054\u6210",
  partial: "\u4E00\u90E8\u9054\u6210",
  unmet: "\u672A\u9054\u6210",
  notApplicable: "\u96C6\u8A08\u306E\u5BFE\u8C61\u5916"
};
var lists2 = {
  heading: "\u9078\u629E\u80A2\u306E\u7DE8\u96C6",
  steps: { lists: "\u9078\u629E\u80A2\u306E\u5909\u66F4" },
  busy: { lists: "\u9078\u629E\u80A2\u3092\u5909\u3048\u3066\u3044\u307E\u3059\u2026" },
  changed: "\u9078\u629E\u80A2\u3092\u5909\u66F4\u3057\u307E\u3057\u305F\u3002\u30D7\u30EB\u30C0\u30A6\u30F3\u306B\u3082\u53CD\u6620\u3059\u308B\u306B\u306F\u3001\u300C\u30D7\u30EB\u30C0\u30A6\u30F3\u8A2D\u5B9A\u300D\u3092\u62BC\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
  added: (value) => `\u300C${value}\u300D\u3092\u9078\u629E\u80A2\u306B\u52A0\u3048\u307E\u3057\u305F\u3002\u30D7\u30EB\u30C0\u30A6\u30F3\u306B\u3082\u53CD\u6620\u3059\u308B\u306B\u306F\u3001\u300C\u30D7\u30EB\u30C0\u30A6\u30F3\u8A2D\u5B9A\u300D\u3092\u62BC\u3057\u3066\u304F\u3060\u3055\u3044\u3002`,
  outcomes,
  addMenu: {
    label: (sentence) => `\u307B\u304B\u306E\u64CD\u4F5C\uFF1A${sentence}`,
    category: (value) => `\u300C${value}\u300D\u3092\u9078\u629E\u80A2\u306B\u52A0\u3048\u308B`,
    level: (value) => `\u300C${value}\u300D\u3092\u65B0\u3057\u3044\u6BB5\u968E\u3068\u3057\u3066\u52A0\u3048\u308B`,
    as: (outcome3) => `\u96C6\u8A08\u3067\u306F\u300C${outcome3}\u300D`,
    spelling: "\u5225\u306E\u66F8\u304D\u65B9\u3068\u3057\u3066\u6271\u3046",
    sameAs: (label) => `\u300C${label}\u300D\u3068\u540C\u3058`
  }
};

// src/locales/ja/pane/mending.ts
var number11 = new Intl.NumberFormat("ja-JP");
var mending2 = {
  before: "\u3044\u307E",
  after: "\u76F4\u3057\u305F\u3042\u3068",
  blank: "(\u7A7A\u6B04)",
  formula: "\u3053\u306E\u30BB\u30EB\u306B\u306F\u6570\u5F0F\u304C\u5165\u3063\u3066\u3044\u307E\u3059\u3002\u7F6E\u304D\u63DB\u3048\u308B\u3068\u3001\u6570\u5F0F\u306F\u306A\u304F\u306A\u308A\u307E\u3059\u3002",
  replace: "\u7F6E\u304D\u63DB\u3048\u308B",
  cancel: "\u30AD\u30E3\u30F3\u30BB\u30EB",
  alike: (count) => `\u540C\u3058\u7A2E\u985E\u3092\u307E\u3068\u3081\u3066\u76F4\u3059(${number11.format(count)}\u4EF6)`,
  all: (count) => `\u3059\u3079\u3066\u76F4\u3059(${number11.format(count)}\u4EF6)`,
  allHints: (count) => `\u30D2\u30F3\u30C8\u3092\u3059\u3079\u3066\u76F4\u3059(${number11.format(count)}\u4EF6)`,
  replaceAll: (value, count) => `\u300C${value}\u300D${number11.format(count)}\u304B\u6240\u3092\u3001\u307E\u3068\u3081\u3066\u7F6E\u304D\u63DB\u3048\u308B`,
  ratings: {
    open: "\u8A55\u4FA1\u3092\u307E\u3068\u3081\u3066\u5165\u529B",
    done: (count) => `${number11.format(count)}\u4EF6\u306E\u8A55\u4FA1\u3092\u8A18\u5165\u3057\u307E\u3057\u305F\u3002`,
    different: (count) => `${number11.format(count)}\u4EF6\u306F\u3001\u30BB\u30EB\u306E\u5185\u5BB9\u304C\u5909\u308F\u3063\u3066\u3044\u305F\u305F\u3081\u3001\u8A18\u5165\u3057\u3066\u3044\u307E\u305B\u3093\u3002`,
    step: (count) => `${number11.format(count)}\u4EF6\u306E\u8A55\u4FA1\u306E\u8A18\u5165`
  },
  fill: "\u8A18\u5165",
  fillOf: (sentence) => `\u8A18\u5165\uFF1A${sentence}`,
  choose: "\u9078\u3076",
  chooseOf: (sentence) => `\u9078\u3076\uFF1A${sentence}`,
  input: (address, heading) => `${address}(${shortHeading(heading)})\u306B\u8A18\u5165\u3059\u308B\u5185\u5BB9`,
  enter: "\u8A18\u5165",
  enterAndNext: "\u8A18\u5165\u3057\u3066\u6B21\u3078",
  enterHint: "Ctrl+Enter \u3067\u3001\u8A18\u5165\u3057\u3066\u6B21\u306E\u6B04\u3078\u9032\u307F\u307E\u3059\u3002",
  notADate: "\u300C\u4EE4\u548C4\u5E744\u67081\u65E5\u300D\u306E\u3088\u3046\u306B\u8A18\u5165\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
  notANumber: "\u6570\u5B57\u3067\u8A18\u5165\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
  dateExample: "\u4F8B\uFF1A\u4EE4\u548C4\u5E744\u67081\u65E5",
  screen: {
    title: "\u76F4\u3059\u5185\u5BB9\u306E\u78BA\u8A8D",
    hint: "\u76F4\u3055\u306A\u3044\u3082\u306E\u306F\u3001\u30C1\u30A7\u30C3\u30AF\u3092\u5916\u3057\u3066\u304F\u3060\u3055\u3044\u3002\u76F4\u3057\u305F\u3042\u3068\u3067\u3082\u3001\u5143\u306B\u623B\u305B\u307E\u3059\u3002",
    fix: (count) => `${number11.format(count)}\u304B\u6240\u3092\u76F4\u3059`,
    cell: (address, heading) => `${address}(${shortHeading(heading)})`,
    more: (rest) => `\u6B8B\u308A\u306E${number11.format(rest)}\u304B\u6240\u3092\u8868\u793A`,
    list: "\u76F4\u3059\u5185\u5BB9",
    show: (cell) => `${cell}\u306E\u30BB\u30EB\u3092\u9078\u629E`,
    formulas: (count) => `\u6570\u5F0F\u304C\u5165\u3063\u3066\u3044\u308B${number11.format(count)}\u4EF6\u306F\u3001\u3053\u3053\u3067\u306F\u76F4\u3057\u307E\u305B\u3093\u3002\u4E00\u3064\u305A\u3064\u3054\u78BA\u8A8D\u304F\u3060\u3055\u3044\u3002`,
    nothing: "\u307E\u3068\u3081\u3066\u76F4\u3059\u3068\u3053\u308D\u306F\u3042\u308A\u307E\u305B\u3093\u3002",
    noneChosen: "\u76F4\u3059\u3082\u306E\u3092\u3001\u3072\u3068\u3064\u4EE5\u4E0A\u9078\u3093\u3067\u304F\u3060\u3055\u3044\u3002"
  },
  steps: {
    fillIn: (spot) => `${spot}\u306E\u8A18\u5165`,
    fixAll: (count) => `${number11.format(count)}\u4EF6\u306E\u4FEE\u6B63`,
    replaced: (value, count) => `\u300C${value}\u300D${number11.format(count)}\u304B\u6240\u306E\u7F6E\u304D\u63DB\u3048`
  },
  notices: {
    filledIn: (spot) => `\u300C${spot}\u300D\u306B\u8A18\u5165\u3057\u307E\u3057\u305F\u3002`,
    replaced: (value, to, count) => `\u300C${value}\u300D${number11.format(count)}\u304B\u6240\u3092\u3001\u300C${to}\u300D\u306B\u7F6E\u304D\u63DB\u3048\u307E\u3057\u305F\u3002`,
    fixedAll: (count) => `${number11.format(count)}\u4EF6\u3092\u76F4\u3057\u307E\u3057\u305F\u3002`,
    different: (count) => `${number11.format(count)}\u4EF6\u306F\u3001\u30C1\u30A7\u30C3\u30AF\u306E\u3042\u3068\u3067\u30B7\u30FC\u30C8\u304C\u5909\u308F\u3063\u3066\u3044\u305F\u305F\u3081\u3001\u76F4\u3057\u3066\u3044\u307E\u305B\u3093\u3002`
  }
};

// src/locales/ja/pane/pane.ts
var number12 = new Intl.NumberFormat("ja-JP");
var japaneseYear = new Intl.DateTimeFormat("ja-JP-u-ca-japanese", {
  era: "long",
  year: "numeric",
  timeZone: "UTC"
});
var pane2 = {
  productName: "\u7D44\u7E54\u76EE\u6A19\u30A2\u30B7\u30B9\u30C8",
  /** A fiscal year is named after the year in which it mostly lies: 2019 is 令和元年度. */
  fiscalYear: (year) => `${japaneseYear.format(Date.UTC(year, 11, 1))}\u5EA6`,
  /** In a sheet's name, where the form says no year. */
  nextYear: "\u6765\u5E74\u5EA6",
  unknownFiscalYear: "\u5E74\u5EA6\u306E\u8A18\u8F09\u306A\u3057",
  unknownDepartment: "\u90E8\u7F72\u540D\u306E\u8A18\u8F09\u306A\u3057",
  formPicker: "\u8ABF\u3079\u308B\u30B7\u30FC\u30C8",
  formOption: (department, sheetName) => department === "" || department === sheetName ? sheetName : `${department}(${sheetName})`,
  formOptionWithErrors: (option, errors3) => `${option} \u8981\u4FEE\u6B63 ${number12.format(errors3)}\u4EF6`,
  notCounted: {
    mark: (option) => `${option} \u5BFE\u8C61\u5916`,
    others: (sheets) => `\u30C1\u30A7\u30C3\u30AF\u3068\u96C6\u8A08\u306B\u542B\u3081\u3066\u3044\u306A\u3044\u30B7\u30FC\u30C8\uFF1A${sheets.map((sheet) => `\u300C${sheet}\u300D`).join("")}`,
    why: {
      example: "\u8A18\u5165\u4F8B\u306E\u30B7\u30FC\u30C8\u306E\u305F\u3081\u3001\u30C1\u30A7\u30C3\u30AF\u3068\u96C6\u8A08\u306B\u542B\u3081\u3066\u3044\u307E\u305B\u3093\u3002",
      template: "\u3072\u306A\u5F62\u306E\u30B7\u30FC\u30C8\u306E\u305F\u3081\u3001\u30C1\u30A7\u30C3\u30AF\u3068\u96C6\u8A08\u306B\u542B\u3081\u3066\u3044\u307E\u305B\u3093\u3002",
      old: "\u53E4\u3044\u7248\u306E\u30B7\u30FC\u30C8\u306E\u305F\u3081\u3001\u30C1\u30A7\u30C3\u30AF\u3068\u96C6\u8A08\u306B\u542B\u3081\u3066\u3044\u307E\u305B\u3093\u3002",
      copy: "\u540C\u3058\u90E8\u30FB\u540C\u3058\u5E74\u5EA6\u306E\u69D8\u5F0F\u304C\u307B\u304B\u306B\u3042\u308B\u304B\u3001\u63A7\u3048\u306E\u30B7\u30FC\u30C8\u306E\u305F\u3081\u3001\u30C1\u30A7\u30C3\u30AF\u3068\u96C6\u8A08\u306B\u542B\u3081\u3066\u3044\u307E\u305B\u3093\u3002",
      hidden: "\u975E\u8868\u793A\u306E\u30B7\u30FC\u30C8\u306E\u305F\u3081\u3001\u30C1\u30A7\u30C3\u30AF\u3068\u96C6\u8A08\u306B\u542B\u3081\u3066\u3044\u307E\u305B\u3093\u3002"
    },
    count: "\u3053\u306E\u69D8\u5F0F\u3082\u542B\u3081\u308B"
  },
  phase: {
    label: "\u6642\u671F",
    planning: "\u671F\u9996",
    interim: "\u4E2D\u9593",
    evaluation: "\u671F\u672B",
    /** The rating's own heading, how many there are, and the phase that it may be. */
    doubt: (heading, count, phase) => `${heading}\u304C${count > 1 ? `${number12.format(count)}\u4EF6\u3068\u3082` : ""}\u7A7A\u6B04\u3067\u3059\u3002${phase}\u3068\u3057\u3066\u78BA\u304B\u3081\u307E\u3059\u304B\u3002`,
    checkAs: (phase) => `${phase}\u3068\u3057\u3066\u78BA\u304B\u3081\u308B`,
    automatic: "\u81EA\u52D5",
    automaticAs: (phase) => `\u81EA\u52D5\uFF1A${phase}`,
    hint: {
      planning: "\u671F\u9996\u306F\u9054\u6210\u72B6\u6CC1\u3092\u7A7A\u6B04\u306B\u3057\u307E\u3059",
      interim: "\u4E2D\u9593\u306F\u3001\u4E2D\u9593\u306E\u9054\u6210\u72B6\u6CC1\u3092\u8A18\u5165\u3057\u307E\u3059",
      evaluation: "\u671F\u672B\u306F\u9054\u6210\u72B6\u6CC1\u3082\u8A18\u5165\u3057\u307E\u3059"
    }
  },
  check: "\u5165\u529B\u30C1\u30A7\u30C3\u30AF",
  completeness: {
    label: "\u8A18\u5165\u306E\u9032\u307F\u5177\u5408",
    filled: (filled, required) => `${number12.format(filled)} / ${number12.format(required)} \u8A18\u5165\u6E08\u307F`,
    percent: (percent3) => `${percent3}%`,
    /** What is left to do; how many are wrong is known once a check was asked for. */
    left: (blank, wrong) => [
      ...blank > 0 ? [`\u7A7A\u6B04 ${number12.format(blank)}`] : [],
      ...wrong > 0 ? [`\u8AA4\u308A ${number12.format(wrong)}`] : []
    ].join("\u3001"),
    nothing: "\u9805\u76EE\u306A\u3057",
    spare: (rows) => `\u756A\u53F7\u3060\u3051\u306E\u884C\u304C${number12.format(rows)}\u884C\u3042\u308A\u307E\u3059\u3002\u8A18\u5165\u306E\u5272\u5408\u306B\u306F\u5165\u308C\u3066\u3044\u307E\u305B\u3093\u3002`
  },
  blankForm: {
    heading: "\u5B9F\u65BD\u9805\u76EE\u304C\u307E\u3060\u8A18\u5165\u3055\u308C\u3066\u3044\u307E\u305B\u3093",
    todo: "1\u884C\u76EE\u304B\u3089\u8A18\u5165\u3059\u308B\u3068\u3001\u7A7A\u6B04\u3084\u66F8\u304D\u8AA4\u308A\u304C\u3053\u3053\u306B\u8868\u793A\u3055\u308C\u307E\u3059\u3002"
  },
  severity: { error: "\u8981\u4FEE\u6B63", warning: "\u8981\u78BA\u8A8D", advice: "\u30D2\u30F3\u30C8" },
  counts: "\u6307\u6458\u306E\u4EF6\u6570",
  number: (value) => number12.format(value),
  count: (number_) => `${number12.format(number_)}\u4EF6`,
  findings: {
    heading: "\u30C1\u30A7\u30C3\u30AF\u7D50\u679C",
    ofForm: "\u8868\u5168\u4F53",
    ofHeader: "\u8868\u306E\u4E0A\u306E\u6B04",
    item: (label) => `No.${label}`,
    itemWithoutNumber: (position) => `\u4E0A\u304B\u3089${number12.format(position)}\u756A\u76EE\u306E\u9805\u76EE`,
    noItemText: "(\u5B9F\u65BD\u9805\u76EE\u304C\u7A7A\u6B04)",
    advice: (count) => `\u66F8\u304D\u65B9\u306E\u30D2\u30F3\u30C8 ${number12.format(count)}\u4EF6`,
    fix: "\u76F4\u3059",
    fixOf: (sentence) => `\u76F4\u3059\uFF1A${sentence}`,
    beforeCheck: "\u300C\u5165\u529B\u30C1\u30A7\u30C3\u30AF\u300D\u3092\u62BC\u3059\u3068\u3001\u7A7A\u6B04\u3084\u66F8\u304D\u8AA4\u308A\u3092\u9805\u76EE\u3054\u3068\u306B\u304A\u77E5\u3089\u305B\u3057\u307E\u3059\u3002"
  },
  allRight: {
    heading: "\u3059\u3079\u3066\u8A18\u5165\u3055\u308C\u3066\u3044\u307E\u3059",
    /** In doubt of the phase: what has been looked at is less than all. */
    headingOf: (phase) => `${phase}\u306B\u8A18\u5165\u3059\u308B\u6B04\u306F\u3001\u57CB\u307E\u3063\u3066\u3044\u307E\u3059`,
    figures: (items, filled, hints) => `${number12.format(items)}\u9805\u76EE\u3001${number12.format(filled)}\u304B\u6240\u3092\u78BA\u304B\u3081\u307E\u3057\u305F\u3002${hints === 0 ? "\u76F4\u3059\u3068\u3053\u308D\u306F\u3042\u308A\u307E\u305B\u3093\u3002" : `\u8981\u4FEE\u6B63\u3068\u8981\u78BA\u8A8D\u306F\u3042\u308A\u307E\u305B\u3093\u3002\u66F8\u304D\u65B9\u306E\u30D2\u30F3\u30C8\u304C${number12.format(hints)}\u4EF6\u3042\u308A\u307E\u3059\u3002`}`,
    tally: "\u9054\u6210\u72B6\u6CC1\u306E\u5185\u8A33"
  },
  actions: {
    label: "\u64CD\u4F5C",
    dropdowns: "\u30D7\u30EB\u30C0\u30A6\u30F3\u8A2D\u5B9A",
    summary: "\u96C6\u8A08\u30B7\u30FC\u30C8\u4F5C\u6210",
    /** Beside each other after a check, each with the whole as its name. */
    short: { dropdowns: "\u30D7\u30EB\u30C0\u30A6\u30F3", summary: "\u96C6\u8A08", highlight: "\u8272" },
    undo: "\u5143\u306B\u623B\u3059",
    undoOf: (step) => `\u5143\u306B\u623B\u3059\uFF1A${step}`
  },
  steps: {
    takeIn: "\u63D0\u51FA\u7269\u306E\u53D6\u308A\u8FBC\u307F",
    ownTable: "\u63D0\u51FA\u72B6\u6CC1\u30FB\u6307\u6458\u4E00\u89A7\u306E\u5909\u66F4",
    paneOpening: "\u4F5C\u696D\u30A6\u30A3\u30F3\u30C9\u30A6\u3082\u958B\u304F\u8A2D\u5B9A",
    definition: "\u69D8\u5F0F\u306E\u5B9A\u7FA9\u306E\u5909\u66F4",
    dropdowns: "\u30D7\u30EB\u30C0\u30A6\u30F3\u8A2D\u5B9A",
    summary: "\u96C6\u8A08\u30B7\u30FC\u30C8\u4F5C\u6210",
    columns: "\u898B\u51FA\u3057\u306E\u5BFE\u5FDC\u306E\u5909\u66F4",
    counted: "\u69D8\u5F0F\u3092\u542B\u3081\u308B\u3053\u3068",
    selfCheck: "\u8A18\u5165\u72B6\u6CC1\u306E\u8868\u306E\u4F5C\u6210",
    removeSelfCheck: "\u8A18\u5165\u72B6\u6CC1\u306E\u8868\u306E\u53D6\u308A\u9664\u304D",
    blank: "\u8A18\u5165\u5185\u5BB9\u3092\u6D88\u3059\u3053\u3068",
    changes: "\u5909\u66F4\u4E00\u89A7\u306E\u4F5C\u6210",
    nextYear: "\u6765\u5E74\u5EA6\u306E\u69D8\u5F0F\u306B\u3059\u308B\u3053\u3068",
    newForm: "\u69D8\u5F0F\u306E\u4F5C\u6210",
    protect: "\u30B7\u30FC\u30C8\u306E\u4FDD\u8B77",
    phase: "\u6642\u671F\u306E\u5909\u66F4",
    fix: (spot) => `${spot}\u306E\u4FEE\u6B63`
  },
  busy: {
    takeIn: "\u63D0\u51FA\u7269\u3092\u53D6\u308A\u8FBC\u3093\u3067\u3044\u307E\u3059\u2026",
    ownTable: "\u30B7\u30FC\u30C8\u3092\u6E96\u5099\u3057\u3066\u3044\u307E\u3059\u2026",
    paneOpening: "\u8A2D\u5B9A\u3092\u5909\u3048\u3066\u3044\u307E\u3059\u2026",
    definition: "\u69D8\u5F0F\u306E\u5B9A\u7FA9\u3092\u4FDD\u5B58\u3057\u3066\u3044\u307E\u3059\u2026",
    look: "\u30B7\u30FC\u30C8\u3092\u8AAD\u3093\u3067\u3044\u307E\u3059\u2026",
    check: "\u30C1\u30A7\u30C3\u30AF\u3057\u3066\u3044\u307E\u3059\u2026",
    dropdowns: "\u30D7\u30EB\u30C0\u30A6\u30F3\u3092\u8A2D\u5B9A\u3057\u3066\u3044\u307E\u3059\u2026",
    summary: "\u96C6\u8A08\u30B7\u30FC\u30C8\u3092\u4F5C\u6210\u3057\u3066\u3044\u307E\u3059\u2026",
    preview: "\u96C6\u8A08\u3092\u6570\u3048\u3066\u3044\u307E\u3059\u2026",
    selfCheck: "\u8A18\u5165\u72B6\u6CC1\u306E\u8868\u3092\u6E96\u5099\u3057\u3066\u3044\u307E\u3059\u2026",
    blank: "\u8A18\u5165\u5185\u5BB9\u3092\u6D88\u3057\u3066\u3044\u307E\u3059\u2026",
    changes: "\u5909\u66F4\u4E00\u89A7\u3092\u4F5C\u6210\u3057\u3066\u3044\u307E\u3059\u2026",
    nextYear: "\u6765\u5E74\u5EA6\u306E\u69D8\u5F0F\u306B\u3057\u3066\u3044\u307E\u3059\u2026",
    newForm: "\u69D8\u5F0F\u3092\u4F5C\u6210\u3057\u3066\u3044\u307E\u3059\u2026",
    protect: "\u30B7\u30FC\u30C8\u3092\u4FDD\u8B77\u3057\u3066\u3044\u307E\u3059\u2026",
    undo: "\u5143\u306B\u623B\u3057\u3066\u3044\u307E\u3059\u2026",
    fix: "\u76F4\u3057\u3066\u3044\u307E\u3059\u2026",
    columns: "\u898B\u51FA\u3057\u306E\u5BFE\u5FDC\u3092\u5909\u3048\u3066\u3044\u307E\u3059\u2026",
    phase: "\u6642\u671F\u3092\u5207\u308A\u66FF\u3048\u3066\u3044\u307E\u3059\u2026"
  },
  notices: {
    betweenSentences: "",
    takenIn: (taken) => `${number12.format(taken)}\u500B\u306E\u30D5\u30A1\u30A4\u30EB\u3092\u53D6\u308A\u8FBC\u307F\u307E\u3057\u305F\u3002`,
    ownTableRemoved: "\u53D6\u308A\u9664\u304D\u307E\u3057\u305F\u3002",
    expectedKept: "\u90E8\u7F72\u306E\u4E00\u89A7\u3092\u4FDD\u5B58\u3057\u307E\u3057\u305F\u3002",
    definitionKept: "\u69D8\u5F0F\u306E\u5B9A\u7FA9\u3092\u3053\u306E\u30D6\u30C3\u30AF\u306B\u4FDD\u5B58\u3057\u3001\u30C1\u30A7\u30C3\u30AF\u3057\u76F4\u3057\u307E\u3057\u305F\u3002",
    definitionKeptUnused: "\u69D8\u5F0F\u306E\u5B9A\u7FA9\u3092\u3053\u306E\u30D6\u30C3\u30AF\u306B\u4FDD\u5B58\u3057\u307E\u3057\u305F\u3002\u3053\u306E\u5B9A\u7FA9\u306B\u5408\u3046\u30B7\u30FC\u30C8\u306F\u3001\u307E\u3060\u3042\u308A\u307E\u305B\u3093\u3002",
    definitionForgotten: "\u69D8\u5F0F\u306E\u5B9A\u7FA9\u3092\u3053\u306E\u30D6\u30C3\u30AF\u304B\u3089\u6D88\u3057\u307E\u3057\u305F\u3002",
    dropdowns: (cells, forms) => forms > 1 ? `${number12.format(forms)}\u30B7\u30FC\u30C8\u3001${number12.format(cells)}\u304B\u6240\u306B\u30D7\u30EB\u30C0\u30A6\u30F3\u3092\u8A2D\u5B9A\u3057\u307E\u3057\u305F\u3002` : `${number12.format(cells)}\u304B\u6240\u306B\u30D7\u30EB\u30C0\u30A6\u30F3\u3092\u8A2D\u5B9A\u3057\u307E\u3057\u305F\u3002`,
    selfCheckRemoved: "\u8A18\u5165\u72B6\u6CC1\u306E\u8868\u3068\u8272\u3092\u53D6\u308A\u9664\u304D\u307E\u3057\u305F\u3002",
    noSelfCheck: "\u3053\u306E\u30D6\u30C3\u30AF\u306B\u3001\u8A18\u5165\u72B6\u6CC1\u306E\u8868\u306F\u3042\u308A\u307E\u305B\u3093\u3002",
    blanked: "\u8A18\u5165\u5185\u5BB9\u3092\u6D88\u3057\u307E\u3057\u305F\u3002\u756A\u53F7\u306F\u6B8B\u3057\u3066\u3044\u307E\u3059\u3002",
    nextYear: "\u6765\u5E74\u5EA6\u306E\u69D8\u5F0F\u306B\u3057\u307E\u3057\u305F\u3002\u4F5C\u6210\u65E5\u3068\u8A55\u4FA1\u306F\u7A7A\u6B04\u3067\u3059\u3002",
    protected: "\u69D8\u5F0F\u306E\u30B7\u30FC\u30C8\u3092\u4FDD\u8B77\u3057\u307E\u3057\u305F\u3002\u66F8\u3051\u308B\u306E\u306F\u3001\u8A18\u5165\u3059\u308B\u6B04\u3060\u3051\u3067\u3059\u3002",
    protectedBefore: (sheets) => `${sheets.map((name) => `\u300C${name}\u300D`).join("")}\u306F\u3059\u3067\u306B\u4FDD\u8B77\u3055\u308C\u3066\u3044\u308B\u305F\u3081\u3001\u305D\u306E\u307E\u307E\u306B\u3057\u307E\u3057\u305F\u3002\u3084\u308A\u76F4\u3059\u3068\u304D\u306F\u3001\uFF3B\u6821\u95B2\uFF3D\u30BF\u30D6\u306E\u300C\u30B7\u30FC\u30C8\u4FDD\u8B77\u306E\u89E3\u9664\u300D\u3092\u884C\u3063\u3066\u304B\u3089\u304A\u8A66\u3057\u304F\u3060\u3055\u3044\u3002`,
    summaryMade: (sheetName) => `\u300C${sheetName}\u300D\u3092\u4F5C\u6210\u3057\u307E\u3057\u305F\u3002`,
    summaryRefreshed: (sheetName) => `\u300C${sheetName}\u300D\u3092\u65B0\u3057\u3044\u5185\u5BB9\u306B\u66F4\u65B0\u3057\u307E\u3057\u305F\u3002`,
    summaryKept: (keptSheet) => `\u3082\u3068\u304B\u3089\u3042\u308B\u300C${keptSheet}\u300D\u306B\u306F\u624B\u3092\u4ED8\u3051\u3066\u3044\u307E\u305B\u3093\u3002`,
    unfinished: {
      page: "\u5370\u5237\u306E\u8A2D\u5B9A\u3060\u3051\u306F\u3067\u304D\u307E\u305B\u3093\u3067\u3057\u305F\u3002\uFF3B\u30DA\u30FC\u30B8 \u30EC\u30A4\u30A2\u30A6\u30C8\uFF3D\u30BF\u30D6\u3067\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002",
      front: "\u67A0\u7DDA\u3084\u898B\u51FA\u3057\u884C\u306E\u56FA\u5B9A\u306A\u3069\u3001\u753B\u9762\u306E\u8868\u793A\u3060\u3051\u306F\u6574\u3048\u3089\u308C\u307E\u305B\u3093\u3067\u3057\u305F\u3002"
    },
    keptRows: (cells, others) => `${cells.join("\u3001")}${others > 0 ? ` \u307B\u304B${number12.format(others)}\u304B\u6240` : ""}\u306F\u3001\u884C\u304C\u52D5\u3044\u3066\u5143\u306E\u884C\u304C\u898B\u3064\u304B\u3089\u306A\u3044\u305F\u3081\u3001\u4ECA\u306E\u307E\u307E\u306B\u3057\u307E\u3057\u305F\u3002`,
    phase: (phase) => `\u6642\u671F\u3092\u300C${phase}\u300D\u306B\u3057\u307E\u3057\u305F\u3002`,
    phaseAutomatic: "\u6642\u671F\u3092\u81EA\u52D5\u306B\u623B\u3057\u307E\u3057\u305F\u3002",
    paneOpening: {
      on: "\u3053\u306E\u30D6\u30C3\u30AF\u3092\u6B21\u306B\u958B\u3044\u305F\u3068\u304D\u3001\u4F5C\u696D\u30A6\u30A3\u30F3\u30C9\u30A6\u3082\u958B\u304D\u307E\u3059\u3002\u30D6\u30C3\u30AF\u3092\u4FDD\u5B58\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
      off: "\u3053\u306E\u30D6\u30C3\u30AF\u3092\u6B21\u306B\u958B\u3044\u305F\u3068\u304D\u3001\u4F5C\u696D\u30A6\u30A3\u30F3\u30C9\u30A6\u306F\u958B\u304D\u307E\u305B\u3093\u3002\u30D6\u30C3\u30AF\u3092\u4FDD\u5B58\u3057\u3066\u304F\u3060\u3055\u3044\u3002"
    },
    counted: "\u3053\u306E\u69D8\u5F0F\u3082\u3001\u30C1\u30A7\u30C3\u30AF\u3068\u96C6\u8A08\u306B\u542B\u3081\u308B\u3088\u3046\u306B\u3057\u307E\u3057\u305F\u3002",
    openSheet: "\u30B7\u30FC\u30C8\u3092\u958B\u304F",
    fixed: (spot) => `\u300C${spot}\u300D\u3092\u76F4\u3057\u307E\u3057\u305F\u3002`,
    alreadyDifferent: "\u30C1\u30A7\u30C3\u30AF\u306E\u3042\u3068\u3067\u30B7\u30FC\u30C8\u304C\u5909\u308F\u3063\u3066\u3044\u305F\u305F\u3081\u3001\u76F4\u3055\u305A\u306B\u30C1\u30A7\u30C3\u30AF\u3057\u76F4\u3057\u307E\u3057\u305F\u3002\u7D50\u679C\u3092\u3054\u78BA\u8A8D\u304F\u3060\u3055\u3044\u3002",
    alreadyUndone: (step) => `\u300C${step}\u300D\u306F\u3001\u3059\u3067\u306B\u5143\u306B\u623B\u3063\u3066\u3044\u307E\u3059\u3002\u4F55\u3082\u5909\u3048\u3066\u3044\u307E\u305B\u3093\u3002`,
    undone: (step) => `\u300C${step}\u300D\u3092\u5143\u306B\u623B\u3057\u307E\u3057\u305F\u3002`,
    cellOf: (sheetName, address) => `\u300C${sheetName}\u300D\u306E${address}`,
    keptCells: (cells, others) => `${cells.join("\u3001")}${others > 0 ? ` \u307B\u304B${number12.format(others)}\u304B\u6240` : ""}\u306F\u3001\u305D\u306E\u3042\u3068\u306B\u66F8\u304D\u63DB\u3048\u3089\u308C\u3066\u3044\u305F\u305F\u3081\u3001\u4ECA\u306E\u307E\u307E\u306B\u3057\u307E\u3057\u305F\u3002`,
    keptRules: (cells, others) => `${cells.join("\u3001")}${others > 0 ? ` \u307B\u304B${number12.format(others)}\u304B\u6240` : ""}\u306E\u5165\u529B\u898F\u5247\u306F\u3001\u305D\u306E\u3042\u3068\u306B\u5909\u3048\u3089\u308C\u3066\u3044\u305F\u305F\u3081\u3001\u4ECA\u306E\u307E\u307E\u306B\u3057\u307E\u3057\u305F\u3002`,
    keptSheet: (sheetName) => `\u300C${sheetName}\u300D\u306F\u3001\u66F8\u304D\u8FBC\u307F\u304C\u3042\u308B\u305F\u3081\u6B8B\u3057\u307E\u3057\u305F\u3002`,
    checked: (filled, errors3, warnings, hints) => errors3 + warnings === 0 ? `\u30C1\u30A7\u30C3\u30AF\u3057\u307E\u3057\u305F\u3002${filled}\u3002${hints === 0 ? "\u76F4\u3059\u3068\u3053\u308D\u306F\u3042\u308A\u307E\u305B\u3093\u3002" : `\u8981\u4FEE\u6B63\u3068\u8981\u78BA\u8A8D\u306F\u3042\u308A\u307E\u305B\u3093\u3002\u30D2\u30F3\u30C8 ${hints}\u4EF6\u3002`}` : `\u30C1\u30A7\u30C3\u30AF\u3057\u307E\u3057\u305F\u3002${filled}\u3002\u8981\u4FEE\u6B63 ${errors3}\u4EF6\u3001\u8981\u78BA\u8A8D ${warnings}\u4EF6\u3002`,
    close: "\u9589\u3058\u308B"
  },
  menu: {
    collect: "\u5404\u90E8\u306E\u63D0\u51FA\u7269",
    label: "\u305D\u306E\u4ED6",
    help: "\u30D8\u30EB\u30D7(\u5225\u306E\u753B\u9762)",
    selfCheck: "\u8A18\u5165\u72B6\u6CC1\u306E\u8868",
    compiling: "\u6BD4\u8F03\u30FB\u6765\u5E74\u5EA6\u30FB\u516C\u8868",
    definition: "\u69D8\u5F0F\u306E\u5B9A\u7FA9",
    selfTest: "\u52D5\u4F5C\u78BA\u8A8D",
    opensPane: "\u3053\u306E\u30D6\u30C3\u30AF\u3092\u958B\u3044\u305F\u3068\u304D\u3001\u4F5C\u696D\u30A6\u30A3\u30F3\u30C9\u30A6\u3082\u958B\u304F",
    language: "\u8868\u793A\u8A00\u8A9E",
    languages: { ja: "\u65E5\u672C\u8A9E", en: "English" }
  },
  screens: { back: "\u623B\u308B" },
  keys: {
    heading: "\u30AD\u30FC\u30DC\u30FC\u30C9\u3067\u306E\u64CD\u4F5C",
    list: {
      between: { key: "F6", does: "Excel \u306E\u30B7\u30FC\u30C8\u3068\u4F5C\u696D\u30A6\u30A3\u30F3\u30C9\u30A6\u3092\u884C\u304D\u6765\u3059\u308B" },
      step: { key: "Alt+\u2193 \uFF0F Alt+\u2191", does: "\u6B21\u306E\u6307\u6458\u3001\u524D\u306E\u6307\u6458\u306E\u30BB\u30EB\u3092\u9078\u3076" },
      move: { key: "\u2193 \uFF0F \u2191", does: "\u6307\u6458\u306E\u4E00\u89A7\u3092\u9032\u3080\u3001\u623B\u308B" },
      ends: { key: "Home \uFF0F End", does: "\u6307\u6458\u306E\u4E00\u89A7\u306E\u6700\u521D\u3001\u6700\u5F8C\u3078" },
      choose: { key: "Enter", does: "\u6307\u6458\u306E\u30BB\u30EB\u3092\u9078\u3076\u3001\u307E\u3068\u307E\u308A\u3092\u958B\u304F" },
      menu: { key: "Esc", does: "\u30E1\u30CB\u30E5\u30FC\u3092\u9589\u3058\u308B\u3001\u524D\u306E\u753B\u9762\u306B\u623B\u308B" }
    }
  },
  empty: {
    define: "\u307B\u304B\u306E\u69D8\u5F0F\u3092\u5B9A\u7FA9\u3059\u308B",
    noForm: {
      heading: "\u7D44\u7E54\u76EE\u6A19\u306E\u8868\u304C\u898B\u3064\u304B\u308A\u307E\u305B\u3093",
      why: "\u300C\u5B9F\u65BD\u9805\u76EE\u300D\u300C\u9054\u6210\u72B6\u6CC1\u300D\u306A\u3069\u306E\u898B\u51FA\u3057\u304C\u4E26\u3076\u8868\u3092\u3001\u3059\u3079\u3066\u306E\u30B7\u30FC\u30C8\u3067\u63A2\u3057\u307E\u3057\u305F\u3002",
      todo: "\u7D44\u7E54\u76EE\u6A19\u5C55\u958B\u6574\u7406\u8868\u306E\u3042\u308B\u30D6\u30C3\u30AF\u3092\u958B\u304F\u304B\u3001\u898B\u51FA\u3057\u306E\u884C\u3092\u78BA\u304B\u3081\u3066\u304B\u3089\u3001\u300C\u5165\u529B\u30C1\u30A7\u30C3\u30AF\u300D\u3092\u62BC\u3057\u3066\u304F\u3060\u3055\u3044\u3002"
    },
    connecting: {
      heading: "Excel \u306B\u3064\u306A\u3044\u3067\u3044\u307E\u3059\u2026",
      why: "",
      todo: ""
    },
    outside: {
      heading: "Excel \u306E\u4E2D\u3067\u958B\u3044\u3066\u304F\u3060\u3055\u3044",
      why: "\u3053\u306E\u753B\u9762\u306F\u3001Excel \u306E\u4F5C\u696D\u30A6\u30A3\u30F3\u30C9\u30A6\u3068\u3057\u3066\u4F7F\u3046\u3082\u306E\u3067\u3059\u3002",
      todo: "Excel \u3067\u30D6\u30C3\u30AF\u3092\u958B\u304D\u3001\uFF3B\u30DB\u30FC\u30E0\uFF3D\u30BF\u30D6\u306E\u300C\u7D44\u7E54\u76EE\u6A19\u300D\u304B\u3089\u8868\u793A\u3057\u3066\u304F\u3060\u3055\u3044\u3002"
    },
    tooOld: {
      heading: "\u3053\u306E Excel \u3067\u306F\u4F7F\u3048\u307E\u305B\u3093",
      why: "\u304A\u4F7F\u3044\u306E Excel \u306B\u306F\u3001\u5FC5\u8981\u306A\u6A5F\u80FD\u304C\u3042\u308A\u307E\u305B\u3093\u3002",
      todo: "Excel 2021 \u4EE5\u964D\u3001\u307E\u305F\u306F Microsoft 365 \u306E Excel \u3067\u304A\u4F7F\u3044\u304F\u3060\u3055\u3044\u3002"
    },
    broken: {
      heading: "\u753B\u9762\u3092\u8868\u793A\u3067\u304D\u307E\u305B\u3093\u3067\u3057\u305F",
      why: "\u30B7\u30FC\u30C8\u306B\u306F\u624B\u3092\u4ED8\u3051\u3066\u3044\u307E\u305B\u3093\u3002",
      todo: "\u3053\u306E\u4F5C\u696D\u30A6\u30A3\u30F3\u30C9\u30A6\u3092\u9589\u3058\u3001\u3082\u3046\u4E00\u5EA6\u958B\u3044\u3066\u304F\u3060\u3055\u3044\u3002"
    },
    failed: {
      heading: "Excel \u306B\u3064\u306A\u304C\u308A\u307E\u305B\u3093\u3067\u3057\u305F",
      why: "Excel \u304B\u3089\u306E\u5FDC\u7B54\u304C\u3042\u308A\u307E\u305B\u3093\u3002",
      todo: "\u3053\u306E\u4F5C\u696D\u30A6\u30A3\u30F3\u30C9\u30A6\u3092\u9589\u3058\u3001\u3082\u3046\u4E00\u5EA6\u958B\u3044\u3066\u304F\u3060\u3055\u3044\u3002\u7D9A\u304F\u3068\u304D\u306F\u3001\u60C5\u5831\u30B7\u30B9\u30C6\u30E0\u62C5\u5F53\u3078\u304A\u77E5\u3089\u305B\u304F\u3060\u3055\u3044\u3002"
    }
  }
};

// src/locales/ja/pane/reading.ts
var number13 = new Intl.NumberFormat("ja-JP");
var reading2 = {
  label: "\u30B7\u30FC\u30C8\u306E\u8AAD\u307F\u53D6\u308A",
  rows: (done, total) => `${number13.format(done)} / ${number13.format(total)}\u884C\u3092\u8AAD\u307F\u53D6\u308A\u307E\u3057\u305F`,
  stop: "\u4E2D\u6B62"
};

// src/locales/ja/pane/states.ts
var states2 = {
  firstHints: {
    heading: "\u306F\u3058\u3081\u3066\u306E\u65B9\u3078",
    check: "\u300C\u5165\u529B\u30C1\u30A7\u30C3\u30AF\u300D\u3092\u62BC\u3059\u3068\u3001\u7A7A\u6B04\u3084\u66F8\u304D\u8AA4\u308A\u304C\u4E00\u89A7\u306B\u306A\u308A\u307E\u3059\u3002",
    step: "\u6307\u6458\u3092\u62BC\u3059\u3068\u305D\u306E\u30BB\u30EB\u3078\u79FB\u308A\u307E\u3059\u3002Alt+\u2193\u3067\u6B21\u306E\u6307\u6458\u3078\u9032\u307F\u307E\u3059\u3002",
    undo: "\u30B7\u30FC\u30C8\u3092\u66F8\u304D\u63DB\u3048\u308B\u306E\u306F\u30DC\u30BF\u30F3\u3092\u62BC\u3057\u305F\u3068\u304D\u3060\u3051\u3067\u3001\u300C\u5143\u306B\u623B\u3059\u300D\u3067\u623B\u305B\u307E\u3059\u3002",
    close: "\u9589\u3058\u308B(\u6B21\u304B\u3089\u306F\u8868\u793A\u3057\u307E\u305B\u3093)"
  },
  workbook: {
    readOnly: "\u8AAD\u307F\u53D6\u308A\u5C02\u7528\u3067\u958B\u3044\u3066\u3044\u307E\u3059\u3002\u5909\u66F4\u306F\u3001\u5225\u306E\u540D\u524D\u3067\u4FDD\u5B58\u3057\u306A\u3044\u3068\u6B8B\u308A\u307E\u305B\u3093\u3002",
    from1904: "\u65E5\u4ED8\u304B\u3089\u898B\u3066\u30011904\u5E74\u304B\u3089\u6570\u3048\u308B\u30D6\u30C3\u30AF\u3068\u3057\u3066\u78BA\u304B\u3081\u3066\u3044\u307E\u3059\u3002\u9055\u3046\u3068\u304D\u306F\u3001Excel \u306E\uFF3B\u30AA\u30D7\u30B7\u30E7\u30F3\uFF3D\u306E\uFF3B\u8A73\u7D30\u8A2D\u5B9A\uFF3D\u3067\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002",
    manual: "\u6570\u5F0F\u306E\u8A08\u7B97\u65B9\u6CD5\u304C\u300C\u624B\u52D5\u300D\u306E\u305F\u3081\u3001\u6570\u304C\u53E4\u3044\u3053\u3068\u304C\u3042\u308A\u307E\u3059\u3002",
    calculate: "\u518D\u8A08\u7B97",
    details: {
      merges: "\u7D50\u5408\u30BB\u30EB",
      rules: "\u5165\u529B\u898F\u5247",
      formulas: "\u6570\u5F0F\u306E\u6709\u7121",
      highlights: "\u4ED8\u3051\u305F\u8272",
      mark: "\u96C6\u8A08\u30B7\u30FC\u30C8\u304B\u3069\u3046\u304B",
      charts: "\u30B0\u30E9\u30D5"
    },
    unread: (details) => `${details.join("\u3001")}\u3092 Excel \u304B\u3089\u8AAD\u307F\u53D6\u308C\u307E\u305B\u3093\u3067\u3057\u305F\u3002\u307B\u304B\u306F\u78BA\u304B\u3081\u3066\u3044\u307E\u3059\u3002`
  },
  slow: {
    words: "\u6642\u9593\u304C\u304B\u304B\u3063\u3066\u3044\u307E\u3059\u3002\u30B7\u30FC\u30C8\u304C\u5927\u304D\u3044\u304B\u3001\u30BB\u30EB\u306E\u7DE8\u96C6\u304C\u7D42\u308F\u3063\u3066\u3044\u306A\u3044\u53EF\u80FD\u6027\u304C\u3042\u308A\u307E\u3059\u3002\u7DE8\u96C6\u4E2D\u306A\u3089 Enter \u3067\u78BA\u5B9A\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
    cancel: "\u4E2D\u6B62"
  }
};

// src/locales/ja/pane/summary-pane.ts
var number14 = new Intl.NumberFormat("ja-JP");
var percent2 = new Intl.NumberFormat("ja-JP", {
  style: "percent",
  minimumFractionDigits: 1,
  maximumFractionDigits: 1
});
var summaryPane2 = {
  heading: "\u96C6\u8A08\u306E\u4E0B\u66F8\u304D",
  intro: "\u30B7\u30FC\u30C8\u306B\u66F8\u304F\u524D\u306B\u3001\u540C\u3058\u4EF6\u6570\u3092\u3053\u3053\u3067\u78BA\u304B\u3081\u3089\u308C\u307E\u3059\u3002",
  reading: "\u6570\u3048\u3066\u3044\u307E\u3059\u2026",
  failed: "\u4E0B\u66F8\u304D\u3092\u4F5C\u308C\u307E\u305B\u3093\u3067\u3057\u305F\u3002",
  again: "\u6570\u3048\u76F4\u3059",
  build: "\u3053\u306E\u5185\u5BB9\u3067\u96C6\u8A08\u30B7\u30FC\u30C8\u3092\u4F5C\u6210",
  options: {
    label: "\u96C6\u8A08\u3059\u308B\u5185\u5BB9",
    deadlines: "\u671F\u9650\u5225\u306E\u8868\u3082\u4F5C\u308B",
    departments: "\u96C6\u8A08\u3059\u308B\u90E8",
    none: "\u90E8\u3092\u3072\u3068\u3064\u4EE5\u4E0A\u9078\u3093\u3067\u304F\u3060\u3055\u3044\u3002"
  },
  figures: {
    items: (count) => `${number14.format(count)}\u4EF6`,
    share: (share) => percent2.format(share),
    rate: (met, rated) => `${number14.format(met)}\u4EF6 \xF7 ${number14.format(rated)}\u4EF6`
  },
  chart: (title) => `\u30B0\u30E9\u30D5\u300C${title}\u300D\u3002\u540C\u3058\u6570\u306F\u3001\u4E0B\u306E\u8868\u306B\u3042\u308A\u307E\u3059\u3002`,
  tableActions: (title) => `\u300C${title}\u300D\u306E\u64CD\u4F5C`,
  copyText: "\u8868\u3092\u30B3\u30D4\u30FC",
  copyImage: "\u56F3\u3092\u30B3\u30D4\u30FC",
  copied: "\u30B3\u30D4\u30FC\u3057\u307E\u3057\u305F\u3002",
  notCopied: "\u30B3\u30D4\u30FC\u3067\u304D\u307E\u305B\u3093\u3067\u3057\u305F\u3002\u8868\u3092\u9078\u3093\u3067\u3001Ctrl+C \u3067\u30B3\u30D4\u30FC\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
  imageNotCopied: "\u3053\u306E\u74B0\u5883\u3067\u306F\u3001\u56F3\u3092\u30B3\u30D4\u30FC\u3067\u304D\u307E\u305B\u3093\u3002\u30B7\u30FC\u30C8\u306E\u30B0\u30E9\u30D5\u3092\u304A\u4F7F\u3044\u304F\u3060\u3055\u3044\u3002",
  lists: {
    notMet: (count) => `\u672A\u9054\u6210\u306E\u9805\u76EE ${number14.format(count)}\u4EF6`,
    open: (count) => `\u672A\u5165\u529B\u30FB\u30EA\u30B9\u30C8\u5916\u306E\u6B04 ${number14.format(count)}\u304B\u6240`
  },
  stale: {
    message: (sheet) => `\u300C${sheet}\u300D\u306E\u5185\u5BB9\u304C\u53E4\u304F\u306A\u3063\u3066\u3044\u307E\u3059\u3002`,
    refresh: "\u96C6\u8A08\u30B7\u30FC\u30C8\u3092\u66F4\u65B0"
  }
};

// src/locales/ja/index.ts
var ja = {
  language: "ja",
  columns: columns2,
  dismissals: dismissals2,
  dropdowns: dropdowns2,
  dropdownsPane: dropdownsPane2,
  errors: errors2,
  findingList: findingList2,
  findings: findings2,
  highlight: highlight2,
  lists: lists2,
  mending: mending2,
  pane: pane2,
  reading: reading2,
  states: states2,
  summaryPane: summaryPane2
};

// src/locales/ja/screens/definition-problems.ts
var MAX_TEXT2 = 24;
var fields2 = {
  id: "\u69D8\u5F0F\u306E\u8B58\u5225\u540D(id)",
  name: "\u69D8\u5F0F\u306E\u540D\u524D(name)",
  titles: "\u8868\u984C(titles)",
  columns: "\u5217(columns)",
  role: "\u5F79\u5272(role)",
  headings: "\u898B\u51FA\u3057(headings)",
  requiredIn: "\u8A18\u5165\u304C\u5FC5\u8981\u306A\u6642\u671F(requiredIn)",
  content: "\u5185\u5BB9(content)",
  kind: "\u7A2E\u985E(kind)",
  values: "\u9078\u629E\u80A2(values)",
  headerFields: "\u8868\u306E\u4E0A\u306E\u6B04(headerFields)",
  field: "\u6B04\u306E\u7A2E\u985E(field)",
  labels: "\u30E9\u30D9\u30EB(labels)",
  yearPlace: "\u5E74\u5EA6\u306E\u5834\u6240(yearPlace)",
  departmentPlace: "\u90E8\u306E\u540D\u524D\u306E\u5834\u6240(departmentPlace)",
  address: "\u30BB\u30EB(address)",
  numbering: "\u756A\u53F7\u306E\u4ED8\u3051\u65B9(numbering)",
  categories: "\u5206\u985E(categories)",
  ratingKind: "\u9054\u6210\u72B6\u6CC1\u306E\u7A2E\u985E(ratingKind)",
  scale: "\u9054\u6210\u72B6\u6CC1\u306E\u9078\u629E\u80A2(scale)",
  label: "\u9078\u629E\u80A2(label)",
  spellings: "\u5225\u306E\u66F8\u304D\u65B9(spellings)",
  outcome: "\u96C6\u8A08\u3067\u306E\u6271\u3044(outcome)",
  reasonRequired: "\u7406\u7531\u306E\u8A18\u5165\u304C\u5FC5\u8981(reasonRequired)",
  owners: "\u8AB2\u540D(owners)",
  everyone: "\u5168\u4F53\u3092\u8868\u3059\u8A00\u8449(everyone)",
  separators: "\u533A\u5207\u308A(separators)",
  sections: "\u8AB2\u306E\u4E00\u89A7(sections)",
  deadlineWords: "\u671F\u9650\u306E\u8A00\u8449(deadlineWords)",
  words: "\u8A00\u8449(words)",
  period: "\u671F\u9593(period)",
  fromMonth: "\u59CB\u307E\u308A\u306E\u6708(fromMonth)",
  toMonth: "\u7D42\u308F\u308A\u306E\u6708(toMonth)",
  years: "\u5E74\u5EA6\u306E\u5DEE(years)",
  placeholders: "\u4EEE\u306E\u8A00\u8449(placeholders)"
};
function place4(at) {
  return at.map((part) => typeof part === "number" ? `\u306E${part + 1}\u756A\u76EE` : `\u3001${fields2[part] ?? part}`).join("").replace(/^、/u, "");
}
function quoted4(text = "") {
  const letters = [...text];
  return letters.length <= MAX_TEXT2 ? `\u300C${text}\u300D` : `\u300C${letters.slice(0, MAX_TEXT2 - 1).join("")}\u2026\u300D`;
}
var kinds2 = {
  record: "{ } \u306E\u5F62",
  list: "[ ] \u306E\u4E00\u89A7",
  text: "\u6587\u5B57",
  number: "\u6570\u5024",
  "yes or no": "true \u304B false"
};
var atField2 = {
  missing: () => "\u5FC5\u8981\u3067\u3059\u3002",
  kind: ({ text = "" }) => `${kinds2[text] ?? text}\u3067\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002`,
  unknown: ({ text }) => `${quoted4(text)}\u306F\u4F7F\u3048\u307E\u305B\u3093\u3002\u3064\u3065\u308A\u3092\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`,
  blank: () => "\u7A7A\u6B04\u3067\u3059\u3002\u5165\u529B\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
  empty: () => "1\u3064\u4EE5\u4E0A\u5165\u529B\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
  twice: ({ text }) => `${quoted4(text)}\u304C2\u56DE\u3042\u308A\u307E\u3059\u30021\u3064\u306B\u3057\u3066\u304F\u3060\u3055\u3044\u3002`,
  taken: ({ text, other }) => `${quoted4(text)}\u306F\u3001${quoted4(other)}\u306E\u307B\u3046\u306B\u3082\u3042\u308A\u307E\u3059\u3002\u3069\u3061\u3089\u304B\u4E00\u65B9\u306B\u3057\u3066\u304F\u3060\u3055\u3044\u3002`,
  "too-long": () => "255\u6587\u5B57\u307E\u3067\u3067\u5165\u529B\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
  months: () => "\u6708\u306F1\u304B\u308912\u307E\u3067\u3067\u3059\u3002",
  id: () => "\u6587\u5B57\u3001\u6570\u5B57\u3001-\u3001_ \u3092\u4F7F\u3044\u300160\u6587\u5B57\u307E\u3067\u3067\u5165\u529B\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
  address: ({ text }) => `${quoted4(text)}\u306F\u30BB\u30EB\u306E\u756A\u5730\u3068\u3057\u3066\u8AAD\u3081\u307E\u305B\u3093\u3002\u300CB2\u300D\u306E\u3088\u3046\u306B\u5165\u529B\u3057\u3066\u304F\u3060\u3055\u3044\u3002`,
  "few-columns": () => "\u5217\u304C3\u3064\u4EE5\u4E0A\u5FC5\u8981\u3067\u3059\u3002",
  "many-columns": () => "\u5217\u304C\u591A\u3059\u304E\u307E\u3059\u300240\u307E\u3067\u306B\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
  "no-item": () => "\u300C\u5B9F\u65BD\u9805\u76EE\u300D\u306B\u3042\u305F\u308B\u5217\u304C\u5FC5\u8981\u3067\u3059\u3002",
  "no-rating": () => "\u9078\u629E\u80A2\u304C\u3042\u308A\u307E\u3059\u304C\u3001\u9054\u6210\u72B6\u6CC1\u306E\u5217\u304C\u3042\u308A\u307E\u305B\u3093\u3002",
  "no-reason": ({ text }) => `${quoted4(text)}\u306B\u7406\u7531\u304C\u5FC5\u8981\u3067\u3059\u304C\u3001\u7406\u7531\u306E\u5217\u304C\u3042\u308A\u307E\u305B\u3093\u3002`,
  "no-levels": () => "\u9054\u6210\u72B6\u6CC1\u306E\u9078\u629E\u80A2\u30921\u3064\u4EE5\u4E0A\u5165\u529B\u3057\u3066\u304F\u3060\u3055\u3044\u3002"
};
var files2 = {
  "not-json": "\u69D8\u5F0F\u306E\u5B9A\u7FA9\u306E\u30D5\u30A1\u30A4\u30EB\u3067\u306F\u3042\u308A\u307E\u305B\u3093\u3002\u300C\u30D5\u30A1\u30A4\u30EB\u306B\u4FDD\u5B58\u300D\u3067\u4F5C\u3063\u305F\u30D5\u30A1\u30A4\u30EB(.json)\u3092\u9078\u3093\u3067\u304F\u3060\u3055\u3044\u3002",
  "other-file": "\u69D8\u5F0F\u306E\u5B9A\u7FA9\u306E\u30D5\u30A1\u30A4\u30EB\u3067\u306F\u3042\u308A\u307E\u305B\u3093\u3002\u300C\u30D5\u30A1\u30A4\u30EB\u306B\u4FDD\u5B58\u300D\u3067\u4F5C\u3063\u305F\u30D5\u30A1\u30A4\u30EB(.json)\u3092\u9078\u3093\u3067\u304F\u3060\u3055\u3044\u3002",
  "too-large": "\u30D5\u30A1\u30A4\u30EB\u304C\u5927\u304D\u3059\u304E\u308B\u305F\u3081\u3001\u8AAD\u307F\u8FBC\u3081\u307E\u305B\u3093\u3002\u300C\u30D5\u30A1\u30A4\u30EB\u306B\u4FDD\u5B58\u300D\u3067\u4F5C\u3063\u305F\u30D5\u30A1\u30A4\u30EB(.json)\u3092\u9078\u3093\u3067\u304F\u3060\u3055\u3044\u3002",
  newer: "\u65B0\u3057\u3044\u7248\u306E\u7D44\u7E54\u76EE\u6A19\u30A2\u30B7\u30B9\u30C8\u3067\u4F5C\u3089\u308C\u305F\u69D8\u5F0F\u306E\u5B9A\u7FA9\u306E\u305F\u3081\u3001\u8AAD\u307F\u8FBC\u3081\u307E\u305B\u3093\u3002\u60C5\u5831\u30B7\u30B9\u30C6\u30E0\u62C5\u5F53\u3078\u304A\u77E5\u3089\u305B\u304F\u3060\u3055\u3044\u3002"
};
var definitionProblems2 = {
  place: place4,
  atField: (problem4) => atField2[problem4.code](problem4),
  /** With the field in front. */
  sentence: (problem4) => `${problem4.at.length === 0 ? "\u69D8\u5F0F\u306E\u5B9A\u7FA9" : place4(problem4.at)}: ${atField2[problem4.code](problem4)}`,
  /** Why a file is refused; the problems at its fields are told one by one besides. */
  file: (problem4) => {
    if (problem4.code === "broken") {
      return `\u69D8\u5F0F\u306E\u5B9A\u7FA9\u306B\u76F4\u3059\u3068\u3053\u308D\u304C${problem4.problems.length}\u304B\u6240\u3042\u308B\u305F\u3081\u3001\u8AAD\u307F\u8FBC\u3081\u307E\u305B\u3093\u3002`;
    }
    if (problem4.code === "lists") {
      const year = problem4.fiscalYear === null ? "\u3059\u3079\u3066\u306E\u5E74\u5EA6" : `${problem4.fiscalYear}\u5E74\u5EA6\u304B\u3089`;
      return `\u300C${year}\u300D\u306E\u9078\u629E\u80A2\u306B\u3001\u7A7A\u6B04\u3084\u91CD\u8907\u304C\u3042\u308B\u305F\u3081\u3001\u8AAD\u307F\u8FBC\u3081\u307E\u305B\u3093\u3002`;
    }
    return files2[problem4.code];
  }
};

// src/locales/ja/lost-kinds.ts
var lostKinds2 = {
  picture: "\u56F3",
  drawing: "\u56F3\u5F62\u306E\u5165\u3063\u305F\u63CF\u753B",
  chart: "\u30B0\u30E9\u30D5",
  comment: "\u30E1\u30E2",
  threadedComment: "\u30B3\u30E1\u30F3\u30C8",
  pivotTable: "\u30D4\u30DC\u30C3\u30C8\u30C6\u30FC\u30D6\u30EB",
  table: "\u30C6\u30FC\u30D6\u30EB",
  slicer: "\u30B9\u30E9\u30A4\u30B5\u30FC",
  externalLink: "\u307B\u304B\u306E\u30D6\u30C3\u30AF\u3078\u306E\u30EA\u30F3\u30AF",
  macro: "\u30DE\u30AF\u30ED",
  control: "\u30D5\u30A9\u30FC\u30E0\u306E\u90E8\u54C1",
  embedding: "\u57CB\u3081\u8FBC\u307F\u30D5\u30A1\u30A4\u30EB",
  connection: "\u30C7\u30FC\u30BF\u306E\u63A5\u7D9A",
  customView: "\u30E6\u30FC\u30B6\u30FC\u8A2D\u5B9A\u306E\u30D3\u30E5\u30FC",
  definedName: "\u540D\u524D\u306E\u5B9A\u7FA9",
  signature: "\u96FB\u5B50\u7F72\u540D",
  protection: "\u30B7\u30FC\u30C8\u306E\u4FDD\u8B77",
  filter: "\u30D5\u30A3\u30EB\u30BF\u30FC",
  hyperlink: "\u30EA\u30F3\u30AF",
  sparkline: "\u30B9\u30D1\u30FC\u30AF\u30E9\u30A4\u30F3",
  conditionalFormat: "\u6761\u4EF6\u4ED8\u304D\u66F8\u5F0F",
  other: "\u305D\u306E\u307B\u304B\u306E\u8A2D\u5B9A"
};

// src/locales/ja/report.ts
var report2 = {
  usage: {
    headings: { "Usage:": "\u4F7F\u3044\u65B9:", "Arguments:": "\u5F15\u6570:", "Options:": "\u30AA\u30D7\u30B7\u30E7\u30F3:" },
    placeholders: {
      files: "\u30D5\u30A1\u30A4\u30EB.xlsx",
      options: "\u30AA\u30D7\u30B7\u30E7\u30F3",
      out: "\u30D5\u30A9\u30EB\u30C0\u30FC",
      list: "\u4E00\u89A7",
      count: "\u6570",
      earlier: "\u524D.xlsx",
      definition: "\u30D5\u30A1\u30A4\u30EB.json"
    },
    description: "\u7D44\u7E54\u76EE\u6A19\u5C55\u958B\u6574\u7406\u8868\u306E\u30D6\u30C3\u30AF\u3092\u3001Excel \u306A\u3057\u3067\u78BA\u8A8D\u3057\u307E\u3059\u3002\u5165\u529B\u30D5\u30A1\u30A4\u30EB\u306B\u306F\u66F8\u304D\u8FBC\u307F\u307E\u305B\u3093\u3002",
    files: "\u78BA\u8A8D\u3059\u308B\u30D6\u30C3\u30AF(.xlsx)\u3001\u307E\u305F\u306F\u30D6\u30C3\u30AF\u306E\u3042\u308B\u30D5\u30A9\u30EB\u30C0\u30FC",
    json: "\u7D50\u679C\u3092 JSON \u3067\u6A19\u6E96\u51FA\u529B\u306B\u66F8\u304D\u307E\u3059",
    phase: "\u671F\u9996(planning)\u3001\u4E2D\u9593(interim)\u3001\u671F\u672B(evaluation)\u306E\u3069\u308C\u3068\u3057\u3066\u78BA\u8A8D\u3059\u308B\u304B\u3092\u6307\u5B9A\u3057\u307E\u3059\u3002\u7701\u7565\u6642\u306F\u81EA\u52D5\u3067\u5224\u65AD\u3057\u307E\u3059",
    definition: "\u69D8\u5F0F\u306E\u5B9A\u7FA9\u306E\u30D5\u30A1\u30A4\u30EB\u3092\u3001\u6A19\u6E96\u306E\u69D8\u5F0F\u3088\u308A\u5148\u306B\u5F53\u3066\u306F\u3081\u307E\u3059\u3002\u4F55\u5EA6\u3067\u3082\u6307\u5B9A\u3067\u304D\u307E\u3059",
    fix: "\u9078\u3076\u5FC5\u8981\u306E\u306A\u3044\u76F4\u3057\u3092\u3001\u3059\u3079\u3066\u884C\u3044\u307E\u3059",
    dropdowns: "\u5206\u985E\u3068\u9054\u6210\u72B6\u6CC1\u306B\u30D7\u30EB\u30C0\u30A6\u30F3\u3092\u8A2D\u5B9A\u3057\u307E\u3059",
    selfCheck: "\u30B7\u30FC\u30C8\u300C\u8A18\u5165\u72B6\u6CC1\u300D(\u5F0F\u3067\u8ABF\u3079\u308B\u8868)\u3092\u4F5C\u6210\u307E\u305F\u306F\u66F4\u65B0\u3057\u3001\u30D7\u30EB\u30C0\u30A6\u30F3\u3068\u8272\u3082\u4ED8\u3051\u307E\u3059",
    removeSelfCheck: "\u30B7\u30FC\u30C8\u300C\u8A18\u5165\u72B6\u6CC1\u300D\u3068\u8272\u3092\u53D6\u308A\u9664\u304D\u307E\u3059",
    blankForms: "\u914D\u5E03\u7528\u306E\u69D8\u5F0F\u3092\u4F5C\u308A\u307E\u3059(\u8A18\u5165\u5185\u5BB9\u3092\u6D88\u3057\u3001\u300C\u8A18\u5165\u72B6\u6CC1\u300D\u3092\u4ED8\u3051\u307E\u3059\u3002\u30D5\u30A1\u30A4\u30EB\u304C\u306A\u3051\u308C\u3070\u3001--definition \u306E\u5B9A\u7FA9\u304B\u5185\u8535\u306E\u69D8\u5F0F\u304B\u3089\u4F5C\u308A\u307E\u3059\u3002--out \u304C .zip \u3067\u7D42\u308F\u308C\u3070\u30011 \u3064\u306E zip \u306B\u3057\u307E\u3059)",
    departments: "\u90E8\u306E\u540D\u524D\u3092 1 \u884C\u306B 1 \u3064\u66F8\u3044\u305F\u30D5\u30A1\u30A4\u30EB\u3002\u90E8\u3054\u3068\u306B 1 \u30D6\u30C3\u30AF\u3092\u4F5C\u308A\u307E\u3059",
    departmentsAlone: "--departments \u306F\u3001--blank-forms \u3068\u3044\u3063\u3057\u3087\u306B\u4F7F\u3044\u307E\u3059\u3002",
    protect: "\u914D\u5E03\u7528\u306E\u69D8\u5F0F\u306E\u30B7\u30FC\u30C8\u3092\u4FDD\u8B77\u3057\u307E\u3059(\u8A18\u5165\u3059\u308B\u6B04\u306E\u307B\u304B\u306F\u5909\u3048\u3089\u308C\u307E\u305B\u3093\u3002\u30D1\u30B9\u30EF\u30FC\u30C9\u306F\u3042\u308A\u307E\u305B\u3093)",
    protectAlone: "--protect \u306F\u3001--blank-forms \u3068\u3044\u3063\u3057\u3087\u306B\u4F7F\u3044\u307E\u3059\u3002",
    oneDefinition: "--blank-forms \u3067\u69D8\u5F0F\u3092\u4F5C\u308B\u5B9A\u7FA9\u306E\u30D5\u30A1\u30A4\u30EB\u306F\u30011 \u3064\u3060\u3051\u6307\u5B9A\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
    missingDepartments: "--departments \u306B\u306F\u3001\u90E8\u306E\u540D\u524D\u3092\u66F8\u3044\u305F\u30D5\u30A1\u30A4\u30EB\u3092\u6307\u5B9A\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
    noDepartments: (file) => `\u90E8\u306E\u540D\u524D\u3092\u8AAD\u3081\u307E\u305B\u3093\u3067\u3057\u305F(${file})\u30021 \u884C\u306B 1 \u3064\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002`,
    oneForm: "--blank-forms \u306B\u6307\u5B9A\u3067\u304D\u308B\u69D8\u5F0F\u306F\u30011 \u30D5\u30A1\u30A4\u30EB\u3067\u3059\u3002",
    makeOrRemove: "--self-check \u3068 --remove-self-check \u306F\u3001\u3044\u3063\u3057\u3087\u306B\u4F7F\u3048\u307E\u305B\u3093\u3002",
    summary: "\u30B7\u30FC\u30C8\u300C\u9054\u6210\u72B6\u6CC1\u96C6\u8A08\u300D\u3092\u4F5C\u6210\u307E\u305F\u306F\u66F4\u65B0\u3057\u307E\u3059\u3002\u8907\u6570\u306E\u30D6\u30C3\u30AF\u306A\u3089\u5168\u4F53\u306E\u96C6\u8A08\u3082\u4F5C\u308A\u307E\u3059",
    forget: "\u516C\u8868\u7528\u306B\u3001\u3053\u306E\u6A5F\u80FD\u304C\u30D6\u30C3\u30AF\u306B\u4FDD\u5B58\u3057\u305F\u8A2D\u5B9A(\u9664\u5916\u306E\u7406\u7531\u306A\u3069)\u3092\u6D88\u3057\u307E\u3059",
    out: "\u5909\u66F4\u3057\u305F\u30D6\u30C3\u30AF\u306E\u4FDD\u5B58\u5148\u306E\u30D5\u30A9\u30EB\u30C0\u30FC",
    nextYear: "\u6765\u5E74\u5EA6\u306E\u69D8\u5F0F\u306B\u3057\u307E\u3059(\u5E74\u5EA6\u30921\u3064\u9032\u3081\u3001\u4F5C\u6210\u65E5\u3068\u8A55\u4FA1\u30FB\u7406\u7531\u3092\u6D88\u3057\u307E\u3059\u3002\u9805\u76EE\u306F\u6B8B\u308A\u307E\u3059)\u3002\u9032\u3081\u306A\u304B\u3063\u305F\u5E74\u306F\u3001\u30E1\u30C3\u30BB\u30FC\u30B8\u3067\u793A\u3057\u307E\u3059",
    publish: "\u516C\u8868\u7528\u306E\u30D5\u30A1\u30A4\u30EB(\u9805\u76EE\u3068\u96C6\u8A08\u306E CSV\u3001\u8AAD\u307F\u3084\u3059\u3044\u30DA\u30FC\u30B8 HTML)\u3092\u3001\u3053\u306E\u30D5\u30A9\u30EB\u30C0\u30FC\u306B\u4F5C\u308A\u307E\u3059\u3002\u6C0F\u540D\u306F\u5165\u308A\u307E\u305B\u3093",
    missingPublish: "--publish \u306E\u3042\u3068\u306B\u3001\u516C\u8868\u7528\u306E\u30D5\u30A1\u30A4\u30EB\u3092\u4F5C\u308B\u30D5\u30A9\u30EB\u30C0\u30FC\u3092\u6307\u5B9A\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
    publishUnwritable: (folder) => `\u516C\u8868\u7528\u306E\u30D5\u30A1\u30A4\u30EB\u3092\u4F5C\u308B\u30D5\u30A9\u30EB\u30C0\u30FC\u306B\u66F8\u304D\u8FBC\u3081\u307E\u305B\u3093(${folder})\u3002`,
    compare: "\u524D\u306E\u30D6\u30C3\u30AF(\u524D\u56DE\u306E\u63D0\u51FA\u3001\u671F\u9996\u3001\u524D\u5E74\u5EA6\u306A\u3069)\u3068\u6BD4\u3079\u3001\u9805\u76EE\u306E\u8FFD\u52A0\u30FB\u524A\u9664\u30FB\u6587\u306E\u5909\u66F4\u30FB\u8A55\u4FA1\u306E\u5909\u66F4\u3092\u793A\u3057\u307E\u3059\u3002--out \u304C\u3042\u308C\u3070\u3001\u30B7\u30FC\u30C8\u300C\u5909\u66F4\u4E00\u89A7\u300D\u3082\u4F5C\u308A\u307E\u3059",
    missingCompare: "--compare \u306E\u3042\u3068\u306B\u3001\u524D\u306E\u30D6\u30C3\u30AF\u3092\u6307\u5B9A\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
    merge: "\u30D6\u30C3\u30AF\u306E\u4EE3\u308F\u308A\u306B\u3001\u5225\u3005\u306B\u78BA\u8A8D\u3057\u305F\u7D50\u679C\u306E JSON \u30D5\u30A1\u30A4\u30EB\u3092\u30011 \u3064\u306B\u307E\u3068\u3081\u307E\u3059",
    mergeAlone: "--merge \u3068\u3044\u3063\u3057\u3087\u306B\u4F7F\u3048\u308B\u306E\u306F\u3001--json \u3060\u3051\u3067\u3059\u3002",
    mergeUnreadable: (file) => `\u78BA\u8A8D\u306E\u7D50\u679C\u306E\u30D5\u30A1\u30A4\u30EB\u3092\u8AAD\u307F\u53D6\u308C\u307E\u305B\u3093(${file})\u3002`,
    mergeRefused: (file) => `${file} \u306F\u3001--json \u3067\u4FDD\u5B58\u3057\u305F\u78BA\u8A8D\u306E\u7D50\u679C\u3067\u306F\u3042\u308A\u307E\u305B\u3093\u3002`,
    jobs: "\u540C\u6642\u306B\u78BA\u8A8D\u3059\u308B\u30D5\u30A1\u30A4\u30EB\u306E\u6570\u3002\u7701\u7565\u6642\u306F\u3001\u3053\u306E\u6A5F\u68B0\u306E CPU \u306E\u6570\u3067\u3059",
    wrongJobs: "--jobs \u306E\u3042\u3068\u306B\u30011 \u4EE5\u4E0A\u306E\u6570\u3092\u6307\u5B9A\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
    help: "\u3053\u306E\u8AAC\u660E\u3092\u8868\u793A\u3057\u307E\u3059",
    exit: [
      "\u7D42\u4E86\u30B3\u30FC\u30C9:",
      "  0  \u3059\u3079\u3066\u8A18\u5165\u3055\u308C\u3066\u3044\u307E\u3059",
      "  1  \u8981\u4FEE\u6B63\u304C 1 \u4EF6\u4EE5\u4E0A\u3042\u308A\u307E\u3059",
      "  2  \u8AAD\u307F\u53D6\u308C\u306A\u3044\u30D5\u30A1\u30A4\u30EB\u304C\u3042\u308B\u304B\u3001\u69D8\u5F0F\u304C\u306A\u3044\u304B\u3001\u6307\u5B9A\u306B\u8AA4\u308A\u304C\u3042\u308A\u307E\u3059"
    ].join("\n"),
    seeHelp: "\u4F7F\u3044\u65B9\u306F --help \u3067\u8868\u793A\u3057\u307E\u3059\u3002",
    noFiles: "\u78BA\u8A8D\u3059\u308B\u30D6\u30C3\u30AF\u3092\u6307\u5B9A\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
    unknownOption: (option) => `${option} \u3068\u3044\u3046\u6307\u5B9A\u306F\u3042\u308A\u307E\u305B\u3093\u3002`,
    unknownPhase: (value) => `--phase \u306F planning\u3001interim\u3001evaluation \u306E\u3069\u308C\u304B\u3067\u3059(\u6307\u5B9A: ${value})\u3002`,
    missingPhase: "--phase \u306E\u3042\u3068\u306B\u3001planning\u3001interim\u3001evaluation \u306E\u3069\u308C\u304B\u3092\u6307\u5B9A\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
    missingDefinition: "--definition \u306E\u3042\u3068\u306B\u3001\u69D8\u5F0F\u306E\u5B9A\u7FA9\u306E\u30D5\u30A1\u30A4\u30EB\u3092\u6307\u5B9A\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
    definitionUnreadable: (file) => `\u69D8\u5F0F\u306E\u5B9A\u7FA9\u306E\u30D5\u30A1\u30A4\u30EB\u3092\u8AAD\u307F\u53D6\u308C\u307E\u305B\u3093(${file})\u3002`,
    definitionRefused: (file, sentence) => `${file}: ${sentence}`,
    missingOut: "--out \u306E\u3042\u3068\u306B\u3001\u4FDD\u5B58\u5148\u306E\u30D5\u30A9\u30EB\u30C0\u30FC\u3092\u6307\u5B9A\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
    outNeeded: "\u30D6\u30C3\u30AF\u3092\u5909\u3048\u308B\u3068\u304D\u306F\u3001\u4FDD\u5B58\u5148 --out \u304C\u5FC5\u8981\u3067\u3059\u3002",
    other: "\u6307\u5B9A\u306B\u8AA4\u308A\u304C\u3042\u308A\u307E\u3059\u3002",
    outIsInput: (file) => `--out \u304C\u5165\u529B\u30D5\u30A1\u30A4\u30EB\u3068\u540C\u3058\u5834\u6240\u3067\u3059\u3002\u5225\u306E\u30D5\u30A9\u30EB\u30C0\u30FC\u3092\u6307\u5B9A\u3057\u3066\u304F\u3060\u3055\u3044(${file})\u3002`,
    sameName: (name) => `\u540C\u3058\u540D\u524D\u306E\u30D5\u30A1\u30A4\u30EB\u304C 2 \u3064\u3042\u308B\u305F\u3081\u3001--out \u306B\u4FDD\u5B58\u3067\u304D\u307E\u305B\u3093(${name})\u3002`,
    outUnwritable: (folder) => `\u4FDD\u5B58\u5148\u306E\u30D5\u30A9\u30EB\u30C0\u30FC\u306B\u66F8\u304D\u8FBC\u3081\u307E\u305B\u3093(${folder})\u3002`
  },
  /** Which of several forms on one sheet, from the top. */
  place: (place5) => `${place5}\u3064\u76EE\u306E\u69D8\u5F0F`,
  sheetWithoutForm: "\u69D8\u5F0F\u3067\u306F\u3042\u308A\u307E\u305B\u3093",
  phase: { planning: "\u671F\u9996", interim: "\u4E2D\u9593", evaluation: "\u671F\u672B" },
  complete: "\u3059\u3079\u3066\u8A18\u5165\u3055\u308C\u3066\u3044\u307E\u3059",
  /** In the workbook over all. */
  twice: (department, year, files4) => `${year}${year === "" ? "" : "\u306E"}${department === "" ? "\u540C\u3058\u90E8" : department}\u306E\u69D8\u5F0F\u304C\u3001${files4.length} \u3064\u306E\u30D5\u30A1\u30A4\u30EB\u306B\u3042\u308A\u307E\u3059(${files4.join("\u3001")})\u3002\u5168\u4F53\u306E\u96C6\u8A08\u3067\u306F\u3001\u3069\u3061\u3089\u3082\u6570\u3048\u3066\u3044\u307E\u3059\u3002`,
  /** Of reports that are put together. */
  twiceInReports: (department, year, files4) => `${year}${year === "" ? "" : "\u306E"}${department === "" ? "\u540C\u3058\u90E8" : department}\u306E\u69D8\u5F0F\u304C\u3001${files4.length} \u3064\u306E\u30D5\u30A1\u30A4\u30EB\u306B\u3042\u308A\u307E\u3059(${files4.join("\u3001")})\u3002`,
  sameFile: (file) => `${file} \u306E\u7D50\u679C\u304C 2 \u3064\u4EE5\u4E0A\u3042\u308A\u3001\u5185\u5BB9\u304C\u9055\u3044\u307E\u3059\u3002\u3069\u308C\u3082\u6B8B\u3057\u307E\u3057\u305F\u3002`,
  withoutYear: (sheet) => `\u30B7\u30FC\u30C8\u300C${sheet}\u300D\u306F\u3001\u5E74\u5EA6\u3092\u8AAD\u307F\u53D6\u308C\u307E\u305B\u3093\u3002\u4F5C\u6210\u65E5\u3068\u8A55\u4FA1\u3060\u3051\u3092\u6D88\u3057\u307E\u3057\u305F\u3002\u5E74\u5EA6\u3092\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002`,
  notMoved: {
    year: (sheet, cell) => `\u30B7\u30FC\u30C8\u300C${sheet}\u300D\u306E ${cell} \u306B\u306F\u3001\u5E74\u304C\u66F8\u304B\u308C\u3066\u3044\u307E\u3059\u3002\u305D\u306E\u307E\u307E\u306B\u3057\u307E\u3057\u305F\u3002\u5FC5\u8981\u306A\u3089\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002`,
    formula: (sheet, cell) => `\u30B7\u30FC\u30C8\u300C${sheet}\u300D\u306E ${cell} \u306F\u6570\u5F0F\u306E\u305F\u3081\u3001\u305D\u306E\u307E\u307E\u306B\u3057\u307E\u3057\u305F\u3002\u5FC5\u8981\u306A\u3089\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002`
  },
  nothingToPublish: "\u96C6\u8A08\u306E\u5BFE\u8C61\u306B\u306A\u308B\u69D8\u5F0F\u304C\u306A\u3044\u305F\u3081\u3001\u516C\u8868\u7528\u306E\u30D5\u30A1\u30A4\u30EB\u306F\u4F5C\u3063\u3066\u3044\u307E\u305B\u3093\u3002",
  notCompared: (sheet) => `\u30B7\u30FC\u30C8\u300C${sheet}\u300D\u3068\u6BD4\u3079\u308B\u69D8\u5F0F\u304C\u3001--compare \u306E\u30D6\u30C3\u30AF\u306B\u3042\u308A\u307E\u305B\u3093\u3002`,
  progress: (done, all) => `\u78BA\u8A8D\u3057\u3066\u3044\u307E\u3059\u2026 ${done} / ${all}`,
  notCounted: {
    example: "\u8A18\u5165\u4F8B\u306E\u305F\u3081\u3001\u96C6\u8A08\u306B\u542B\u3081\u3066\u3044\u307E\u305B\u3093",
    template: "\u3072\u306A\u5F62\u306E\u305F\u3081\u3001\u96C6\u8A08\u306B\u542B\u3081\u3066\u3044\u307E\u305B\u3093",
    old: "\u53E4\u3044\u7248\u306E\u305F\u3081\u3001\u96C6\u8A08\u306B\u542B\u3081\u3066\u3044\u307E\u305B\u3093",
    copy: "\u540C\u3058\u90E8\u30FB\u540C\u3058\u5E74\u5EA6\u306E\u69D8\u5F0F\u304C\u307B\u304B\u306B\u3042\u308B\u304B\u3001\u63A7\u3048\u306E\u30B7\u30FC\u30C8\u306E\u305F\u3081\u3001\u96C6\u8A08\u306B\u542B\u3081\u3066\u3044\u307E\u305B\u3093",
    hidden: "\u975E\u8868\u793A\u306E\u30B7\u30FC\u30C8\u306E\u305F\u3081\u3001\u96C6\u8A08\u306B\u542B\u3081\u3066\u3044\u307E\u305B\u3093"
  },
  /** How it is written is not listed here: --json has it. */
  advice: (count) => `\u66F8\u304D\u65B9\u306E\u30D2\u30F3\u30C8\u304C ${count} \u4EF6\u3042\u308A\u307E\u3059(--json \u3067\u8868\u793A\u3057\u307E\u3059)`,
  completeness: (filled, required) => `\u8A18\u5165 ${filled} / ${required}`,
  items: (count) => `${count}\u9805\u76EE`,
  severity: { error: "\u8981\u4FEE\u6B63", warning: "\u8981\u78BA\u8A8D", advice: "\u30D2\u30F3\u30C8" },
  headings: { place: "\u30BB\u30EB", item: "\u756A\u53F7", severity: "\u7A2E\u985E", sentence: "\u5185\u5BB9" },
  tally: {
    heading: "\u9054\u6210\u72B6\u6CC1",
    count: "\u4EF6\u6570",
    share: "\u5272\u5408",
    unrated: "\u672A\u5165\u529B",
    offList: "\u30EA\u30B9\u30C8\u5916",
    total: "\u5408\u8A08"
  },
  saved: (path) => `\u4FDD\u5B58\u3057\u307E\u3057\u305F: ${path}`,
  notSaved: (path) => `\u4FDD\u5B58\u3067\u304D\u307E\u305B\u3093\u3067\u3057\u305F: ${path}(\u66F8\u304D\u8FBC\u3081\u308B\u304B\u3069\u3046\u304B\u3001\u7A7A\u304D\u5BB9\u91CF\u3092\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044)\u3002`,
  /** "~$…" and "._…", which lie beside a workbook. */
  lockFile: "Excel \u306A\u3069\u304C\u4E00\u6642\u7684\u306B\u4F5C\u308B\u30D5\u30A1\u30A4\u30EB\u306E\u305F\u3081\u3001\u78BA\u8A8D\u3057\u307E\u305B\u3093\u3002",
  /** About one file: its name, then a sentence. */
  about: (file, sentence) => `${file}: ${sentence}`,
  replacedRules: (cells) => `\u5225\u306E\u5165\u529B\u898F\u5247\u304C\u3042\u3063\u305F${cells}\u304B\u6240\u3092\u3001\u30D7\u30EB\u30C0\u30A6\u30F3\u306B\u7F6E\u304D\u63DB\u3048\u307E\u3057\u305F\u3002`,
  unchanged: "\u3053\u306E\u30D6\u30C3\u30AF\u306F\u4FDD\u5B58\u3057\u3066\u3044\u307E\u305B\u3093\u3002",
  /** What the saved copy could not keep. */
  lost: (kind, count) => `\u4FDD\u5B58\u3057\u305F\u30D6\u30C3\u30AF\u306B\u306F\u6B8B\u305B\u307E\u305B\u3093\u3067\u3057\u305F: ${kind} ${count}\u4EF6`,
  lostKinds: lostKinds2,
  states: {
    shared: "\u5171\u6709\u30D6\u30C3\u30AF\u306E\u305F\u3081\u3001Excel \u3067\u958B\u304F\u3068\u5909\u66F4\u3067\u304D\u306A\u3044\u6240\u304C\u3042\u308A\u307E\u3059\u3002\u4FDD\u5B58\u3057\u305F\u30D6\u30C3\u30AF\u306F\u3001\u5171\u6709\u3092\u89E3\u9664\u3057\u3066\u304B\u3089\u304A\u4F7F\u3044\u304F\u3060\u3055\u3044\u3002",
    structure: "\u30D6\u30C3\u30AF\u306E\u69CB\u6210\u304C\u4FDD\u8B77\u3055\u308C\u3066\u3044\u307E\u3059\u3002\u4FDD\u5B58\u3057\u305F\u30D6\u30C3\u30AF\u306B\u306F\u96C6\u8A08\u30B7\u30FC\u30C8\u3092\u52A0\u3048\u307E\u3057\u305F\u304C\u3001\u69CB\u6210\u306E\u4FDD\u8B77\u306F\u305D\u306E\u307E\u307E\u3067\u3059\u3002"
  },
  overall: {
    file: "\u7D44\u7E54\u76EE\u6A19_\u5168\u4F53\u96C6\u8A08.xlsx",
    sheet: (department, index) => department || `\u90E8${index}`,
    slow: (forms) => `${forms} \u4EF6\u306E\u69D8\u5F0F\u306E\u96C6\u8A08\u306B\u6642\u9593\u304C\u304B\u304B\u308A\u3059\u304E\u305F\u305F\u3081\u3001\u3084\u3081\u307E\u3057\u305F\u3002\u30D5\u30A1\u30A4\u30EB\u3092\u5206\u3051\u3066\u3001\u3082\u3046\u4E00\u5EA6\u304A\u8A66\u3057\u304F\u3060\u3055\u3044\u3002`
  },
  blank: {
    file: "\u7D44\u7E54\u76EE\u6A19",
    sheet: "\u90E8\u306E\u7D44\u7E54\u76EE\u6A19"
  },
  summarySkipped: (file) => `${file} \u306F\u3001\u5168\u4F53\u306E\u96C6\u8A08\u306B\u5165\u3063\u3066\u3044\u307E\u305B\u3093\u3002`,
  sheetLeftOut: (file, sheet) => `${file} \u306E\u30B7\u30FC\u30C8\u300C${sheet}\u300D\u306B\u306F\u9054\u6210\u72B6\u6CC1\u306E\u5217\u304C\u306A\u3044\u305F\u3081\u3001\u5168\u4F53\u306E\u96C6\u8A08\u306B\u5165\u3063\u3066\u3044\u307E\u305B\u3093\u3002`,
  definitionsDamaged: "\u30D6\u30C3\u30AF\u306B\u4FDD\u5B58\u3055\u308C\u305F\u69D8\u5F0F\u306E\u5B9A\u7FA9\u3092\u8AAD\u307F\u53D6\u308C\u306A\u3044\u305F\u3081\u3001\u4F7F\u3063\u3066\u3044\u307E\u305B\u3093\u3002\u4F5C\u696D\u30A6\u30A3\u30F3\u30C9\u30A6\u306E\u300C\u69D8\u5F0F\u306E\u5B9A\u7FA9\u300D\u3067\u5165\u308C\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
  listsDamaged: "\u30D6\u30C3\u30AF\u306B\u4FDD\u5B58\u3055\u308C\u305F\u9078\u629E\u80A2\u3092\u8AAD\u307F\u53D6\u308C\u306A\u3044\u305F\u3081\u3001\u6A19\u6E96\u306E\u9078\u629E\u80A2\u3067\u78BA\u8A8D\u3057\u307E\u3057\u305F\u3002\u4F5C\u696D\u30A6\u30A3\u30F3\u30C9\u30A6\u306E\u300C\u9078\u629E\u80A2\u306E\u7DE8\u96C6\u300D\u3067\u5165\u308C\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
  overallFailed: (sentence) => `\u5168\u4F53\u306E\u96C6\u8A08\u3092\u4F5C\u308C\u307E\u305B\u3093\u3067\u3057\u305F\u3002${sentence}`
};

// src/locales/languages.ts
function languageOf(language) {
  return /^ja\b/i.test(language) ? "ja" : "en";
}

// src/locales/en/sheets/summary.ts
var month = new Intl.DateTimeFormat("en", { year: "numeric", month: "long", timeZone: "UTC" });
var day = new Intl.DateTimeFormat("en", { dateStyle: "long", timeZone: "UTC" });
var summary = {
  sheetName: "Achievement summary",
  title: "Organizational goals: achievement summary",
  fiscalYear: (year) => `Fiscal year ${year}`,
  month: (year, number29) => month.format(Date.UTC(year, number29 - 1, 28)),
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
    rate: "Achieved"
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
    deadline: "Achievement by deadline"
  },
  sharedItems: (count) => `Items of several sections (${count}) count once in each section's row, and once in the total.`,
  achievement: {
    label: "Achieved",
    fraction: (met, rated) => `${met}&" \xF7 "&${rated}`,
    definition: (met, apart) => `Achieved = items met${met.length > 0 ? ` (${met.join(", ")})` : ""} \xF7 items rated (without those not rated or not in the list${apart.length > 0 ? `, and ${apart.join(", ")}` : ""})`,
    none: "\u2013"
  },
  control: {
    title: "Counts compared",
    explained: "\u201CCounts compared\u201D are formulas that see whether every table counts all items of the forms: \u2713 it does, \u2717 it does not. \u201CRows with an item\u201D counts the headings on each page, too.",
    items: "Items when this was made",
    rows: "Rows with an item",
    table: (title) => `${title}: total`,
    right: "\u2713 The total of every table is the number of items.",
    wrong: "\u2717 What this sheet says is old. Press \u201CBuild summary\u201D again."
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
      state: "When made"
    },
    none: { notMet: "All items are met.", open: "Nothing is blank or outside the list." },
    both: (first, second) => `${first} / ${second}`,
    reasonIs: (reason) => `Reason: ${reason}`,
    more: (count) => `${count} more. \u201CCheck\u201D shows them all.`,
    fits: { notMet: "Items listed as not met", open: "Fields listed as blank or off the list" },
    blank: "Blank",
    offList: "Not in the list"
  },
  years: {
    title: "Compared with the year before",
    before: "Year before",
    now: "This year",
    change: "Change",
    changeFormat: "+0;-0;0",
    day: (iso) => day.format(Date.parse(iso)),
    ofFile: (file, saved, read) => `The counts of the year before were read from \u201C${file}\u201D${saved === null ? "" : ` (saved ${saved})`} on ${read}. They do not change with that file.`,
    ofSheets: (sheetNames) => `Sheets of the year before: ${sheetNames.join(", ")}`,
    missing: (departments) => `The counts of the year before are without departments that have no form there (${departments.join(", ")}).`
  },
  notes: [
    "The counts are formulas on the form's cells and follow its ratings, categories and sections.",
    "Shares are of the total, with the items not rated and not in the list.",
    "The lists are as of the making. If \u2717 is shown, or after adding rows, press \u201CBuild summary\u201D again."
  ],
  sources: (sheetNames) => `Sheets counted: ${sheetNames.join(", ")}`,
  leftOut: (departments) => `Departments not counted: ${departments.join(", ")}`,
  freeArea: "\u2192 From this column on is room for your own notes. They stay when the sheet is refreshed.",
  chartTitle: "Items by achievement",
  chartSeries: "Items",
  chartTitles: { owner: "Achievement by section, share", department: "Achievement by department, share" },
  part: (title, part, parts) => parts > 1 ? `${title} (${part}/${parts})` : title,
  footer: { source: "File: ", printed: "Printed: " }
};

// src/locales/ja/sheets/summary.ts
var japaneseYear2 = new Intl.DateTimeFormat("ja-JP-u-ca-japanese", {
  era: "long",
  year: "numeric",
  timeZone: "UTC"
});
var japaneseMonth = new Intl.DateTimeFormat("ja-JP-u-ca-japanese", {
  era: "long",
  year: "numeric",
  month: "long",
  timeZone: "UTC"
});
var japaneseDay = new Intl.DateTimeFormat("ja-JP-u-ca-japanese", {
  era: "long",
  year: "numeric",
  month: "long",
  day: "numeric",
  timeZone: "UTC"
});
var summary2 = {
  sheetName: "\u9054\u6210\u72B6\u6CC1\u96C6\u8A08",
  title: "\u7D44\u7E54\u76EE\u6A19 \u9054\u6210\u72B6\u6CC1\u96C6\u8A08",
  /** A fiscal year is named after the era in which it mostly lies: 2019 is 令和元年度. */
  fiscalYear: (year) => `${japaneseYear2.format(Date.UTC(year, 11, 1))}\u5EA6`,
  month: (year, month2) => japaneseMonth.format(Date.UTC(year, month2 - 1, 28)),
  departmentSeparator: "\u30FB",
  moreDepartments: (count) => `\u307B\u304B(\u5168${count}\u90E8)`,
  totalFormat: '"\u5BFE\u8C61 "0"\u4EF6"',
  countFormat: '0"\u4EF6";"\u25B3"0"\u4EF6"',
  headings: {
    interim: "\u4E2D\u9593",
    rating: "\u9054\u6210\u72B6\u6CC1",
    count: "\u4EF6\u6570",
    share: "\u5272\u5408",
    category: "\u5206\u985E",
    owner: "\u8AB2\u540D",
    department: "\u90E8\u540D",
    deadline: "\u671F\u9650",
    rated: "\u8A55\u4FA1\u3057\u305F\u4EF6\u6570",
    rate: "\u9054\u6210\u7387"
  },
  unrated: "\u672A\u5165\u529B",
  written: "\u8A18\u5165\u3042\u308A",
  offList: "\u30EA\u30B9\u30C8\u5916",
  total: "\u5408\u8A08",
  blankKey: "\u672A\u8A18\u5165",
  offListKey: "\u4E00\u89A7\u306B\u306A\u3044\u5206\u985E",
  tableTotal: "\u8A08",
  overlap: "\u91CD\u8907\u5206",
  tables: {
    rating: "\u9054\u6210\u72B6\u6CC1\u5225",
    interim: "\u4E2D\u9593\u304B\u3089\u5E74\u5EA6\u672B\u3078\u306E\u52D5\u304D",
    category: "\u5206\u985E\u5225\u306E\u9054\u6210\u72B6\u6CC1",
    owner: "\u8AB2\u5225\u306E\u9054\u6210\u72B6\u6CC1",
    department: "\u90E8\u5225\u306E\u9054\u6210\u72B6\u6CC1",
    deadline: "\u671F\u9650\u5225\u306E\u9054\u6210\u72B6\u6CC1"
  },
  sharedItems: (count) => `\u8907\u6570\u306E\u8AB2\u3067\u53D6\u308A\u7D44\u3080\u9805\u76EE(${count}\u4EF6)\u306F\u3001\u305D\u308C\u305E\u308C\u306E\u8AB2\u306E\u884C\u306B1\u4EF6\u305A\u3064\u6570\u3048\u3001\u5408\u8A08\u3067\u306F1\u4EF6\u3068\u3057\u3066\u6570\u3048\u3066\u3044\u307E\u3059\u3002`,
  achievement: {
    label: "\u9054\u6210\u7387",
    fraction: (met, rated) => `${met}&"\u4EF6 \xF7 "&${rated}&"\u4EF6"`,
    definition: (met, apart) => `\u9054\u6210\u7387 \uFF1D \u9054\u6210\u3057\u305F\u4EF6\u6570${met.length > 0 ? `(${met.join("\u3001")})` : ""} \xF7 \u8A55\u4FA1\u3057\u305F\u4EF6\u6570(\u672A\u5165\u529B\u3068\u30EA\u30B9\u30C8\u5916${apart.length > 0 ? `\u3001${apart.join("\u3001")}` : ""}\u3092\u9664\u304F)`,
    none: "\uFF0D"
  },
  control: {
    title: "\u6570\u306E\u78BA\u304B\u3081",
    explained: "\u300C\u6570\u306E\u78BA\u304B\u3081\u300D\u306F\u3001\u3069\u306E\u8868\u3082\u69D8\u5F0F\u306E\u5B9F\u65BD\u9805\u76EE\u3092\u6F0F\u308C\u306A\u304F\u6570\u3048\u3066\u3044\u308B\u304B\u3092\u3001\u5F0F\u3067\u78BA\u304B\u3081\u305F\u3082\u306E\u3067\u3059\u3002\u2713\u306F\u4E00\u81F4\u3001\u2717\u306F\u4E0D\u4E00\u81F4\u3067\u3059\u3002\u300C\u9805\u76EE\u3092\u66F8\u3044\u305F\u884C\u306E\u6570\u300D\u306B\u306F\u3001\u30DA\u30FC\u30B8\u3054\u3068\u306E\u898B\u51FA\u3057\u306E\u884C\u3082\u5165\u308A\u307E\u3059\u3002",
    items: "\u4F5C\u6210\u6642\u306E\u5B9F\u65BD\u9805\u76EE\u306E\u6570",
    rows: "\u9805\u76EE\u3092\u66F8\u3044\u305F\u884C\u306E\u6570",
    table: (title) => `${title}\u306E\u5408\u8A08`,
    right: "\u2713 \u3069\u306E\u8868\u306E\u5408\u8A08\u3082\u3001\u5B9F\u65BD\u9805\u76EE\u306E\u6570\u3068\u4E00\u81F4\u3057\u3066\u3044\u307E\u3059\u3002",
    wrong: "\u2717 \u3053\u306E\u30B7\u30FC\u30C8\u306E\u5185\u5BB9\u304C\u53E4\u304F\u306A\u3063\u3066\u3044\u307E\u3059\u3002\u300C\u96C6\u8A08\u30B7\u30FC\u30C8\u4F5C\u6210\u300D\u3092\u3082\u3046\u4E00\u5EA6\u62BC\u3057\u3066\u304F\u3060\u3055\u3044\u3002"
  },
  lists: {
    notMet: "\u672A\u9054\u6210\u306E\u9805\u76EE",
    open: "\u672A\u5165\u529B\u30FB\u30EA\u30B9\u30C8\u5916\u306E\u6B04",
    headings: {
      number: "\u756A\u53F7",
      item: "\u5B9F\u65BD\u9805\u76EE",
      owner: "\u8AB2\u540D",
      level: "\u3069\u306E\u6C34\u6E96\u307E\u3067",
      reason: "\u7406\u7531",
      now: "\u73FE\u5728\u306E\u5024",
      link: "\u30BB\u30EB",
      field: "\u6B04",
      state: "\u4F5C\u6210\u6642"
    },
    none: { notMet: "\u672A\u9054\u6210\u306E\u9805\u76EE\u306F\u3042\u308A\u307E\u305B\u3093\u3002", open: "\u672A\u5165\u529B\u30FB\u30EA\u30B9\u30C8\u5916\u306E\u6B04\u306F\u3042\u308A\u307E\u305B\u3093\u3002" },
    both: (first, second) => `${first}\u30FB${second}`,
    reasonIs: (reason) => `\u7406\u7531\uFF1A${reason}`,
    more: (count) => `\u307B\u304B\u306B ${count} \u4EF6\u3042\u308A\u307E\u3059\u3002\u300C\u5165\u529B\u30C1\u30A7\u30C3\u30AF\u300D\u3067\u3001\u3059\u3079\u3066\u3092\u78BA\u304B\u3081\u3089\u308C\u307E\u3059\u3002`,
    fits: { notMet: "\u672A\u9054\u6210\u306E\u4E00\u89A7\u306E\u4EF6\u6570", open: "\u672A\u5165\u529B\u30FB\u30EA\u30B9\u30C8\u5916\u306E\u4E00\u89A7\u306E\u4EF6\u6570" },
    blank: "\u672A\u5165\u529B",
    offList: "\u30EA\u30B9\u30C8\u5916"
  },
  years: {
    title: "\u524D\u5E74\u5EA6\u3068\u306E\u6BD4\u8F03",
    before: "\u524D\u5E74\u5EA6",
    now: "\u4ECA\u5E74\u5EA6",
    change: "\u5897\u6E1B",
    changeFormat: '"+"0"\u4EF6";"\u25B3"0"\u4EF6";"\xB1"0"\u4EF6"',
    day: (iso) => japaneseDay.format(Date.parse(iso)),
    ofFile: (file, saved, read) => `\u524D\u5E74\u5EA6\u306E\u4EF6\u6570\u306F\u3001\u300C${file}\u300D${saved === null ? "" : `(${saved}\u4FDD\u5B58)`}\u304B\u3089${read}\u306B\u8AAD\u307F\u53D6\u3063\u305F\u5024\u3067\u3059\u3002\u3082\u3068\u306E\u30D5\u30A1\u30A4\u30EB\u304C\u5909\u308F\u3063\u3066\u3082\u3001\u3053\u3053\u306F\u5909\u308F\u308A\u307E\u305B\u3093\u3002`,
    ofSheets: (sheetNames) => `\u524D\u5E74\u5EA6\u306E\u30B7\u30FC\u30C8\uFF1A${sheetNames.join("\u3001")}`,
    missing: (departments) => `\u524D\u5E74\u5EA6\u306E\u4EF6\u6570\u306B\u306F\u3001\u69D8\u5F0F\u304C\u898B\u3064\u304B\u3089\u306A\u304B\u3063\u305F\u90E8(${departments.join("\u3001")})\u3092\u542B\u307F\u307E\u305B\u3093\u3002`
  },
  notes: [
    "\u4EF6\u6570\u306F\u3001\u69D8\u5F0F\u306E\u30BB\u30EB\u3092\u6570\u3048\u308B\u5F0F\u3067\u3059\u3002\u69D8\u5F0F\u306E\u9054\u6210\u72B6\u6CC1\u30FB\u5206\u985E\u30FB\u8AB2\u540D\u3092\u66F8\u304D\u76F4\u3059\u3068\u3001\u4EF6\u6570\u3082\u5909\u308F\u308A\u307E\u3059\u3002",
    "\u5272\u5408\u306F\u3001\u5408\u8A08(\u672A\u5165\u529B\u3068\u30EA\u30B9\u30C8\u5916\u3092\u542B\u3080)\u306B\u5BFE\u3059\u308B\u5272\u5408\u3067\u3059\u3002",
    "\u672A\u9054\u6210\u306A\u3069\u306E\u4E00\u89A7\u306F\u3001\u4F5C\u6210\u3057\u305F\u3068\u304D\u306E\u3082\u306E\u3067\u3059\u3002\u2717\u3068\u51FA\u305F\u3068\u304D\u3001\u884C\u3092\u5897\u3084\u3057\u305F\u3068\u304D\u306F\u3001\u300C\u96C6\u8A08\u30B7\u30FC\u30C8\u4F5C\u6210\u300D\u3092\u3082\u3046\u4E00\u5EA6\u62BC\u3057\u3066\u304F\u3060\u3055\u3044\u3002"
  ],
  sources: (sheetNames) => `\u96C6\u8A08\u3057\u305F\u30B7\u30FC\u30C8\uFF1A${sheetNames.join("\u3001")}`,
  leftOut: (departments) => `\u96C6\u8A08\u306B\u542B\u3081\u3066\u3044\u306A\u3044\u90E8\uFF1A${departments.join("\u3001")}`,
  freeArea: "\u2192 \u3053\u306E\u5217\u304B\u3089\u53F3\u306F\u3001\u81EA\u7531\u306B\u304A\u4F7F\u3044\u3044\u305F\u3060\u3051\u308B\u30E1\u30E2\u6B04\u3067\u3059\u3002\u66F4\u65B0\u3057\u3066\u3082\u6B8B\u308A\u307E\u3059\u3002",
  chartTitle: "\u9054\u6210\u72B6\u6CC1\u5225\u306E\u4EF6\u6570",
  chartSeries: "\u4EF6\u6570",
  chartTitles: { owner: "\u8AB2\u5225\u306E\u9054\u6210\u72B6\u6CC1\u306E\u5272\u5408", department: "\u90E8\u5225\u306E\u9054\u6210\u72B6\u6CC1\u306E\u5272\u5408" },
  part: (title, part, parts) => parts > 1 ? `${title}(${part}/${parts})` : title,
  footer: { source: "\u30D5\u30A1\u30A4\u30EB\uFF1A", printed: "\u5370\u5237\u65E5\uFF1A" }
};

// src/locales/summary-words.ts
var WORDS = { ja: summary2, en: summary };
function withSummary(locale) {
  return { ...locale, summary: WORDS[languageOf(locale.language)] };
}

// src/locales/en/sheets/comparison.ts
var comparison = {
  sheetName: "Changes",
  title: (department) => department === "" ? "Form" : department,
  fiscalYear: summary.fiscalYear,
  sources: (before, after) => `Before: ${before}  \u2192  Now: ${after}`,
  counts: {
    added: (count) => `Added ${count}`,
    removed: (count) => `Removed ${count}`,
    reworded: (count) => `Reworded ${count}`,
    moved: (count) => `Moved ${count}`,
    rated: (count) => `Rating changed ${count}`,
    same: (count) => `Unchanged ${count}`
  },
  headings: {
    number: "No.",
    item: "Item",
    kind: "Change",
    field: "Field",
    before: "Before",
    after: "Now"
  },
  kinds: {
    added: "Added",
    removed: "Removed",
    reworded: "Reworded",
    moved: "Moved",
    rated: "Rating changed",
    header: "Above the table"
  },
  position: (place5) => `place ${place5}`,
  header: { createdOn: "Date", jobTitle: "Job title", name: "Name" },
  blank: "(blank)",
  none: "Nothing has changed.",
  marks: { open: "\u300A", close: "\u300B" },
  markNote: "\u300A \u300B marks what is different. Items are matched by what they say, not by their numbers.",
  madeBy: "Made by the goals assistant. Making it again writes it anew in this place."
};

// src/locales/ja/sheets/comparison.ts
var comparison2 = {
  sheetName: "\u5909\u66F4\u4E00\u89A7",
  title: (department) => department === "" ? "\u69D8\u5F0F" : department,
  fiscalYear: summary2.fiscalYear,
  sources: (before, after) => `\u524D: ${before} \u2192 \u4ECA\u56DE: ${after}`,
  counts: {
    added: (count) => `\u8FFD\u52A0 ${count}\u4EF6`,
    removed: (count) => `\u524A\u9664 ${count}\u4EF6`,
    reworded: (count) => `\u6587\u306E\u5909\u66F4 ${count}\u4EF6`,
    moved: (count) => `\u9806\u756A\u306E\u5909\u66F4 ${count}\u4EF6`,
    rated: (count) => `\u8A55\u4FA1\u306E\u5909\u66F4 ${count}\u4EF6`,
    same: (count) => `\u5909\u66F4\u306A\u3057 ${count}\u4EF6`
  },
  headings: {
    number: "\u756A\u53F7",
    item: "\u5B9F\u65BD\u9805\u76EE",
    kind: "\u5909\u66F4",
    field: "\u6B04",
    before: "\u524D",
    after: "\u4ECA\u56DE"
  },
  kinds: {
    added: "\u8FFD\u52A0",
    removed: "\u524A\u9664",
    reworded: "\u6587\u306E\u5909\u66F4",
    moved: "\u9806\u756A\u306E\u5909\u66F4",
    rated: "\u8A55\u4FA1\u306E\u5909\u66F4",
    header: "\u4E0A\u306E\u6B04"
  },
  position: (place5) => `${place5}\u756A\u76EE`,
  header: { createdOn: "\u4F5C\u6210\u65E5", jobTitle: "\u8077\u540D", name: "\u6C0F\u540D" },
  blank: "(\u7A7A\u6B04)",
  none: "\u5909\u66F4\u306F\u3042\u308A\u307E\u305B\u3093\u3002",
  marks: { open: "\u300A", close: "\u300B" },
  markNote: "\u300A \u300B\u306F\u3001\u5909\u308F\u3063\u305F\u3068\u3053\u308D\u3067\u3059\u3002\u9805\u76EE\u306F\u3001\u756A\u53F7\u3067\u306F\u306A\u304F\u6587\u3067\u5BFE\u5FDC\u3055\u305B\u3066\u3044\u307E\u3059\u3002",
  madeBy: "\u3053\u306E\u8868\u306F\u300C\u7D44\u7E54\u76EE\u6A19\u30A2\u30B7\u30B9\u30C8\u300D\u304C\u4F5C\u308A\u307E\u3057\u305F\u3002\u3082\u3046\u4E00\u5EA6\u4F5C\u308B\u3068\u3001\u540C\u3058\u5834\u6240\u3067\u66F8\u304D\u76F4\u3057\u307E\u3059\u3002"
};

// src/locales/comparison-words.ts
var WORDS2 = { ja: comparison2, en: comparison };
function withComparison(locale) {
  return { ...locale, comparison: WORDS2[languageOf(locale.language)] };
}

// src/locales/en/sheets/publish.ts
var publish = {
  files: { items: "goals_items.csv", summary: "goals_summary.csv", page: "goals.html" },
  columns: {
    year: "Fiscal year",
    department: "Department",
    owner: (place5, all) => all === 1 ? "Section" : `Section ${place5}`,
    roles: {
      number: "No.",
      item: "Item",
      category: "Category",
      level: "Level to reach",
      method: "Measures",
      deadline: "Deadline",
      interimRating: "Interim rating",
      rating: "Rating",
      reason: "Reason"
    },
    kind: "Counted by",
    name: "Name",
    rating: "Rating",
    count: "Items",
    share: "Share (%)"
  },
  all: "All",
  page: {
    title: (years) => ["Goals and their ratings", years.join(", ")].filter(Boolean).join(", "),
    summary: "Ratings",
    items: (department, year) => [department, year, "goals"].filter(Boolean).join(" "),
    contents: "Contents",
    total: (count) => `${count} items are counted.`,
    count: (count) => String(count),
    share: (share) => `${(share * 100).toFixed(1)}%`,
    chart: (title, parts) => `Bar chart: ${title}. ${parts.join(" ")} The table has the same figures.`,
    bar: (label, parts) => `${label}: ${parts.join(", ") || "none"}.`,
    part: (name, count) => `${name} ${count}`,
    blank: "(blank)",
    notRated: "-",
    madeBy: "Made from the goals forms with the goals assistant."
  }
};

// src/locales/ja/sheets/publish.ts
var publish2 = {
  files: { items: "\u7D44\u7E54\u76EE\u6A19_\u9805\u76EE.csv", summary: "\u7D44\u7E54\u76EE\u6A19_\u96C6\u8A08.csv", page: "\u7D44\u7E54\u76EE\u6A19_\u516C\u8868.html" },
  columns: {
    year: "\u5E74\u5EA6(\u897F\u66A6)",
    department: "\u90E8",
    owner: (place5, all) => all === 1 ? "\u8AB2\u540D" : `\u8AB2\u540D${place5}`,
    roles: {
      number: "\u756A\u53F7",
      item: "\u5B9F\u65BD\u9805\u76EE",
      category: "\u8A08\u753B\u30FB\u65B9\u91DD\u7B49\u306E\u5206\u985E",
      level: "\u9054\u6210\u6C34\u6E96",
      method: "\u53D6\u7D44\u306E\u5185\u5BB9",
      deadline: "\u671F\u9650",
      interimRating: "\u9054\u6210\u72B6\u6CC1(\u4E2D\u9593)",
      rating: "\u9054\u6210\u72B6\u6CC1",
      reason: "\u7406\u7531"
    },
    kind: "\u96C6\u8A08\u306E\u533A\u5206",
    name: "\u540D\u79F0",
    rating: "\u9054\u6210\u72B6\u6CC1",
    count: "\u4EF6\u6570(\u4EF6)",
    share: "\u5272\u5408(%)"
  },
  all: "\u5168\u4F53",
  page: {
    title: (years) => [years.join("\u30FB"), "\u7D44\u7E54\u76EE\u6A19\u306E\u9054\u6210\u72B6\u6CC1"].filter(Boolean).join(" "),
    summary: "\u9054\u6210\u72B6\u6CC1\u306E\u96C6\u8A08",
    items: (department, year) => [year, department, "\u7D44\u7E54\u76EE\u6A19"].filter(Boolean).join(" "),
    contents: "\u76EE\u6B21",
    total: (count) => `\u5BFE\u8C61\u306F ${count} \u4EF6\u3067\u3059\u3002`,
    count: (count) => String(count),
    share: (share) => `${(share * 100).toFixed(1)}%`,
    chart: (title, parts) => `${title}\u306E\u68D2\u30B0\u30E9\u30D5\u3002${parts.join("")}\u540C\u3058\u6570\u5024\u304C\u8868\u306B\u3042\u308A\u307E\u3059\u3002`,
    bar: (label, parts) => `${label}: ${parts.join("\u3001") || "\u306A\u3057"}\u3002`,
    part: (name, count) => `${name} ${count}\u4EF6`,
    blank: "(\u7A7A\u6B04)",
    notRated: "-",
    madeBy: "\u3053\u306E\u8868\u306F\u3001\u7D44\u7E54\u76EE\u6A19\u5C55\u958B\u6574\u7406\u8868\u304B\u3089\u300C\u7D44\u7E54\u76EE\u6A19\u30A2\u30B7\u30B9\u30C8\u300D\u3067\u4F5C\u308A\u307E\u3057\u305F\u3002"
  }
};

// src/locales/publish-words.ts
var WORDS3 = { ja: publish2, en: publish };
function withPublish(locale) {
  return { ...locale, publish: WORDS3[languageOf(locale.language)] };
}

// src/locales/en/sheets/self-check.ts
var selfCheck = {
  sheetName: "Progress of the form",
  title: "Progress of the form",
  fiscalYear: summary.fiscalYear,
  phase: "Time of year",
  phases: { planning: "Planning", interim: "Mid-year", evaluation: "Year end" },
  phaseHint: "\u2190 What has to be filled in depends on the time of year.",
  phasePrompt: { title: "Time of year", message: "Choose the time of year." },
  phaseAlert: { title: "Time of year", message: "Choose from the list." },
  result: {
    right: "\u2713 All that is required is filled in correctly.",
    open: (count) => `"Places to put right: "&${count}&". See the list below."`,
    changed: "The form has been changed. This sheet does not fit it any more. Please ask for a new one."
  },
  figures: {
    required: "Required",
    filled: "Filled in",
    blank: "Blank",
    offList: "Not in the list",
    share: "Share filled in",
    numbers: "Wrong numbers",
    early: "Rated too early",
    reasons: "Missing reasons",
    dates: "Wrong dates",
    errors: "Error values",
    missing: "Missing fields"
  },
  tables: {
    figures: "Overall",
    columns: "Blanks by column",
    sections: "Blanks by section",
    guide: "How to fill it in",
    places: "Places to put right (at most 100, the first 40 in print)",
    items: "Item by item"
  },
  headings: { where: "Item", cell: "Cell", what: "What is wrong", item: "Item", header: "Above" },
  noOwner: "(no section)",
  otherSections: "Other sections",
  fine: "\u25CB",
  notNeeded: "\u2013",
  states: {
    blank: "Blank",
    offList: "Off list",
    error: "Error",
    early: "Too early",
    earlyOffList: "Early, off list",
    earlyError: "Early, error",
    numberGap: "Number gap",
    numberDouble: "Number twice",
    numberInvalid: "No number",
    reasonBlank: "Reason blank",
    reasonEmpty: "No reason",
    dateInvalid: "No date",
    fieldMissing: "No field",
    columnMissing: "No column"
  },
  sentences: {
    blank: " is blank. Please fill it in.",
    offList: " is not one of the list. Please choose from the list.",
    error: " holds an error value. Please mend the formula.",
    early: " is not to be filled in yet. Clear it, or choose another time of year above.",
    earlyOffList: " is not to be filled in yet, and not one of the list. Please clear it.",
    earlyError: " holds an error value, and is not to be filled in yet. Please clear it.",
    numberGap: " does not follow. Please number from 1 on.",
    numberDouble: " is there twice. Please number from 1 on.",
    numberInvalid: " is not a number. Please number from 1 on.",
    reasonBlank: " is blank. This rating needs a reason.",
    reasonEmpty: " gives no reason. Please write one.",
    dateInvalid: " cannot be read as a date. Please write it like 2026/4/1.",
    fieldMissing: ": the field was not found.",
    columnMissing: ": the column was not found."
  },
  quotes: ["\u201C", "\u201D"],
  more: (count) => `"And "&${count}&" more. They come up as those above are put right."`,
  guide: [
    "1. Choose the \u201CTime of year\u201D above. Only what is required then is counted.",
    "2. Fill in the form's sheet, one item at a time. Where there is a dropdown, choose from it.",
    "3. Yellow cells are blank, red ones are to be put right. The colour goes when they are right.",
    "4. Click an address under the places to put right, to go to the cell.",
    "5. When \u2713 appears above, save and hand it in. Please do not change headings, columns or sheet names."
  ],
  notes: [
    "This sheet counts with Excel's formulas alone. It follows as you fill in the form. It needs no macro and no add-in.",
    "Not checked by formulas: near writings (any difference from the list is \u201Coff list\u201D), dates outside the fiscal year, how a deadline is written, placeholders, what columns of figures or dates hold (but for the date above the table), numbers other than 1, 2, 3 \u2026, items that are there twice, how sections are written, leftover HTML, repeated headers, how a level is written, a 0 made by a formula.",
    "The date is read when written \u4EE4\u548C8\u5E744\u67081\u65E5, R8.4.1, 2026/4/1 or 20260401. A number is taken for a date, whatever its format.",
    "Rows inserted between items are counted. Of an item written over several rows, only the cells that were filled when the sheet was made are looked at. After too many of them, changed headings, deleted columns or sheets, the sheet says that the form has been changed. After a sheet is renamed, the links do not work."
  ],
  sources: (sheetNames) => `Sheets that are checked: ${sheetNames.join(", ")}`,
  freeArea: "\u2192 From this column on the sheet is yours for notes. They stay when the sheet is made anew.",
  keep: "Below are calculations. Please do not delete them. They are not printed.",
  footer: { source: "File: ", printed: "Printed: " }
};

// src/locales/ja/sheets/self-check.ts
var selfCheck2 = {
  sheetName: "\u8A18\u5165\u72B6\u6CC1",
  title: "\u8A18\u5165\u72B6\u6CC1",
  fiscalYear: summary2.fiscalYear,
  phase: "\u6642\u671F",
  phases: { planning: "\u671F\u9996", interim: "\u4E2D\u9593", evaluation: "\u671F\u672B" },
  phaseHint: "\u2190 \u6642\u671F\u3092\u9078\u3076\u3068\u3001\u5FC5\u8981\u306A\u6B04\u304C\u5909\u308F\u308A\u307E\u3059\u3002",
  phasePrompt: { title: "\u6642\u671F", message: "\u671F\u9996\u30FB\u671F\u672B\u306A\u3069\u306E\u6642\u671F\u3092\u9078\u3093\u3067\u304F\u3060\u3055\u3044\u3002" },
  phaseAlert: { title: "\u6642\u671F", message: "\u4E00\u89A7\u304B\u3089\u9078\u3093\u3067\u304F\u3060\u3055\u3044\u3002" },
  result: {
    right: "\u2713 \u5FC5\u8981\u306A\u6B04\u306F\u3001\u3059\u3079\u3066\u6B63\u3057\u304F\u8A18\u5165\u3055\u308C\u3066\u3044\u307E\u3059\u3002",
    open: (count) => `"\u76F4\u3059\u3068\u3053\u308D\u304C "&${count}&" \u304B\u6240\u3042\u308A\u307E\u3059\u3002\u4E0B\u306E\u4E00\u89A7\u3092\u3054\u89A7\u304F\u3060\u3055\u3044\u3002"`,
    changed: "\u69D8\u5F0F\u304C\u5909\u308F\u308A\u307E\u3057\u305F\u3002\u3053\u306E\u8868\u306F\u4F7F\u3048\u307E\u305B\u3093\u3002\u914D\u5E03\u5143\u306B\u3001\u4F5C\u308A\u76F4\u3057\u3092\u3054\u4F9D\u983C\u304F\u3060\u3055\u3044\u3002"
  },
  figures: {
    required: "\u5FC5\u8981",
    filled: "\u8A18\u5165\u6E08\u307F",
    blank: "\u7A7A\u6B04",
    offList: "\u30EA\u30B9\u30C8\u5916",
    share: "\u8A18\u5165\u7387",
    numbers: "\u756A\u53F7\u306E\u8AA4\u308A",
    early: "\u65E9\u3059\u304E\u308B\u8A55\u4FA1",
    reasons: "\u7406\u7531\u306E\u4E0D\u8DB3",
    dates: "\u65E5\u4ED8\u306E\u8AA4\u308A",
    errors: "\u30A8\u30E9\u30FC\u5024",
    missing: "\u306A\u3044\u6B04\u30FB\u5217"
  },
  tables: {
    figures: "\u5168\u4F53",
    columns: "\u5217\u3054\u3068\u306E\u7A7A\u6B04",
    sections: "\u8AB2\u3054\u3068\u306E\u7A7A\u6B04",
    guide: "\u66F8\u304D\u65B9",
    places: "\u76F4\u3059\u3068\u3053\u308D(\u6700\u5927100\u304B\u6240\u3001\u5370\u5237\u306F40\u304B\u6240\u307E\u3067)",
    items: "\u9805\u76EE\u3054\u3068\u306E\u8A18\u5165\u72B6\u6CC1"
  },
  headings: { where: "\u9805\u76EE", cell: "\u30BB\u30EB", what: "\u5185\u5BB9", item: "\u9805\u76EE", header: "\u4E0A\u306E\u6B04" },
  noOwner: "(\u8AB2\u540D\u304C\u7A7A\u6B04)",
  otherSections: "\u307B\u304B\u306E\u8AB2",
  fine: "\u25CB",
  notNeeded: "\uFF0D",
  states: {
    blank: "\u7A7A\u6B04",
    offList: "\u30EA\u30B9\u30C8\u5916",
    error: "\u30A8\u30E9\u30FC",
    early: "\u65E9\u3044",
    earlyOffList: "\u65E9\u3044\u30FB\u30EA\u30B9\u30C8\u5916",
    earlyError: "\u65E9\u3044\u30FB\u30A8\u30E9\u30FC",
    numberGap: "\u756A\u53F7\u306E\u629C\u3051",
    numberDouble: "\u756A\u53F7\u306E\u91CD\u8907",
    numberInvalid: "\u6570\u5B57\u3067\u306A\u3044",
    reasonBlank: "\u7406\u7531\u304C\u7A7A\u6B04",
    reasonEmpty: "\u7406\u7531\u304C\u306A\u3044",
    dateInvalid: "\u65E5\u4ED8\u3067\u306A\u3044",
    fieldMissing: "\u6B04\u304C\u306A\u3044",
    columnMissing: "\u5217\u304C\u306A\u3044"
  },
  sentences: {
    blank: "\u304C\u7A7A\u6B04\u3067\u3059\u3002\u8A18\u5165\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
    offList: "\u304C\u30EA\u30B9\u30C8\u306E\u5024\u3068\u3061\u304C\u3044\u307E\u3059\u3002\u30EA\u30B9\u30C8\u304B\u3089\u9078\u3093\u3067\u304F\u3060\u3055\u3044\u3002",
    error: "\u304C\u30A8\u30E9\u30FC\u5024\u3067\u3059\u3002\u5F0F\u3092\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
    early: "\u306F\u3001\u307E\u3060\u8A18\u5165\u3057\u306A\u3044\u6642\u671F\u3067\u3059\u3002\u6D88\u3059\u304B\u3001\u4E0A\u306E\u300C\u6642\u671F\u300D\u3092\u9078\u3073\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
    earlyOffList: "\u306F\u3001\u307E\u3060\u8A18\u5165\u3057\u306A\u3044\u6642\u671F\u3067\u3001\u30EA\u30B9\u30C8\u306E\u5024\u3068\u3082\u3061\u304C\u3044\u307E\u3059\u3002\u6D88\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
    earlyError: "\u304C\u30A8\u30E9\u30FC\u5024\u3067\u3059\u3002\u307E\u3060\u8A18\u5165\u3057\u306A\u3044\u6642\u671F\u3067\u3059\u3002\u6D88\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
    numberGap: "\u304C\u7D9A\u3044\u3066\u3044\u307E\u305B\u3093\u30021 \u304B\u3089\u9806\u306B\u4ED8\u3051\u3066\u304F\u3060\u3055\u3044\u3002",
    numberDouble: "\u304C\u91CD\u306A\u3063\u3066\u3044\u307E\u3059\u30021 \u304B\u3089\u9806\u306B\u4ED8\u3051\u3066\u304F\u3060\u3055\u3044\u3002",
    numberInvalid: "\u304C\u6570\u5B57\u3067\u306F\u3042\u308A\u307E\u305B\u3093\u30021 \u304B\u3089\u9806\u306B\u4ED8\u3051\u3066\u304F\u3060\u3055\u3044\u3002",
    reasonBlank: "\u304C\u7A7A\u6B04\u3067\u3059\u3002\u3053\u306E\u9054\u6210\u72B6\u6CC1\u306B\u306F\u7406\u7531\u304C\u8981\u308A\u307E\u3059\u3002",
    reasonEmpty: "\u304C\u7406\u7531\u306B\u306A\u3063\u3066\u3044\u307E\u305B\u3093\u3002\u7406\u7531\u3092\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002",
    dateInvalid: "\u304C\u65E5\u4ED8\u3068\u3057\u3066\u8AAD\u3081\u307E\u305B\u3093\u3002\u300C\u4EE4\u548C8\u5E744\u67081\u65E5\u300D\u306E\u3088\u3046\u306B\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002",
    fieldMissing: "\u306E\u6B04\u304C\u898B\u3064\u304B\u308A\u307E\u305B\u3093\u3002",
    columnMissing: "\u306E\u5217\u304C\u898B\u3064\u304B\u308A\u307E\u305B\u3093\u3002"
  },
  quotes: ["\u300C", "\u300D"],
  more: (count) => `"\u307B\u304B\u306B "&${count}&" \u304B\u6240\u3042\u308A\u307E\u3059\u3002\u4E0A\u304B\u3089\u76F4\u3059\u3068\u3001\u7D9A\u304D\u304C\u51FA\u307E\u3059\u3002"`,
  guide: [
    "1. \u4E0A\u306E\u300C\u6642\u671F\u300D\u3092\u9078\u3073\u307E\u3059\u3002\u305D\u306E\u6642\u671F\u306B\u5FC5\u8981\u306A\u6B04\u3060\u3051\u3092\u6570\u3048\u307E\u3059\u3002",
    "2. \u69D8\u5F0F\u306E\u30B7\u30FC\u30C8\u306B\u30011 \u9805\u76EE\u305A\u3064\u8A18\u5165\u3057\u307E\u3059\u3002\u30D7\u30EB\u30C0\u30A6\u30F3\u306E\u6B04\u306F\u3001\u4E00\u89A7\u304B\u3089\u9078\u3073\u307E\u3059\u3002",
    "3. \u9EC4\u8272\u306F\u7A7A\u6B04\u3001\u8D64\u306F\u76F4\u3059\u6B04\u3067\u3059\u3002\u6B63\u3057\u304F\u8A18\u5165\u3059\u308B\u3068\u3001\u8272\u304C\u6D88\u3048\u307E\u3059\u3002",
    "4. \u4E0B\u306E\u300C\u76F4\u3059\u3068\u3053\u308D\u300D\u306E\u30BB\u30EB\u756A\u5730\u3092\u62BC\u3059\u3068\u3001\u305D\u306E\u6B04\u3078\u79FB\u308A\u307E\u3059\u3002",
    "5. \u4E0A\u306B \u2713 \u304C\u51FA\u305F\u3089\u3001\u4FDD\u5B58\u3057\u3066\u914D\u5E03\u5143\u3078\u51FA\u3057\u307E\u3059\u3002\u898B\u51FA\u3057\u3001\u5217\u3001\u30B7\u30FC\u30C8\u306E\u540D\u524D\u306F\u5909\u3048\u306A\u3044\u3067\u304F\u3060\u3055\u3044\u3002"
  ],
  notes: [
    "\u3053\u306E\u8868\u306F Excel \u306E\u5F0F\u3060\u3051\u3067\u6570\u3048\u3066\u3044\u307E\u3059\u3002\u69D8\u5F0F\u306B\u8A18\u5165\u3059\u308B\u3068\u3001\u3059\u3050\u306B\u5909\u308F\u308A\u307E\u3059\u3002\u30DE\u30AF\u30ED\u3082\u30A2\u30C9\u30A4\u30F3\u3082\u8981\u308A\u307E\u305B\u3093\u3002",
    "\u5F0F\u3067\u8ABF\u3079\u306A\u3044\u3053\u3068\uFF1A\u8FD1\u3044\u66F8\u304D\u65B9\u304B\u3069\u3046\u304B(\u30EA\u30B9\u30C8\u3068\u4E00\u5B57\u3067\u3082\u3061\u304C\u3048\u3070\u300C\u30EA\u30B9\u30C8\u5916\u300D)\u3001\u65E5\u4ED8\u304C\u5E74\u5EA6\u306E\u5916\u3001\u671F\u9650\u306E\u66F8\u304D\u65B9\u3001\u4EEE\u306E\u6587\u5B57(\u672A\u5B9A\u3001\u540C\u4E0A\u306A\u3069)\u3001\u6570\u5024\u3084\u65E5\u4ED8\u306E\u5217\u306E\u4E2D\u8EAB(\u4F5C\u6210\u65E5\u306E\u307B\u304B)\u30011\u30012\u30013\u2026\u3067\u306A\u3044\u756A\u53F7\u3001\u540C\u3058\u9805\u76EE\u306E\u91CD\u306A\u308A\u3001\u8AB2\u540D\u306E\u66F8\u304D\u65B9\u3001\u6587\u5B57\u306E\u6B8B\u308A(HTML)\u30012 \u679A\u76EE\u304B\u3089\u306E\u898B\u51FA\u3057\u3001\u6C34\u6E96\u306E\u66F8\u304D\u65B9\u3001\u5F0F\u304C\u4F5C\u3063\u305F 0\u3002",
    "\u4F5C\u6210\u65E5\u306F\u3001\u4EE4\u548C8\u5E744\u67081\u65E5\u3001R8.4.1\u30012026/4/1\u300120260401 \u306E\u66F8\u304D\u65B9\u3092\u8AAD\u307F\u307E\u3059\u3002\u6570\u5024\u306F\u3001\u8868\u793A\u5F62\u5F0F\u306B\u3088\u3089\u305A\u65E5\u4ED8\u3068\u307F\u306A\u3057\u307E\u3059\u3002",
    "\u9805\u76EE\u306E\u9593\u306B\u5165\u308C\u305F\u884C\u306F\u6570\u3048\u307E\u3059\u30021 \u3064\u306E\u9805\u76EE\u3092\u4F55\u884C\u306B\u3082\u5206\u3051\u3066\u66F8\u3044\u305F\u3068\u304D\u306F\u3001\u8868\u3092\u4F5C\u3063\u305F\u3068\u304D\u306B\u8A18\u5165\u306E\u3042\u3063\u305F\u884C\u3060\u3051\u3092\u898B\u307E\u3059\u3002\u884C\u306E\u5165\u308C\u3059\u304E\u3001\u898B\u51FA\u3057\u306E\u5909\u66F4\u3001\u5217\u3084\u30B7\u30FC\u30C8\u306E\u524A\u9664\u3067\u306F\u300C\u69D8\u5F0F\u304C\u5909\u308F\u308A\u307E\u3057\u305F\u300D\u3068\u51FA\u307E\u3059\u3002\u30B7\u30FC\u30C8\u306E\u540D\u524D\u3092\u5909\u3048\u308B\u3068\u3001\u30EA\u30F3\u30AF\u306F\u50CD\u304D\u307E\u305B\u3093\u3002"
  ],
  sources: (sheetNames) => `\u8ABF\u3079\u308B\u30B7\u30FC\u30C8\uFF1A${sheetNames.join("\u3001")}`,
  freeArea: "\u2192 \u3053\u306E\u5217\u304B\u3089\u53F3\u306F\u3001\u81EA\u7531\u306B\u304A\u4F7F\u3044\u3044\u305F\u3060\u3051\u308B\u30E1\u30E2\u6B04\u3067\u3059\u3002\u4F5C\u308A\u76F4\u3057\u3066\u3082\u6B8B\u308A\u307E\u3059\u3002",
  keep: "\u3053\u3053\u304B\u3089\u4E0B\u306F\u8A08\u7B97\u306E\u6B04\u3067\u3059\u3002\u6D88\u3055\u306A\u3044\u3067\u304F\u3060\u3055\u3044\u3002\u5370\u5237\u3055\u308C\u307E\u305B\u3093\u3002",
  footer: { source: "\u30D5\u30A1\u30A4\u30EB\uFF1A", printed: "\u5370\u5237\u65E5\uFF1A" }
};

// src/locales/self-check-words.ts
var WORDS4 = { ja: selfCheck2, en: selfCheck };
function withSelfCheck(locale) {
  return { ...locale, selfCheck: WORDS4[languageOf(locale.language)] };
}

// src/locales/index.ts
var FULL = {
  ja: withWords({ ...ja, report: report2, definitionProblems: definitionProblems2 }),
  en: withWords({ ...en, report, definitionProblems })
};
function withWords(locale) {
  return withPublish(withComparison(withSelfCheck(withSummary(locale))));
}
function localeOf(language) {
  return FULL[languageOf(language)];
}

// src/locales/en/pane/copied-findings.ts
var number15 = new Intl.NumberFormat("en");
var copiedFindings = {
  head: (sheet, count) => `Sheet \u201C${sheet}\u201D: ${number15.format(count)} ${count === 1 ? "finding" : "findings"}`,
  line: (severity, sentence) => `- ${severity}: ${sentence}`,
  headings: {
    sheet: "Sheet",
    cell: "Cell",
    place: "Place",
    item: "Item",
    owner: "Section",
    severity: "Kind",
    sentence: "Finding"
  }
};

// src/locales/en/screens/chosen-file.ts
function chosenFile(file, code) {
  switch (code) {
    case "unreadable":
      return `\u201C${file}\u201D cannot be read as an Excel workbook (.xlsx).`;
    case "old-format":
      return `\u201C${file}\u201D has an old format (.xls). Open it in Excel, save it as \u201CExcel Workbook (.xlsx)\u201D and choose that.`;
    case "encrypted":
      return `\u201C${file}\u201D is protected by a password. Save it without one and choose that.`;
    case "too-large":
      return `\u201C${file}\u201D is too large to be read. Choose a workbook with the form's sheets only.`;
    case "no-form":
      return `No goals form was found in \u201C${file}\u201D.`;
  }
}

// src/locales/en/screens/compiling.ts
var compiling = {
  compare: {
    heading: "Compare with an earlier form",
    intro: "Compares with the last submission, the year\u2019s begin or last year: items added or removed, texts and ratings changed. The file is only read and goes nowhere.",
    choose: "Choose the earlier workbook",
    sheet: "Compare with a sheet of this workbook",
    noSheet: "Choose a sheet",
    reading: "Reading\u2026",
    problem: chosenFile,
    counts: comparison.counts,
    title: (department, before) => `${department} (before: ${before})`,
    none: comparison.none,
    onlyBefore: (departments) => `Forms that only the earlier workbook has: ${departments.join(", ")}`,
    onlyAfter: (departments) => `Forms that the earlier workbook does not have: ${departments.join(", ")}`,
    nothing: "There is no form to compare. Please see whether the departments (job titles) are the same.",
    number: (number29) => `No. ${number29}`,
    kinds: comparison.kinds,
    header: comparison.header,
    blank: comparison.blank,
    gone: "text that is gone",
    added: "text that is new",
    more: (count) => `${count} more are on the sheet when it is made.`,
    write: "Make the sheet of changes"
  },
  nextYear: {
    heading: "Next year\u2019s form",
    intro: "Makes next year\u2019s forms of this workbook\u2019s: the year moves on by one, date, ratings and reasons are taken out. To keep this year\u2019s, tick the box below, or do it in a copy of the workbook.",
    items: "Items",
    kept: {
      all: "Keep all items",
      notMet: "Keep items that were not met or not rated",
      none: "Keep no items (only their numbers)",
      chosen: "Choose the items to keep"
    },
    itemsOf: (sheet) => `Items of \u201C${sheet}\u201D to keep`,
    item: (number29, name) => `${number29}. ${name === "" ? "(blank)" : name}`,
    beside: "Keep this year\u2019s sheets and make copies beside them",
    askBeside: "This year\u2019s sheets stay as they are; sheets with next year\u2019s forms are made beside them. Go on? (Undo takes them away.)",
    confirmBeside: "Make the sheets",
    make: "Make next year\u2019s form\u2026",
    ask: "All forms will be changed to next year\u2019s. Go on? (Undo brings them back.)",
    confirm: "Change them",
    cancel: "Cancel",
    done: (moved, cleared) => `Years and dates moved on in ${moved} cells; ${cleared} cells emptied.`,
    notMoved: "These cells were left as they are. Please mend them where needed.",
    cell: (sheet, address, why3) => `${address} on \u201C${sheet}\u201D (${why3 === "year" ? "it names a year" : "it is a formula"})`,
    withoutYear: (sheets) => `The year is not known, and was not moved on: ${sheets.join(", ")}`,
    more: (count) => `${count} more`
  },
  publish: {
    heading: "Files to publish",
    intro: "Makes CSV files of the items and the counts (by the ministry\u2019s rules for machine-readable data), and a page (HTML) for screen readers and print. They hold no people\u2019s names. The workbook is not changed.",
    make: "Make the files",
    save: (name) => `Save ${name}`,
    text: (name) => `What is in ${name}`,
    blocked: "Where saving is blocked, copy the text and save it as UTF-8 with BOM, with Notepad for example.",
    copy: "Copy",
    copied: "Copied.",
    notCopied: "It could not be copied. Please copy the selected text with Ctrl+C."
  }
};

// src/locales/en/sheets/board.ts
var number16 = new Intl.NumberFormat("en");
var board = {
  sheetName: "\u63D0\u51FA\u72B6\u6CC1",
  title: "Goals forms: what has arrived",
  note: ({ missing, faulty, complete }) => `${number16.format(missing)} not in, ${number16.format(faulty)} with something missing, ${number16.format(complete)} complete. Notes can stand right of the table.`,
  states: { missing: "Not in", faulty: "To be mended", complete: "Complete" },
  unexpected: " (not on the list)",
  columns: {
    department: "Department",
    state: "State",
    share: "Filled in",
    filled: "Cells filled",
    required: "Cells needed",
    errors: "Fix",
    warnings: "Check",
    createdOn: "Created on",
    author: "Created by",
    sheet: "Sheet"
  }
};

// src/locales/en/sheets/review-sheet.ts
var number17 = new Intl.NumberFormat("en");
var mends = {
  "missing-column": () => "Give the heading the words of the original form.",
  "header-mismatch": ({ heading }) => `Make the heading \u201C${heading}\u201D.`,
  required: () => "Fill it in.",
  "reason-required": () => "Fill in the reason.",
  "error-value": () => "Enter the value again.",
  "date-invalid": () => "Write it like \u4EE4\u548C4\u5E744\u67081\u65E5.",
  "date-impossible": () => "Check the month and the day.",
  "not-a-number": () => "Write it in figures.",
  "date-outside-year": () => "Check the fiscal year.",
  "not-in-list": ({ choices }) => choices.length > 0 ? `Choose one of: ${choices.join(", ")}.` : "Choose from the list.",
  "near-match": ({ expected }) => `If \u201C${expected}\u201D is meant, write it so.`,
  "rating-too-early": () => "Leave it blank until it is due.",
  "number-gap": ({ expected }) => `Go on numbering from ${expected}.`,
  "number-duplicate": ({ expected }) => `Go on numbering from ${expected}.`,
  "number-invalid": () => "Number the items from 1 on.",
  "number-kind": () => "Check how the form is to be numbered.",
  "duplicate-item": () => "Check whether the same item is there twice.",
  placeholder: () => "Fill it in.",
  "deadline-unclear": () => "Write it like \u5E74\u5EA6\u672B or 9\u6708\u672B.",
  "owner-joined": ({ expected }) => `Separate the names: \u201C${expected}\u201D.`,
  "owner-spelling": ({ other }) => `Write it as \u201C${other}\u201D.`,
  "leftover-markup": () => "Remove the signs that are not needed.",
  "mixed-punctuation": () => "Use one kind of punctuation.",
  "unmeasurable-level": () => "See whether a figure or a state can be given."
};
function mend(code, params) {
  return mends[code](params);
}
var counts = (errors3, warnings) => `${number17.format(errors3)} to fix, ${number17.format(warnings)} to check`;
var reviewSheet = {
  sheetName: "\u6307\u6458\u4E00\u89A7",
  sheetOf: (department) => `\u6307\u6458\u4E00\u89A7_${department}`,
  title: (department) => department === null ? "Goals forms: what to mend" : `Goals form: what to mend (${department})`,
  note: (errors3, warnings) => `${counts(errors3, warnings)}. Press a cell's name to go there.`,
  columns: {
    department: "Department",
    number: "No.",
    item: "Item",
    cell: "Cell",
    severity: "Kind",
    sentence: "What is wrong",
    mend: "What to do"
  },
  severities: { error: "Fix", warning: "Check", advice: "Hint" },
  wholeForm: "Whole form",
  none: "There is nothing to mend or to check.",
  sentence: (finding) => findings.sentence(finding),
  mend: (finding) => mend(finding.code, finding.params),
  mail: {
    greeting: (department, errors3, warnings) => `Please look at the following in the goals form of ${department} (${counts(errors3, warnings)}).`,
    complete: (department) => `There is nothing to mend or to check in the goals form of ${department}.`,
    item: (label, item) => label === "" ? `\u25A0 ${item === "" ? "Whole form" : item}` : `\u25A0 No.${label} ${item}`.trimEnd(),
    line: (severity, sentence, todo) => `- [${severity}] ${sentence} \u2192 ${todo}`
  }
};

// src/locales/en/screens/collect-screen.ts
var number18 = new Intl.NumberFormat("en");
var quoted5 = (names) => names.map((name) => `\u201C${name}\u201D`).join(", ");
var files3 = (count) => count === 1 ? "1 file" : `${number18.format(count)} files`;
var why = {
  example: "an example",
  template: "a template",
  old: "an old version",
  copy: "a copy",
  hidden: "a hidden sheet"
};
function problem(found) {
  switch (found.code) {
    case "unreadable":
      return errors.fileReason[found.reason];
    case "unreachable":
      return errors.fileReason.unreachable;
    case "crashed":
      return errors.fileReason.crashed;
    case "no-form":
      return errors.file["no-form"];
    case "not-counted":
      return `There is a form, but only ${why[found.why]}.`;
    case "date-system":
      return "It counts its dates from 1904, unlike this workbook. Open it in Excel, move the sheet by hand and check the dates.";
  }
}
function offer({ submission, problem: found, sameAs, sameDepartment, there }) {
  if (found) return problem(found);
  if (sameAs !== void 0) return `The same contents as \u201C${sameAs}\u201D.`;
  const { sheets, doubt } = submission;
  if (sameDepartment !== void 0)
    return `The same department and year as \u201C${sameDepartment}\u201D. Only the later one is taken in.`;
  if (there.length > 0) return `This department has a sheet already: ${quoted5(there)}.`;
  const items = sheets.reduce((sum, one) => sum + one.items, 0);
  const form = `${quoted5(sheets.map(({ department }) => department))}, ${number18.format(items)} items`;
  return doubt === void 0 ? form : `${form}. But the sheet looks like ${why[doubt]}.`;
}
var attachments = {
  chart: "charts",
  picture: "pictures",
  comment: "comments",
  table: "table settings"
};
function outcome(result, sentence) {
  switch (result.kind) {
    case "taken":
      return [
        `Taken in as ${quoted5(result.sheets)}.`,
        ...result.hidden.map((name) => `The sheet before it is kept, hidden, as \u201C${name}\u201D.`),
        ...result.replaced > 0 ? [`Formulas that looked at other sheets are values now: ${number18.format(result.replaced)}.`] : [],
        ...result.leftBehind.length > 0 ? [
          `Not taken in, and only in its own workbook: ${result.leftBehind.map((kind) => attachments[kind]).join(", ")}.`
        ] : result.bare ? ["Comments, pictures, charts and the like were left out: this Excel does not take them in."] : []
      ].join(" ");
    case "skipped":
      return "Not taken in.";
    case "stopped":
      return "Stopped before it: not taken in.";
    case "failed":
      return `It could not be taken in. ${sentence(result.error)}`;
  }
}
var collectScreen = {
  tabs: { takeIn: "Take in", board: "Arrived", review: "Send back" },
  oldPrefix: "\u65E7_",
  takeIn: {
    intro: "The forms of the workbooks that departments have sent become sheets of this workbook, one a department. The files stay as they are, and are sent nowhere.",
    choose: "Choose files",
    folder: "Choose a folder",
    drop: "Or drop files here",
    reading: (done, all) => `Reading files\u2026 (${number18.format(done)} of ${number18.format(all)})`,
    taking: (done, all) => `Taking in\u2026 (${number18.format(done)} of ${number18.format(all)})`,
    stop: "Stop",
    found: (count, ready) => `Of ${files3(count)}, ${number18.format(ready)} will be taken in.`,
    ignored: (count) => `Left out, being no workbooks: ${files3(count)}.`,
    choice: (file) => `What to do with \u201C${file}\u201D`,
    choices: { take: "Take in", replace: "Replace", both: "Keep both", skip: "Leave out" },
    replaceAll: (count) => `Replace all departments that are here (${files3(count)})`,
    start: "Take in",
    again: "Choose other files",
    done: (taken, all) => `Taken in: ${number18.format(taken)} of ${files3(all)}.`,
    byHand: "A workbook that cannot be taken in can be opened in Excel: right-click the sheet's tab, choose Move or Copy, and move it to this workbook.",
    offer,
    outcome,
    notCounted: (sheets) => sheets.map(({ sheet, why: reason }) => `\u201C${sheet}\u201D is left out: ${why[reason]}.`).join(" ")
  },
  board: {
    intro: "The departments that are to send a form in, beside what has arrived.",
    edit: "Change the list of departments",
    label: "Departments, one a line; cells can be pasted from Excel",
    save: "Keep the list",
    cancel: "Cancel",
    usual: { "last year": "Put last year's departments in", here: "Put the departments that are here in" },
    noList: "Without a list of departments, only what has arrived is shown.",
    none: "There is no form yet.",
    filter: "Show",
    all: (count) => `All ${number18.format(count)}`,
    state: (state, count) => `${state} ${number18.format(count)}`,
    sort: "Order",
    sorts: {
      list: "As in the list",
      share: "Least filled in first",
      errors: "Most to fix first",
      day: "Oldest first"
    },
    figures: (filled, required, errorCount, warnings) => `${number18.format(filled)} of ${number18.format(required)} filled in, ${number18.format(errorCount)} to fix, ${number18.format(warnings)} to check`,
    created: (day2, author) => [day2, author].filter((one) => one !== "").join(" "),
    open: (department) => `Go to the sheet of \u201C${department}\u201D`,
    make: "Make the sheet \u63D0\u51FA\u72B6\u6CC1",
    remove: "Remove the sheet",
    words: board
  },
  review: {
    intro: "What is to be fixed or checked becomes the sheet \u6307\u6458\u4E00\u89A7, with links to the cells, and text for a mail. Hints on wording are not in it.",
    which: "Of",
    all: "All departments",
    make: "Make the sheet",
    copy: "Copy the text for a mail",
    copied: "Copied. Paste it into a mail.",
    notCopied: "It could not be copied. Select the text below and copy it.",
    text: "Text for a mail",
    remove: "Remove the sheets",
    none: "There is no form yet.",
    words: reviewSheet
  }
};

// src/locales/en/screens/definition-screen.ts
var number19 = new Intl.NumberFormat("en");
var definitionScreen = {
  intro: "Any other form can be checked and summed up too: make a definition from its header row.",
  begin: "Make a definition",
  fromRow: "Make one from the selected header row",
  fromRowHint: "Select one heading of the table in the sheet first.",
  noRow: "The selected row has no three headings. Select a heading of the table.",
  ownSheet: "The add-in made this sheet. Bring the sheet with the form to the front.",
  fromKnown: "From a definition that is there",
  choose: "Form",
  useKnown: "Begin with this definition",
  open: "Open a file",
  unreadable: "The file could not be read. Choose it again.",
  kept: "Definitions in this workbook",
  edit: (name) => `Edit \u201C${name}\u201D`,
  forget: (name) => `Remove \u201C${name}\u201D from this workbook`,
  editShort: "Edit",
  forgetShort: "Remove",
  damaged: "Some of the definitions kept here cannot be read. Make them anew and keep them.",
  heading: (name) => `Definition of \u201C${name}\u201D`,
  name: "Name of the form",
  titles: "Titles",
  titlesHint: "Words above the table, with \u3001 between them",
  columns: "Columns",
  column: (position) => `Column ${number19.format(position)}`,
  use: "Role",
  uses: {
    number: "Number",
    item: "Goal",
    category: "Category",
    level: "Level to reach",
    method: "Method",
    deadline: "Deadline",
    owner: "Section",
    interimRating: "Rating (mid-year)",
    rating: "Rating",
    reason: "Reason",
    "own:text": "Own column (text)",
    "own:number": "Own column (number)",
    "own:date": "Own column (date)",
    "own:list": "Own column (one of a list)",
    unused: "Not used"
  },
  headings: "Headings",
  headingsHint: "Other wordings with \u3001 between them",
  required: "Required in",
  phases: { planning: "Start of year", interim: "Mid-year", evaluation: "End of year" },
  optional: "Some sheets have no such column",
  values: "Values",
  valuesHint: "With \u3001 between them",
  why: {
    heading: "Chosen by the words of the heading.",
    words: "Chosen because the heading has similar words.",
    contents: "Chosen because numbers stand below.",
    rest: "Chosen because no other column fits.",
    own: "No role fits, so it is an own column."
  },
  removeColumn: (heading) => `Remove the column \u201C${heading}\u201D`,
  addColumn: "Add a column",
  absent: (roles) => `Not on this form: ${roles.join(", ")} (never counted as blank)`,
  header: "Fields above the table",
  headerHint: "The labels on the sheet. Left blank, the form has no such field.",
  fields: { createdOn: "Date", jobTitle: "Job title", name: "Name" },
  year: "Where the fiscal year stands",
  department: "Where the department stands",
  places: {
    auto: "Found by itself",
    title: "Title",
    sheetName: "Name of the sheet",
    label: "Right of a label",
    cell: "A certain cell"
  },
  placeText: { label: "Label", cell: "Cell (such as B2)" },
  numbering: "How items are counted",
  numberings: {
    whole: "1, 2, 3 \u2026 throughout",
    sections: "From 1 again in each section",
    parts: "1-1, 1-2 \u2026",
    none: "Not checked"
  },
  rating: "How ratings are written",
  ratings: { list: "One of a list", percent: "Percent (such as 80%)", text: "Free text" },
  words: "Words",
  everyone: "Word for all sections",
  separators: "Separators of sections",
  separatorsHint: "With spaces between them; \u6539\u884C is a line break",
  sections: "Sections that are one name",
  sectionsHint: "Names with a separator in them, with \u3001 between",
  deadlineWords: "Words for a deadline",
  deadlineWordsHint: "A line for each period: \u201C\u5E74\u5EA6\u672B\u3001\u671F\u672B\uFF1A3-3\u201D is March; without months just the words",
  placeholders: "Placeholders",
  placeholdersHint: "\u672A\u5B9A and the like, with \u3001 between them",
  trial: {
    heading: "Tried on this sheet",
    none: "By this definition the sheet is not a form. Check the headings.",
    noSheet: "There is no sheet to try it on.",
    found: (columns3, items) => `${number19.format(columns3)} columns and ${number19.format(items)} items were read.`,
    facts: (department, year) => `Department: ${department}, fiscal year: ${year}`,
    errors: (errors3) => errors3 === 0 ? "Nothing has to be corrected." : `${number19.format(errors3)} to correct`,
    column: (use, address, heading) => `${use}: ${address} \u201C${heading}\u201D`,
    missing: (use) => `${use}: not found`
  },
  problems: (count) => `${number19.format(count)} places are not right.`,
  keep: "Keep in this workbook",
  toFile: "Save as a file",
  fileName: (name) => `form-definition-${name}.json`,
  cancel: "Cancel"
};

// src/locales/en/screens/dismissals-screen.ts
var dismissalsScreen = {
  dialog: {
    heading: "Dismiss a finding",
    why: "A dismissed finding is not counted. It comes back when the cell changes.",
    reason: "Reason",
    usual: ["Right as it is", "The form wants it so", "Confirmed with the section"],
    needed: "Enter a reason.",
    confirm: "Dismiss",
    cancel: "Cancel"
  },
  intro: "Only warnings and hints can be dismissed. They come back when the cell or its list changes.",
  none: "No finding is dismissed.",
  because: (reason) => `Reason: ${reason}`,
  on: (sheetName) => `\u201C${sheetName}\u201D`,
  past: (heading) => `A finding on ${heading}`,
  pastWhy: "The cell has changed, so this no longer applies.",
  forget: "Remove settings before publishing",
  forgetWhy: "Removes everything that this add-in keeps in the workbook: the reasons, last year's file name, chosen columns and lists. Cells and dropdowns stay. Please write nothing personal into a reason.",
  revoke: "Bring back",
  revokeOf: (sentence) => `Bring back: ${sentence}`
};

// src/locales/en/screens/lists-screen.ts
var number20 = new Intl.NumberFormat("en");
var NOT_A_LIST_FILE = "This is not a file of lists. Choose a file (.json) that was made by Write to a file.";
var listsScreen = {
  intro: "Changed lists are kept in this workbook, and used by the check, the dropdowns and the summary.",
  form: "Form",
  year: "Fiscal year",
  allYears: "All years",
  yearFrom: (year) => `From ${year} on`,
  usual: "These are the usual lists.",
  own: "These lists were changed in this workbook.",
  inherited: (from) => `Taken over from \u201C${from}\u201D.`,
  saveFirst: "To look at another year, save or discard your changes first.",
  damaged: "Some of the lists kept here cannot be read. The usual lists are used in their place.",
  names: { category: "Category", rating: "Rating" },
  orderHint: "From the best to the worst.",
  noValues: "There are no values. Anything may be entered.",
  value: (position) => `Value ${number20.format(position)}`,
  spellings: "Other spellings",
  spellingsHint: "Separated by commas",
  outcome: "Counts as",
  reason: "A reason is required",
  up: (label) => `Move \u201C${label}\u201D up`,
  down: (label) => `Move \u201C${label}\u201D down`,
  remove: (label) => `Remove \u201C${label}\u201D`,
  newValue: "new value",
  add: (name) => `Add a value: ${name}`,
  said: {
    moved: (label, position) => `\u201C${label}\u201D is now number ${number20.format(position)}.`,
    removed: (label) => `\u201C${label}\u201D was removed from the list.`,
    added: (position) => `An empty value was added as number ${number20.format(position)}.`
  },
  problem: ({ code, text = "" }) => {
    switch (code) {
      case "blank":
        return "Enter a value.";
      case "twice":
        return `\u201C${text}\u201D is there already. Use another word.`;
      case "too-long":
        return "Use at most 255 characters.";
      case "no-level":
        return "Add at least one value.";
      case "no-column":
        return "This form has no column for a reason.";
    }
  },
  save: "Save",
  cancel: "Discard changes",
  back: "Back to the usual lists",
  backTo: (from) => `Back to the lists of \u201C${from}\u201D`,
  leaving: {
    heading: "Values in use",
    why: "These values leave the list or get another name, but are used on the sheets. Choose what happens to their cells.",
    value: (value, cells) => `\u201C${value}\u201D: ${number20.format(cells)} ${cells === 1 ? "cell" : "cells"}`,
    choice: (value) => `Cells with \u201C${value}\u201D`,
    leave: "Leave them as they are",
    replace: (to) => `Change them to \u201C${to}\u201D`,
    confirm: "Change",
    cancel: "Cancel"
  },
  file: {
    heading: "Hand over as a file",
    why: "Others can read the file, and have the same lists.",
    export: "Write to a file",
    import: "Read from a file",
    name: "goal-lists.json",
    save: "Save the file",
    blocked: "If it cannot be saved, copy this text into a file that ends in .json.",
    text: "Contents of the file",
    copy: "Copy",
    copied: "Copied.",
    notCopied: "It could not be copied. Select the text and press Ctrl+C.",
    problem: ({ code }, year) => {
      switch (code) {
        case "not-json":
        case "other-file":
          return NOT_A_LIST_FILE;
        case "newer":
          return "This file was made by a newer version, and cannot be read. Please tell your IT staff.";
        case "too-large":
          return "This file is too large to be read. Choose a file (.json) made by Write to a file.";
        case "unknown-form":
          return "This file has lists of a form that is not known here, and cannot be read.";
        case "unusable":
          return `The lists for \u201C${year}\u201D have blank or repeated values. Ask for a new file. Nothing was changed.`;
      }
    },
    unreadable: "The file could not be read. Choose it again."
  }
};

// src/locales/en/screens/previous-year.ts
var previousYear = {
  heading: "Compared with the year before",
  why: "Choose the workbook of the year before to see both years' ratings side by side. The file is only read, and sent nowhere.",
  choose: "Choose last year's workbook",
  other: "Choose another workbook",
  remove: "Do not compare",
  reading: "Reading\u2026",
  chosen: (file, year, items) => `Compared with \u201C${file}\u201D (${year}, ${items} items).`,
  outdated: (file) => `What was read from \u201C${file}\u201D is not of the year before these forms, and is not used.`,
  here: "This workbook has sheets of the year before; they are compared.",
  problem: (file, found, year) => {
    switch (found.code) {
      case "no-rating":
        return `The form in \u201C${file}\u201D has no column of ratings.`;
      case "different-scales":
        return `The levels of achievement in \u201C${file}\u201D are others than this year's, so the years cannot be compared.`;
      case "same-year":
        return `\u201C${file}\u201D is of this year (${year(found.year)}). Choose the workbook of the year before.`;
      case "other-year":
        return `\u201C${file}\u201D is of ${found.years.map(year).join(", ")}. Choose the workbook of ${year(found.wanted)}.`;
      case "other-departments":
        return `\u201C${file}\u201D has forms of ${found.departments.join(", ")}, none of which is a department of this year's.`;
      default:
        return chosenFile(file, found.code);
    }
  }
};

// src/locales/en/screens/ratings-screen.ts
var number21 = new Intl.NumberFormat("en-US");
var counted3 = (count, one) => `${number21.format(count)} ${count === 1 ? one : `${one}s`}`;
var ratingsScreen = {
  nothing: "No column to rate in was found.",
  position: (at, all) => `${number21.format(at)} of ${number21.format(all)}.`,
  left: (heading, blank) => blank === 0 ? `No blank cells in \u201C${heading}\u201D.` : `${counted3(blank, "blank cell")} left in \u201C${heading}\u201D.`,
  now: (heading, value) => `${heading}: ${value === "" ? "blank" : value}`,
  show: (address) => `Select ${address}`,
  keys: (levels) => `Keys 1 to ${number21.format(levels)} rate; \u2190 and \u2192 lead to the item before and after.`,
  previous: "Previous item",
  next: "Next item",
  overRated: "Show items that are rated already too",
  allDone: (heading) => `Every cell of \u201C${heading}\u201D is filled in.`
};

// src/locales/en/screens/self-check-screen.ts
var selfCheckScreen = {
  intro: "Makes a sheet that counts what is filled in, blank, not in the list, and lists what to put right, with Excel's formulas alone. Dropdowns and colours are set as well. It works on PCs without the add-in.",
  make: "Make the self-checking sheet",
  remove: "Remove the sheet and the colours",
  removeHint: "Dropdowns stay. Where there are notes beside or below it, the sheet stays with the notes.",
  blank: {
    heading: "Forms to hand out",
    intro: "Clears what is written in the present form (all but the numbers), or makes a form on a new sheet. Clear only in a workbook saved under another name. Workbooks for each department are made by the command (--blank-forms).",
    clear: "Clear what is written\u2026",
    ask: "This clears what is written in every form. Go on? (It can be undone.)",
    confirm: "Clear",
    cancel: "Cancel",
    definition: "Form",
    year: "Fiscal year",
    department: "Department (may be left blank)",
    make: "Make the form on a new sheet",
    protectHint: "Before handing it out you can allow writing in the fields to be filled in only, against slips. No password is set.",
    protect: "Allow writing in the fields only"
  }
};

// src/locales/en/screens/self-test.ts
var selfTest = {
  what: [
    "Finds out whether the Excel that you use does what this pane relies on.",
    "A sheet is added for it; everything is tried in that sheet only, and it is removed afterwards. No cell or format of any other sheet is changed.",
    "It takes from half a minute to a few minutes. Until it is done, leave the workbook open and do nothing else in it.",
    "Once it begins, Excel's own undo (Ctrl+Z) forgets its steps. You may want to save the workbook first."
  ],
  start: "Begin",
  stop: "Stop",
  running: (done, all) => `Trying\u2026 ${done} of ${all}`,
  sheetName: "Self-test",
  failed: "The sheet for the test could not be added. See whether the workbook is protected, or another workbook is in front.",
  sheetLeft: "The sheet for the test could not be removed. Please remove the sheet \u201CSelf-test\u201D by hand.",
  stopped: "Stopped. These are the results so far.",
  summary: (all, differing) => differing === 0 ? `${all} questions asked; everything is as expected.` : `${all} questions asked; ${differing} were answered otherwise than expected. Please send the record below to whoever looks after the add-in.`,
  verdicts: {
    differs: "Differs",
    refused: "Refused",
    "as-expected": "As expected",
    told: "Nothing expected (the answer is only recorded)"
  },
  count: (number29) => number29 === 1 ? "1 question" : `${number29} questions`,
  answer: (json) => `Excel answers: ${json}`,
  refusal: (code) => `Excel refuses (${code})`,
  milliseconds: (number29) => `${number29} ms`,
  report: {
    heading: "Record",
    why: "It holds the kind and version of Excel, the questions and the answers. Nothing of the workbook is in it.",
    save: "Save as a file",
    name: "excel-self-test.json",
    copy: "Copy the record",
    copied: "Copied.",
    notCopied: "It could not be copied. Copy the selected text with Ctrl+C.",
    text: "The record's text"
  }
};

// src/locales/ja/pane/copied-findings.ts
var number22 = new Intl.NumberFormat("ja-JP");
var copiedFindings2 = {
  head: (sheet, count) => `\u30B7\u30FC\u30C8\u300C${sheet}\u300D\u306E\u6307\u6458 ${number22.format(count)}\u4EF6`,
  line: (severity, sentence) => `\u30FB${severity}\uFF1A${sentence}`,
  headings: {
    sheet: "\u30B7\u30FC\u30C8",
    cell: "\u30BB\u30EB",
    place: "\u9805\u76EE",
    item: "\u5B9F\u65BD\u9805\u76EE",
    owner: "\u5171\u901A/\u8AB2\u540D",
    severity: "\u7A2E\u5225",
    sentence: "\u6307\u6458"
  }
};

// src/locales/ja/screens/chosen-file.ts
function chosenFile2(file, code) {
  switch (code) {
    case "unreadable":
      return `\u300C${file}\u300D\u306F\u3001Excel \u306E\u30D6\u30C3\u30AF(.xlsx)\u3068\u3057\u3066\u8AAD\u307F\u53D6\u308C\u307E\u305B\u3093\u3002`;
    case "old-format":
      return `\u300C${file}\u300D\u306F\u53E4\u3044\u5F62\u5F0F(.xls)\u3067\u3059\u3002Excel \u3067\u958B\u304D\u3001\u300CExcel \u30D6\u30C3\u30AF(.xlsx)\u300D\u3068\u3057\u3066\u4FDD\u5B58\u3057\u305F\u3082\u306E\u3092\u9078\u3093\u3067\u304F\u3060\u3055\u3044\u3002`;
    case "encrypted":
      return `\u300C${file}\u300D\u306F\u30D1\u30B9\u30EF\u30FC\u30C9\u3067\u4FDD\u8B77\u3055\u308C\u3066\u3044\u307E\u3059\u3002\u30D1\u30B9\u30EF\u30FC\u30C9\u3092\u5916\u3057\u3066\u4FDD\u5B58\u3057\u305F\u3082\u306E\u3092\u9078\u3093\u3067\u304F\u3060\u3055\u3044\u3002`;
    case "too-large":
      return `\u300C${file}\u300D\u306F\u5927\u304D\u3059\u304E\u308B\u305F\u3081\u3001\u8AAD\u307F\u53D6\u308C\u307E\u305B\u3093\u3002\u69D8\u5F0F\u306E\u30B7\u30FC\u30C8\u3060\u3051\u306E\u30D6\u30C3\u30AF\u3092\u9078\u3093\u3067\u304F\u3060\u3055\u3044\u3002`;
    case "no-form":
      return `\u300C${file}\u300D\u306B\u7D44\u7E54\u76EE\u6A19\u5C55\u958B\u6574\u7406\u8868\u304C\u898B\u3064\u304B\u308A\u307E\u305B\u3093\u3067\u3057\u305F\u3002`;
  }
}

// src/locales/ja/screens/compiling.ts
var compiling2 = {
  compare: {
    heading: "\u524D\u56DE\u3068\u306E\u6BD4\u8F03",
    intro: "\u524D\u56DE\u306E\u63D0\u51FA\u30FB\u671F\u9996\u30FB\u524D\u5E74\u5EA6\u306E\u30D6\u30C3\u30AF\u3068\u6BD4\u3079\u3001\u9805\u76EE\u306E\u8FFD\u52A0\u30FB\u524A\u9664\u3001\u6587\u3068\u8A55\u4FA1\u306E\u5909\u66F4\u3092\u793A\u3057\u307E\u3059\u3002\u30D5\u30A1\u30A4\u30EB\u306F\u8AAD\u307F\u53D6\u308B\u3060\u3051\u3067\u3001\u5916\u306B\u306F\u9001\u308A\u307E\u305B\u3093\u3002",
    choose: "\u524D\u306E\u30D6\u30C3\u30AF\u3092\u9078\u3076",
    sheet: "\u3053\u306E\u30D6\u30C3\u30AF\u306E\u30B7\u30FC\u30C8\u3068\u6BD4\u3079\u308B",
    noSheet: "\u30B7\u30FC\u30C8\u3092\u9078\u3093\u3067\u304F\u3060\u3055\u3044",
    reading: "\u8AAD\u307F\u53D6\u3063\u3066\u3044\u307E\u3059\u2026",
    problem: chosenFile2,
    counts: comparison2.counts,
    title: (department, before) => `${department}(\u524D: ${before})`,
    none: comparison2.none,
    onlyBefore: (departments) => `\u524D\u306E\u30D6\u30C3\u30AF\u3060\u3051\u306B\u3042\u308B\u69D8\u5F0F: ${departments.join("\u3001")}`,
    onlyAfter: (departments) => `\u524D\u306E\u30D6\u30C3\u30AF\u306B\u306A\u3044\u69D8\u5F0F: ${departments.join("\u3001")}`,
    nothing: "\u6BD4\u3079\u3089\u308C\u308B\u69D8\u5F0F\u304C\u3042\u308A\u307E\u305B\u3093\u3002\u90E8\u306E\u540D\u524D(\u8077\u540D)\u304C\u540C\u3058\u304B\u3001\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002",
    number: (number29) => `\u756A\u53F7${number29}`,
    kinds: comparison2.kinds,
    header: comparison2.header,
    blank: comparison2.blank,
    gone: "\u6D88\u3048\u305F\u6587",
    added: "\u52A0\u308F\u3063\u305F\u6587",
    more: (count) => `\u307B\u304B${count}\u4EF6\u306F\u3001\u30B7\u30FC\u30C8\u306B\u66F8\u304D\u51FA\u3059\u3068\u898B\u3089\u308C\u307E\u3059\u3002`,
    write: "\u300C\u5909\u66F4\u4E00\u89A7\u300D\u306E\u30B7\u30FC\u30C8\u3092\u4F5C\u308B"
  },
  nextYear: {
    heading: "\u6765\u5E74\u5EA6\u306E\u69D8\u5F0F",
    intro: "\u3053\u306E\u30D6\u30C3\u30AF\u306E\u69D8\u5F0F\u3092\u3001\u6765\u5E74\u5EA6\u306E\u69D8\u5F0F\u306B\u3057\u307E\u3059\u3002\u5E74\u5EA6\u30921\u3064\u9032\u3081\u3001\u4F5C\u6210\u65E5\u3068\u8A55\u4FA1\u30FB\u7406\u7531\u3092\u6D88\u3057\u307E\u3059\u3002\u4ECA\u5E74\u5EA6\u306E\u3082\u306E\u3092\u6B8B\u3059\u306B\u306F\u3001\u4E0B\u306E\u6B04\u3092\u9078\u3076\u304B\u3001\u5225\u540D\u3067\u4FDD\u5B58\u3057\u305F\u30D6\u30C3\u30AF\u3067\u884C\u3063\u3066\u304F\u3060\u3055\u3044\u3002",
    items: "\u9805\u76EE",
    kept: {
      all: "\u3059\u3079\u3066\u306E\u9805\u76EE\u3092\u6B8B\u3059",
      notMet: "\u9054\u6210\u3067\u304D\u306A\u304B\u3063\u305F\u9805\u76EE\u3068\u3001\u8A55\u4FA1\u306E\u306A\u3044\u9805\u76EE\u3060\u3051\u3092\u6B8B\u3059",
      none: "\u9805\u76EE\u3092\u6B8B\u3055\u306A\u3044(\u756A\u53F7\u3060\u3051\u6B8B\u3059)",
      chosen: "\u6B8B\u3059\u9805\u76EE\u3092\u9078\u3076"
    },
    itemsOf: (sheet) => `\u300C${sheet}\u300D\u306E\u6B8B\u3059\u9805\u76EE`,
    item: (number29, name) => `${number29}. ${name === "" ? "(\u5B9F\u65BD\u9805\u76EE\u304C\u7A7A\u6B04)" : name}`,
    beside: "\u4ECA\u5E74\u5EA6\u306E\u30B7\u30FC\u30C8\u3092\u6B8B\u3057\u3001\u96A3\u306B\u5199\u3057\u306E\u30B7\u30FC\u30C8\u3092\u4F5C\u308B",
    askBeside: "\u4ECA\u5E74\u5EA6\u306E\u30B7\u30FC\u30C8\u306F\u305D\u306E\u307E\u307E\u306B\u3057\u3066\u3001\u6765\u5E74\u5EA6\u306E\u69D8\u5F0F\u306E\u30B7\u30FC\u30C8\u3092\u96A3\u306B\u4F5C\u308A\u307E\u3059\u3002\u3088\u308D\u3057\u3044\u3067\u3059\u304B\u3002(\u300C\u5143\u306B\u623B\u3059\u300D\u3067\u623B\u305B\u307E\u3059)",
    confirmBeside: "\u30B7\u30FC\u30C8\u3092\u4F5C\u308B",
    make: "\u6765\u5E74\u5EA6\u306E\u69D8\u5F0F\u306B\u3059\u308B\u2026",
    ask: "\u3059\u3079\u3066\u306E\u69D8\u5F0F\u3092\u6765\u5E74\u5EA6\u306E\u3082\u306E\u306B\u66F8\u304D\u63DB\u3048\u307E\u3059\u3002\u3088\u308D\u3057\u3044\u3067\u3059\u304B\u3002(\u300C\u5143\u306B\u623B\u3059\u300D\u3067\u623B\u305B\u307E\u3059)",
    confirm: "\u66F8\u304D\u63DB\u3048\u308B",
    cancel: "\u30AD\u30E3\u30F3\u30BB\u30EB",
    done: (moved, cleared) => `${moved}\u304B\u6240\u306E\u5E74\u5EA6\u30FB\u65E5\u4ED8\u3092\u9032\u3081\u3001${cleared}\u304B\u6240\u3092\u7A7A\u6B04\u306B\u3057\u307E\u3057\u305F\u3002`,
    notMoved: "\u6B21\u306E\u30BB\u30EB\u306F\u3001\u305D\u306E\u307E\u307E\u306B\u3057\u307E\u3057\u305F\u3002\u5FC5\u8981\u306A\u3089\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
    cell: (sheet, address, why3) => `\u300C${sheet}\u300D\u306E${address}\uFF1A${why3 === "year" ? "\u5E74\u304C\u66F8\u304B\u308C\u3066\u3044\u307E\u3059" : "\u6570\u5F0F\u3067\u3059"}`,
    withoutYear: (sheets) => `\u5E74\u5EA6\u3092\u8AAD\u307F\u53D6\u308C\u306A\u3044\u305F\u3081\u3001\u5E74\u5EA6\u306F\u9032\u3081\u3066\u3044\u307E\u305B\u3093: ${sheets.join("\u3001")}`,
    more: (count) => `\u307B\u304B${count}\u304B\u6240`
  },
  publish: {
    heading: "\u516C\u8868\u7528\u306E\u30D5\u30A1\u30A4\u30EB",
    intro: "\u9805\u76EE\u3068\u96C6\u8A08\u306E CSV(\u7DCF\u52D9\u7701\u306E\u300C\u6A5F\u68B0\u5224\u8AAD\u53EF\u80FD\u306A\u30C7\u30FC\u30BF\u306E\u8868\u8A18\u65B9\u6CD5\u300D\u306B\u5408\u308F\u305B\u305F\u3082\u306E)\u3068\u3001\u8AAD\u307F\u4E0A\u3052\u3084\u5370\u5237\u306B\u5BFE\u5FDC\u3057\u305F\u30DA\u30FC\u30B8(HTML)\u3092\u4F5C\u308A\u307E\u3059\u3002\u6C0F\u540D\u306F\u5165\u308A\u307E\u305B\u3093\u3002\u30D6\u30C3\u30AF\u306F\u5909\u308F\u308A\u307E\u305B\u3093\u3002",
    make: "\u516C\u8868\u7528\u306E\u30D5\u30A1\u30A4\u30EB\u3092\u4F5C\u308B",
    save: (name) => `${name} \u3092\u4FDD\u5B58`,
    text: (name) => `${name} \u306E\u4E2D\u8EAB`,
    blocked: "\u4FDD\u5B58\u3067\u304D\u306A\u3044\u3068\u304D\u306F\u3001\u30B3\u30D4\u30FC\u3057\u3066\u3001\u30E1\u30E2\u5E33\u306A\u3069\u3067 UTF-8(BOM \u4ED8\u304D)\u3067\u4FDD\u5B58\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
    copy: "\u30B3\u30D4\u30FC",
    copied: "\u30B3\u30D4\u30FC\u3057\u307E\u3057\u305F\u3002",
    notCopied: "\u30B3\u30D4\u30FC\u3067\u304D\u307E\u305B\u3093\u3067\u3057\u305F\u3002\u9078\u3093\u3067\u3042\u308B\u6587\u3092\u3001Ctrl+C \u3067\u30B3\u30D4\u30FC\u3057\u3066\u304F\u3060\u3055\u3044\u3002"
  }
};

// src/locales/ja/sheets/board.ts
var number23 = new Intl.NumberFormat("ja-JP");
var board2 = {
  sheetName: "\u63D0\u51FA\u72B6\u6CC1",
  title: "\u7D44\u7E54\u76EE\u6A19\u5C55\u958B\u6574\u7406\u8868 \u63D0\u51FA\u72B6\u6CC1",
  note: ({ missing, faulty, complete }) => `\u672A\u63D0\u51FA ${number23.format(missing)}\u3001\u4E0D\u5099\u3042\u308A ${number23.format(faulty)}\u3001\u5B8C\u4E86 ${number23.format(complete)}\u3002\u30E1\u30E2\u306F\u8868\u306E\u53F3\u306B\u66F8\u3051\u307E\u3059\u3002`,
  states: { missing: "\u672A\u63D0\u51FA", faulty: "\u4E0D\u5099\u3042\u308A", complete: "\u5B8C\u4E86" },
  unexpected: "(\u4E00\u89A7\u306B\u306A\u3044\u90E8\u7F72)",
  columns: {
    department: "\u90E8\u7F72",
    state: "\u72B6\u6CC1",
    share: "\u8A18\u5165\u7387",
    filled: "\u8A18\u5165\u6E08\u307F",
    required: "\u8A18\u5165\u304C\u5FC5\u8981",
    errors: "\u8981\u4FEE\u6B63",
    warnings: "\u8981\u78BA\u8A8D",
    createdOn: "\u4F5C\u6210\u65E5",
    author: "\u4F5C\u6210\u8005",
    sheet: "\u30B7\u30FC\u30C8"
  }
};

// src/locales/ja/sheets/review-sheet.ts
var number24 = new Intl.NumberFormat("ja-JP");
var mends2 = {
  "missing-column": () => "\u898B\u51FA\u3057\u306E\u8A00\u8449\u3092\u3001\u3082\u3068\u306E\u69D8\u5F0F\u3068\u540C\u3058\u306B\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
  "header-mismatch": ({ heading }) => `\u898B\u51FA\u3057\u3092\u300C${heading}\u300D\u306B\u3057\u3066\u304F\u3060\u3055\u3044\u3002`,
  required: () => "\u5185\u5BB9\u3092\u8A18\u5165\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
  "reason-required": () => "\u7406\u7531\u3092\u8A18\u5165\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
  "error-value": () => "\u5024\u3092\u5165\u308C\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
  "date-invalid": () => "\u300C\u4EE4\u548C4\u5E744\u67081\u65E5\u300D\u306E\u3088\u3046\u306B\u8A18\u5165\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
  "date-impossible": () => "\u6708\u3068\u65E5\u3092\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002",
  "not-a-number": () => "\u6570\u5B57\u3067\u8A18\u5165\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
  "date-outside-year": () => "\u5E74\u5EA6\u3092\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002",
  "not-in-list": ({ choices }) => choices.length > 0 ? `\u300C${choices.join("\u300D\u300C")}\u300D\u304B\u3089\u9078\u3093\u3067\u304F\u3060\u3055\u3044\u3002` : "\u9078\u629E\u80A2\u304B\u3089\u9078\u3093\u3067\u304F\u3060\u3055\u3044\u3002",
  "near-match": ({ expected }) => `\u300C${expected}\u300D\u3067\u3088\u3051\u308C\u3070\u3001\u66F8\u304D\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002`,
  "rating-too-early": () => "\u6642\u671F\u304C\u6765\u308B\u307E\u3067\u3001\u7A7A\u6B04\u306B\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
  "number-gap": ({ expected }) => `${expected}\u304B\u3089\u306E\u7D9A\u304D\u306E\u756A\u53F7\u306B\u3057\u3066\u304F\u3060\u3055\u3044\u3002`,
  "number-duplicate": ({ expected }) => `${expected}\u304B\u3089\u306E\u7D9A\u304D\u306E\u756A\u53F7\u306B\u3057\u3066\u304F\u3060\u3055\u3044\u3002`,
  "number-invalid": () => "1 \u304B\u3089\u7D9A\u304F\u756A\u53F7\u306B\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
  "number-kind": () => "\u69D8\u5F0F\u306E\u6C7A\u307E\u308A\u3092\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002",
  "duplicate-item": () => "\u540C\u3058\u9805\u76EE\u304C\u4E8C\u3064\u306A\u3044\u304B\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002",
  placeholder: () => "\u5185\u5BB9\u3092\u8A18\u5165\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
  "deadline-unclear": () => "\u300C\u5E74\u5EA6\u672B\u300D\u300C9\u6708\u672B\u300D\u306E\u3088\u3046\u306B\u8A18\u5165\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
  "owner-joined": ({ expected }) => `\u300C${expected}\u300D\u306E\u3088\u3046\u306B\u533A\u5207\u3063\u3066\u304F\u3060\u3055\u3044\u3002`,
  "owner-spelling": ({ other }) => `\u300C${other}\u300D\u306B\u305D\u308D\u3048\u3066\u304F\u3060\u3055\u3044\u3002`,
  "leftover-markup": () => "\u4E0D\u8981\u306A\u8A18\u53F7\u3092\u6D88\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
  "mixed-punctuation": () => "\u53E5\u8AAD\u70B9\u3092\u3069\u3061\u3089\u304B\u306B\u305D\u308D\u3048\u3066\u304F\u3060\u3055\u3044\u3002",
  "unmeasurable-level": () => "\u6570\u5024\u3084\u72B6\u614B\u3067\u66F8\u3051\u306A\u3044\u304B\u3001\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002"
};
function mend2(code, params) {
  return mends2[code](params);
}
var counts2 = (errors3, warnings) => `\u8981\u4FEE\u6B63 ${number24.format(errors3)}\u4EF6\u3001\u8981\u78BA\u8A8D ${number24.format(warnings)}\u4EF6`;
var reviewSheet2 = {
  sheetName: "\u6307\u6458\u4E00\u89A7",
  sheetOf: (department) => `\u6307\u6458\u4E00\u89A7_${department}`,
  title: (department) => department === null ? "\u7D44\u7E54\u76EE\u6A19\u5C55\u958B\u6574\u7406\u8868 \u6307\u6458\u4E00\u89A7" : `\u7D44\u7E54\u76EE\u6A19\u5C55\u958B\u6574\u7406\u8868 \u6307\u6458\u4E00\u89A7(${department})`,
  note: (errors3, warnings) => `${counts2(errors3, warnings)}\u3002\u300C\u30BB\u30EB\u300D\u3092\u62BC\u3059\u3068\u3001\u305D\u306E\u30BB\u30EB\u306B\u79FB\u308A\u307E\u3059\u3002`,
  columns: {
    department: "\u90E8\u7F72",
    number: "\u756A\u53F7",
    item: "\u5B9F\u65BD\u9805\u76EE",
    cell: "\u30BB\u30EB",
    severity: "\u533A\u5206",
    sentence: "\u6307\u6458",
    mend: "\u76F4\u3057\u65B9"
  },
  severities: { error: "\u8981\u4FEE\u6B63", warning: "\u8981\u78BA\u8A8D", advice: "\u30D2\u30F3\u30C8" },
  wholeForm: "\u8868\u5168\u4F53",
  none: "\u76F4\u3059\u3068\u3053\u308D\u3001\u78BA\u304B\u3081\u308B\u3068\u3053\u308D\u306F\u3042\u308A\u307E\u305B\u3093\u3002",
  sentence: (finding) => findings2.sentence(finding),
  mend: (finding) => mend2(finding.code, finding.params),
  mail: {
    greeting: (department, errors3, warnings) => `${department}\u306E\u7D44\u7E54\u76EE\u6A19\u5C55\u958B\u6574\u7406\u8868\u306B\u3064\u3044\u3066\u3001\u6B21\u306E\u3068\u3053\u308D\u3092\u3054\u78BA\u8A8D\u304F\u3060\u3055\u3044(${counts2(errors3, warnings)})\u3002`,
    complete: (department) => `${department}\u306E\u7D44\u7E54\u76EE\u6A19\u5C55\u958B\u6574\u7406\u8868\u306B\u3001\u76F4\u3059\u3068\u3053\u308D\u3001\u78BA\u304B\u3081\u308B\u3068\u3053\u308D\u306F\u3042\u308A\u307E\u305B\u3093\u3067\u3057\u305F\u3002`,
    item: (label, item) => label === "" ? `\u25A0 ${item === "" ? "\u8868\u5168\u4F53" : item}` : `\u25A0 No.${label} ${item}`.trimEnd(),
    line: (severity, sentence, todo) => `\u30FB\uFF3B${severity}\uFF3D${sentence} \u2192 ${todo}`
  }
};

// src/locales/ja/screens/collect-screen.ts
var number25 = new Intl.NumberFormat("ja-JP");
var quoted6 = (names) => names.map((name) => `\u300C${name}\u300D`).join("");
var why2 = {
  example: "\u8A18\u5165\u4F8B",
  template: "\u3072\u306A\u5F62",
  old: "\u53E4\u3044\u7248",
  copy: "\u63A7\u3048",
  hidden: "\u975E\u8868\u793A\u306E\u30B7\u30FC\u30C8"
};
function problem2(found) {
  switch (found.code) {
    case "unreadable":
      return errors2.fileReason[found.reason];
    case "unreachable":
      return errors2.fileReason.unreachable;
    case "crashed":
      return errors2.fileReason.crashed;
    case "no-form":
      return errors2.file["no-form"];
    case "not-counted":
      return `\u69D8\u5F0F\u306F\u3042\u308A\u307E\u3059\u304C\u3001${why2[found.why]}\u3060\u3051\u3067\u3059\u3002`;
    case "date-system":
      return "\u65E5\u4ED8\u306E\u6570\u3048\u65B9(1904\u5E74\u304B\u3089\u8A08\u7B97)\u304C\u3001\u3053\u306E\u30D6\u30C3\u30AF\u3068\u7570\u306A\u308A\u307E\u3059\u3002Excel \u3067\u958B\u304D\u3001\u30B7\u30FC\u30C8\u3092\u624B\u3067\u79FB\u3057\u3066\u65E5\u4ED8\u3092\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002";
  }
}
function offer2({ submission, problem: found, sameAs, sameDepartment, there }) {
  if (found) return problem2(found);
  if (sameAs !== void 0) return `\u300C${sameAs}\u300D\u3068\u540C\u3058\u5185\u5BB9\u3067\u3059\u3002`;
  const { sheets, doubt } = submission;
  if (sameDepartment !== void 0)
    return `\u300C${sameDepartment}\u300D\u3068\u540C\u3058\u90E8\u7F72\u30FB\u540C\u3058\u5E74\u5EA6\u3067\u3059\u3002\u65B0\u3057\u3044\u307B\u3046\u3060\u3051\u3092\u53D6\u308A\u8FBC\u307F\u307E\u3059\u3002`;
  if (there.length > 0) return `\u3053\u306E\u90E8\u7F72\u306E\u30B7\u30FC\u30C8${quoted6(there)}\u304C\u3001\u3082\u3046\u3042\u308A\u307E\u3059\u3002`;
  const items = sheets.reduce((sum, one) => sum + one.items, 0);
  const found_ = `${quoted6(sheets.map(({ department }) => department))} ${number25.format(items)}\u9805\u76EE`;
  return doubt === void 0 ? found_ : `${found_}\u3002\u305F\u3060\u3057\u3001${why2[doubt]}\u306E\u30B7\u30FC\u30C8\u306E\u3088\u3046\u3067\u3059\u3002`;
}
var attachments2 = { chart: "\u30B0\u30E9\u30D5", picture: "\u56F3", comment: "\u30B3\u30E1\u30F3\u30C8", table: "\u30C6\u30FC\u30D6\u30EB\u306E\u8A2D\u5B9A" };
function outcome2(result, sentence) {
  switch (result.kind) {
    case "taken":
      return [
        `${quoted6(result.sheets)}\u306B\u53D6\u308A\u8FBC\u307F\u307E\u3057\u305F\u3002`,
        ...result.hidden.map((name) => `\u524D\u306E\u30B7\u30FC\u30C8\u306F\u300C${name}\u300D\u3068\u3057\u3066\u3001\u975E\u8868\u793A\u3067\u6B8B\u3057\u3066\u3044\u307E\u3059\u3002`),
        ...result.replaced > 0 ? [`\u307B\u304B\u306E\u30B7\u30FC\u30C8\u3092\u898B\u3066\u3044\u305F\u6570\u5F0F${number25.format(result.replaced)}\u304B\u6240\u306F\u3001\u5024\u306B\u3057\u307E\u3057\u305F\u3002`] : [],
        ...result.leftBehind.length > 0 ? [
          `${result.leftBehind.map((kind) => attachments2[kind]).join("\u3001")}\u306F\u53D6\u308A\u8FBC\u3081\u305A\u3001\u3082\u3068\u306E\u30D6\u30C3\u30AF\u3060\u3051\u306B\u3042\u308A\u307E\u3059\u3002`
        ] : result.bare ? ["\u30B3\u30E1\u30F3\u30C8\u3001\u56F3\u3001\u30B0\u30E9\u30D5\u306A\u3069\u306F\u3001\u3053\u306E Excel \u3067\u306F\u53D6\u308A\u8FBC\u3081\u306A\u3044\u305F\u3081\u3001\u9664\u304D\u307E\u3057\u305F\u3002"] : []
      ].join("");
    case "skipped":
      return "\u53D6\u308A\u8FBC\u307F\u307E\u305B\u3093\u3067\u3057\u305F\u3002";
    case "stopped":
      return "\u4E2D\u6B62\u3057\u305F\u305F\u3081\u3001\u53D6\u308A\u8FBC\u3093\u3067\u3044\u307E\u305B\u3093\u3002";
    case "failed":
      return `\u53D6\u308A\u8FBC\u3081\u307E\u305B\u3093\u3067\u3057\u305F\u3002${sentence(result.error)}`;
  }
}
var collectScreen2 = {
  tabs: { takeIn: "\u53D6\u308A\u8FBC\u307F", board: "\u63D0\u51FA\u72B6\u6CC1", review: "\u6307\u6458\u4E00\u89A7" },
  oldPrefix: "\u65E7_",
  takeIn: {
    intro: "\u5404\u90E8\u304B\u3089\u5C4A\u3044\u305F\u30D6\u30C3\u30AF\u306E\u69D8\u5F0F\u3092\u3001\u90E8\u7F72\u3054\u3068\u306E\u30B7\u30FC\u30C8\u3068\u3057\u3066\u3053\u306E\u30D6\u30C3\u30AF\u306B\u52A0\u3048\u307E\u3059\u3002\u3082\u3068\u306E\u30D5\u30A1\u30A4\u30EB\u306F\u5909\u308F\u3089\u305A\u3001\u5916\u306B\u3082\u9001\u308A\u307E\u305B\u3093\u3002",
    choose: "\u30D5\u30A1\u30A4\u30EB\u3092\u9078\u3076",
    folder: "\u30D5\u30A9\u30EB\u30C0\u30FC\u3092\u9078\u3076",
    drop: "\u3053\u3053\u306B\u30D5\u30A1\u30A4\u30EB\u3092\u7F6E\u3044\u3066\u3082\u9078\u3079\u307E\u3059",
    reading: (done, all) => `\u30D5\u30A1\u30A4\u30EB\u3092\u8AAD\u3093\u3067\u3044\u307E\u3059\u2026(${number25.format(done)} / ${number25.format(all)})`,
    taking: (done, all) => `\u53D6\u308A\u8FBC\u3093\u3067\u3044\u307E\u3059\u2026(${number25.format(done)} / ${number25.format(all)})`,
    stop: "\u4E2D\u6B62",
    found: (files4, ready) => `${number25.format(files4)}\u500B\u306E\u30D5\u30A1\u30A4\u30EB\u306E\u3046\u3061\u3001${number25.format(ready)}\u500B\u3092\u53D6\u308A\u8FBC\u307F\u307E\u3059\u3002`,
    ignored: (files4) => `\u30D6\u30C3\u30AF\u3067\u306F\u306A\u3044\u30D5\u30A1\u30A4\u30EB${number25.format(files4)}\u500B\u306F\u9664\u304D\u307E\u3057\u305F\u3002`,
    choice: (file) => `\u300C${file}\u300D\u3092\u3069\u3046\u3059\u308B\u304B`,
    choices: { take: "\u53D6\u308A\u8FBC\u3080", replace: "\u7F6E\u304D\u63DB\u3048\u308B", both: "\u4E21\u65B9\u6B8B\u3059", skip: "\u53D6\u308A\u8FBC\u307E\u306A\u3044" },
    replaceAll: (files4) => `\u5C4A\u3044\u3066\u3044\u308B\u90E8\u7F72\u306F\u3059\u3079\u3066\u7F6E\u304D\u63DB\u3048\u308B(${number25.format(files4)}\u500B)`,
    start: "\u53D6\u308A\u8FBC\u3080",
    again: "\u5225\u306E\u30D5\u30A1\u30A4\u30EB\u3092\u9078\u3076",
    done: (taken, all) => `${number25.format(all)}\u500B\u306E\u3046\u3061${number25.format(taken)}\u500B\u3092\u53D6\u308A\u8FBC\u307F\u307E\u3057\u305F\u3002`,
    byHand: "\u53D6\u308A\u8FBC\u3081\u306A\u3044\u30D6\u30C3\u30AF\u306F\u3001Excel \u3067\u958B\u304D\u3001\u30B7\u30FC\u30C8\u306E\u898B\u51FA\u3057\u3092\u53F3\u30AF\u30EA\u30C3\u30AF\u3057\u3066\uFF3B\u79FB\u52D5\u307E\u305F\u306F\u30B3\u30D4\u30FC\uFF3D\u3092\u9078\u3076\u3068\u3001\u3053\u306E\u30D6\u30C3\u30AF\u306B\u79FB\u305B\u307E\u3059\u3002",
    offer: offer2,
    outcome: outcome2,
    notCounted: (sheets) => sheets.map(({ sheet, why: reason }) => `\u300C${sheet}\u300D\u306F${why2[reason]}\u306E\u305F\u3081\u9664\u304D\u307E\u3059\u3002`).join("")
  },
  board: {
    intro: "\u51FA\u3059\u90E8\u7F72\u306E\u4E00\u89A7\u3068\u3001\u5C4A\u3044\u305F\u69D8\u5F0F\u3092\u4E26\u3079\u307E\u3059\u3002",
    edit: "\u90E8\u7F72\u306E\u4E00\u89A7\u3092\u76F4\u3059",
    label: "\u51FA\u3059\u90E8\u7F72(1\u884C\u306B1\u3064\u3002Excel \u304B\u3089\u8CBC\u308A\u4ED8\u3051\u3089\u308C\u307E\u3059)",
    save: "\u4E00\u89A7\u3092\u4FDD\u5B58",
    cancel: "\u30AD\u30E3\u30F3\u30BB\u30EB",
    usual: { "last year": "\u524D\u5E74\u5EA6\u306E\u90E8\u7F72\u3092\u5165\u308C\u308B", here: "\u3044\u307E\u3042\u308B\u90E8\u7F72\u3092\u5165\u308C\u308B" },
    noList: "\u51FA\u3059\u90E8\u7F72\u306E\u4E00\u89A7\u304C\u306A\u3044\u305F\u3081\u3001\u5C4A\u3044\u305F\u3082\u306E\u3060\u3051\u3092\u793A\u3057\u307E\u3059\u3002",
    none: "\u69D8\u5F0F\u304C\u307E\u3060\u3042\u308A\u307E\u305B\u3093\u3002",
    filter: "\u8868\u793A",
    all: (count) => `\u3059\u3079\u3066 ${number25.format(count)}`,
    state: (state, count) => `${state} ${number25.format(count)}`,
    sort: "\u4E26\u3079\u65B9",
    sorts: { list: "\u4E00\u89A7\u306E\u9806", share: "\u8A18\u5165\u7387\u306E\u4F4E\u3044\u9806", errors: "\u8981\u4FEE\u6B63\u306E\u591A\u3044\u9806", day: "\u4F5C\u6210\u65E5\u306E\u53E4\u3044\u9806" },
    figures: (filled, required, errorCount, warnings) => `\u8A18\u5165 ${number25.format(filled)} / ${number25.format(required)}\u3001\u8981\u4FEE\u6B63 ${number25.format(errorCount)}\u3001\u8981\u78BA\u8A8D ${number25.format(warnings)}`,
    created: (day2, author) => [day2, author].filter((one) => one !== "").join(" "),
    open: (department) => `\u300C${department}\u300D\u306E\u30B7\u30FC\u30C8\u3078`,
    make: "\u300C\u63D0\u51FA\u72B6\u6CC1\u300D\u30B7\u30FC\u30C8\u3092\u4F5C\u308B",
    remove: "\u30B7\u30FC\u30C8\u3092\u53D6\u308A\u9664\u304F",
    words: board2
  },
  review: {
    intro: "\u8981\u4FEE\u6B63\u3068\u8981\u78BA\u8A8D\u3092\u3001\u30BB\u30EB\u3078\u306E\u30EA\u30F3\u30AF\u306E\u4ED8\u3044\u305F\u30B7\u30FC\u30C8\u300C\u6307\u6458\u4E00\u89A7\u300D\u306B\u3057\u307E\u3059\u3002\u30E1\u30FC\u30EB\u306B\u8CBC\u308C\u308B\u6587\u306B\u3082\u306A\u308A\u307E\u3059\u3002\u66F8\u304D\u65B9\u306E\u30D2\u30F3\u30C8\u306F\u542B\u3081\u307E\u305B\u3093\u3002",
    which: "\u5BFE\u8C61",
    all: "\u3059\u3079\u3066\u306E\u90E8\u7F72",
    make: "\u30B7\u30FC\u30C8\u3092\u4F5C\u308B",
    copy: "\u30E1\u30FC\u30EB\u306E\u6587\u3092\u30B3\u30D4\u30FC",
    copied: "\u30B3\u30D4\u30FC\u3057\u307E\u3057\u305F\u3002\u30E1\u30FC\u30EB\u306B\u8CBC\u308A\u4ED8\u3051\u3066\u304F\u3060\u3055\u3044\u3002",
    notCopied: "\u30B3\u30D4\u30FC\u3067\u304D\u307E\u305B\u3093\u3067\u3057\u305F\u3002\u4E0B\u306E\u6587\u3092\u9078\u3093\u3067\u30B3\u30D4\u30FC\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
    text: "\u30E1\u30FC\u30EB\u306E\u6587",
    remove: "\u30B7\u30FC\u30C8\u3092\u53D6\u308A\u9664\u304F",
    none: "\u69D8\u5F0F\u304C\u307E\u3060\u3042\u308A\u307E\u305B\u3093\u3002",
    words: reviewSheet2
  }
};

// src/locales/ja/screens/definition-screen.ts
var number26 = new Intl.NumberFormat("ja-JP");
var own = {
  text: "\u72EC\u81EA\u306E\u5217(\u6587\u5B57)",
  number: "\u72EC\u81EA\u306E\u5217(\u6570\u5024)",
  date: "\u72EC\u81EA\u306E\u5217(\u65E5\u4ED8)",
  list: "\u72EC\u81EA\u306E\u5217(\u9078\u629E\u80A2)"
};
var uses = {
  number: "\u756A\u53F7",
  item: "\u5B9F\u65BD\u9805\u76EE",
  category: "\u5206\u985E",
  level: "\u3069\u306E\u6C34\u6E96\u307E\u3067",
  method: "\u3069\u306E\u3088\u3046\u306A\u65B9\u6CD5\u3067",
  deadline: "\u3044\u3064\u307E\u3067",
  owner: "\u8AB2\u540D",
  interimRating: "\u9054\u6210\u72B6\u6CC1(\u4E2D\u9593)",
  rating: "\u9054\u6210\u72B6\u6CC1",
  reason: "\u672A\u9054\u6210\u306E\u7406\u7531",
  "own:text": own.text,
  "own:number": own.number,
  "own:date": own.date,
  "own:list": own.list,
  unused: "\u4F7F\u308F\u306A\u3044\u5217"
};
var by = {
  heading: "\u898B\u51FA\u3057\u306E\u8A00\u8449\u304B\u3089\u9078\u3073\u307E\u3057\u305F\u3002",
  words: "\u898B\u51FA\u3057\u306B\u8FD1\u3044\u8A00\u8449\u304C\u3042\u308B\u305F\u3081\u9078\u3073\u307E\u3057\u305F\u3002",
  contents: "\u4E0B\u306E\u5024\u304C\u756A\u53F7\u306E\u305F\u3081\u9078\u3073\u307E\u3057\u305F\u3002",
  rest: "\u307B\u304B\u306B\u5F53\u3066\u306F\u307E\u308B\u5217\u304C\u306A\u3044\u305F\u3081\u9078\u3073\u307E\u3057\u305F\u3002",
  own: "\u5F53\u3066\u306F\u307E\u308B\u5F79\u5272\u304C\u306A\u3044\u305F\u3081\u3001\u72EC\u81EA\u306E\u5217\u306B\u3057\u307E\u3057\u305F\u3002"
};
var fields3 = { createdOn: "\u4F5C\u6210\u65E5", jobTitle: "\u8077\u540D", name: "\u6C0F\u540D" };
var phases3 = { planning: "\u671F\u9996", interim: "\u4E2D\u9593", evaluation: "\u671F\u672B" };
var numberings = {
  whole: "1\u304B\u3089\u7D9A\u3051\u3066\u6570\u3048\u308B",
  sections: "\u533A\u5207\u308A\u3054\u3068\u306B1\u304B\u3089\u6570\u3048\u308B",
  parts: "1-1\u30011-2\u306E\u3088\u3046\u306B\u6570\u3048\u308B",
  none: "\u78BA\u304B\u3081\u306A\u3044"
};
var ratings = {
  list: "\u9078\u629E\u80A2\u304B\u3089\u9078\u3076",
  percent: "\u5272\u5408(80%\u306A\u3069)",
  text: "\u81EA\u7531\u306A\u6587\u7AE0"
};
var places = {
  auto: "\u81EA\u52D5\u3067\u63A2\u3059",
  title: "\u8868\u984C",
  sheetName: "\u30B7\u30FC\u30C8\u306E\u540D\u524D",
  label: "\u30E9\u30D9\u30EB\u306E\u53F3",
  cell: "\u6C7A\u307E\u3063\u305F\u30BB\u30EB"
};
var definitionScreen2 = {
  intro: "\u307B\u304B\u306E\u69D8\u5F0F\u3082\u3001\u898B\u51FA\u3057\u306E\u884C\u304B\u3089\u5B9A\u7FA9\u3092\u4F5C\u308B\u3068\u3001\u5165\u529B\u30C1\u30A7\u30C3\u30AF\u3084\u96C6\u8A08\u306B\u4F7F\u3048\u307E\u3059\u3002",
  begin: "\u5B9A\u7FA9\u3092\u4F5C\u308B",
  fromRow: "\u9078\u629E\u4E2D\u306E\u884C\u3092\u898B\u51FA\u3057\u3068\u3057\u3066\u4F5C\u308B",
  fromRowHint: "\u30B7\u30FC\u30C8\u3067\u3001\u8868\u306E\u898B\u51FA\u3057\u306E\u30BB\u30EB\u3092 1 \u3064\u9078\u3093\u3067\u304B\u3089\u62BC\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
  noRow: "\u9078\u629E\u4E2D\u306E\u884C\u306B\u3001\u898B\u51FA\u3057\u304C3\u3064\u4EE5\u4E0A\u898B\u3064\u304B\u308A\u307E\u305B\u3093\u3002\u8868\u306E\u898B\u51FA\u3057\u306E\u30BB\u30EB\u3092\u9078\u3093\u3067\u304F\u3060\u3055\u3044\u3002",
  ownSheet: "\u3053\u306E\u30B7\u30FC\u30C8\u306F\u3001\u3053\u306E\u6A5F\u80FD\u304C\u4F5C\u3063\u305F\u30B7\u30FC\u30C8\u3067\u3059\u3002\u69D8\u5F0F\u306E\u30B7\u30FC\u30C8\u3092\u524D\u306B\u51FA\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
  fromKnown: "\u7528\u610F\u3055\u308C\u305F\u5B9A\u7FA9\u304B\u3089",
  choose: "\u69D8\u5F0F",
  useKnown: "\u3053\u306E\u5B9A\u7FA9\u304B\u3089\u59CB\u3081\u308B",
  open: "\u30D5\u30A1\u30A4\u30EB\u3092\u958B\u304F",
  unreadable: "\u30D5\u30A1\u30A4\u30EB\u3092\u8AAD\u307F\u53D6\u308C\u307E\u305B\u3093\u3067\u3057\u305F\u3002\u3082\u3046\u4E00\u5EA6\u9078\u3093\u3067\u304F\u3060\u3055\u3044\u3002",
  kept: "\u3053\u306E\u30D6\u30C3\u30AF\u306E\u5B9A\u7FA9",
  edit: (name) => `\u300C${name}\u300D\u3092\u7DE8\u96C6`,
  forget: (name) => `\u300C${name}\u300D\u3092\u3053\u306E\u30D6\u30C3\u30AF\u304B\u3089\u6D88\u3059`,
  editShort: "\u7DE8\u96C6",
  forgetShort: "\u6D88\u3059",
  damaged: "\u4FDD\u5B58\u3055\u308C\u305F\u5B9A\u7FA9\u306E\u4E00\u90E8\u3092\u8AAD\u307F\u53D6\u308C\u307E\u305B\u3093\u3002\u3082\u3046\u4E00\u5EA6\u4F5C\u3063\u3066\u4FDD\u5B58\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
  heading: (name) => `\u300C${name}\u300D\u306E\u5B9A\u7FA9`,
  name: "\u69D8\u5F0F\u306E\u540D\u524D",
  titles: "\u8868\u984C",
  titlesHint: "\u8868\u306E\u4E0A\u306B\u66F8\u304B\u308C\u308B\u8A00\u8449\u3002\u3044\u304F\u3064\u304B\u3042\u308B\u3068\u304D\u306F\u300C\u3001\u300D\u3067\u533A\u5207\u308B",
  columns: "\u5217",
  column: (position) => `${number26.format(position)}\u5217\u76EE`,
  use: "\u5F79\u5272",
  uses,
  headings: "\u898B\u51FA\u3057",
  headingsHint: "\u5225\u306E\u8A00\u3044\u65B9\u306F\u300C\u3001\u300D\u3067\u533A\u5207\u308B",
  required: "\u8A18\u5165\u304C\u5FC5\u8981\u306A\u6642\u671F",
  phases: phases3,
  optional: "\u3053\u306E\u5217\u304C\u306A\u3044\u30B7\u30FC\u30C8\u3082\u3042\u308B",
  values: "\u9078\u629E\u80A2",
  valuesHint: "\u300C\u3001\u300D\u3067\u533A\u5207\u308B",
  why: by,
  removeColumn: (heading) => `\u300C${heading}\u300D\u306E\u5217\u3092\u5916\u3059`,
  addColumn: "\u5217\u3092\u8FFD\u52A0",
  absent: (roles) => `\u3053\u306E\u69D8\u5F0F\u306B\u306F\u306A\u3044\u5217: ${roles.join("\u3001")}(\u7A7A\u6B04\u3068\u306F\u6570\u3048\u307E\u305B\u3093)`,
  header: "\u8868\u306E\u4E0A\u306E\u6B04",
  headerHint: "\u30B7\u30FC\u30C8\u306B\u66F8\u304B\u308C\u305F\u30E9\u30D9\u30EB\u3002\u7A7A\u6B04\u306B\u3059\u308B\u3068\u3001\u3053\u306E\u69D8\u5F0F\u306B\u306F\u306A\u3044\u6B04\u306B\u306A\u308A\u307E\u3059\u3002",
  fields: fields3,
  year: "\u5E74\u5EA6\u306E\u5834\u6240",
  department: "\u90E8\u306E\u540D\u524D\u306E\u5834\u6240",
  places,
  placeText: { label: "\u30E9\u30D9\u30EB", cell: "\u30BB\u30EB(B2\u306A\u3069)" },
  numbering: "\u756A\u53F7\u306E\u4ED8\u3051\u65B9",
  numberings,
  rating: "\u9054\u6210\u72B6\u6CC1\u306E\u66F8\u304D\u65B9",
  ratings,
  words: "\u8A00\u8449\u306E\u8A2D\u5B9A",
  everyone: "\u5168\u4F53\u3092\u8868\u3059\u8A00\u8449",
  separators: "\u8AB2\u540D\u306E\u533A\u5207\u308A",
  separatorsHint: "\u7A7A\u767D\u3067\u533A\u5207\u308B\u3002\u300C\u6539\u884C\u300D\u306F\u30BB\u30EB\u306E\u4E2D\u306E\u6539\u884C",
  sections: "1\u3064\u306E\u540D\u524D\u3068\u3059\u308B\u8AB2",
  sectionsHint: "\u533A\u5207\u308A\u306E\u6587\u5B57\u3092\u542B\u3080\u8AB2\u540D\u3002\u300C\u3001\u300D\u3067\u533A\u5207\u308B",
  deadlineWords: "\u671F\u9650\u306E\u8A00\u8449",
  deadlineWordsHint: "1\u884C\u306B1\u3064\u306E\u6642\u671F\u3002\u300C\u5E74\u5EA6\u672B\u3001\u671F\u672B\uFF1A3-3\u300D\u306F3\u6708\u3001\u6642\u671F\u304C\u306A\u3044\u3082\u306E\u306F\u8A00\u8449\u3060\u3051",
  placeholders: "\u4EEE\u306E\u8A00\u8449",
  placeholdersHint: "\u672A\u5B9A\u306A\u3069\u3002\u300C\u3001\u300D\u3067\u533A\u5207\u308B",
  trial: {
    heading: "\u3053\u306E\u30B7\u30FC\u30C8\u3067\u8A66\u3057\u305F\u7D50\u679C",
    none: "\u3053\u306E\u5B9A\u7FA9\u3067\u306F\u3001\u30B7\u30FC\u30C8\u3092\u69D8\u5F0F\u3068\u3057\u3066\u8AAD\u307F\u53D6\u308C\u307E\u305B\u3093\u3002\u898B\u51FA\u3057\u3092\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002",
    noSheet: "\u8A66\u3059\u30B7\u30FC\u30C8\u304C\u3042\u308A\u307E\u305B\u3093\u3002",
    found: (columns3, items) => `${number26.format(columns3)}\u5217\u3001${number26.format(items)}\u9805\u76EE\u3092\u8AAD\u307F\u53D6\u308A\u307E\u3057\u305F\u3002`,
    facts: (department, year) => `\u90E8: ${department}\u3001\u5E74\u5EA6: ${year}`,
    errors: (errors3) => errors3 === 0 ? "\u8981\u4FEE\u6B63\u306F\u3042\u308A\u307E\u305B\u3093\u3002" : `\u8981\u4FEE\u6B63 ${number26.format(errors3)}\u4EF6`,
    column: (use, address, heading) => `${use}: ${address}\u300C${heading}\u300D`,
    missing: (use) => `${use}: \u898B\u3064\u304B\u308A\u307E\u305B\u3093`
  },
  problems: (count) => `\u76F4\u3059\u3068\u3053\u308D\u304C${number26.format(count)}\u304B\u6240\u3042\u308A\u307E\u3059\u3002`,
  keep: "\u3053\u306E\u30D6\u30C3\u30AF\u306B\u4FDD\u5B58",
  toFile: "\u30D5\u30A1\u30A4\u30EB\u306B\u4FDD\u5B58",
  fileName: (name) => `\u69D8\u5F0F\u306E\u5B9A\u7FA9_${name}.json`,
  cancel: "\u30AD\u30E3\u30F3\u30BB\u30EB"
};

// src/locales/ja/screens/dismissals-screen.ts
var dismissalsScreen2 = {
  dialog: {
    heading: "\u6307\u6458\u3092\u9664\u5916\u3059\u308B",
    why: "\u9664\u5916\u3057\u305F\u6307\u6458\u306F\u4EF6\u6570\u306B\u5165\u308A\u307E\u305B\u3093\u3002\u30BB\u30EB\u306E\u5185\u5BB9\u304C\u5909\u308F\u308B\u3068\u3001\u307E\u305F\u8868\u793A\u3055\u308C\u307E\u3059\u3002",
    reason: "\u7406\u7531",
    usual: ["\u8A18\u8F09\u306E\u3068\u304A\u308A\u3067\u554F\u984C\u306A\u3044", "\u69D8\u5F0F\u306E\u6C7A\u307E\u308A\u306B\u3088\u308B", "\u62C5\u5F53\u8AB2\u306B\u78BA\u8A8D\u6E08\u307F"],
    needed: "\u7406\u7531\u3092\u5165\u529B\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
    confirm: "\u9664\u5916\u3059\u308B",
    cancel: "\u30AD\u30E3\u30F3\u30BB\u30EB"
  },
  intro: "\u8981\u78BA\u8A8D\u3068\u30D2\u30F3\u30C8\u3060\u3051\u3092\u9664\u5916\u3067\u304D\u307E\u3059\u3002\u30BB\u30EB\u306E\u5185\u5BB9\u3084\u9078\u629E\u80A2\u304C\u5909\u308F\u308B\u3068\u3001\u305D\u306E\u6307\u6458\u306F\u307E\u305F\u8868\u793A\u3055\u308C\u307E\u3059\u3002",
  none: "\u9664\u5916\u3057\u305F\u6307\u6458\u306F\u3042\u308A\u307E\u305B\u3093\u3002",
  because: (reason) => `\u7406\u7531\uFF1A${reason}`,
  on: (sheetName) => `\u300C${sheetName}\u300D`,
  past: (heading) => `${heading}\u306E\u6307\u6458`,
  pastWhy: "\u30BB\u30EB\u306E\u5185\u5BB9\u306A\u3069\u304C\u5909\u308F\u3063\u305F\u305F\u3081\u3001\u4ECA\u306F\u3042\u3066\u306F\u307E\u308A\u307E\u305B\u3093\u3002",
  forget: "\u516C\u8868\u7528\u306B\u8A2D\u5B9A\u3092\u6D88\u3059",
  forgetWhy: "\u9664\u5916\u306E\u7406\u7531\u3001\u524D\u5E74\u5EA6\u306E\u30D5\u30A1\u30A4\u30EB\u540D\u3001\u5217\u3084\u9078\u629E\u80A2\u306E\u6307\u5B9A\u306A\u3069\u3001\u3053\u306E\u6A5F\u80FD\u304C\u30D6\u30C3\u30AF\u306B\u4FDD\u5B58\u3057\u305F\u3082\u306E\u3092\u3059\u3079\u3066\u6D88\u3057\u307E\u3059\u3002\u30BB\u30EB\u306E\u5185\u5BB9\u3068\u30D7\u30EB\u30C0\u30A6\u30F3\u306F\u6B8B\u308A\u307E\u3059\u3002\u7406\u7531\u306B\u306F\u500B\u4EBA\u306E\u4E8B\u60C5\u3092\u66F8\u304B\u306A\u3044\u3067\u304F\u3060\u3055\u3044\u3002",
  revoke: "\u53D6\u308A\u6D88\u3059",
  revokeOf: (sentence) => `\u9664\u5916\u3092\u53D6\u308A\u6D88\u3059\uFF1A${sentence}`
};

// src/locales/ja/screens/lists-screen.ts
var number27 = new Intl.NumberFormat("ja-JP");
var problems = {
  blank: () => "\u9078\u629E\u80A2\u3092\u5165\u529B\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
  twice: (text) => `\u300C${text}\u300D\u304C\u307B\u304B\u306B\u3082\u3042\u308A\u307E\u3059\u3002\u5225\u306E\u8A00\u8449\u306B\u3057\u3066\u304F\u3060\u3055\u3044\u3002`,
  "too-long": () => "255\u6587\u5B57\u307E\u3067\u3067\u5165\u529B\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
  "no-level": () => "\u9078\u629E\u80A2\u30921\u3064\u4EE5\u4E0A\u5165\u308C\u3066\u304F\u3060\u3055\u3044\u3002",
  "no-column": () => "\u3053\u306E\u69D8\u5F0F\u306B\u306F\u7406\u7531\u306E\u6B04\u304C\u306A\u3044\u305F\u3081\u3001\u9078\u3079\u307E\u305B\u3093\u3002"
};
var fileProblems = {
  "not-json": () => "\u9078\u629E\u80A2\u306E\u30D5\u30A1\u30A4\u30EB\u3067\u306F\u3042\u308A\u307E\u305B\u3093\u3002\u300C\u30D5\u30A1\u30A4\u30EB\u306B\u66F8\u304D\u51FA\u3059\u300D\u3067\u4F5C\u3063\u305F\u30D5\u30A1\u30A4\u30EB(.json)\u3092\u9078\u3093\u3067\u304F\u3060\u3055\u3044\u3002",
  "other-file": () => "\u9078\u629E\u80A2\u306E\u30D5\u30A1\u30A4\u30EB\u3067\u306F\u3042\u308A\u307E\u305B\u3093\u3002\u300C\u30D5\u30A1\u30A4\u30EB\u306B\u66F8\u304D\u51FA\u3059\u300D\u3067\u4F5C\u3063\u305F\u30D5\u30A1\u30A4\u30EB(.json)\u3092\u9078\u3093\u3067\u304F\u3060\u3055\u3044\u3002",
  newer: () => "\u65B0\u3057\u3044\u7248\u306E\u7D44\u7E54\u76EE\u6A19\u30A2\u30B7\u30B9\u30C8\u3067\u4F5C\u3089\u308C\u305F\u30D5\u30A1\u30A4\u30EB\u306E\u305F\u3081\u3001\u8AAD\u307F\u8FBC\u3081\u307E\u305B\u3093\u3002\u60C5\u5831\u30B7\u30B9\u30C6\u30E0\u62C5\u5F53\u3078\u304A\u77E5\u3089\u305B\u304F\u3060\u3055\u3044\u3002",
  "too-large": () => "\u30D5\u30A1\u30A4\u30EB\u304C\u5927\u304D\u3059\u304E\u308B\u305F\u3081\u3001\u8AAD\u307F\u8FBC\u3081\u307E\u305B\u3093\u3002\u300C\u30D5\u30A1\u30A4\u30EB\u306B\u66F8\u304D\u51FA\u3059\u300D\u3067\u4F5C\u3063\u305F\u30D5\u30A1\u30A4\u30EB(.json)\u3092\u9078\u3093\u3067\u304F\u3060\u3055\u3044\u3002",
  "unknown-form": () => "\u3053\u306E\u7D44\u7E54\u76EE\u6A19\u30A2\u30B7\u30B9\u30C8\u304C\u77E5\u3089\u306A\u3044\u69D8\u5F0F\u306E\u9078\u629E\u80A2\u304C\u5165\u3063\u3066\u3044\u308B\u305F\u3081\u3001\u8AAD\u307F\u8FBC\u3081\u307E\u305B\u3093\u3002",
  unusable: (year) => `${year}\u306E\u9078\u629E\u80A2\u306B\u3001\u7A7A\u6B04\u3084\u91CD\u8907\u304C\u3042\u308A\u307E\u3059\u3002\u30D5\u30A1\u30A4\u30EB\u3092\u4F5C\u308A\u76F4\u3057\u3066\u3082\u3089\u3063\u3066\u304F\u3060\u3055\u3044\u3002\u4F55\u3082\u5909\u3048\u3066\u3044\u307E\u305B\u3093\u3002`
};
var listsScreen2 = {
  intro: "\u5909\u66F4\u3057\u305F\u9078\u629E\u80A2\u306F\u3053\u306E\u30D6\u30C3\u30AF\u306B\u4FDD\u5B58\u3055\u308C\u3001\u5165\u529B\u30C1\u30A7\u30C3\u30AF\u3001\u30D7\u30EB\u30C0\u30A6\u30F3\u3001\u96C6\u8A08\u306E\u3059\u3079\u3066\u306B\u4F7F\u308F\u308C\u307E\u3059\u3002",
  form: "\u69D8\u5F0F",
  year: "\u5BFE\u8C61\u306E\u5E74\u5EA6",
  allYears: "\u3059\u3079\u3066\u306E\u5E74\u5EA6",
  yearFrom: (year) => `${year}\u304B\u3089`,
  usual: "\u6A19\u6E96\u306E\u9078\u629E\u80A2\u3067\u3059\u3002",
  own: "\u3053\u306E\u30D6\u30C3\u30AF\u3067\u5909\u66F4\u3057\u305F\u9078\u629E\u80A2\u3067\u3059\u3002",
  inherited: (from) => `\u300C${from}\u300D\u306E\u9078\u629E\u80A2\u3092\u5F15\u304D\u7D99\u3044\u3067\u3044\u307E\u3059\u3002`,
  saveFirst: "\u5E74\u5EA6\u3092\u5207\u308A\u66FF\u3048\u308B\u306B\u306F\u3001\u5148\u306B\u4FDD\u5B58\u3059\u308B\u304B\u3001\u7DE8\u96C6\u3092\u3084\u3081\u3066\u304F\u3060\u3055\u3044\u3002",
  damaged: "\u4FDD\u5B58\u3055\u308C\u305F\u9078\u629E\u80A2\u306E\u4E00\u90E8\u3092\u8AAD\u307F\u53D6\u308C\u307E\u305B\u3093\u3002\u305D\u306E\u5206\u306F\u6A19\u6E96\u306E\u9078\u629E\u80A2\u3092\u4F7F\u3063\u3066\u3044\u307E\u3059\u3002",
  names: { category: "\u8A08\u753B\u30FB\u65B9\u91DD\u7B49\u306E\u5206\u985E", rating: "\u9054\u6210\u72B6\u6CC1" },
  orderHint: "\u4E0A\u304B\u3089\u3001\u3088\u3044\u9806\u306B\u4E26\u3079\u307E\u3059\u3002",
  noValues: "\u9078\u629E\u80A2\u304C\u3042\u308A\u307E\u305B\u3093\u3002\u3069\u3093\u306A\u5024\u3067\u3082\u5165\u529B\u3067\u304D\u307E\u3059\u3002",
  value: (position) => `\u9078\u629E\u80A2${number27.format(position)}`,
  spellings: "\u5225\u306E\u66F8\u304D\u65B9",
  spellingsHint: "\u300C\u3001\u300D\u3067\u533A\u5207\u308B",
  outcome: "\u96C6\u8A08\u3067\u306E\u6271\u3044",
  reason: "\u7406\u7531\u306E\u8A18\u5165\u304C\u5FC5\u8981",
  up: (label) => `\u300C${label}\u300D\u3092\u4E0A\u3078`,
  down: (label) => `\u300C${label}\u300D\u3092\u4E0B\u3078`,
  remove: (label) => `\u300C${label}\u300D\u3092\u524A\u9664`,
  newValue: "\u65B0\u3057\u3044\u9078\u629E\u80A2",
  add: (name) => `${name}\u3092\u8FFD\u52A0`,
  said: {
    moved: (label, position) => `\u300C${label}\u300D\u3092${number27.format(position)}\u756A\u76EE\u306B\u79FB\u3057\u307E\u3057\u305F\u3002`,
    removed: (label) => `\u300C${label}\u300D\u3092\u4E00\u89A7\u304B\u3089\u5916\u3057\u307E\u3057\u305F\u3002`,
    added: (position) => `${number27.format(position)}\u756A\u76EE\u306B\u7A7A\u306E\u9078\u629E\u80A2\u3092\u52A0\u3048\u307E\u3057\u305F\u3002`
  },
  problem: ({ code, text = "" }) => problems[code](text),
  save: "\u4FDD\u5B58",
  cancel: "\u7DE8\u96C6\u3092\u30AD\u30E3\u30F3\u30BB\u30EB",
  back: "\u6A19\u6E96\u306E\u9078\u629E\u80A2\u306B\u623B\u3059",
  backTo: (from) => `\u300C${from}\u300D\u306E\u9078\u629E\u80A2\u306B\u623B\u3059`,
  leaving: {
    heading: "\u4F7F\u308F\u308C\u3066\u3044\u308B\u5024\u304C\u3042\u308A\u307E\u3059",
    why: "\u6B21\u306E\u5024\u306F\u4E00\u89A7\u304B\u3089\u306A\u304F\u306A\u308B\u304B\u3001\u540D\u524D\u304C\u5909\u308F\u308A\u307E\u3059\u304C\u3001\u30B7\u30FC\u30C8\u3067\u4F7F\u308F\u308C\u3066\u3044\u307E\u3059\u3002\u30BB\u30EB\u3092\u3069\u3046\u3059\u308B\u304B\u9078\u3093\u3067\u304F\u3060\u3055\u3044\u3002",
    value: (value, cells) => `\u300C${value}\u300D ${number27.format(cells)}\u304B\u6240`,
    choice: (value) => `\u300C${value}\u300D\u306E\u30BB\u30EB`,
    leave: "\u305D\u306E\u307E\u307E\u306B\u3059\u308B",
    replace: (to) => `\u300C${to}\u300D\u306B\u66F8\u304D\u63DB\u3048\u308B`,
    confirm: "\u5909\u66F4\u3059\u308B",
    cancel: "\u30AD\u30E3\u30F3\u30BB\u30EB"
  },
  file: {
    heading: "\u30D5\u30A1\u30A4\u30EB\u3067\u306E\u53D7\u3051\u6E21\u3057",
    why: "\u66F8\u304D\u51FA\u3057\u305F\u30D5\u30A1\u30A4\u30EB\u3092\u5404\u8AB2\u306B\u6E21\u3059\u3068\u3001\u540C\u3058\u9078\u629E\u80A2\u3092\u8AAD\u307F\u8FBC\u3081\u307E\u3059\u3002",
    export: "\u30D5\u30A1\u30A4\u30EB\u306B\u66F8\u304D\u51FA\u3059",
    import: "\u30D5\u30A1\u30A4\u30EB\u304B\u3089\u8AAD\u307F\u8FBC\u3080",
    name: "\u7D44\u7E54\u76EE\u6A19_\u9078\u629E\u80A2.json",
    save: "\u30D5\u30A1\u30A4\u30EB\u3092\u4FDD\u5B58",
    blocked: "\u4FDD\u5B58\u3067\u304D\u306A\u3044\u3068\u304D\u306F\u3001\u6B21\u306E\u6587\u5B57\u3092\u30B3\u30D4\u30FC\u3057\u3001\u30E1\u30E2\u5E33\u306A\u3069\u3067\u300C.json\u300D\u306E\u30D5\u30A1\u30A4\u30EB\u306B\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
    text: "\u30D5\u30A1\u30A4\u30EB\u306E\u5185\u5BB9",
    copy: "\u30B3\u30D4\u30FC",
    copied: "\u30B3\u30D4\u30FC\u3057\u307E\u3057\u305F\u3002",
    notCopied: "\u30B3\u30D4\u30FC\u3067\u304D\u307E\u305B\u3093\u3067\u3057\u305F\u3002\u6587\u5B57\u3092\u9078\u3093\u3067\u3001Ctrl\uFF0BC \u3092\u62BC\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
    problem: ({ code }, year) => fileProblems[code](year),
    unreadable: "\u30D5\u30A1\u30A4\u30EB\u3092\u8AAD\u307F\u53D6\u308C\u307E\u305B\u3093\u3067\u3057\u305F\u3002\u3082\u3046\u4E00\u5EA6\u9078\u3093\u3067\u304F\u3060\u3055\u3044\u3002"
  }
};

// src/locales/ja/screens/previous-year.ts
function problem3(file, found, year) {
  switch (found.code) {
    case "no-rating":
      return `\u300C${file}\u300D\u306E\u69D8\u5F0F\u306B\u300C\u9054\u6210\u72B6\u6CC1\u300D\u306E\u5217\u304C\u898B\u3064\u304B\u308A\u307E\u305B\u3093\u3002`;
    case "different-scales":
      return `\u300C${file}\u300D\u306F\u9054\u6210\u72B6\u6CC1\u306E\u9078\u629E\u80A2\u304C\u4ECA\u5E74\u5EA6\u3068\u7570\u306A\u308B\u305F\u3081\u3001\u4E26\u3079\u3066\u6BD4\u3079\u3089\u308C\u307E\u305B\u3093\u3002`;
    case "same-year":
      return `\u300C${file}\u300D\u306F\u4ECA\u5E74\u5EA6(${year(found.year)})\u306E\u69D8\u5F0F\u3067\u3059\u3002\u524D\u5E74\u5EA6\u306E\u30D6\u30C3\u30AF\u3092\u9078\u3093\u3067\u304F\u3060\u3055\u3044\u3002`;
    case "other-year":
      return `\u300C${file}\u300D\u306F${found.years.map(year).join("\u30FB")}\u306E\u69D8\u5F0F\u3067\u3059\u3002${year(found.wanted)}\u306E\u30D6\u30C3\u30AF\u3092\u9078\u3093\u3067\u304F\u3060\u3055\u3044\u3002`;
    case "other-departments":
      return `\u300C${file}\u300D\u306B\u3042\u308B\u306E\u306F${found.departments.join("\u3001")}\u306E\u69D8\u5F0F\u3067\u3001\u4ECA\u5E74\u5EA6\u306E\u90E8\u3068\u4E00\u81F4\u3059\u308B\u3082\u306E\u304C\u3042\u308A\u307E\u305B\u3093\u3002`;
    default:
      return chosenFile2(file, found.code);
  }
}
var previousYear2 = {
  heading: "\u524D\u5E74\u5EA6\u3068\u306E\u6BD4\u8F03",
  why: "\u524D\u5E74\u5EA6\u306E\u30D6\u30C3\u30AF\u3092\u9078\u3076\u3068\u3001\u9054\u6210\u72B6\u6CC1\u3092\u4E26\u3079\u3066\u793A\u3057\u307E\u3059\u3002\u30D5\u30A1\u30A4\u30EB\u306F\u8AAD\u307F\u53D6\u308B\u3060\u3051\u3067\u3001\u5916\u306B\u306F\u9001\u308A\u307E\u305B\u3093\u3002",
  choose: "\u524D\u5E74\u5EA6\u306E\u30D6\u30C3\u30AF\u3092\u9078\u3076",
  other: "\u5225\u306E\u30D6\u30C3\u30AF\u3092\u9078\u3076",
  remove: "\u6BD4\u8F03\u3092\u3084\u3081\u308B",
  reading: "\u8AAD\u307F\u53D6\u3063\u3066\u3044\u307E\u3059\u2026",
  /** `items`: how many it has. */
  chosen: (file, year, items) => `\u300C${file}\u300D(${year}\u3001${items}\u4EF6)\u3068\u6BD4\u3079\u307E\u3059\u3002`,
  outdated: (file) => `\u300C${file}\u300D\u304B\u3089\u8AAD\u307F\u53D6\u3063\u305F\u4EF6\u6570\u306F\u3001\u3044\u307E\u306E\u69D8\u5F0F\u306E\u524D\u5E74\u5EA6\u306E\u3082\u306E\u3067\u306F\u306A\u3044\u305F\u3081\u3001\u4F7F\u3044\u307E\u305B\u3093\u3002`,
  here: "\u524D\u5E74\u5EA6\u306E\u30B7\u30FC\u30C8\u304C\u3053\u306E\u30D6\u30C3\u30AF\u306B\u3042\u308B\u306E\u3067\u3001\u305D\u308C\u3068\u6BD4\u3079\u307E\u3059\u3002",
  problem: problem3
};

// src/locales/ja/screens/ratings-screen.ts
var number28 = new Intl.NumberFormat("ja-JP");
var ratingsScreen2 = {
  nothing: "\u8A55\u4FA1\u3092\u5165\u529B\u3059\u308B\u6B04\u304C\u898B\u3064\u304B\u308A\u307E\u305B\u3093\u3002",
  position: (at, all) => `${number28.format(all)}\u4EF6\u4E2D${number28.format(at)}\u4EF6\u76EE\u3002`,
  left: (heading, blank) => blank === 0 ? `${heading}\u306E\u7A7A\u6B04\u306F\u3042\u308A\u307E\u305B\u3093\u3002` : `${heading}\u306E\u7A7A\u6B04\u306F\u3001\u3042\u3068${number28.format(blank)}\u4EF6\u3067\u3059\u3002`,
  now: (heading, value) => `${heading}\uFF1A${value === "" ? "\u7A7A\u6B04" : value}`,
  show: (address) => `${address}\u306E\u30BB\u30EB\u3092\u9078\u629E`,
  keys: (levels) => `\u6570\u5B57\u30AD\u30FC 1\uFF5E${number28.format(levels)} \u3067\u5165\u529B\u3067\u304D\u307E\u3059\u3002\u2190 \u3068 \u2192 \u3067\u524D\u5F8C\u306E\u9805\u76EE\u3078\u79FB\u308A\u307E\u3059\u3002`,
  previous: "\u524D\u306E\u9805\u76EE",
  next: "\u6B21\u306E\u9805\u76EE",
  overRated: "\u8A18\u5165\u6E08\u307F\u306E\u9805\u76EE\u3082\u9806\u306B\u8868\u793A",
  allDone: (heading) => `${heading}\u306F\u3001\u3059\u3079\u3066\u8A18\u5165\u3055\u308C\u3066\u3044\u307E\u3059\u3002`
};

// src/locales/ja/screens/self-check-screen.ts
var selfCheckScreen2 = {
  intro: "\u30B7\u30FC\u30C8\u300C\u8A18\u5165\u72B6\u6CC1\u300D\u3092\u4F5C\u308A\u307E\u3059\u3002\u8A18\u5165\u6E08\u307F\u306E\u6570\u3001\u7A7A\u6B04\u3001\u30EA\u30B9\u30C8\u5916\u3001\u76F4\u3059\u3068\u3053\u308D\u3092\u3001Excel \u306E\u5F0F\u3060\u3051\u3067\u6570\u3048\u307E\u3059\u3002\u30D7\u30EB\u30C0\u30A6\u30F3\u3068\u8272\u3082\u4ED8\u304D\u307E\u3059\u3002\u30A2\u30C9\u30A4\u30F3\u306E\u306A\u3044 PC \u3067\u3082\u50CD\u304D\u307E\u3059\u3002",
  make: "\u8A18\u5165\u72B6\u6CC1\u306E\u8868\u3092\u4F5C\u308B",
  remove: "\u8868\u3068\u8272\u3092\u53D6\u308A\u9664\u304F",
  removeHint: "\u30D7\u30EB\u30C0\u30A6\u30F3\u306F\u6B8B\u308A\u307E\u3059\u3002\u8868\u306E\u53F3\u3084\u4E0B\u306B\u30E1\u30E2\u304C\u3042\u308B\u3068\u304D\u306F\u3001\u30B7\u30FC\u30C8\u3068\u30E1\u30E2\u3092\u6B8B\u3057\u307E\u3059\u3002",
  blank: {
    heading: "\u914D\u5E03\u7528\u306E\u69D8\u5F0F",
    intro: "\u3044\u307E\u306E\u69D8\u5F0F\u306E\u8A18\u5165\u5185\u5BB9(\u756A\u53F7\u306E\u307B\u304B)\u3092\u6D88\u3059\u304B\u3001\u65B0\u3057\u3044\u30B7\u30FC\u30C8\u306B\u69D8\u5F0F\u3092\u4F5C\u308A\u307E\u3059\u3002\u6D88\u3059\u3068\u304D\u306F\u3001\u5225\u540D\u3067\u4FDD\u5B58\u3057\u305F\u30D6\u30C3\u30AF\u3067\u884C\u3063\u3066\u304F\u3060\u3055\u3044\u3002\u90E8\u3054\u3068\u306E\u30D6\u30C3\u30AF\u306F\u3001\u30B3\u30DE\u30F3\u30C9(--blank-forms)\u3067\u4F5C\u308C\u307E\u3059\u3002",
    clear: "\u8A18\u5165\u5185\u5BB9\u3092\u6D88\u3059\u2026",
    ask: "\u3059\u3079\u3066\u306E\u69D8\u5F0F\u306E\u8A18\u5165\u5185\u5BB9\u3092\u6D88\u3057\u307E\u3059\u3002\u3088\u308D\u3057\u3044\u3067\u3059\u304B\u3002(\u300C\u5143\u306B\u623B\u3059\u300D\u3067\u623B\u305B\u307E\u3059)",
    confirm: "\u6D88\u3059",
    cancel: "\u30AD\u30E3\u30F3\u30BB\u30EB",
    definition: "\u69D8\u5F0F",
    year: "\u5E74\u5EA6",
    department: "\u90E8\u306E\u540D\u524D(\u7A7A\u6B04\u3067\u3082\u304B\u307E\u3044\u307E\u305B\u3093)",
    make: "\u65B0\u3057\u3044\u30B7\u30FC\u30C8\u306B\u69D8\u5F0F\u3092\u4F5C\u308B",
    protectHint: "\u914D\u308B\u524D\u306B\u3001\u8AA4\u3063\u3066\u66F8\u304D\u63DB\u3048\u306A\u3044\u3088\u3046\u3001\u8A18\u5165\u3059\u308B\u6B04\u3060\u3051\u306B\u66F8\u3051\u308B\u3088\u3046\u306B\u3067\u304D\u307E\u3059\u3002\u30D1\u30B9\u30EF\u30FC\u30C9\u306F\u4ED8\u3051\u307E\u305B\u3093\u3002",
    protect: "\u8A18\u5165\u3059\u308B\u6B04\u3060\u3051\u306B\u66F8\u3051\u308B\u3088\u3046\u306B\u3059\u308B"
  }
};

// src/locales/ja/screens/self-test.ts
var selfTest2 = {
  what: [
    "\u304A\u4F7F\u3044\u306E Excel \u304C\u3001\u3053\u306E\u4F5C\u696D\u30A6\u30A3\u30F3\u30C9\u30A6\u306E\u524D\u63D0\u3069\u304A\u308A\u306B\u52D5\u304F\u304B\u3069\u3046\u304B\u3092\u78BA\u304B\u3081\u307E\u3059\u3002",
    "\u78BA\u8A8D\u7528\u306E\u30B7\u30FC\u30C8\u30921\u679A\u8FFD\u52A0\u3057\u3001\u305D\u306E\u4E2D\u3060\u3051\u3067\u8A66\u3057\u3066\u3001\u7D42\u308F\u3063\u305F\u3089\u305D\u306E\u30B7\u30FC\u30C8\u3092\u6D88\u3057\u307E\u3059\u3002\u307B\u304B\u306E\u30B7\u30FC\u30C8\u306E\u30BB\u30EB\u3084\u66F8\u5F0F\u306F\u5909\u3048\u307E\u305B\u3093\u3002",
    "\u6570\u5341\u79D2\u304B\u3089\u6570\u5206\u304B\u304B\u308A\u307E\u3059\u3002\u7D42\u308F\u308B\u307E\u3067\u3001\u30D6\u30C3\u30AF\u3092\u9589\u3058\u305F\u308A\u3001\u5225\u306E\u64CD\u4F5C\u3092\u3057\u305F\u308A\u3057\u306A\u3044\u3067\u304F\u3060\u3055\u3044\u3002",
    "\u59CB\u3081\u308B\u3068\u3001Excel \u306E\u300C\u5143\u306B\u623B\u3059\u300D(Ctrl+Z)\u306E\u8A18\u9332\u306F\u6D88\u3048\u307E\u3059\u3002\u5148\u306B\u30D6\u30C3\u30AF\u3092\u4FDD\u5B58\u3057\u3066\u304A\u304F\u3068\u5B89\u5FC3\u3067\u3059\u3002"
  ],
  start: "\u78BA\u8A8D\u3092\u59CB\u3081\u308B",
  stop: "\u4E2D\u6B62",
  running: (done, all) => `\u78BA\u8A8D\u3057\u3066\u3044\u307E\u3059\u2026 ${done} / ${all}`,
  sheetName: "\u52D5\u4F5C\u78BA\u8A8D",
  failed: "\u78BA\u8A8D\u7528\u306E\u30B7\u30FC\u30C8\u3092\u8FFD\u52A0\u3067\u304D\u307E\u305B\u3093\u3067\u3057\u305F\u3002\u30D6\u30C3\u30AF\u306E\u4FDD\u8B77\u3084\u3001\u5225\u306E\u30D6\u30C3\u30AF\u304C\u524D\u306B\u51FA\u3066\u3044\u306A\u3044\u304B\u3092\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002",
  sheetLeft: "\u78BA\u8A8D\u7528\u306E\u30B7\u30FC\u30C8\u3092\u6D88\u305B\u307E\u305B\u3093\u3067\u3057\u305F\u3002\u300C\u52D5\u4F5C\u78BA\u8A8D\u300D\u30B7\u30FC\u30C8\u3092\u624B\u3067\u6D88\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
  stopped: "\u9014\u4E2D\u3067\u3084\u3081\u307E\u3057\u305F\u3002\u3053\u3053\u307E\u3067\u306E\u7D50\u679C\u3067\u3059\u3002",
  summary: (all, differing) => differing === 0 ? `${all}\u9805\u76EE\u3092\u78BA\u304B\u3081\u3001\u524D\u63D0\u3068\u9055\u3046\u3082\u306E\u306F\u3042\u308A\u307E\u305B\u3093\u3067\u3057\u305F\u3002` : `${all}\u9805\u76EE\u3092\u78BA\u304B\u3081\u3001\u524D\u63D0\u3068\u9055\u3046\u3082\u306E\u304C${differing}\u9805\u76EE\u3042\u308A\u307E\u3057\u305F\u3002\u4E0B\u306E\u8A18\u9332\u3092\u62C5\u5F53\u8005\u306B\u9001\u3063\u3066\u304F\u3060\u3055\u3044\u3002`,
  verdicts: {
    differs: "\u524D\u63D0\u3068\u9055\u3046",
    refused: "\u65AD\u3089\u308C\u305F",
    "as-expected": "\u524D\u63D0\u3069\u304A\u308A",
    told: "\u6C7A\u307E\u308A\u306E\u306A\u3044\u3082\u306E(\u7B54\u3048\u306E\u8A18\u9332\u3060\u3051)"
  },
  count: (number29) => `${number29}\u9805\u76EE`,
  answer: (json) => `Excel \u306E\u7B54\u3048\uFF1A${json}`,
  refusal: (code) => `Excel \u306B\u65AD\u3089\u308C\u307E\u3057\u305F(${code})`,
  milliseconds: (number29) => `${number29}\u30DF\u30EA\u79D2`,
  report: {
    heading: "\u8A18\u9332",
    why: "Excel \u306E\u7A2E\u985E\u3068\u7248\u3001\u78BA\u304B\u3081\u305F\u9805\u76EE\u3068\u7B54\u3048\u3060\u3051\u304C\u5165\u3063\u3066\u3044\u307E\u3059\u3002\u30D6\u30C3\u30AF\u306E\u4E2D\u8EAB\u306F\u5165\u3063\u3066\u3044\u307E\u305B\u3093\u3002",
    save: "\u30D5\u30A1\u30A4\u30EB\u306B\u4FDD\u5B58",
    name: "excel-self-test.json",
    copy: "\u8A18\u9332\u3092\u30B3\u30D4\u30FC",
    copied: "\u30B3\u30D4\u30FC\u3057\u307E\u3057\u305F\u3002",
    notCopied: "\u30B3\u30D4\u30FC\u3067\u304D\u307E\u305B\u3093\u3067\u3057\u305F\u3002\u9078\u3070\u308C\u3066\u3044\u308B\u6587\u5B57\u3092 Ctrl+C \u3067\u30B3\u30D4\u30FC\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
    text: "\u8A18\u9332\u306E\u5185\u5BB9"
  }
};

// src/locales/screens.ts
var ja2 = {
  copiedFindings: copiedFindings2,
  compiling: compiling2,
  collect: collectScreen2,
  definition: definitionScreen2,
  definitionProblems: definitionProblems2,
  lists: listsScreen2,
  dismissals: dismissalsScreen2,
  previousYear: previousYear2,
  ratings: ratingsScreen2,
  selfCheck: selfCheckScreen2,
  selfTest: selfTest2
};
var en2 = {
  copiedFindings,
  compiling,
  collect: collectScreen,
  definition: definitionScreen,
  definitionProblems,
  lists: listsScreen,
  dismissals: dismissalsScreen,
  previousYear,
  ratings: ratingsScreen,
  selfCheck: selfCheckScreen,
  selfTest
};
function screenLocaleOf(language) {
  return languageOf(language) === "ja" ? ja2 : en2;
}

// src/locales/en/workbench.ts
var workbench = {
  language: "English",
  title: (file, name) => `${file} - ${name} (not Excel)`,
  standin: "This is not Microsoft Excel",
  help: "Help",
  start: "Start",
  startPage: (name) => `${name} (not Excel)`,
  startTitle: (name) => `${name} without installing an add-in`,
  startNotExcel: "This is not Microsoft Excel. It is a page for using this add-in's functions where add-ins cannot be installed.",
  startOpen: "Open an Excel file",
  startDrop: "Or drop an .xlsx file onto this page.",
  startStays: "The file is read on this computer only. Nothing is sent anywhere.",
  startSaves: "Your file is never changed. \u201CSave\u201D makes a new file, as a download of your browser.",
  startLost: "When the workbook has something that this page cannot keep, you are told before it is saved.",
  startLater: "Pictures and details that are not shown here are still in the saved file. Look at the result in Excel.",
  startSamples: "Try a sample",
  open: "Open file",
  save: "Save",
  saveTip: "Save this workbook as an .xlsx file",
  samples: "Open a sample",
  loading: "Getting ready\u2026",
  opening: (file) => `Opening \u201C${file}\u201D\u2026`,
  drop: "Drop an .xlsx file here to open it",
  saved: (file) => `\u201C${file}\u201D was saved as a download of your browser.`,
  unsavedTitle: "Changes are not saved",
  unsaved: (file) => `The changes of \u201C${file}\u201D are not saved yet. Opening another workbook loses them.`,
  saveFirst: "Save, then open",
  discard: "Open without saving",
  macrosTitle: "A workbook with macros",
  macros: (file) => `The macros of \u201C${file}\u201D do not run on this page. They stay as they are and will be in the saved file.`,
  ribbon: "Ribbon",
  cellContent: "Selected cell",
  nameBox: "Name box",
  formulaBar: "Formula bar",
  grid: (sheet) => `Sheet \u201C${sheet}\u201D`,
  cellInput: "Cell input",
  selectAll: "Select all",
  openList: "Choose from the list",
  choices: "List",
  sheets: "Sheets",
  pane: "Task pane",
  paneWidth: "Width of the task pane",
  closePane: "Close the task pane",
  zoom: "Zoom",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  ready: "Ready",
  enter: "Enter",
  edit: "Edit",
  count: (cells) => `Count: ${cells}`,
  sum: (total) => `Sum: ${total}`,
  protectedTitle: "A protected sheet",
  protectedSheet: "This cell is protected and cannot be changed. Open the workbook in Excel and choose Unprotect Sheet on the Review tab first.",
  leaving: "Tab leaves the sheet",
  undo: "Undo",
  undoTip: "Undo (Ctrl+Z)",
  redo: "Redo",
  redoTip: "Redo (Ctrl+Y)",
  unsavedMark: "Not saved",
  findBar: "Find and replace",
  find: {
    wanted: "Find",
    replacement: "Replace with",
    next: "Next",
    previous: "Previous",
    replace: "Replace",
    replaceAll: "Replace all",
    close: "Close",
    none: "Not found",
    place: (place5, all) => `${place5} of ${all}`,
    replaced: (count) => `${count} replaced`
  },
  menu: {
    label: "Cell commands",
    cut: "Cut",
    copy: "Copy",
    paste: "Paste",
    pasteByKeys: "Your browser does not allow pasting from here. Paste with Ctrl+V.",
    insertRows: "Insert rows above",
    insertColumns: "Insert columns to the left",
    deleteRows: "Delete rows",
    deleteColumns: "Delete columns",
    clear: "Clear contents",
    fitRow: "Fit row height to contents",
    fitColumn: "Fit column width to contents",
    freeze: "Freeze the rows above and the columns to the left",
    unfreeze: "Unfreeze rows and columns"
  },
  sheetShift: {
    title: { insert: "Insert", delete: "Delete" },
    which: {
      insert: "What should be inserted at the selected cells?",
      delete: "What of the selected cells should be deleted?"
    },
    rows: "Entire rows",
    columns: "Entire columns",
    protected: "Rows and columns of a protected sheet cannot be inserted or deleted. Open the workbook in Excel and choose Unprotect Sheet on the Review tab first.",
    whole: "Nothing can be inserted into or deleted from the whole sheet. Select rows or columns.",
    refused: {
      MergedRangeConflict: "Only part of a merged cell would have to move. Nothing was changed.",
      InsertDeleteConflict: "Only part of a table would have to move. Nothing was changed.",
      InvalidOperation: "Only part of an array formula would have to move. Nothing was changed.",
      NonBlankCellOffSheet: "Cells with values at the end of the sheet would be pushed off it. Nothing was changed."
    },
    other: "These rows or columns cannot be inserted or deleted here. Please do it in Excel. Nothing was changed."
  },
  ok: "OK",
  retry: "Retry",
  cancel: "Cancel",
  yes: "Yes",
  no: "No",
  validationTitle: "Check the value",
  validationStop: "This value does not match the rule of this cell.",
  validationContinue: "Continue?",
  fileTitle: "The file cannot be opened",
  unreadable: (file, why3) => `\u201C${file}\u201D cannot be opened. ${why3 || errors.file.unreadable} The present workbook stays as it is.`,
  reasons: errors.fileReason,
  encrypted: (file) => `\u201C${file}\u201D is protected with a password. Remove the password in Excel, then open it again. The present workbook stays as it is.`,
  missing: (file) => `\u201C${file}\u201D was not found.`,
  saveFailed: "The workbook could not be saved. Please try again.",
  lostTitle: "Saving loses something",
  lost: (things) => `This page cannot keep: ${things}. A new file is saved; the file that you opened stays as it is.`,
  lostCount: (kind, count) => `${kind} (${count})`,
  lostBetween: ", ",
  saveAnyway: "Save without them",
  lostKinds,
  uncalculated: "This formula cannot be calculated here. Save the workbook and open it in Excel to see its result.",
  badFormula: "There is a mistake in this formula.",
  startFailed: "The page could not get ready. Please load it again."
};

// src/locales/ja/workbench.ts
var workbench2 = {
  language: "\u65E5\u672C\u8A9E",
  title: (file, name) => `${file} - ${name}(Excel \u3067\u306F\u306A\u3044\u753B\u9762)`,
  standin: "\u3053\u308C\u306F Microsoft Excel \u3067\u306F\u3042\u308A\u307E\u305B\u3093",
  help: "\u30D8\u30EB\u30D7",
  start: "\u306F\u3058\u3081\u306B",
  startPage: (name) => `${name}(Excel \u3067\u306F\u306A\u3044\u753B\u9762)`,
  startTitle: (name) => `${name}\u3092\u3001\u30A2\u30C9\u30A4\u30F3\u3092\u8FFD\u52A0\u305B\u305A\u306B\u4F7F\u3046`,
  startNotExcel: "\u3053\u308C\u306F Microsoft Excel \u3067\u306F\u3042\u308A\u307E\u305B\u3093\u3002\u30A2\u30C9\u30A4\u30F3\u3092\u8FFD\u52A0\u3067\u304D\u306A\u3044\u7AEF\u672B\u3067\u3001\u3053\u306E\u30A2\u30C9\u30A4\u30F3\u306E\u6A5F\u80FD\u3092\u4F7F\u3046\u305F\u3081\u306E\u753B\u9762\u3067\u3059\u3002",
  startOpen: "Excel\u30D5\u30A1\u30A4\u30EB\u3092\u958B\u304F",
  startDrop: "\u307E\u305F\u306F\u3001\u3053\u306E\u30DA\u30FC\u30B8\u306B .xlsx \u30D5\u30A1\u30A4\u30EB\u3092\u7F6E\u3044\u3066\u304F\u3060\u3055\u3044\u3002",
  startStays: "\u958B\u3044\u305F\u30D5\u30A1\u30A4\u30EB\u306F\u3053\u306E\u7AEF\u672B\u306E\u4E2D\u3060\u3051\u3067\u8AAD\u307F\u53D6\u308A\u307E\u3059\u3002\u3069\u3053\u306B\u3082\u9001\u308A\u307E\u305B\u3093\u3002",
  startSaves: "\u5143\u306E\u30D5\u30A1\u30A4\u30EB\u306F\u5909\u308F\u308A\u307E\u305B\u3093\u3002\u300C\u4FDD\u5B58\u300D\u3092\u62BC\u3059\u3068\u3001\u30D6\u30E9\u30A6\u30B6\u30FC\u306E\u30C0\u30A6\u30F3\u30ED\u30FC\u30C9\u3068\u3057\u3066\u3001\u65B0\u3057\u3044\u30D5\u30A1\u30A4\u30EB\u304C\u3067\u304D\u307E\u3059\u3002",
  startLost: "\u3053\u306E\u753B\u9762\u3067\u6B8B\u305B\u306A\u3044\u3082\u306E\u304C\u30D6\u30C3\u30AF\u306B\u3042\u308B\u3068\u304D\u306F\u3001\u4FDD\u5B58\u3059\u308B\u524D\u306B\u304A\u77E5\u3089\u305B\u3057\u307E\u3059\u3002",
  startLater: "\u753B\u9762\u3067\u306F\u7701\u3044\u3066\u3044\u308B\u56F3\u3084\u7D30\u304B\u306A\u66F8\u5F0F\u3082\u3001\u4FDD\u5B58\u3057\u305F\u30D5\u30A1\u30A4\u30EB\u306B\u306F\u6B8B\u308A\u307E\u3059\u3002\u4ED5\u4E0A\u304C\u308A\u306F Excel \u3067\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002",
  startSamples: "\u898B\u672C\u3067\u305F\u3081\u3059",
  open: "\u30D5\u30A1\u30A4\u30EB\u3092\u958B\u304F",
  save: "\u4FDD\u5B58",
  saveTip: "\u3053\u306E\u30D6\u30C3\u30AF\u3092 .xlsx \u30D5\u30A1\u30A4\u30EB\u3068\u3057\u3066\u4FDD\u5B58\u3057\u307E\u3059",
  samples: "\u898B\u672C\u3092\u958B\u304F",
  loading: "\u6E96\u5099\u3057\u3066\u3044\u307E\u3059\u2026",
  opening: (file) => `\u300C${file}\u300D\u3092\u958B\u3044\u3066\u3044\u307E\u3059\u2026`,
  drop: "\u3053\u3053\u306B .xlsx \u30D5\u30A1\u30A4\u30EB\u3092\u7F6E\u304F\u3068\u958B\u304D\u307E\u3059",
  saved: (file) => `\u300C${file}\u300D\u3092\u3001\u30D6\u30E9\u30A6\u30B6\u30FC\u306E\u30C0\u30A6\u30F3\u30ED\u30FC\u30C9\u3068\u3057\u3066\u4FDD\u5B58\u3057\u307E\u3057\u305F\u3002`,
  unsavedTitle: "\u4FDD\u5B58\u3057\u3066\u3044\u306A\u3044\u5909\u66F4\u304C\u3042\u308A\u307E\u3059",
  unsaved: (file) => `\u300C${file}\u300D\u306E\u5909\u66F4\u306F\u3001\u307E\u3060\u4FDD\u5B58\u3057\u3066\u3044\u307E\u305B\u3093\u3002\u5225\u306E\u30D6\u30C3\u30AF\u3092\u958B\u304F\u3068\u5931\u308F\u308C\u307E\u3059\u3002`,
  saveFirst: "\u4FDD\u5B58\u3057\u3066\u304B\u3089\u958B\u304F",
  discard: "\u4FDD\u5B58\u305B\u305A\u306B\u958B\u304F",
  macrosTitle: "\u30DE\u30AF\u30ED\u306E\u5165\u3063\u305F\u30D6\u30C3\u30AF\u3067\u3059",
  macros: (file) => `\u300C${file}\u300D\u306E\u30DE\u30AF\u30ED\u306F\u3001\u3053\u306E\u753B\u9762\u3067\u306F\u52D5\u304D\u307E\u305B\u3093\u3002\u30DE\u30AF\u30ED\u306F\u305D\u306E\u307E\u307E\u6B8B\u3057\u3001\u4FDD\u5B58\u3057\u305F\u30D5\u30A1\u30A4\u30EB\u306B\u3082\u5165\u308A\u307E\u3059\u3002`,
  ribbon: "\u30EA\u30DC\u30F3",
  cellContent: "\u9078\u629E\u4E2D\u306E\u30BB\u30EB",
  nameBox: "\u540D\u524D\u30DC\u30C3\u30AF\u30B9",
  formulaBar: "\u6570\u5F0F\u30D0\u30FC",
  grid: (sheet) => `\u30B7\u30FC\u30C8\u300C${sheet}\u300D`,
  cellInput: "\u30BB\u30EB\u306E\u5165\u529B",
  selectAll: "\u3059\u3079\u3066\u9078\u629E",
  openList: "\u30EA\u30B9\u30C8\u304B\u3089\u9078\u3076",
  choices: "\u30EA\u30B9\u30C8",
  sheets: "\u30B7\u30FC\u30C8",
  pane: "\u4F5C\u696D\u30A6\u30A3\u30F3\u30C9\u30A6",
  paneWidth: "\u4F5C\u696D\u30A6\u30A3\u30F3\u30C9\u30A6\u306E\u5E45",
  closePane: "\u4F5C\u696D\u30A6\u30A3\u30F3\u30C9\u30A6\u3092\u9589\u3058\u308B",
  zoom: "\u8868\u793A\u500D\u7387",
  zoomIn: "\u62E1\u5927",
  zoomOut: "\u7E2E\u5C0F",
  ready: "\u6E96\u5099\u5B8C\u4E86",
  enter: "\u5165\u529B",
  edit: "\u7DE8\u96C6",
  count: (cells) => `\u30C7\u30FC\u30BF\u306E\u500B\u6570: ${cells}`,
  sum: (total) => `\u5408\u8A08: ${total}`,
  protectedTitle: "\u4FDD\u8B77\u3055\u308C\u305F\u30B7\u30FC\u30C8\u3067\u3059",
  protectedSheet: "\u3053\u306E\u30BB\u30EB\u306F\u4FDD\u8B77\u3055\u308C\u3066\u3044\u308B\u305F\u3081\u3001\u5909\u66F4\u3067\u304D\u307E\u305B\u3093\u3002Excel \u3067\u3053\u306E\u30D6\u30C3\u30AF\u3092\u958B\u304D\u3001\uFF3B\u6821\u95B2\uFF3D\u30BF\u30D6\u306E\u300C\u30B7\u30FC\u30C8\u4FDD\u8B77\u306E\u89E3\u9664\u300D\u3092\u884C\u3063\u3066\u304B\u3089\u5909\u66F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
  leaving: "Tab \u3067\u8868\u306E\u5916\u3078\u79FB\u308A\u307E\u3059",
  undo: "\u5143\u306B\u623B\u3059",
  undoTip: "\u5143\u306B\u623B\u3059 (Ctrl+Z)",
  redo: "\u3084\u308A\u76F4\u3059",
  redoTip: "\u3084\u308A\u76F4\u3059 (Ctrl+Y)",
  unsavedMark: "\u672A\u4FDD\u5B58",
  findBar: "\u691C\u7D22\u3068\u7F6E\u63DB",
  find: {
    wanted: "\u691C\u7D22",
    replacement: "\u7F6E\u63DB\u5F8C",
    next: "\u6B21\u3078",
    previous: "\u524D\u3078",
    replace: "\u7F6E\u63DB",
    replaceAll: "\u3059\u3079\u3066\u7F6E\u63DB",
    close: "\u9589\u3058\u308B",
    none: "\u898B\u3064\u304B\u308A\u307E\u305B\u3093",
    place: (place5, all) => `${all}\u304B\u6240\u4E2D\u306E${place5}\u304B\u6240\u76EE`,
    replaced: (count) => `${count}\u304B\u6240\u3092\u7F6E\u304D\u63DB\u3048\u307E\u3057\u305F`
  },
  menu: {
    label: "\u30BB\u30EB\u306E\u64CD\u4F5C",
    cut: "\u5207\u308A\u53D6\u308A",
    copy: "\u30B3\u30D4\u30FC",
    paste: "\u8CBC\u308A\u4ED8\u3051",
    pasteByKeys: "\u30D6\u30E9\u30A6\u30B6\u30FC\u306E\u8A2D\u5B9A\u306B\u3088\u308A\u3001\u3053\u3053\u304B\u3089\u306F\u8CBC\u308A\u4ED8\u3051\u3089\u308C\u307E\u305B\u3093\u3002Ctrl+V \u3067\u8CBC\u308A\u4ED8\u3051\u3066\u304F\u3060\u3055\u3044\u3002",
    insertRows: "\u884C\u3092\u4E0A\u306B\u633F\u5165",
    insertColumns: "\u5217\u3092\u5DE6\u306B\u633F\u5165",
    deleteRows: "\u884C\u3092\u524A\u9664",
    deleteColumns: "\u5217\u3092\u524A\u9664",
    clear: "\u6570\u5F0F\u3068\u5024\u3092\u30AF\u30EA\u30A2",
    fitRow: "\u884C\u306E\u9AD8\u3055\u3092\u5185\u5BB9\u306B\u5408\u308F\u305B\u308B",
    fitColumn: "\u5217\u306E\u5E45\u3092\u5185\u5BB9\u306B\u5408\u308F\u305B\u308B",
    freeze: "\u3053\u306E\u884C\u306E\u4E0A\u3068\u5217\u306E\u5DE6\u3092\u56FA\u5B9A",
    unfreeze: "\u884C\u3068\u5217\u306E\u56FA\u5B9A\u3092\u89E3\u9664"
  },
  sheetShift: {
    title: { insert: "\u633F\u5165", delete: "\u524A\u9664" },
    which: {
      insert: "\u9078\u629E\u3057\u305F\u7BC4\u56F2\u306B\u3001\u4F55\u3092\u633F\u5165\u3057\u307E\u3059\u304B\u3002",
      delete: "\u9078\u629E\u3057\u305F\u7BC4\u56F2\u306E\u3001\u4F55\u3092\u524A\u9664\u3057\u307E\u3059\u304B\u3002"
    },
    rows: "\u884C\u5168\u4F53",
    columns: "\u5217\u5168\u4F53",
    protected: "\u4FDD\u8B77\u3055\u308C\u305F\u30B7\u30FC\u30C8\u3067\u306F\u3001\u884C\u3084\u5217\u306E\u633F\u5165\u3068\u524A\u9664\u306F\u3067\u304D\u307E\u305B\u3093\u3002Excel \u3067\u3053\u306E\u30D6\u30C3\u30AF\u3092\u958B\u304D\u3001\uFF3B\u6821\u95B2\uFF3D\u30BF\u30D6\u306E\u300C\u30B7\u30FC\u30C8\u4FDD\u8B77\u306E\u89E3\u9664\u300D\u3092\u884C\u3063\u3066\u304B\u3089\u5909\u66F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
    whole: "\u30B7\u30FC\u30C8\u5168\u4F53\u306B\u306F\u3001\u633F\u5165\u3084\u524A\u9664\u306F\u3067\u304D\u307E\u305B\u3093\u3002\u884C\u304B\u5217\u3092\u9078\u3093\u3067\u304F\u3060\u3055\u3044\u3002",
    refused: {
      MergedRangeConflict: "\u7D50\u5408\u3057\u305F\u30BB\u30EB\u306E\u4E00\u90E8\u3060\u3051\u3092\u52D5\u304B\u3059\u3053\u3068\u306B\u306A\u308B\u305F\u3081\u3001\u3067\u304D\u307E\u305B\u3093\u3002\u4F55\u3082\u5909\u3048\u3066\u3044\u307E\u305B\u3093\u3002",
      InsertDeleteConflict: "\u30C6\u30FC\u30D6\u30EB\u306E\u4E00\u90E8\u3060\u3051\u3092\u52D5\u304B\u3059\u3053\u3068\u306B\u306A\u308B\u305F\u3081\u3001\u3067\u304D\u307E\u305B\u3093\u3002\u4F55\u3082\u5909\u3048\u3066\u3044\u307E\u305B\u3093\u3002",
      InvalidOperation: "\u914D\u5217\u6570\u5F0F\u306E\u4E00\u90E8\u3060\u3051\u3092\u52D5\u304B\u3059\u3053\u3068\u306B\u306A\u308B\u305F\u3081\u3001\u3067\u304D\u307E\u305B\u3093\u3002\u4F55\u3082\u5909\u3048\u3066\u3044\u307E\u305B\u3093\u3002",
      NonBlankCellOffSheet: "\u30B7\u30FC\u30C8\u306E\u7AEF\u306E\u30BB\u30EB\u306B\u5024\u304C\u3042\u308A\u3001\u62BC\u3057\u51FA\u3059\u3053\u3068\u306B\u306A\u308B\u305F\u3081\u3001\u633F\u5165\u3067\u304D\u307E\u305B\u3093\u3002\u4F55\u3082\u5909\u3048\u3066\u3044\u307E\u305B\u3093\u3002"
    },
    other: "\u3053\u306E\u753B\u9762\u3067\u306F\u3001\u3053\u306E\u884C\u3084\u5217\u306E\u633F\u5165\u3068\u524A\u9664\u306F\u3067\u304D\u307E\u305B\u3093\u3002Excel \u3067\u884C\u3063\u3066\u304F\u3060\u3055\u3044\u3002\u4F55\u3082\u5909\u3048\u3066\u3044\u307E\u305B\u3093\u3002"
  },
  ok: "OK",
  retry: "\u518D\u8A66\u884C",
  cancel: "\u30AD\u30E3\u30F3\u30BB\u30EB",
  yes: "\u306F\u3044",
  no: "\u3044\u3044\u3048",
  validationTitle: "\u5165\u529B\u5024\u306E\u78BA\u8A8D",
  validationStop: "\u3053\u306E\u5024\u306F\u3001\u3053\u306E\u30BB\u30EB\u306E\u5165\u529B\u898F\u5247\u306B\u5408\u3063\u3066\u3044\u307E\u305B\u3093\u3002",
  validationContinue: "\u7D9A\u3051\u307E\u3059\u304B?",
  fileTitle: "\u30D5\u30A1\u30A4\u30EB\u3092\u958B\u3051\u307E\u305B\u3093",
  unreadable: (file, why3) => `\u300C${file}\u300D\u3092\u958B\u3051\u307E\u305B\u3093\u3002${why3 || errors2.file.unreadable}\u4ECA\u306E\u30D6\u30C3\u30AF\u306F\u305D\u306E\u307E\u307E\u3067\u3059\u3002`,
  reasons: errors2.fileReason,
  encrypted: (file) => `\u300C${file}\u300D\u306F\u30D1\u30B9\u30EF\u30FC\u30C9\u3067\u4FDD\u8B77\u3055\u308C\u3066\u3044\u308B\u305F\u3081\u958B\u3051\u307E\u305B\u3093\u3002Excel \u3067\u30D1\u30B9\u30EF\u30FC\u30C9\u3092\u5916\u3057\u3066\u304B\u3089\u3001\u3082\u3046\u4E00\u5EA6\u958B\u3044\u3066\u304F\u3060\u3055\u3044\u3002\u4ECA\u306E\u30D6\u30C3\u30AF\u306F\u305D\u306E\u307E\u307E\u3067\u3059\u3002`,
  missing: (file) => `\u300C${file}\u300D\u304C\u898B\u3064\u304B\u308A\u307E\u305B\u3093\u3002`,
  saveFailed: "\u30D6\u30C3\u30AF\u3092\u4FDD\u5B58\u3067\u304D\u307E\u305B\u3093\u3067\u3057\u305F\u3002\u3082\u3046\u4E00\u5EA6\u304A\u8A66\u3057\u304F\u3060\u3055\u3044\u3002",
  lostTitle: "\u4FDD\u5B58\u3059\u308B\u3068\u5931\u308F\u308C\u308B\u3082\u306E\u304C\u3042\u308A\u307E\u3059",
  lost: (things) => `\u3053\u306E\u753B\u9762\u3067\u306F\u6B8B\u305B\u306A\u3044\u3082\u306E\u304C\u3042\u308A\u307E\u3059: ${things}\u3002\u4FDD\u5B58\u3059\u308B\u306E\u306F\u65B0\u3057\u3044\u30D5\u30A1\u30A4\u30EB\u3067\u3001\u5143\u306E\u30D5\u30A1\u30A4\u30EB\u306F\u5909\u308F\u308A\u307E\u305B\u3093\u3002`,
  lostCount: (kind, count) => `${kind} ${count}\u4EF6`,
  lostBetween: "\u3001",
  saveAnyway: "\u5931\u308F\u308C\u3066\u3082\u3088\u3044\u306E\u3067\u4FDD\u5B58",
  lostKinds: lostKinds2,
  uncalculated: "\u3053\u306E\u6570\u5F0F\u306F\u3001\u3053\u3053\u3067\u306F\u8A08\u7B97\u3067\u304D\u307E\u305B\u3093\u3002\u30D6\u30C3\u30AF\u3092\u4FDD\u5B58\u3057\u3066 Excel \u3067\u958B\u304F\u3068\u3001\u8A08\u7B97\u3055\u308C\u307E\u3059\u3002",
  badFormula: "\u3053\u306E\u6570\u5F0F\u306B\u306F\u8AA4\u308A\u304C\u3042\u308B\u305F\u3081\u3001\u5165\u529B\u3067\u304D\u307E\u305B\u3093\u3002",
  startFailed: "\u753B\u9762\u3092\u6E96\u5099\u3067\u304D\u307E\u305B\u3093\u3067\u3057\u305F\u3002\u30DA\u30FC\u30B8\u3092\u8AAD\u307F\u8FBC\u307F\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002"
};

// src/locales/workbench.ts
function workbenchTextsOf(language) {
  return language === "en" ? workbench : workbench2;
}

// src/tools/screenshots/desk.ts
var PANE = { ja: "\u7D44\u7E54\u76EE\u6A19\u30A2\u30B7\u30B9\u30C8", en: "\u7D44\u7E54\u76EE\u6A19\u30A2\u30B7\u30B9\u30C8 (Goal Sheet Assistant)" };
var Desk = class {
  constructor(page, language) {
    this.page = page;
    this.words = localeOf(language);
    this.screenWords = screenLocaleOf(language);
    this.pageWords = workbenchTextsOf(language);
    this.pane = page.getByTitle(PANE[language], { exact: true }).contentFrame();
    this.told = this.pane.getByRole("status");
    this.dialog = page.getByRole("alertdialog");
    this.listButton = page.getByRole("button", { name: this.pageWords.openList });
    this.charts = page.getByRole("tabpanel").getByRole("img");
  }
  page;
  pane;
  /** The pane's last message, for screen readers: what was done, or what went wrong. */
  told;
  dialog;
  listButton;
  charts;
  /** The pane's sentences. */
  words;
  /** Those of the screens behind its menu. */
  screenWords;
  pageWords;
  /** Until the pane has read the workbook, and what it did is drawn. */
  async ready() {
    await this.pane.locator("main[aria-busy=false]").waitFor();
    await this.page.locator("#grid:not([aria-busy])").waitFor();
  }
  ribbon(name) {
    return this.page.getByRole("navigation", { name: this.pageWords.ribbon }).getByRole("button", { name });
  }
  /** For what only a frame can do: running a script in the pane. */
  paneFrame() {
    const frame = this.page.frames().find((one) => one.url().includes("/taskpane.html"));
    if (!frame) throw new Error("the pane is not open");
    return frame;
  }
  /** Pulls the pane to this width in CSS pixels: a multiple of 10 from 320 to 600. */
  async setPaneWidth(width) {
    const handle = this.page.getByRole("separator", { name: this.pageWords.paneWidth });
    for (; ; ) {
      const now = Number(await handle.getAttribute("aria-valuenow"));
      if (now === width) return;
      await handle.press(now < width ? "ArrowLeft" : "ArrowRight");
    }
  }
  /** Gives the pane this width in CSS pixels, be it narrower than the stand-in's page allows. */
  async setWidth(width) {
    await this.page.locator("#pane").evaluate((pane3, pixels) => {
      pane3.style.width = `${pixels}px`;
    }, width);
  }
  /** A button of the pane: by its whole name, or one that begins with a text and has another in it. */
  button(name, containing) {
    const wanted = containing === void 0 ? name : new RegExp(`^${escape(String(name))}.*${escape(containing)}`);
    return this.pane.getByRole("button", { name: wanted, exact: true });
  }
  /** A button whose name has a number in it, whatever the number. */
  counted(...words) {
    const name = words.length === 1 ? words[0](0) : words[0](words[1](0));
    return this.button(new RegExp(`^${escape(name).replace("0", "[0-9,]+")}$`));
  }
  /** Chooses a file in the open screen of the pane, as its button would ask for it. */
  async chooseInPane({ name, buffer: buffer2 }) {
    const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    await this.pane.locator("input[type=file]").first().setInputFiles({ name, mimeType, buffer: buffer2 });
  }
  /** Presses a button of the pane and waits until it says something that `said` matches. */
  async press(button, said) {
    await (typeof button === "string" || button instanceof RegExp ? this.button(button) : button).click();
    await this.says(said);
    await this.ready();
  }
  says(said) {
    return this.told.filter({ hasText: said }).first().waitFor();
  }
  check(figures) {
    return this.press(this.words.pane.check, figures);
  }
  async openMenu() {
    await this.button(this.words.pane.menu.label).click();
    await this.pane.getByRole("menu").waitFor();
  }
  async closeMenu() {
    await this.page.keyboard.press("Escape");
    await this.pane.getByRole("menu").waitFor({ state: "detached" });
  }
  async chooseItem(item) {
    await this.pane.getByRole("menuitem", { name: item, exact: true }).click();
  }
  /** Opens one of the screens behind the menu; its heading is mostly what the menu says. */
  async openScreen(item, heading = item) {
    await this.openMenu();
    await this.chooseItem(item);
    await this.pane.getByRole("heading", { name: heading, level: 1 }).waitFor();
    await this.ready();
  }
  async back() {
    await this.button(this.words.pane.screens.back).click();
    await this.button(this.words.pane.check).waitFor();
  }
  /** Opens what narrows the list of findings down. */
  async narrow() {
    const button = this.button(this.words.findingList.narrow);
    if (await button.getAttribute("aria-expanded") !== "true") await button.click();
  }
  async undo() {
    await this.pane.getByRole("button", { name: new RegExp(`^${this.words.pane.actions.undo}`) }).click();
    await this.ready();
  }
  /** A finding of the pane, by the cell and the word for it ("H12(達成状況)"). */
  finding(place5) {
    return this.pane.getByRole("listitem").getByRole("button", { name: new RegExp(`^\u8981.* ${escape(place5)}`) });
  }
  /** Every rendered cell carries its address; asking hundreds of cells for their names would take long. */
  cell(address) {
    return this.page.locator(`[role=gridcell][data-cell="${address}"]`);
  }
  selectedCell(address) {
    return this.cell(address).and(this.page.locator("[aria-selected=true]"));
  }
  /** Until a cell shows exactly this. */
  async shows(address, text) {
    await this.cell(address).filter({ hasText: new RegExp(`^${escape(text)}$`) }).waitFor();
  }
  async content(address) {
    return await this.cell(address).textContent() ?? "";
  }
  /** Until a cell is the selected one and lies wholly in the part of the sheet that is seen. */
  async selected(address) {
    await this.selectedCell(address).waitFor();
    const cell = await this.cell(address).boundingBox();
    const sheet = await this.page.getByRole("tabpanel").boundingBox();
    const isSeen = cell !== null && sheet !== null && cell.x >= sheet.x && cell.y >= sheet.y && cell.x + cell.width <= sheet.x + sheet.width && cell.y + cell.height <= sheet.y + sheet.height;
    if (!isSeen) throw new Error(`${address} is selected, but out of sight`);
  }
  /** Selects a cell with the name box; the grid then takes the keys. */
  async goTo(address) {
    const nameBox = this.page.getByRole("textbox", { name: this.pageWords.nameBox });
    await nameBox.fill(address);
    await nameBox.press("Enter");
    await this.selectedCell(address).waitFor();
  }
  /** Types over a cell and presses Enter. */
  async type(address, text) {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }
  option(choice) {
    return this.page.getByRole("listbox", { name: this.pageWords.choices }).getByRole("option", { name: choice });
  }
  tab(sheet) {
    return this.page.getByRole("tablist", { name: this.pageWords.sheets }).getByRole("tab", { name: sheet, exact: true });
  }
  /** The names of the sheets that can be seen, in order. */
  sheets() {
    return this.page.getByRole("tablist", { name: this.pageWords.sheets }).getByRole("tab").allTextContents();
  }
  /** Chooses an own file in the file dialog. */
  async choose(file) {
    const asked = this.page.waitForEvent("filechooser");
    await this.page.getByRole("button", { name: this.pageWords.open }).click();
    await (await asked).setFiles({ ...file, mimeType: "application/octet-stream" });
  }
  /** Chooses an own workbook and waits until the pane has read it. */
  async open(file) {
    await this.choose(file);
    await this.page.getByRole("heading", { name: file.name, level: 1 }).waitFor();
    await this.ready();
  }
  /** The workbook as the person gets it. */
  async save() {
    const coming = this.page.waitForEvent("download");
    await this.page.getByRole("button", { name: this.pageWords.save, exact: true }).click();
    const download = await coming;
    return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
  }
};
async function bytesOf(download) {
  return (0, import_consumers.buffer)(await download.createReadStream());
}
function escape(text) {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

// .x.ts
function cpu(root) {
  const ps = (0, import_node_fs.readdirSync)("/proc").filter((x) => /^\d+$/.test(x));
  const info = /* @__PURE__ */ new Map();
  for (const p of ps) {
    try {
      const s = (0, import_node_fs.readFileSync)(`/proc/${p}/stat`, "utf8");
      const f = s.slice(s.lastIndexOf(")") + 2).split(" ");
      info.set(+p, { pp: +f[1], t: +f[11] + +f[12], cmd: (0, import_node_fs.readFileSync)(`/proc/${p}/cmdline`, "utf8") });
    } catch {
    }
  }
  const out = {};
  for (const [p, i] of info) {
    let q = p;
    while (q && q !== root) q = info.get(q)?.pp ?? 0;
    if (q !== root) continue;
    const k = /--type=([\w-]+)/.exec(i.cmd)?.[1] ?? "browser";
    const sub = /utility-sub-type=network/.test(i.cmd) ? "network" : k;
    out[sub] = (out[sub] ?? 0) + i.t * 10;
  }
  return out;
}
async function main() {
  const server = await startServer({ port: 0, root: "dist" });
  const extra = (process.env.FLAGS ?? "").split(" ").filter(Boolean);
  const bs = await import_playwright_core.chromium.launchServer({ executablePath: "/usr/bin/chromium-headless-shell", args: ["--no-sandbox", "--disable-background-networking", "--process-per-site", `--js-flags=${process.env.JSF ?? "--liftoff-only"}`, ...extra] });
  const root = bs.process().pid;
  const b = await import_playwright_core.chromium.connect(bs.wsEndpoint());
  const context = await b.newContext({ locale: "ja-JP", reducedMotion: "reduce" });
  const keeper = await context.newPage();
  await keeper.route("**/empty.html", (r) => r.fulfill({ contentType: "text/html", body: '<!doctype html><link rel="icon" href="data:,">' }));
  await keeper.goto(new URL("/empty.html", server.url).href);
  let last = cpu(root);
  const diff = (what) => {
    const now = cpu(root);
    console.log(what, Object.entries(now).map(([k, v]) => `${k} ${v - (last[k] ?? 0)}`).join("  "));
    last = now;
  };
  diff("start");
  for (let i = 0; i < 4; i++) {
    const page = await context.newPage();
    await page.setViewportSize({ width: 1280, height: 800 });
    const d = new Desk(page, "ja");
    const t = performance.now();
    await page.goto(server.url);
    await d.ready();
    console.log("ready", (performance.now() - t).toFixed(0));
    diff("open " + i);
    await d.button(d.words.pane.check).first().click();
    await page.waitForTimeout(1500);
    diff("check+1.5s");
    await page.waitForTimeout(1500);
    diff("idle 1.5s");
    for (const w of [160, 600, 320]) {
      await d.setWidth(w);
      await page.waitForTimeout(300);
    }
    diff("3 widths");
    await page.close();
    diff("close");
  }
  await b.close();
  await bs.close();
  await server.close();
}
main();
