/** What a `load` gives: the named members of an object, of objects within it, and of a collection's items. */
import { wireName, type ModelObject } from "./model-object";
import { refuse } from "./refusal";

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** Names in lower case, each with what is wanted of the object behind it; "*" is every plain value. */
type Wanted = Map<string, Wanted>;

/** Microsoft's samples load this to learn only whether an object is there (54-worksheet/reference-worksheets-by-relative-position). */
const NOTHING = /^no-?properties-?needed$/i;

export function queryResult(object: ModelObject, { Select, Expand, Top, Skip }: QueryInfo): object {
  const wanted: Wanted = new Map();
  const paths = [...(Select ?? []), ...(Expand ?? [])];
  if (!object.items() && paths.some((path) => /^items\b/i.test(path))) {
    refuse("ApiNotFound", `${object.table.className} has no items.`);
  }
  for (const path of paths) if (!NOTHING.test(path)) add(wanted, path);
  if ((Select ?? []).length === 0) wanted.set("*", new Map());
  return read(object, wanted, { from: Skip ?? 0, count: Top ?? Infinity });
}

function add(wanted: Wanted, path: string): void {
  let at = wanted;
  for (const part of path.split(/[/.]/)) {
    const name = part.trim().toLowerCase();
    if (name === "" || name === "items") continue;
    const next = at.get(name) ?? new Map<string, Wanted>();
    at.set(name, next);
    at = next;
  }
}

const ALL_ITEMS = { from: 0, count: Infinity };

function read(
  object: ModelObject,
  wanted: Wanted,
  page: { from: number; count: number },
): Record<string, unknown> {
  const items = object.items();
  if (!items) return readMembers(object, wanted);
  const own = new Set((object.table.scalars ?? []).map((name) => name.toLowerCase()));
  const ofItems: Wanted = new Map([...wanted].filter(([name]) => !own.has(name)));
  const ofCollection: Wanted = new Map([...wanted].filter(([name]) => own.has(name)));
  const result = readMembers(object, ofCollection);
  if (ofItems.size === 0 && ofCollection.size > 0) return result;
  result._Items = items.slice(page.from, page.from + page.count).map((item) => {
    const id = item.identity();
    return { ...(id === null ? {} : { _Id: id }), ...read(item, ofItems, ALL_ITEMS) };
  });
  return result;
}

function readMembers(object: ModelObject, wanted: Wanted): Record<string, unknown> {
  const { className, scalars = [], objects = [] } = object.table;
  const members = object as unknown as Record<string, unknown>;
  const result: Record<string, unknown> = {};
  for (const [name, within] of wanted) {
    if (name === "*") {
      for (const scalar of scalars) result[wireName(scalar)] = members[scalar];
      continue;
    }
    const scalar = scalars.find((member) => member.toLowerCase() === name);
    const inner = objects.find((member) => member.toLowerCase() === name);
    if (scalar) result[wireName(scalar)] = members[scalar];
    else if (inner) {
      const object = members[inner] as ModelObject | null;
      const everything: Wanted = within.size > 0 ? within : new Map([["*", new Map() as Wanted]]);
      result[wireName(inner)] = object && read(object, everything, ALL_ITEMS);
    } else refuse("ApiNotFound", `${className} has no property "${name}".`);
  }
  return result;
}
