/**
 * How Excel says no. Codes: `Excel.ErrorCodes` of the library and
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
export type RefusalCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented"
  | "RangeExceedsLimit"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "InactiveWorkbook"
  | "InsertDeleteConflict"
  | "InvalidBinding"
  | "MergedRangeConflict"
  | "NonBlankCellOffSheet"
  | "UnsupportedFeature"
  | "UnsupportedOperation"
  | "UnsupportedSheet";

const MESSAGES: Readonly<Record<RefusalCode, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound:
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, " +
    "and then try again.",
  InactiveWorkbook:
    "The operation failed because there are multiple workbooks open and the workbook being called by this API has lost focus.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidBinding: "This object binding is no longer valid due to previous updates.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict: "Cannot complete the operation: part of a merged cell would have to move.",
  NonBlankCellOffSheet:
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  NotImplemented: "The requested feature isn't implemented.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  UnsupportedFeature: "The source worksheet contains a feature that is not supported.",
  UnsupportedOperation: "The operation being attempted is not supported.",
  UnsupportedSheet: "This sheet type does not support this operation, since it is a Macro or Chart sheet.",
};

export class Refusal extends Error {
  override readonly name = "Refusal";
  constructor(
    /** One of `RefusalCode`, or whatever a test wants to see fail. */
    readonly code: string,
    message?: string,
  ) {
    super(message ?? MESSAGES[code as RefusalCode] ?? MESSAGES.GeneralException);
  }
}

export function refuse(code: RefusalCode, message?: string): never {
  throw new Refusal(code, message);
}
