/** Which of the files that a person chooses, or drops as a folder, are looked at. */
import { chosenFiles } from "../../../src/taskpane/screens/collect/dropped-files";

const file = (name: string) => new File(["x"], name);

it("workbooks in the order of their names, without what lies beside them; others are counted", () => {
  const names = [
    "10_市民部.xlsx",
    "2_税務部.XLSX",
    "~$2_税務部.xlsx",
    "._x.xlsx",
    ".DS_Store",
    "読んでください.txt",
    "昔.xls",
  ];
  const { files, ignored } = chosenFiles(names.map(file));
  expect(files.map(({ name }) => name)).toEqual(["2_税務部.XLSX", "10_市民部.xlsx", "昔.xls"]);
  expect(ignored).toBe(1);
});
