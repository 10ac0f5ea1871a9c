import { HostError } from "./HostError";
import { classOf, findDescriptor, memberName, NULL_OBJECT, readMember } from "./HostObject";
import type { ClientMetadata, HostObject, Resolved } from "./HostObject";
import { queryObject } from "./queryObject";
import { References } from "./References";
import { ActionType, PathType } from "./RichApiMessage";
import type { ArgumentInfo, ObjectPath, RichApiAction, RichApiFailure, RichApiRequest, RichApiResponse } from "./RichApiMessage";

export interface InterpreterOptions {
  root: HostObject;
  /** Objects that the client makes by type name, such as `Microsoft.ExcelServices.CustomFunctions`. */
  services: Readonly<Record<string, HostObject>>;
  metadata: ClientMetadata;
  /** Before each action, in order; may throw a `HostError` or make the action wait. */
  beforeAction?: (action: RichApiAction, index: number) => void | Promise<void>;
  /** Wraps the work of one action. */
  around?: <T>(work: () => T) => T;
}

type Resolve = (id: number) => Resolved;

/** Runs the requests of Microsoft's client (`ProcessQuery`) on host objects. Knows nothing of Excel. */
export class Interpreter {
  readonly references = new References();

  constructor(private readonly options: InterpreterOptions) {}

  /** The first error ends the batch; what was done before it stays done. */
  async execute(request: RichApiRequest): Promise<RichApiResponse> {
    const known = new Map<number, Resolved>();
    const resolve: Resolve = (id) => {
      const found = known.get(id);
      if (found !== undefined) return found;
      const resolved = this.#path(request.ObjectPaths[String(id)], resolve);
      known.set(id, resolved);
      return resolved;
    };
    const response: RichApiResponse = { Results: [], TraceIds: [] };
    const around = this.options.around ?? ((work) => work());
    for (const [index, action] of request.Actions.entries()) {
      try {
        const pause = this.options.beforeAction?.(action, index);
        if (pause) await pause;
        const value = around(() => this.#action(action, action.ObjectPathId ? resolve(action.ObjectPathId) : NULL_OBJECT, resolve));
        if (action.ActionType === ActionType.trace) response.TraceIds?.push(action.Id);
        if (value !== undefined) response.Results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        return { ...response, Error: failure(error, index) };
      }
    }
    return response;
  }

  #path(path: ObjectPath | undefined, resolve: Resolve): Resolved {
    if (!path) throw new HostError("InvalidObjectPath", "The object path is not part of the request.");
    const parent = path.ParentObjectPathId ? resolve(path.ParentObjectPathId) : NULL_OBJECT;
    if (parent === NULL_OBJECT && path.ParentObjectPathId) return NULL_OBJECT;
    return this.#reach(path, parent as HostObject, resolve);
  }

  #reach(path: ObjectPath, parent: HostObject, resolve: Resolve): Resolved {
    switch (path.ObjectPathType) {
      case PathType.globalObject:
        return this.options.root;
      case PathType.newObject:
        return this.options.services[path.Name] ?? notImplemented(path.Name);
      case PathType.method:
        return asResolved(call(parent, path.Name, this.#arguments(path.ArgumentInfo, resolve)));
      case PathType.property:
        return asResolved(get(parent, memberName(path.Name)));
      case PathType.indexer:
        return asResolved(call(parent, "GetItem", this.#arguments(path.ArgumentInfo, resolve)));
      case PathType.referenceId:
        return this.references.get(path.Name);
      case PathType.nullObject:
        return NULL_OBJECT;
      default:
        throw new HostError("NotImplemented", `Object path type ${String(path.ObjectPathType)}`);
    }
  }

  /** A null object among the arguments arrives as null. */
  #arguments(info: ArgumentInfo | undefined, resolve: Resolve): unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    const one = (value: unknown, id: number | null | undefined): unknown => {
      const resolved = id ? resolve(id) : undefined;
      return resolved === NULL_OBJECT ? null : (resolved ?? withObjects(value, resolve));
    };
    return (info?.Arguments ?? []).map((value: unknown, i) => {
      const id = ids[i];
      return Array.isArray(id) && Array.isArray(value)
        ? value.map((part: unknown, j) => one(part, id[j]))
        : one(value, Array.isArray(id) ? null : id);
    });
  }

  #action(action: RichApiAction, object: Resolved, resolve: Resolve): unknown {
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object === NULL_OBJECT ? null : this.#identity(object);
      case ActionType.query:
      case ActionType.queryAsJson:
        return object === NULL_OBJECT ? null : this.#query(object, action);
      case ActionType.method:
        return this.#method(action, object, resolve);
      case ActionType.setProperty:
        set(existing(object, action.Name), memberName(action.Name), this.#arguments(action.ArgumentInfo, resolve)[0]);
        return undefined;
      case ActionType.update:
        update(existing(object, "update"), action.ObjectState ?? {});
        return undefined;
      case ActionType.trace:
        return null;
      case ActionType.ensureUnchanged:
        return undefined;
      default:
        throw new HostError("NotImplemented", `Action type ${String(action.ActionType)}`);
    }
  }

  #method(action: RichApiAction, object: Resolved, resolve: Resolve): unknown {
    if (action.Name === "_KeepReference") {
      if (object !== NULL_OBJECT) this.references.keep(object);
      return undefined;
    }
    if (action.Name === "_RemoveReference") {
      this.references.remove(String(action.ArgumentInfo?.Arguments?.[0]));
      return undefined;
    }
    if (action.Name === "_RemoveAllReferences") {
      this.references.clear();
      return undefined;
    }
    return call(existing(object, action.Name), action.Name, this.#arguments(action.ArgumentInfo, resolve)) ?? null;
  }

  #query(object: HostObject, action: RichApiAction): unknown {
    const asJson = action.ActionType === ActionType.queryAsJson;
    return queryObject(object, action.QueryInfo ?? {}, {
      metadata: this.options.metadata,
      identity: (item) => this.#identity(item),
      asJson,
    });
  }

  /** What the client needs to find an object again: its reference id and its key. */
  #identity(object: HostObject): Record<string, unknown> {
    const reference = this.references.idOf(object);
    const id = "id" in object ? object.id : undefined;
    return { ...(reference === undefined ? {} : { _ReferenceId: reference }), ...(id === undefined ? {} : { Id: id }) };
  }
}

/** Objects inside a plain argument stand there as `{ _ObjectPathId }`. */
function withObjects(value: unknown, resolve: Resolve): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const { _ObjectPathId: id } = value as { _ObjectPathId?: unknown };
  if (typeof id !== "number") return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withObjects(part, resolve)]));
  const resolved = resolve(id);
  return resolved === NULL_OBJECT ? null : resolved;
}

function asResolved(value: unknown): Resolved {
  return typeof value === "object" && value !== null ? value : NULL_OBJECT;
}

function existing(object: Resolved, member: string): HostObject {
  if (object === NULL_OBJECT) throw new HostError("InvalidObjectPath", "The object does not exist in the document.", member);
  return object;
}

function notImplemented(location: string): never {
  throw new HostError("ApiNotFound", `The embedded workbook does not implement ${location}.`, location);
}

function get(object: HostObject, name: string): unknown {
  return name in object ? readMember(object, name) : notImplemented(`${classOf(object)}.${name}`);
}

/** The client sends null for what was left out at the end. */
function call(object: HostObject, wire: string, parameters: unknown[]): unknown {
  const name = memberName(wire);
  const method = readMember(object, name);
  if (typeof method !== "function") return notImplemented(`${classOf(object)}.${name}`);
  while (parameters.length > 0 && parameters.at(-1) === null) parameters.pop();
  return (method as (...values: unknown[]) => unknown).apply(object, parameters);
}

function set(object: HostObject, name: string, value: unknown): void {
  const descriptor = findDescriptor(object, name);
  const location = `${classOf(object)}.${name}`;
  if (!descriptor) notImplemented(location);
  if (!descriptor.set && !descriptor.writable) throw new HostError("InvalidArgument", `${location} cannot be set.`, location);
  (object as Record<string, unknown>)[name] = value;
}

function update(object: HostObject, state: Readonly<Record<string, unknown>>): void {
  for (const [wire, value] of Object.entries(state)) {
    const name = memberName(wire);
    const child = name in object ? readMember(object, name) : undefined;
    if (typeof value === "object" && value !== null && !Array.isArray(value) && classOf(child) !== "")
      update(child as HostObject, value as Record<string, unknown>);
    else set(object, name, value);
  }
}

function failure(error: unknown, index: number): RichApiFailure {
  if (error instanceof HostError) {
    return { Code: error.code, Message: error.message, Location: error.location, HttpStatusCode: error.httpStatus, ActionIndex: index };
  }
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { Code: "GeneralException", Message: message, Location: "", HttpStatusCode: 500, ActionIndex: index };
}
