/** Conditions under which a real Excel refuses or fails, for tests to switch on. All off at first, apart from the 5 MB limits. */
export interface Faults {
  /** The user is typing in a cell. Requests that ask to wait (`delayForCellEdit`) do so. */
  editMode: boolean;
  /** Writes to cells are refused as in a filtered, merged or pivot range. */
  conflict?: "FilteredRangeConflict" | "MergedRangeConflict" | "PivotTableRangeConflict";
  /** Told when such a conflict has refused a write. */
  conflictMet?: () => void;
  /** Bytes of a request and of an answer. */
  payloadLimit: number;
  /** Requests from now on until the connection is lost: 1 loses it at the next. The request is not run. */
  loseConnectionAt?: number | undefined;
  /** The same, but the request is run and only its answer is lost. */
  loseAnswerAt?: number | undefined;
  /** Actions from now on until one fails with a code. */
  failAt?: { action: number; code: string; message?: string };
  /** Calls back before an action is run, counted from now: a co-author who deletes a sheet in the middle, for example. */
  interruptAt?: { action: number; work: () => void };
  /** Milliseconds before each answer. */
  delay: number;
}

export const FIVE_MEGABYTES = 5 * 1024 * 1024;

export function noFaults(): Faults {
  return { editMode: false, payloadLimit: FIVE_MEGABYTES, delay: 0 };
}
