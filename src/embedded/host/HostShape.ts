/** Members that live in the client only. */
type ClientOnly = "load" | "toJSON" | "context" | "isNullObject" | "track" | "untrack" | "set" | "retrieve" | "setMockData" | "ensureUnchanged" | `on${Capitalize<string>}`;

type Value<T> = T extends (infer Item)[]
  ? Item extends OfficeExtension.ClientObject
    ? HostShape<Item>[]
    : T
  : T extends OfficeExtension.ClientResult<infer Result>
    ? Result
    : T extends OfficeExtension.ClientObject
      ? HostShape<T> | null
      : T;

type Parameter<T> = T extends OfficeExtension.ClientObject ? HostShape<T> : T;

type Parameters<A extends readonly unknown[]> = { [I in keyof A]: Parameter<A[I]> };

type Member<T> = T extends (...parameters: infer A) => infer R ? (...parameters: Parameters<A>) => Value<R> : Value<T>;

/**
 * The shape of a host class, derived from Microsoft's typings: every member is optional, but one that is there must take and give what the
 * client's member does, without `ClientResult` around it. `null` stands for an object that does not exist.
 */
export type HostShape<T> = Partial<{ [K in keyof T as K extends ClientOnly ? never : K]: Member<T[K]> }>;
