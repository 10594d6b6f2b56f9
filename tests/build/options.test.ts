/** What a build may be told, and what it refuses. */
import { OptionError, readOptions } from "../../src/tools/build/options";

const NONE = {};

it("is a build for development, with office.js beside the pane, when nothing is said", () => {
  expect(readOptions([], NONE)).toEqual({ address: "https://localhost:3000", officeJs: "self", out: null });
});

it.each([
  ["https://assist.city.example.lg.jp", "https://assist.city.example.lg.jp"],
  ["https://assist.city.example.lg.jp/", "https://assist.city.example.lg.jp"],
  ["https://ASSIST.city.example.lg.jp:443/", "https://assist.city.example.lg.jp"],
  ["https://server:8443", "https://server:8443"],
  ["https://server/tools/goals/", "https://server/tools/goals"],
  ["https://10.1.2.3/goals", "https://10.1.2.3/goals"],
  ["https://目標.example.jp", "https://xn--ncwr7y.example.jp"],
])("takes the address %s as %s", (given, address) => {
  expect(readOptions(["--origin", given], NONE).address).toBe(address);
});

it.each([
  ["http://assist.city.example.lg.jp", /https/],
  ["assist.city.example.lg.jp", /読み取れません/],
  ["", /読み取れません/],
  ["\\\\server\\share", /読み取れません/],
  ["file:///C:/goals", /https/],
  ["https://server/?a=1", /付けられません/],
  ["https://server/#top", /付けられません/],
  ["https://user:secret@server/", /付けられません/],
])("refuses the address “%s” and says why", (given, why) => {
  const read = () => readOptions(["--origin", given], NONE);
  expect(read).toThrow(OptionError);
  expect(read).toThrow(why);
});

it.each([
  [["--office-js", "cdn"], "cdn"],
  [["--office-js=self"], "self"],
] as const)("takes %j", (given, officeJs) => {
  expect(readOptions(given, NONE).officeJs).toBe(officeJs);
});

it.each([[["--office-js", "internet"]], [["--origin"]], [["--unknown", "x"]], [["extra"]]])(
  "refuses %j",
  (given) => {
    expect(() => readOptions(given, NONE)).toThrow(OptionError);
  },
);

it("takes the environment's word, and the command's over it", () => {
  const environment = { ADDIN_ORIGIN: "https://one", ADDIN_OFFICE_JS: "cdn", ADDIN_OUT: "first" };
  expect(readOptions([], environment)).toEqual({ address: "https://one", officeJs: "cdn", out: "first" });
  expect(
    readOptions(["--origin", "https://two", "--office-js", "self", "--out", "second"], environment),
  ).toEqual({ address: "https://two", officeJs: "self", out: "second" });
});
