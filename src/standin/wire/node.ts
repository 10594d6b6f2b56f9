/**
 * The real, unmodified office.js in Node, answered by a `Session`.
 *
 * The library is evaluated in a window of its own and reaches its host through the bridge that it offers hosts which are
 * no browser (`OfficeExtension.HostBridge`): requests and workbook events as JSON texts, no page around it.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";
import type { Session } from "../model/session";
import { hostInfo } from "./host-info";
import { createLibraryWindow } from "./library-window";
import { DEFAULT_REQUIREMENTS, isSetSupported } from "./requirements";

export interface NodeOfficeOptions {
  /** The language of Excel's own menus. */
  readonly locale?: string;
  /** Requirement sets and their versions; see `requirements.ts`. */
  readonly requirements?: Readonly<Record<string, string>>;
}

export interface NodeOffice {
  readonly Excel: typeof Excel;
  /** `context` is there from the start; `onReady` never resolves: there is no page around it to start in. */
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Makes `Excel`, `Office` and `OfficeExtension` global, as a script tag would; gives back how to undo it. */
  installGlobals(): () => void;
  /** From now on another workbook answers: evaluating the library again would take longer than all the rest. */
  answerWith(session: Session): void;
  close(): void;
}

/** Messages of the bridge. */
const MESSAGE = { request: 1, answer: 2, event: 3 } as const;

interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: unknown };
}

interface Bridge {
  sendMessageToHost(text: string): void;
  /** Set by the library. */
  onMessageFromHost?: (text: string) => void;
}

export function startOfficeInNode(
  session: Session,
  { locale = "ja-JP", requirements = DEFAULT_REQUIREMENTS }: NodeOfficeOptions = {},
): Promise<NodeOffice> {
  return new Promise((resolve) => resolve(start(session, locale, requirements)));
}

function start(session: Session, locale: string, requirements: Readonly<Record<string, string>>): NodeOffice {
  const page = createLibraryWindow(
    `https://localhost/taskpane.html?_host_Info=${encodeURIComponent(hostInfo(locale))}`,
  );
  for (const script of (scripts ??= readScripts())) page.run(script);
  const library = page.window as Library;
  let answering = session;
  let unlisten = () => {};
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const { id, type, message } = JSON.parse(text) as BridgeMessage;
      if (type !== MESSAGE.request) return;
      const body = answering.execute(JSON.stringify(message.body), message.body).text;
      const answer = { statusCode: 200, headers: {}, body };
      // Never before the caller has gone on, as with any real host.
      setTimeout(
        () => bridge.onMessageFromHost?.(JSON.stringify({ id, type: MESSAGE.answer, message: answer })),
        0,
      );
    },
  };
  library.OfficeExtension.HostBridge.init(bridge);
  const answerWith = (next: Session) => {
    unlisten();
    answering = next;
    unlisten = next.events.listen((entries) => {
      bridge.onMessageFromHost?.(JSON.stringify({ type: MESSAGE.event, message: { entries } }));
    });
  };
  answerWith(session);
  giveContext(library.Office, locale, requirements, () => answering.temper.platform);
  return {
    Excel: library.Excel,
    Office: library.Office,
    OfficeExtension: library.OfficeExtension,
    installGlobals: () => installGlobals(library),
    answerWith,
    close() {
      unlisten();
      page.close();
    },
  };
}

/** What the library puts into its window. */
interface Library {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension & { HostBridge: { init(bridge: Bridge): void } };
}

/** What office.js learns from its host when it starts in a page, as far as an add-in asks for it. */
function giveContext(
  office: typeof Office,
  locale: string,
  requirements: Readonly<Record<string, string>>,
  platform: () => Session["temper"]["platform"],
): void {
  const { OfficeOnline, PC } = office.PlatformType;
  Object.defineProperty(office.context, "platform", {
    configurable: true,
    get: () => (platform() === "web" ? OfficeOnline : PC),
  });
  Object.assign(office.context, {
    displayLanguage: locale,
    contentLanguage: locale,
    requirements: {
      isSetSupported: (name: string, version = "1.1") => isSetSupported(requirements, name, String(version)),
    },
  });
}

const GLOBALS = ["Excel", "Office", "OfficeExtension"] as const;

function installGlobals(library: Library): () => void {
  const before = GLOBALS.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of GLOBALS) {
    Object.defineProperty(globalThis, name, { value: library[name], configurable: true, writable: true });
  }
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}

/** Read and compiled once, for however many windows. */
let scripts: readonly Script[] | null = null;

function readScripts(): readonly Script[] {
  const library = dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json"));
  return ["office.js", "excel-web-16.00.js"].map((name) => {
    const filename = join(library, "dist", name);
    return new Script(readFileSync(filename, "utf8"), { filename });
  });
}
