/**
 * The stand-in's page: a workbook as a grid, the add-in's buttons of the ribbon, and its task pane beside it. For
 * people who may not install an add-in, and for trying it out. It begins without a workbook.
 *
 * `?lang=en` shows it in English, `?sample=NAME` opens one of the samples at once, `?zoom=70` shows
 * the sheet smaller.
 */
import { Session } from "../model/session";
import { keptSettings } from "../model/workbook/settings";
import { enableRibbon, drawRibbon } from "./shell/ribbon";
import { FindBar } from "./commands/find-bar";
import { Files } from "./shell/files";
import { OPENS_WITH_DOCUMENT, readManifest } from "./shell/manifest";
import "./page.css";
import "./grid/grid.css";
import { goRound, pressPageKey, type PageCommands } from "./shell/page-keys";
import { Pane } from "./shell/pane";
import { SAMPLES } from "./shell/samples";
import { painted, part, putTexts, showBusy } from "./shell/shell";
import { drawStart, showStart } from "./shell/start";
import type { Language } from "../../locales/languages";
import { workbenchTextsOf } from "../../locales/workbench";
import { Workbench } from "./workbench";
import { drawZoom } from "./shell/zoom";

async function start(): Promise<void> {
  const language = languageOfPage();
  const texts = workbenchTextsOf(language);
  putTexts(texts, language);
  linkOtherLanguage();
  showBusy(texts.loading);

  const ribbon = part("ribbon");
  let session: Session | null = null;
  const workbench = new Workbench(
    {
      grid: part("grid"),
      tabs: part("tabs"),
      status: part("status"),
      nameBox: part<HTMLInputElement>("name-box"),
      formula: part<HTMLTextAreaElement>("formula"),
    },
    texts,
    (mode) => enableRibbon(ribbon, mode === "ready"),
    (history) => {
      part<HTMLButtonElement>("undo").disabled = !history.canUndo;
      part<HTMLButtonElement>("redo").disabled = !history.canRedo;
      showUnsaved();
    },
  );

  const zoomBy = drawZoom(part("zoom"), texts, location.search, (zoom) => workbench.setZoom(zoom));
  part("grid").addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      zoomBy(event.deltaY < 0 ? 1 : -1);
    },
    { passive: false },
  );

  const manifest = readManifest(await (await fetch("../manifest.xml")).text(), language);
  const keys: PageCommands = {
    undo: () => void workbench.settled().then((done) => done && workbench.cells.undo()),
    redo: () => void workbench.settled().then((done) => done && workbench.cells.redo()),
    save: () => void files.save(),
    find: (replace) => void workbench.finish().then((done) => done && findBar.open(replace)),
    editing: () => workbench.editing(),
    focusSheet: () => workbench.focus(),
    focusPane: () => pane.focus(),
  };
  const pane = new Pane(manifest.name, language, {
    closed: () => workbench.focus(),
    left: (backwards) => goRound(keys, backwards ? -1 : 1, "pane"),
    pressed: () => workbench.history?.pressed(),
    key: (event) => pressPageKey(event, keys, "pane"),
  });
  const findBar = new FindBar(part("find-bar"), texts, workbench, () => workbench.focus());
  for (const name of ["undo", "redo"] as const) part(name).addEventListener("click", () => keys[name]());
  document.addEventListener("keydown", (event) => {
    if (session && pressPageKey(event, keys)) event.preventDefault();
  });
  drawRibbon(ribbon, manifest, (button) => {
    if (session) pane.open(button.source, session);
  });

  const files = new Files(
    texts,
    async (engine) => {
      part("find-bar").hidden = true;
      session = new Session(engine, { addIns: [manifest.id] });
      part("file-name").textContent = engine.fileName;
      opened = engine.fileName;
      showStart(false);
      workbench.open(session);
      await painted();
      // As in Excel, the pane belongs to its workbook: another workbook gets another one.
      const asked = keptSettings(session)[OPENS_WITH_DOCUMENT] === true && manifest.withDocument !== "";
      pane.open(asked ? manifest.withDocument : manifest.source, session);
    },
    () => session?.engine ?? null,
    workbench,
    () => showUnsaved(),
  );
  let opened = "";
  const showUnsaved = () => {
    const unsaved = files.hasUnsaved();
    part("unsaved").hidden = !unsaved;
    document.title = (unsaved ? "● " : "") + texts.title(opened, manifest.name);
  };
  part<HTMLAnchorElement>("help").href = manifest.help;
  drawStart(texts, manifest.name, (sample) => void files.openSample(sample));
  const wanted = new URLSearchParams(location.search).get("sample");
  const sample = SAMPLES.find((name) => name === wanted);
  showStart(sample === undefined);
  showBusy(null);
  if (sample !== undefined && !(await files.openSample(sample))) showStart(true);
}

function linkOtherLanguage(): void {
  const other = languageOfPage() === "ja" ? "en" : "ja";
  const link = part<HTMLAnchorElement>("language");
  const address = new URL(location.href);
  address.searchParams.set("lang", other);
  link.href = address.pathname + address.search;
  link.textContent = workbenchTextsOf(other).language;
  link.lang = other;
}

start().catch((error: unknown) => {
  console.error(error);
  showBusy(workbenchTextsOf(languageOfPage()).startFailed);
});

/** Japanese, unless the address asks for English. */
function languageOfPage(): Language {
  return new URLSearchParams(location.search).get("lang") === "en" ? "en" : "ja";
}
