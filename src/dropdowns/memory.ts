/**
 * What the workbook remembers of its dropdowns, among the add-in's settings: which columns somebody wants to have one,
 * how strict they are, and which lists were set where. By the latter a list that is missing now is known to be lost.
 */
import type { Dropdown } from "../workbook/edit";
import type { Form } from "../form/form";
import {
  formKey,
  isOfNewerVersion,
  isRecord,
  STORED,
  storedRecord,
  withRecord,
  type Settings,
} from "../settings/stored";
import { DROPDOWN_ROLES, USUAL_ROLES, type DropdownRole } from "./roles";

/** Stop: nothing else may be entered. Warning: it may, once it has been confirmed. */
export type AlertStyle = Dropdown["alert"]["style"];

export interface DropdownChoice {
  readonly roles: readonly DropdownRole[];
  readonly alert: AlertStyle;
}

const USUAL_CHOICE: DropdownChoice = { roles: USUAL_ROLES, alert: "stop" };

/** A list that the add-in set on a form's column. */
export interface SetList {
  /** As Excel gives the rule's source. */
  readonly list: string;
  /** Some cells had another rule, which was left to them. */
  readonly kept: boolean;
}

export type SetLists = Readonly<Partial<Record<DropdownRole, SetList>>>;

const CHOICE_KEY = STORED.dropdownChoice.key;

export function choiceIn(settings: Settings): DropdownChoice {
  const { roles, alert } = storedRecord(settings, "dropdownChoice", CHOICE_KEY);
  return {
    roles: Array.isArray(roles) ? DROPDOWN_ROLES.filter((role) => roles.includes(role)) : USUAL_CHOICE.roles,
    alert: alert === "warning" || alert === "stop" ? alert : USUAL_CHOICE.alert,
  };
}

/** What a newer version of the add-in has kept stays: the dropdowns are set all the same, and not remembered here. */
export function withChoice(settings: Settings, { roles, alert }: DropdownChoice): Settings {
  if (isOfNewerVersion(settings, "dropdownChoice", CHOICE_KEY)) return settings;
  const others = storedRecord(settings, "dropdownChoice", CHOICE_KEY);
  return withRecord(settings, "dropdownChoice", CHOICE_KEY, { ...others, roles, alert });
}

export function setListsOf(form: Form, settings: Settings): SetLists {
  const found = Object.entries(storedRecord(settings, "dropdowns", keyOf(form)));
  return Object.fromEntries(
    found.flatMap(([role, value]) => {
      const { list, kept } = isRecord(value) ? value : {};
      return isRole(role) && typeof list === "string" ? [[role, { list, kept: kept === true }]] : [];
    }),
  );
}

/** As `withChoice`. */
export function withSetLists(settings: Settings, form: Form, lists: SetLists): Settings {
  const key = keyOf(form);
  if (isOfNewerVersion(settings, "dropdowns", key)) return settings;
  return withRecord(settings, "dropdowns", key, { ...storedRecord(settings, "dropdowns", key), ...lists });
}

function keyOf(form: Form): string {
  return formKey("dropdowns", form, form.definition.id);
}

function isRole(text: string): text is DropdownRole {
  return (DROPDOWN_ROLES as readonly string[]).includes(text);
}
