/**
 * How long LibreOffice calculates when one cell of a form of 100 items is changed and the sheet 記入状況 follows, beside
 * the whole workbook calculated anew. Issue 21: at most 50 ms.
 */
import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { makeSelfCheck } from "../../actions/self-check";
import { localeOf } from "../../locales";
import { workbookOf } from "./large-workbook";
import type { Section } from "./main";

const ITEMS = 100;
/** Milliseconds, of the best of the runs. */
const LIMIT = 50;
const TITLE = `The sheet 記入状況 in LibreOffice, ${ITEMS} items`;

export async function selfCheckCost(): Promise<Section> {
  if (!hasLibreOffice()) {
    return { title: TITLE, rows: [["not measured: LibreOffice is not on this machine"]], over: [] };
  }
  const folder = mkdtempSync(path.join(tmpdir(), "self-check-cost-"));
  try {
    const workbook = await workbookOf(ITEMS);
    await makeSelfCheck(workbook.host, localeOf("ja"));
    writeFileSync(path.join(folder, "form.xlsx"), workbook.save());
    workbook.close();
    const { cell, all, blanks } = await measure(folder);
    const over = cell > LIMIT ? [`記入状況: ${cell} ms after one cell, at most ${LIMIT} ms`] : [];
    // Each run empties one more cell: the sheet has to have counted it.
    if (blanks !== RUNS) over.push(`記入状況: ${blanks} blanks counted instead of ${RUNS}`);
    return {
      title: TITLE,
      rows: [
        ["calculated", "time", "limit"],
        ["after one cell", `${cell} ms`, `${LIMIT} ms`],
        ["the whole workbook", `${all} ms`, "-"],
      ],
      over,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function hasLibreOffice(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

const RUNS = 10;

interface Measured {
  /** Milliseconds, each the best of the runs. */
  readonly cell: number;
  readonly all: number;
  /** Counted on the sheet in the end. */
  readonly blanks: number;
}

/** By a macro of LibreOffice's own, in a profile made for it: each line of its answer is what was measured, and a number. */
async function measure(folder: string): Promise<Measured> {
  const profile = path.join(folder, "profile");
  const library = path.join(profile, "user", "basic", "Standard");
  const answer = path.join(folder, "answer.txt");
  const files: Readonly<Record<string, string>> = {
    "../script.xlc": libraries,
    "script.xlb": modules,
    "Module1.xba": macro(pathToFileURL(path.join(folder, "form.xlsx")).href, answer),
  };
  const start = (...words: readonly string[]) =>
    promisify(execFile)(
      "soffice",
      [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--norestore", ...words],
      { timeout: 120_000 },
    );
  // The first start fills the profile, and would write over a macro that is there.
  await start("--terminate_after_init");
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(library, name), text);
  await start("macro:///Standard.Module1.Main");
  const lines = readFileSync(answer, "utf8").split(/\r?\n/u);
  const of = (name: string) =>
    lines.filter((line) => line.startsWith(`${name} `)).map((line) => Number(line.slice(name.length)));
  return {
    cell: Math.min(...of("cell")),
    all: Math.min(...of("all")),
    blanks: Math.max(...of("blanks")),
  };
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const libraries = `${HEAD}
<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink">
<library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/>
</library:libraries>`;
const modules = `${HEAD}
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
<library:element library:name="Module1"/>
</library:library>`;

/** Empties いつまで of one item after the other; B9 of 記入状況 counts the blanks. */
function macro(workbook: string, answer: string): string {
  return `${HEAD}
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Main
  On Error GoTo Done
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  Dim begun As Long
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  book = StarDesktop.loadComponentFromURL("${workbook}", "_blank", 0, hidden())
  form = book.Sheets.getByIndex(0)
  own = book.Sheets.getByIndex(1)
  book.calculateAll()
  answer = FreeFile
  Open "${answer}" For Output As #answer
  For item = 1 To ${RUNS}
    begun = GetSystemTicks()
    form.getCellRangeByName("F" + CStr(4 + item)).String = ""
    blanks = own.getCellRangeByName("B9").Value
    Print #answer, "cell "; CStr(GetSystemTicks() - begun)
    Print #answer, "blanks "; CStr(blanks)
    begun = GetSystemTicks()
    book.calculateAll()
    Print #answer, "all "; CStr(GetSystemTicks() - begun)
  Next item
  Close #answer
  book.close(True)
Done:
  StarDesktop.terminate()
End Sub
</script:module>`;
}
