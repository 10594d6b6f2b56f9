/**
 * In which order jest takes the test files: as it does by itself (by their sizes, later by what each took the last time),
 * but the longest at once. In a fresh clone a worker would begin them last, for their files are short, and the others
 * would wait for it.
 */
const { default: Sequencer } = require("@jest/test-sequencer");

const LONGEST = [
  "tests/browser/page/accessibility.test.ts",
  "tests/release/release.test.ts",
  "tests/browser/screens/self-test.test.ts",
  "tests/excel/write/faults.test.ts",
  "tests/excel/write/self-check.test.ts",
];

module.exports = class LongestFirst extends Sequencer {
  async sort(tests) {
    const place = ({ path }) => LONGEST.findIndex((name) => path.replaceAll("\\", "/").endsWith(`/${name}`));
    const sorted = await super.sort(tests);
    const longest = sorted.filter((test) => place(test) >= 0).sort((a, b) => place(a) - place(b));
    return [...longest, ...sorted.filter((test) => place(test) < 0)];
  }
};
