/** A file that a person has chosen to compare with, and why it cannot be read. */
import type { EarlierFileProblem } from "../../../actions/compiling/compare";

export function chosenFile(file: string, code: EarlierFileProblem): string {
  switch (code) {
    case "unreadable":
      return `「${file}」は、Excel のブック(.xlsx)として読み取れません。`;
    case "old-format":
      return `「${file}」は古い形式(.xls)です。Excel で開き、「Excel ブック(.xlsx)」として保存したものを選んでください。`;
    case "encrypted":
      return `「${file}」はパスワードで保護されています。パスワードを外して保存したものを選んでください。`;
    case "too-large":
      return `「${file}」は大きすぎるため、読み取れません。様式のシートだけのブックを選んでください。`;
    case "no-form":
      return `「${file}」に組織目標展開整理表が見つかりませんでした。`;
  }
}
