/** A workbook's parts as lines that can be compared: what is the same in other words gives the same line. */
import { strFromU8 } from "fflate";
import { JSDOM } from "jsdom";

const { DOMParser } = new JSDOM().window;
const LOGICAL: Readonly<Record<string, string>> = { true: "1", false: "0" };

/** Every element of every part on a line of its own: where it is, its attributes, its text. */
export function linesOf(file: Readonly<Record<string, Uint8Array>>): string[] {
  return Object.entries(file).flatMap(([part, bytes]) => {
    if (!/\.(?:xml|rels|vml)$/.test(part)) return [`${part} ${Buffer.from(bytes).toString("base64")}`];
    const lines: string[] = [];
    const visit = (element: Element, path: string): void => {
      const attributes = [...element.attributes]
        .filter(({ name }) => !name.startsWith("xmlns"))
        .map(({ name, value }) => `${name}=${LOGICAL[value] ?? value}`)
        .sort();
      const text = [...element.childNodes]
        .filter(({ nodeType }) => nodeType === 3)
        .map((node) => node.textContent?.trim());
      const here = `${path}/${element.localName}`;
      lines.push(`${part} ${here} ${attributes.join(" ")} ${text.join("")}`);
      for (const child of element.children) visit(child, here);
    };
    visit(new DOMParser().parseFromString(strFromU8(bytes), "application/xml").documentElement, "");
    return lines;
  });
}

/** The lines of the one file that the other does not have. */
export function missingLines(
  before: Readonly<Record<string, Uint8Array>>,
  after: Readonly<Record<string, Uint8Array>>,
  expected: readonly RegExp[],
): string[] {
  const left = linesOf(after);
  return linesOf(before).filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0 && !expected.some((pattern) => pattern.test(line));
  });
}
