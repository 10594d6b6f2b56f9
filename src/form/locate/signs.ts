/** What the adapter asks of a sheet before it reads more of it: whether it may be a form, and whether it names a year. */
export { couldBeForm } from "./could-be-form";
export { lacksYear } from "./header/lacks-year";
