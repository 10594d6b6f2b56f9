/**
 * The page around a task pane, as Excel on the web is: answers what office.js in the pane's frame posts to it.
 */
import type { EventEntry } from "../model/events";
import type { BatchAnswer, Session } from "../model/session";
import { appContext } from "./app-context";
import { hostInfo } from "./host-info";
import { answerService, BESIDE_THE_WORKBOOK } from "./pane-service";
import {
  ACTION,
  EXECUTE_BATCH,
  OFFICE_ERROR,
  readRequest,
  RESPONSE,
  responseTo,
  type ExecuteData,
  type RequestMessage,
} from "./protocol";
import { DEFAULT_REQUIREMENTS } from "./requirements";

export interface PaneOptions {
  /** The add-in's page, with its own query; it is loaded into the frame. */
  readonly url: string;
  /** The language of Excel's menus; the pane speaks it too. */
  readonly language: "ja" | "en";
  readonly requirements?: Readonly<Record<string, string>>;
  /** The Tab key leaves the pane, at its end or at its beginning. */
  readonly left?: (backwards: boolean) => void;
}

export interface PaneConnection {
  /** Stops answering; the pane's further calls are never answered. */
  disconnect(): void;
}

const LOCALES = { ja: "ja-JP", en: "en-US" } as const;
/** `OSF.AgaveHostAction.TabExit` and `TabExitShift` */
const LEAVES = { forwards: 13, backwards: 14 } as const;
const APP_ID = "standin-pane";
/** Milliseconds of a batch at a time: with what the browser does besides, a frame stays below 100. */
const PIECE = 30;

let conversations = 0;

export function connectPane(
  iframe: HTMLIFrameElement,
  session: Session,
  options: PaneOptions,
): PaneConnection {
  const locale = LOCALES[options.language];
  const conversation = `standin-${++conversations}`;
  const { origin } = new URL(options.url, location.href);
  const context = appContext({
    id: APP_ID,
    locale,
    fileName: session.engine.fileName,
    readOnly: session.readOnly,
    requirements: options.requirements ?? DEFAULT_REQUIREMENTS,
  });
  /** The pane's registrations: events are responses to them. */
  const registered = new Map<string, RequestMessage>();

  const post = (text: string) => iframe.contentWindow?.postMessage(text, origin);

  const answer = (request: RequestMessage): unknown => {
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return context;
      case "executeMethod":
        return execute(session, request._data as ExecuteData);
      case "ContextActivationManager_notifyHost": {
        const action = (request._data as readonly unknown[] | undefined)?.[1];
        if (action === LEAVES.forwards || action === LEAVES.backwards)
          options.left?.(action === LEAVES.backwards);
        return null;
      }
      default:
        // Telemetry and the like.
        return null;
    }
  };

  const answerTo = async (event: MessageEvent): Promise<void> => {
    if (event.source !== iframe.contentWindow || event.origin !== origin) return;
    const request = readRequest(event.data);
    if (request?._conversationId !== conversation) return;
    if (request._actionType === ACTION.invoke) return post(responseTo(request, await answer(request)));
    if (request._actionType === ACTION.register) registered.set(request._actionName, request);
    else registered.delete(request._actionName);
    post(responseTo(request, { Error: 0 }));
  };

  const receive = (event: MessageEvent) => void answerTo(event);

  const send = (entries: readonly EventEntry[]) => {
    const registration = registered.get("richApiMessage");
    if (registration) post(responseTo(registration, { ArrayData: entries }, RESPONSE.event));
  };

  window.addEventListener("message", receive);
  const unlisten = session.events.listen(send);
  iframe.src = paneUrl(options.url, locale, conversation);
  return {
    disconnect() {
      window.removeEventListener("message", receive);
      unlisten();
    },
  };
}

/** The pane's address, with what office.js needs to find its host. */
function paneUrl(base: string, locale: string, conversation: string): string {
  const url = new URL(base, location.href);
  url.searchParams.set("_host_Info", hostInfo(locale));
  // office.js takes the fragment apart at "&" and "|", so it is not encoded as a whole.
  url.hash = `&_xdm_Info=${conversation}|${APP_ID}|${encodeURIComponent(location.origin)}`;
  return url.href;
}

async function execute(session: Session, { DdaMethod, ArrayData }: ExecuteData): Promise<object> {
  const body = ArrayData?.[4];
  if (DdaMethod.DispatchId !== EXECUTE_BATCH || typeof body !== "string") {
    return { Version: 1, Error: OFFICE_ERROR.operationNotSupported };
  }
  if (ArrayData?.[0] === BESIDE_THE_WORKBOOK) return batchAnswer(answerService(body));
  const { refused, text } = await session.executeInPieces(body, PIECE, nextTask);
  return refused ? { Version: 1, Error: MESSAGE_ERRORS[refused] } : batchAnswer(text);
}

/** After what waits already: keys and clicks, and a frame. Not slowed down as timers are that follow one another. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** HTTP's status and headers, and the answer's text. */
function batchAnswer(text: string): object {
  return { Version: 1, Error: 0, Data: [200, [], text] };
}

/** What Excel on the web refuses as a whole message. */
const MESSAGE_ERRORS: Readonly<Record<NonNullable<BatchAnswer["refused"]>, number>> = {
  "cell-edit": OFFICE_ERROR.cellEditMode,
  "request-size": OFFICE_ERROR.requestTooLarge,
  "response-size": OFFICE_ERROR.responseTooLarge,
};
