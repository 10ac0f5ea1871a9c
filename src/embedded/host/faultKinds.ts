import type { Faults } from "./Faults";
import { FIVE_MEGABYTES } from "./Faults";

const ERRORS = "https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling";
const LIMITS = "https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins";
const EDIT_MODE = "https://learn.microsoft.com/javascript/api/office/officeextension.runoptions";

/** One thing that a real Excel does to an add-in and that can be switched on. */
export interface FaultKind {
  id: string;
  /** What happens while it is on. */
  effect: string;
  /** The code that the add-in then sees; absent where a request is only slow. */
  code?: string;
  documentation: string;
  /** Whether it is over after it has happened once. */
  isOnce: boolean;
  set: (faults: Faults, isOn: boolean) => void;
}

const conflict = (id: string, code: NonNullable<Faults["conflict"]>, where: string): FaultKind => ({
  id,
  effect: `Writes to cells are refused as in ${where}.`,
  code,
  documentation: ERRORS,
  isOnce: false,
  set: (faults, isOn) => {
    if (isOn) faults.conflict = code;
    else if (faults.conflict === code) delete faults.conflict;
  },
});

/** The switches of `Faults` that need nothing but to be turned; a page or a test may list them. */
export const faultKinds: readonly FaultKind[] = [
  {
    id: "editMode",
    effect: "The user is typing in a cell: requests are refused, or wait when they ask to with delayForCellEdit.",
    code: "InvalidOperationInCellEditMode",
    documentation: EDIT_MODE,
    isOnce: false,
    set: (faults, isOn) => (faults.editMode = isOn),
  },
  conflict("filtered", "FilteredRangeConflict", "a filtered range"),
  conflict("merged", "MergedRangeConflict", "a merged range"),
  conflict("pivot", "PivotTableRangeConflict", "a pivot table"),
  {
    id: "tooLarge",
    effect: "Every request is larger than the limit, which is 5 MB in Excel on the web.",
    code: "RequestPayloadSizeLimitExceeded",
    documentation: LIMITS,
    isOnce: false,
    set: (faults, isOn) => (faults.payloadLimit = isOn ? 1 : FIVE_MEGABYTES),
  },
  {
    id: "lostConnection",
    effect: "The connection is lost before the next request is run.",
    code: "InvalidOrTimedOutSession",
    documentation: ERRORS,
    isOnce: true,
    set: (faults, isOn) => (faults.loseConnectionAt = isOn ? 1 : undefined),
  },
  {
    id: "lostAnswer",
    effect: "The next request is run, and its answer is lost.",
    code: "InvalidOrTimedOutSession",
    documentation: ERRORS,
    isOnce: true,
    set: (faults, isOn) => (faults.loseAnswerAt = isOn ? 1 : undefined),
  },
  {
    id: "failure",
    effect: "The third action from now fails in the middle of its batch; what was done before stays.",
    code: "GeneralException",
    documentation: ERRORS,
    isOnce: true,
    set: (faults, isOn) => {
      if (isOn) faults.failAt = { action: 3, code: "GeneralException" };
      else delete faults.failAt;
    },
  },
  {
    id: "slow",
    effect: "Every answer takes a quarter of a second longer.",
    documentation: LIMITS,
    isOnce: false,
    set: (faults, isOn) => (faults.delay = isOn ? 250 : 0),
  },
];
