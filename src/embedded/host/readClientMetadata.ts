import type { ClientMetadata } from "../richapi/HostObject";

interface ClientPrototype {
  readonly _className?: string;
  readonly _scalarPropertyNames?: readonly string[];
  readonly _navigationPropertyNames?: readonly string[];
}

/** Reads from the client's own prototypes what `load` takes with `*` and what leads to other objects. */
export function readClientMetadata(client: object, ClientObject: { prototype: object }): ClientMetadata {
  const metadata: Record<string, { scalars: readonly string[]; navigation: readonly string[] }> = {};
  for (const member of Object.values(client) as unknown[]) {
    const prototype: unknown = typeof member === "function" ? member.prototype : undefined;
    if (typeof prototype !== "object" || prototype === null || !Object.prototype.isPrototypeOf.call(ClientObject.prototype, prototype))
      continue;
    const { _className, _scalarPropertyNames = [], _navigationPropertyNames = [] } = prototype as ClientPrototype;
    if (_className !== undefined) metadata[_className] = { scalars: [..._scalarPropertyNames], navigation: [..._navigationPropertyNames] };
  }
  return Object.fromEntries(Object.entries(metadata).sort(([a], [b]) => (a < b ? -1 : 1)));
}
