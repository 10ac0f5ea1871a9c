import type { OptionValues } from "./OptionDeclaration";

/** What a cell function takes of the method whose rule it applies. */
export interface MadeFunction<N extends string, O extends string, Name extends string> {
  /** As it is typed. */
  readonly name: Name;
  /** The needs that are arguments, in this order. Those that the method can do without are optional, behind the first. */
  readonly takes: readonly [N, ...N[]];
  /** Whether the class depends on the day. */
  readonly asOf?: true;
  /** A need that is read against all others: the whole column may stand behind the value of a row. */
  readonly among?: true;
  /** Options that may be given behind the needs: numbers, or lists of numbers. */
  readonly options?: readonly O[];
  /** Other options that are changed with one of those; without one, a class is told among the others of its column only. */
  readonly with?: Readonly<Partial<Record<O, OptionValues>>>;
  /** A column of numbers that spills beside the class. */
  readonly score?: string;
}
