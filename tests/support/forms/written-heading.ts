/** A heading as people write it. */
export function written(text: string, how: number): string {
  switch (how) {
    case 1:
      return [...text].join(" ");
    case 2:
      return text.replace("(", "（").replace(")", "）");
    case 3:
      return `${text.slice(0, 1)}\n${text.slice(1)}`;
    case 4:
      return `【${text}】`;
    case 5:
      return `${text}\n（記入欄）`;
    case 6:
      return [...text].join("\u3000");
    case 7:
      return ` ${text}\u3000\n`;
    case 8:
      return `${text}\n※漏れなく記入`;
    case 9:
      return text.replace(/[!-~]/gu, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0));
    case 10:
      return text.replace("(", "〔").replace(")", "〕");
    case 11:
      return text.replace("・", "･").replace("/", "・");
    default:
      return text;
  }
}
