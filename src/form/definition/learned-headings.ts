/** Headings that a person pointed at on one sheet, as further wordings of a definition for all sheets of the workbook. */
import type { FormDefinition } from "../definition";
import { bareHeadingKey, headingKey, matcherOf } from "../reading/headings";
import type { Role } from "../roles";

/**
 * The same definition when there is nothing to learn. Left out: what the definition takes for a role already, and
 * words that were pointed at for two different roles.
 */
export function withHeadings(
  definition: FormDefinition,
  pointed: readonly { readonly role: Role; readonly heading: string }[],
): FormDefinition {
  const matcher = matcherOf(definition);
  const usable = pointed.filter(
    ({ role, heading }) =>
      bareHeadingKey(heading) !== "" &&
      matcher.match(heading) === null &&
      pointed.every((other) => other.role === role || headingKey(other.heading) !== headingKey(heading)),
  );
  if (usable.length === 0) return definition;
  const columns = definition.columns.map((column) => {
    const headings = usable.filter(({ role }) => role === column.role).map(({ heading }) => heading);
    return { ...column, headings: [...new Set([...column.headings, ...headings])] };
  });
  return { ...definition, columns };
}
