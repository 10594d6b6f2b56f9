/**
 * Just enough of Excel on Windows and on the Mac for office.js to start in a page: the object, or the message handler,
 * through which it learns where it runs. Each is a function that the browser runs before the page's own scripts.
 */

export interface DesktopFacts {
  readonly locale: string;
  /** JSON of requirement sets. */
  readonly requirements: string;
}

const EXCEL = 1;

/** `window.external`, as the web view of Excel on Windows has it. */
export function pretendWindows({ facts, excel }: { facts: DesktopFacts; excel: number }): void {
  const answers: Record<string, unknown> = {
    GetAppType: excel,
    GetSolutionRef: "solution",
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: facts.locale,
    GetAppDataLocale: facts.locale,
    GetDocUrl: "C:\\book.xlsx",
    GetAppCapabilities: 0,
    GetActivationMode: 1,
    GetControlIntegrationLevel: 1,
    GetSolutionToken: "",
    GetCorrelationId: "correlation",
    GetInstanceId: "instance",
    GetTouchEnabled: false,
    GetCommerceAllowed: false,
    GetSupportedMatrix: facts.requirements,
    GetHostFullVersion: "16.0.14332.20000",
  };
  const context: Record<string, unknown> = {
    // The document's settings: none.
    GetSettings: () => ({ Read: () => {}, Write: () => {} }),
  };
  for (const [name, value] of Object.entries(answers)) context[name] = () => value;
  const external = { GetContext: () => context, Execute: () => {}, RegisterEvent: () => {} };
  Object.defineProperty(window, "external", { value: external });
}

/** `window.webkit.messageHandlers.Agave`, as the web view of Excel on the Mac has it. */
export function pretendMac({ facts, excel }: { facts: DesktopFacts; excel: number }): void {
  const GET_CONTEXT = 5;
  // In the order of office.js's AppContextProperties.
  const context: unknown[] = Array.from({ length: 24 }, () => "");
  Object.assign(context, {
    0: [[], []],
    1: "solution",
    2: excel,
    3: 16,
    4: 0,
    7: 0,
    8: facts.locale,
    9: facts.locale,
    11: "/book.xlsx",
    12: 1,
    13: 1,
    20: facts.requirements,
    22: "16.78.0.0",
  });
  const handler = {
    postMessage(text: string) {
      const message = JSON.parse(text) as {
        methodId: number;
        callbackId?: string;
        callbackFunction?: string;
      };
      if (message.methodId !== GET_CONTEXT || !message.callbackFunction) return;
      // "OSF.ScriptMessaging.agaveHostCallback": called as a member of its object.
      const [method, ...owners] = message.callbackFunction.split(".").reverse();
      setTimeout(() => {
        let owner = window as unknown as Record<string, unknown>;
        for (const name of owners.reverse()) owner = owner[name] as Record<string, unknown>;
        (owner as Record<string, (id: unknown, context: unknown) => void>)[method!]!(
          message.callbackId,
          context,
        );
      });
    },
  };
  Object.defineProperty(window, "webkit", { value: { messageHandlers: { Agave: handler } } });
}

export function factsFor(locale: string): { facts: DesktopFacts; excel: number } {
  return { facts: { locale, requirements: JSON.stringify({ ExcelApi: "1.14" }) }, excel: EXCEL };
}
