/** The errors that a formula can result in (ECMA-376 part 1, 18.17.3, and those of newer versions). */
const ERROR_VALUE =
  /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!)$/;

export function isErrorValue(text: string): boolean {
  return ERROR_VALUE.test(text);
}
