import { ExcelError } from "../../../src/excel/errors";
import { toExcelError } from "../../../src/excel/office/office-errors";

describe("Office.js' errors as our own", () => {
  it.each([
    ["AccessDenied", "protected"],
    ["InvalidOperationInCellEditMode", "cell-edit"],
    ["ItemNotFound", "gone"],
    ["ItemAlreadyExists", "name-taken"],
    ["RequestPayloadSizeLimitExceeded", "too-large"],
    ["ResponsePayloadSizeLimitExceeded", "too-large"],
    ["RangeExceedsLimit", "too-large"],
    ["Unauthenticated", "no-permission"],
    ["ConnectionFailure", "lost"],
    ["RequestAborted", "lost"],
    ["ActivityLimitReached", "busy"],
    ["ApiNotFound", "not-supported"],
    ["GeneralException", "unexpected"],
  ])("%s is %s", (code, ours) => {
    const error = toExcelError({ code, message: "m", debugInfo: { errorLocation: "Range.values" } });
    expect(error).toMatchObject({ code: ours, detail: `${code}: m (Range.values)`, undone: true });
  });

  it("keeps an error that is ours already", () => {
    const own = new ExcelError("gone", "x", false);
    expect(toExcelError(own)).toBe(own);
  });

  it.each([[new Error("boom")], ["text"], [null], [{}]])("takes anything that was thrown: %p", (thrown) => {
    expect(toExcelError(thrown).code).toBe("unexpected");
  });
});
