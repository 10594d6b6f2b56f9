/**
 * What Excel would enter as a formula where a text file is opened or pasted ("=HYPERLINK(…)" out of somebody's cell) stays a
 * text: https://owasp.org/www-community/attacks/CSV_Injection
 */
export function harmlessText(text: string): string {
  return /^\s*[=+\-@＝＋－＠]./u.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
}
