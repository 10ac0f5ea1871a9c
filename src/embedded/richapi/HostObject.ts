/** An object that the client can reach. Its members carry the names of `@types/office-js`. */
export type HostObject = object;

/** Stands for an object that was asked for with `…OrNullObject` and does not exist. */
export const NULL_OBJECT: unique symbol = Symbol("null object");

export type Resolved = HostObject | typeof NULL_OBJECT;

/** Names that the client loads with `*` and those that lead to other objects, by class; read from the real client. */
export type ClientMetadata = Readonly<Record<string, { readonly scalars: readonly string[]; readonly navigation: readonly string[] }>>;

/** The class as Microsoft names it: `static hostName`, which survives minifying. */
export function classOf(object: unknown): string {
  if (typeof object !== "object" || object === null) return "";
  const maker = object.constructor as unknown as { hostName?: unknown };
  return typeof maker.hostName === "string" ? maker.hostName : "";
}

/** A member by its name on the wire: the typings differ by the case of the first letter; hidden members keep their `_`. */
export function memberName(wireName: string): string {
  return wireName.startsWith("_") ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** The wire's name of a member. The client's two exceptions keep their small letter. */
export function wireName(member: string, className: string): string {
  const isException = (className === "Image" && member === "format") || (className === "Line" && member === "connectorType");
  return member.startsWith("_") || isException ? member : member.charAt(0).toUpperCase() + member.slice(1);
}

/** Reads a member that may be anything. */
export function readMember(object: HostObject, name: string): unknown {
  return (object as Record<string, unknown>)[name];
}

export function findDescriptor(object: HostObject, name: string): PropertyDescriptor | undefined {
  for (let owner: object | null = object; owner; owner = Object.getPrototypeOf(owner) as object | null) {
    const descriptor = Object.getOwnPropertyDescriptor(owner, name);
    if (descriptor) return descriptor;
  }
  return undefined;
}
