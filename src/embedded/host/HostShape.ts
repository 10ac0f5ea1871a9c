/** Members that live in the client only. */
type ClientOnly =
  | "load"
  | "toJSON"
  | "context"
  | "isNullObject"
  | "track"
  | "untrack"
  | "set"
  | "retrieve"
  | "setMockData"
  | "ensureUnchanged"
  | `on${Capitalize<string>}`;

/** What the client calls `any` may be anything; enumerations are given as their words. */
type Value<T> = 0 extends 1 & T
  ? unknown
  : T extends string
    ? `${T}`
    : T extends (infer Item)[]
      ? (Item extends OfficeExtension.ClientObject ? HostShape<Item> : Value<Item>)[]
      : T extends OfficeExtension.ClientObject
        ? HostShape<T> | null
        : T extends OfficeExtension.ClientResult<infer Result>
          ? Value<Result>
          : T;

type Parameter<T> = T extends OfficeExtension.ClientObject ? HostShape<T> : T;

type Parameters<A extends readonly unknown[]> = { [I in keyof A]: Parameter<A[I]> };

type Member<T> = T extends (...parameters: infer A) => infer R ? (...parameters: Parameters<A>) => Value<R> : Value<T>;

/**
 * The shape of a host class, derived from Microsoft's typings: every member is optional, but one that is there must take and give what the
 * client's member does, without `ClientResult` around it. `null` stands for an object that does not exist.
 */
export type HostShape<T> = Partial<{ [K in keyof T as K extends ClientOnly ? never : K]: Member<T[K]> }>;
