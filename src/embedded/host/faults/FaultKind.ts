import type { Workbook } from "../../model/Workbook";
import type { Faults } from "../Faults";

/** What a kind of refusal works on: the switches of a host, and its workbook. */
export interface FaultTarget {
  readonly faults: Faults;
  readonly workbook: Workbook;
}

export interface FaultParameters {
  /** Over after it has happened once; otherwise it stays until it is switched off. */
  isOnce: boolean;
  /** How much longer an answer takes. */
  milliseconds?: number;
  /** Bytes that a request and an answer may have. */
  bytes?: number;
}

/** One thing that a real Excel does to an add-in and that can be switched on. */
export interface FaultKind {
  /** What happens while it is on. */
  effect: string;
  /** The code that the add-in then sees; absent where its requests succeed. */
  code?: string;
  documentation: string;
  /** Of the kinds of one group, one is on at a time. */
  group?: string;
  parameters: FaultParameters;
  /** Begins, and answers how to end; `over` is called when it has happened and is not to happen again. */
  start: (target: FaultTarget, parameters: FaultParameters, over: () => void) => () => void;
}
