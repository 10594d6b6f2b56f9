/**
 * The first sight, before a workbook is open: what this page is and what it is not, and the ways to open one.
 * While it is shown there is nothing to save and no sheet.
 */
import { SAMPLES } from "./samples";
import { part } from "./shell";
import type { WorkbenchTexts } from "../../../locales/workbench";

const SHEET_PARTS = ["ribbon", "formula-bar", "main"] as const;

/** @param name the add-in's; @param openSample opens one of the samples */
export function drawStart(texts: WorkbenchTexts, name: string, openSample: (sample: string) => void): void {
  part("file-name").textContent = name;
  document.title = texts.startPage(name);
  part("start-title").textContent = texts.startTitle(name);
  part("start-samples").append(
    ...SAMPLES.map((sample) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = sample;
      button.addEventListener("click", () => openSample(sample));
      return button;
    }),
  );
}

export function showStart(shown: boolean): void {
  part("start").hidden = !shown;
  for (const name of SHEET_PARTS) part(name).hidden = shown;
  part<HTMLButtonElement>("save").disabled = shown;
}
