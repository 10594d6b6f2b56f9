/** Copying out of the pane. Some hosts of the pane close the modern clipboard; then the older way is tried. */

/** True when it is on the clipboard. */
export async function copyTable(text: string, html: string): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      "text/plain": new Blob([text], { type: "text/plain" }),
      "text/html": new Blob([html], { type: "text/html" }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copyByCommand(text, html);
  }
}

export async function copyPicture(canvas: HTMLCanvasElement): Promise<boolean> {
  try {
    const picture = new Promise<Blob>((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/png"),
    );
    await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
    return true;
  } catch {
    return false;
  }
}

export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text, null);
  }
}

/** `html` null: there is only text. */
function copyByCommand(text: string, html: string | null): boolean {
  let taken = false;
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", text);
    if (html !== null) event.clipboardData?.setData("text/html", html);
    event.preventDefault();
    taken = event.clipboardData !== null;
  };
  document.addEventListener("copy", put, { once: true });
  try {
    return document.execCommand("copy") && taken;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", put);
  }
}
