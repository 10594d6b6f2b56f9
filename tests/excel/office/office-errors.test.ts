import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
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

  it("has a word for each of Excel's, but for those that say nothing or that none of its calls can raise", () => {
    const types = readFileSync(createRequire(__filename).resolve("@types/office-js/index.d.ts"), "utf8");
    const start = types.indexOf("enum ErrorCodes {", types.indexOf("declare namespace Excel {"));
    const codes = [...types.slice(start, types.indexOf("}", start)).matchAll(/= "(\w+)"/g)].map(
      ([, code]) => code,
    );
    expect(codes.length).toBeGreaterThan(30);
    const unmapped = codes.filter((code) => toExcelError({ code, message: "" }).code === "unexpected");
    expect(unmapped).toEqual([
      "DirtySupportingFormula",
      // Whatever it was; what can be found out about the first of these is looked up (`why-refused.ts`).
      "GeneralException",
      "InvalidArgument",
      // Links, queries, pictures of cells and gradients are none of the add-in's.
      "OpenWorkbookLinksBlocked",
      "PowerQueryRefreshResourceChallenge",
      "RangeImageExceedsLimit",
      "RefreshWorkbookLinksBlocked",
      "UnsupportedFillType",
    ]);
  });

  it("keeps an error that is ours already", () => {
    const own = new ExcelError("gone", "x", false);
    expect(toExcelError(own)).toBe(own);
  });

  it.each([[new Error("boom")], ["text"], [null], [{}]])("takes anything that was thrown: %p", (thrown) => {
    expect(toExcelError(thrown).code).toBe("unexpected");
  });
});
