/** LibreOffice without a window: opens workbooks, calculates them, and saves them in another format. */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

/** Files of one call are converted in one start. `folder` is made; the results have the files' names in it. */
export async function convert(
  files: readonly string[],
  format: "xlsx" | "pdf",
  folder: string,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  // A profile of its own: a LibreOffice that is open on this machine would take the call over.
  const profile = mkdtempSync(path.join(tmpdir(), "libreoffice-"));
  try {
    await promisify(execFile)(
      "soffice",
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        "--headless",
        "--norestore",
        "--convert-to",
        format,
        "--outdir",
        folder,
        ...files,
      ],
      { timeout: 400_000 },
    );
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
