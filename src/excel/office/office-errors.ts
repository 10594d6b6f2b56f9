/**
 * Office.js' errors as our own codes.
 * Codes: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
import { ExcelError, type ExcelErrorCode } from "../errors";

const CODES: Readonly<Record<string, ExcelErrorCode>> = {
  // Whatever the reason; `denied.ts` finds that out.
  AccessDenied: "protected",
  Unauthenticated: "no-permission",
  PermissionDenied: "no-permission",
  Forbidden: "no-permission",
  ReadOnly: "read-only",
  InvalidOperationInCellEditMode: "cell-edit",
  InactiveWorkbook: "other-workbook",
  InvalidSelection: "other-workbook",
  UnsupportedSheet: "sheet-in-front",
  ItemNotFound: "gone",
  InvalidReference: "gone",
  InvalidBinding: "gone",
  ItemAlreadyExists: "name-taken",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  OperationCellsExceedLimit: "too-large",
  RangeExceedsLimit: "too-large",
  FormulaLengthExceedsLimit: "too-large",
  MemoryLimitReached: "too-large",
  ConnectionFailure: "lost",
  ServiceNotAvailable: "lost",
  RequestAborted: "lost",
  Timeout: "lost",
  HostRestartNeeded: "lost",
  ActivityLimitReached: "busy",
  Conflict: "busy",
  FilteredRangeConflict: "in-the-way",
  InsertDeleteConflict: "in-the-way",
  MergedRangeConflict: "in-the-way",
  NonBlankCellOffSheet: "in-the-way",
  PivotTableRangeConflict: "in-the-way",
  ApiNotAvailable: "not-supported",
  ApiNotFound: "not-supported",
  NotImplemented: "not-supported",
  UnsupportedFeature: "not-supported",
  UnsupportedOperation: "not-allowed",
  InvalidOperation: "not-allowed",
  EmptyChartSeries: "not-allowed",
  // InvalidArgument, InvalidRequest and GeneralException say nothing that a person could act on.
};

/** Any thrown value as an `ExcelError`; one that is one already comes back as it is. */
export function toExcelError(thrown: unknown, undone = true): ExcelError {
  if (thrown instanceof ExcelError) return thrown;
  const { code, message, debugInfo } = describe(thrown);
  const place = debugInfo?.errorLocation ? ` (${debugInfo.errorLocation})` : "";
  return new ExcelError(CODES[code] ?? "unexpected", `${code}: ${message}${place}`, undone, {
    cause: thrown,
  });
}

/** The trace messages that were passed before the error: how far the message came. */
export function tracesOf(thrown: unknown): readonly string[] {
  const { traceMessages = [] } = (thrown ?? {}) as { traceMessages?: readonly string[] };
  return traceMessages;
}

/** What was asked for has been done, only the answer has not come. */
export function isAnswerTooLarge(thrown: unknown): boolean {
  return describe(thrown).code === "ResponsePayloadSizeLimitExceeded";
}

interface Described {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** Not `instanceof OfficeExtension.Error`: the library may come from another window (the headless check's). */
function describe(thrown: unknown): Described {
  if (typeof thrown === "object" && thrown !== null && "code" in thrown && typeof thrown.code === "string") {
    const { message = "", debugInfo } = thrown as { message?: string; debugInfo?: Described["debugInfo"] };
    return debugInfo ? { code: thrown.code, message, debugInfo } : { code: thrown.code, message };
  }
  return { code: "", message: thrown instanceof Error ? thrown.message : String(thrown) };
}
