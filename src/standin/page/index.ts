/**
 * The stand-in's page: a workbook as a grid, the add-in's buttons of the ribbon, and its task pane beside it. For
 * people who may not install an add-in, and for trying it out. It begins without a workbook.
 *
 * `?lang=en` shows it in English, `?sample=NAME` opens one of the samples at once, `?zoom=70` shows
 * the sheet smaller.
 */
import { Session } from "../model/session";
import { keptSettings } from "../model/settings";
import { enableRibbon, drawRibbon } from "./shell/ribbon";
import { Files } from "./shell/files";
import { OPENS_WITH_DOCUMENT, readManifest } from "./shell/manifest";
import "./page.css";
import "./grid/grid.css";
import { Pane } from "./shell/pane";
import { SAMPLES } from "./shell/samples";
import { part, putTexts, showBusy } from "./shell/shell";
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
  );

  drawZoom(part("zoom"), texts, location.search, (zoom) => workbench.setZoom(zoom));

  const manifest = readManifest(await (await fetch("../manifest.xml")).text(), language);
  const pane = new Pane(manifest.name, language, () => workbench.focus());
  drawRibbon(ribbon, manifest, (button) => {
    if (session) pane.open(button.source, session);
  });

  const files = new Files(
    texts,
    (engine) => {
      session = new Session(engine, { addIns: [manifest.id] });
      part("file-name").textContent = engine.fileName;
      document.title = texts.title(engine.fileName, manifest.name);
      showStart(false);
      workbench.open(session);
      // As in Excel, the pane belongs to its workbook: another workbook gets another one.
      const asked = keptSettings(session)[OPENS_WITH_DOCUMENT] === true && manifest.withDocument !== "";
      pane.open(asked ? manifest.withDocument : manifest.source, session);
    },
    () => session?.engine ?? null,
  );
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
