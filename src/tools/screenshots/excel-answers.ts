/**
 * What Excel answers the pane, for states that the stand-in's page does not come into: no answer, or a refusal. In place
 * of the page's own `postMessage`, by which office.js' messages come from the pane's frame.
 */
import type { Page } from "playwright-core";

/** From now on every batch is refused with this code of Office.js, or (null) not answered at all. */
export async function refuseBatches(page: Page, code: string | null): Promise<void> {
  await page.evaluate((refusal) => {
    const pane = document.querySelector<HTMLIFrameElement>("#pane-frame")?.contentWindow;
    const body = JSON.stringify({
      Results: [],
      Error: { Code: refusal, Message: refusal, Location: "" },
    });
    Object.assign(window, {
      postMessage(text: string) {
        const request = JSON.parse(text) as { _actionName?: string };
        if (request._actionName !== "executeMethod" || refusal === null) return;
        const answer = { Version: 1, Error: 0, Data: [200, [], body] };
        const response = { ...request, _messageType: 1, _responseType: 0, _errorCode: 0, _data: answer };
        pane?.postMessage(JSON.stringify(response), location.origin);
      },
    });
  }, code);
}

export async function answerAgain(page: Page): Promise<void> {
  // The browser's own is the prototype's again.
  await page.evaluate(() => void Reflect.deleteProperty(window, "postMessage"));
}
