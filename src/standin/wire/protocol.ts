/** The messages between office.js in a frame and Excel on the web around it. All are JSON texts. */

export const MESSAGE = { request: 0, response: 1 } as const;
export const ACTION = { invoke: 0, register: 1, unregister: 2 } as const;
export const RESPONSE = { answer: 0, event: 1 } as const;

/** `Microsoft.Office.Common.InvokeResultCode` */
const RESULT = { ok: 0, failed: -1 } as const;

export interface Envelope {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin?: string;
  readonly _data?: unknown;
  readonly _serializerVersion?: number;
}

export interface RequestMessage extends Envelope {
  readonly _actionType: number;
}

export interface ResponseMessage extends Envelope {
  readonly _responseType: number;
  readonly _errorCode: number;
}

/** `DdaMethod.DispatchId` of a request batch; the only method that this Excel has. */
export const EXECUTE_BATCH = 93;

export interface ExecuteData {
  readonly DdaMethod: { readonly DispatchId: number };
  /** The fifth is the batch's JSON text. */
  readonly ArrayData?: readonly unknown[];
}

/** `OSF.DDA.ErrorCodeManager.errorCodes` */
export const OFFICE_ERROR = {
  operationNotSupported: 5000,
  internal: 5001,
  cellEditMode: 5004,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

export function readRequest(data: unknown): RequestMessage | null {
  if (typeof data !== "string") return null;
  try {
    const message = JSON.parse(data) as Partial<RequestMessage> | null;
    const request = message?._messageType === MESSAGE.request && typeof message._actionName === "string";
    return request ? (message as RequestMessage) : null;
  } catch {
    return null;
  }
}

export function responseTo(
  request: RequestMessage,
  data: unknown,
  responseType: number = RESPONSE.answer,
): string {
  const response: ResponseMessage = {
    _messageType: MESSAGE.response,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _responseType: responseType,
    _errorCode: RESULT.ok,
    _data: data,
    _serializerVersion: 1,
  };
  return JSON.stringify(response);
}
