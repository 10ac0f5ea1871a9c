import { HostError } from "./HostError";
import { classOf, readMember, wireName } from "./HostObject";
import type { ClientMetadata, HostObject } from "./HostObject";
import type { QueryInfo } from "./RichApiMessage";

export interface QueryContext {
  metadata: ClientMetadata;
  identity: (object: HostObject) => Record<string, unknown>;
  /** Property names as in the typings instead of those of the wire. */
  asJson: boolean;
}

/** Answers `load`: the chosen scalars, navigation properties by their own choice, and items where the object is a collection. */
export function queryObject(object: HostObject, query: QueryInfo, context: QueryContext): Record<string, unknown> {
  const items = readMember(object, "items");
  const chosen = selection(query);
  return Array.isArray(items)
    ? queryCollection(object, { chosen, query, items: items as HostObject[] }, context)
    : queryProperties(object, chosen, context);
}

function selection({ Select, Expand }: QueryInfo): string[] {
  const selected = Select && Select.length > 0 ? Select : Expand && Expand.length > 0 ? [] : ["*"];
  return [...selected, ...(Expand ?? []).map((path) => `${path}/*`)];
}

interface CollectionQuery {
  chosen: readonly string[];
  query: QueryInfo;
  items: readonly HostObject[];
}

function queryCollection(object: HostObject, { chosen, query, items }: CollectionQuery, context: QueryContext): Record<string, unknown> {
  const scalars = context.metadata[classOf(object)]?.scalars ?? [];
  const own = chosen.filter((path) => scalars.includes(path));
  const rest = chosen.filter((path) => !own.includes(path));
  const result = context.asJson ? {} : context.identity(object);
  for (const name of own) result[outName(object, name, context)] = member(object, name);
  if (rest.length === 0 && own.length > 0) return result;
  const first = query.Skip ?? 0;
  const shown = query.Top === undefined || query.Top === 0 ? items.slice(first) : items.slice(first, first + query.Top);
  const itemPaths = rest.map((path) => path.replace(/^items[/.]/, ""));
  result[context.asJson ? "items" : "_Items"] = shown.map((item, i) => ({
    _Index: i + first,
    ...context.identity(item),
    ...queryObject(item, { Select: itemPaths.length > 0 ? itemPaths : ["*"] }, context),
  }));
  return result;
}

function queryProperties(object: HostObject, chosen: readonly string[], context: QueryContext): Record<string, unknown> {
  const known = context.metadata[classOf(object)] ?? { scalars: [], navigation: [] };
  const result = context.asJson ? {} : context.identity(object);
  const nested = new Map<string, string[]>();
  const nest = (head: string, path: string): void => void nested.set(head, [...(nested.get(head) ?? []), path]);
  for (const path of chosen) {
    const cut = path.search(/[/.]/);
    if (cut >= 0) nest(path.slice(0, cut), path.slice(cut + 1));
    else if (path === "*") for (const name of known.scalars) readIfThere(object, name, { result, context });
    else if (known.navigation.includes(path)) nest(path, "*");
    else result[outName(object, path, context)] = member(object, path);
  }
  for (const [head, paths] of nested) {
    const child = member(object, head) as HostObject | null | undefined;
    result[outName(object, head, context)] = child ? queryObject(child, { Select: paths }, context) : null;
  }
  return result;
}

/** `load()` without names takes what the host has; only a member that was asked for by name is refused loudly. */
function readIfThere(
  object: HostObject,
  name: string,
  { result, context }: { result: Record<string, unknown>; context: QueryContext },
): void {
  if (!name.startsWith("_") && name in object) result[outName(object, name, context)] = readMember(object, name);
}

function member(object: HostObject, name: string): unknown {
  if (name in object) return readMember(object, name);
  const location = `${classOf(object)}.${name}`;
  throw new HostError("ApiNotFound", `The embedded workbook does not implement ${location}.`, location);
}

function outName(object: HostObject, name: string, { asJson }: QueryContext): string {
  return asJson ? name : wireName(name, classOf(object));
}
