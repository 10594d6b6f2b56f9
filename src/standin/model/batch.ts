/**
 * The interpreter of request batches: object paths name objects, actions are done in order, each gives a result.
 * The first failure ends the batch; what was done before it stays done (Excel has no transactions).
 */
import { ADDIN_SERVICE, AddinService } from "./workbook/addin-service";
import { queryResult, type QueryInfo } from "./query";
import { wireName, ModelObject } from "./model-object";
import { refuseBehind } from "./in-front";
import { Refusal, refuse } from "./refusal";
import type { Session } from "./session";
import { isAllowed } from "./sheet/protection";
import { Workbook } from "./workbook/workbook";

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument: 0, an object path's id, or an array of the same for an argument that is an array. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

interface Request {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds?: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex?: number;
    readonly HttpStatusCode?: number;
  };
}

const PATH = { root: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;
const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export interface BatchOutcome {
  readonly response: BatchResponse;
  readonly cleanup: boolean;
}

/**
 * One step is one action.
 * @param body as office.js writes it, parsed
 */
export function* runBatch(session: Session, body: unknown): Generator<void, BatchOutcome> {
  const request = body as Request;
  const cleanup = isCleanup(request);
  const fault = cleanup ? null : session.takeFault();
  const batch = new Batch(session, request, fault?.partialResults ?? session.temper.partialResults);
  if (fault && fault.atAction === undefined) {
    return { response: batch.failed(new Refusal(fault.code, fault.message)), cleanup };
  }
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (fault?.atAction === index) throw new Refusal(fault.code, fault.message);
      batch.run(action);
    } catch (error) {
      return { response: batch.failed(error, index), cleanup };
    }
    yield;
  }
  return { response: batch.response(), cleanup };
}

/** The request that follows an `Excel.run` of its own accord. */
function isCleanup({ Actions }: Request): boolean {
  return (
    Actions.some(({ Name }) => Name === "_RemoveReference") &&
    Actions.every(({ ActionType, Name }) => ActionType === ACTION.instantiate || Name === "_RemoveReference")
  );
}

class Batch {
  private readonly results: { ActionId: number; Value: unknown }[] = [];
  private readonly traces: number[] = [];
  private readonly objects = new Map<number, ModelObject | null>();
  private location = "";

  constructor(
    private readonly session: Session,
    private readonly request: Request,
    private readonly partialResults: boolean,
  ) {
    session.inUse = () => this.objects.values();
  }

  response(): BatchResponse {
    return { Results: this.results, TraceIds: this.traces };
  }

  failed(error: unknown, index?: number): BatchResponse {
    // A fault of the stand-in itself is Excel's internal error for the add-in, with its own message.
    const refusal = error instanceof Refusal ? error : new Refusal("GeneralException", String(error));
    return {
      // Traces come with an error in any case: they are how a client learns how far the batch came.
      TraceIds: this.traces,
      Results: this.partialResults ? this.results : [],
      Error: {
        Code: refusal.code,
        Message: refusal.message,
        Location: this.location,
        HttpStatusCode: 400,
        ...(index === undefined ? {} : { ActionIndex: index }),
      },
    };
  }

  run(action: Action): void {
    this.location = "";
    if (action.ActionType === ACTION.trace) this.traces.push(action.Id);
    this.results.push({ ActionId: action.Id, Value: this.valueOf(action) ?? null });
  }

  private valueOf(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object && identityOf(object);
      case ACTION.query:
        this.locate(object, null);
        return object && { ...identityOf(object), ...queryResult(object, action.QueryInfo ?? {}) };
      case ACTION.method:
        return object ? this.call(object, action.Name, action.ArgumentInfo) : { _IsNull: true };
      case ACTION.setProperty:
        if (object) this.set(object, action.Name, this.arguments(action.ArgumentInfo)[0]);
        return null;
      default:
        return refuse("ApiNotFound", `Actions of type ${action.ActionType} are not known.`);
    }
  }

  /** The object behind a path, found once for each batch; null: a null object. */
  private object(id: number): ModelObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const found = this.find(this.request.ObjectPaths[String(id)] ?? refuse("InvalidReference"));
    this.objects.set(id, found);
    return found;
  }

  private find(path: ObjectPath): ModelObject | null {
    if (path.ObjectPathType === PATH.root) return new Workbook(this.session);
    if (path.ObjectPathType === PATH.reference) return this.session.referenced(path.Name);
    if (path.ObjectPathType === PATH.nothing) return null;
    if (path.ObjectPathType === PATH.newObject && path.Name === ADDIN_SERVICE) {
      return new AddinService(this.session);
    }
    if (path.ObjectPathType === PATH.newObject) return refuse("ApiNotFound", `${path.Name} is not known.`);
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case PATH.method:
        return asObject(this.call(parent, path.Name, path.ArgumentInfo));
      case PATH.property: {
        const member = this.member(parent, path.Name, parent.table.objects);
        refuseBehind(this.session, this.location);
        return asObject((parent as unknown as Members)[member]);
      }
      case PATH.indexer:
        this.locate(parent, "getItem");
        return parent.itemAt(this.arguments(path.ArgumentInfo)[0]);
      default:
        return refuse("ApiNotFound", `Paths of type ${path.ObjectPathType} are not known.`);
    }
  }

  private call(object: ModelObject, name: string, info: ArgumentInfo | undefined): unknown {
    if (name === "_KeepReference") return this.session.keep(object);
    const event = /^_(Register|Unregister)(\w+)Event$/.exec(name);
    if (event) return this.listen(object, event[1] === "Register", event[2] ?? "");
    const { methods = [], changes = [] } = object.table;
    const member = this.member(object, name, [...methods, ...changes]);
    const given = this.arguments(info);
    if (changes.includes(member)) this.guard(object, member, given);
    const method = (object as unknown as Members)[member] as (...given: unknown[]) => unknown;
    refuseBehind(this.session, this.location);
    const result = method.apply(object, given);
    if (changes.includes(member)) this.session.wrote(this.location);
    return result;
  }

  private set(object: ModelObject, name: string, value: unknown): void {
    const member = this.member(object, name, object.table.writable);
    this.guard(object, member, [value]);
    refuseBehind(this.session, this.location);
    (object as unknown as Members)[member] = value;
    this.session.wrote(this.location);
    this.session.touch("content");
  }

  private listen(object: ModelObject, on: boolean, kind: string): void {
    this.locate(object, `_${on ? "Register" : "Unregister"}${kind}Event`);
    const type = object.table.events?.[kind] ?? refuse("ApiNotFound");
    if (on) this.session.events.subscribe(type, object.eventTarget());
    else this.session.events.unsubscribe(type, object.eventTarget());
  }

  /** What Excel refuses before it looks at the arguments. */
  private guard(object: ModelObject, member: string, given: readonly unknown[]): void {
    if (this.session.refusesChanges) refuse("AccessDenied");
    const sheet = object.protectedBy(member, given);
    if (sheet === null || !this.session.sheet(sheet).protected) return;
    if (!isAllowed(this.session, sheet, object, member)) refuse("AccessDenied");
  }

  private member(object: ModelObject, wire: string, among: readonly string[] = []): string {
    const name = wire.charAt(0).toLowerCase() + wire.slice(1);
    this.locate(object, name);
    return among.find((member) => wireName(member) === wire) ?? refuse("ApiNotFound");
  }

  private locate(object: ModelObject | null, member: string | null): void {
    const className = object?.table.className ?? "";
    this.location = member === null ? className : `${className}.${member}`;
  }

  private arguments(info: ArgumentInfo | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, ids?.[index] ?? 0));
  }

  private argument(value: unknown, id: unknown): unknown {
    if (typeof id === "number" && id !== 0) return this.object(id);
    if (Array.isArray(id) && Array.isArray(value)) {
      return value.map((one: unknown, index) => this.argument(one, (id as unknown[])[index] ?? 0));
    }
    return this.withObjects(value);
  }

  /** Objects within a plain object arrive as `{ _ObjectPathId }`: a list rule's source, for one. */
  private withObjects(value: unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const plain = value as Record<string, unknown>;
    if (typeof plain._ObjectPathId === "number") return this.object(plain._ObjectPathId);
    return Object.fromEntries(Object.entries(plain).map(([key, one]) => [key, this.withObjects(one)]));
  }
}

type Members = Record<string, unknown>;

function identityOf(object: ModelObject): Record<string, string> {
  const id = object.identity();
  const reference = object.session.referenceOf(object);
  // The client keeps `Id` as the object's own id, so that it is known without a load.
  const own = id !== null && object.table.scalars?.includes("id") ? { Id: id } : {};
  return {
    ...(id === null ? {} : { _Id: id }),
    ...own,
    ...(reference === null ? {} : { _ReferenceId: reference }),
  };
}

function asObject(value: unknown): ModelObject | null {
  if (value === null || value instanceof ModelObject) return value;
  return refuse("ApiNotFound");
}
