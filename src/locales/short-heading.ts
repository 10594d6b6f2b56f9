/** A header's own words without what it says in brackets: いつまで (期限) → いつまで. */
export function shortHeading(heading: string): string {
  return heading.replace(/\s*[((][^()()]*[))]\s*/gu, " ").trim() || heading;
}
