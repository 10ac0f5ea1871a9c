import type { Workbook } from "../../model/Workbook";
import type { SheetProtection } from "../../model/WorkbookModel";
import { afterWrite } from "./afterWrite";
import { deleteRowElsewhere } from "./deleteRowElsewhere";
import { deleteSheetElsewhere } from "./deleteSheetElsewhere";
import type { FaultKind, FaultTarget } from "./FaultKind";
import type { Faults } from "../Faults";
import { FIVE_MEGABYTES } from "../Faults";

const ERRORS = "https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling";
const LIMITS = "https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins";
const EDIT_MODE = "https://learn.microsoft.com/javascript/api/office/officeextension.runoptions";
const PROTECTION = "https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection";
const EVENTS = "https://learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins";

const STAYS = { isOnce: false };
const ONCE = { isOnce: true };

/** Where it happens once, what is asked for afterwards, above all that the write be taken back, is not refused. */
const conflict = (code: NonNullable<Faults["conflict"]>, where: string): FaultKind => ({
  effect: `A write to cells is refused as in ${where}.`,
  code,
  documentation: ERRORS,
  group: "conflict",
  parameters: ONCE,
  start: ({ faults }, { isOnce }, over) => {
    faults.conflict = code;
    if (isOnce) faults.conflictMet = over;
    return () => {
      delete faults.conflict;
      delete faults.conflictMet;
    };
  },
});

/** Something that befalls the add-in when it has written for the first time. */
const inTheMiddle = (
  kind: Pick<FaultKind, "effect" | "code" | "documentation">,
  work: (target: FaultTarget, sheet: string | undefined) => void,
): FaultKind => ({
  ...kind,
  parameters: ONCE,
  start: (target, _, over) =>
    afterWrite(target.workbook, ({ sheet }) => {
      work(target, sheet);
      over();
    }),
});

/** Every kind, in the order of a list for people; `FaultSwitches` turns them on and off. */
export const faultKinds = {
  editMode: {
    effect: "The user is typing in a cell: requests are refused, or wait when they ask to with delayForCellEdit.",
    code: "InvalidOperationInCellEditMode",
    documentation: EDIT_MODE,
    parameters: STAYS,
    start: ({ faults }) => {
      faults.editMode = true;
      return () => (faults.editMode = false);
    },
  },
  protectedSheet: {
    effect: "The active sheet is protected, without a password and without exceptions.",
    code: "AccessDenied",
    documentation: PROTECTION,
    parameters: STAYS,
    start: ({ workbook }) => protect(workbook),
  },
  filtered: conflict("FilteredRangeConflict", "a filtered range"),
  merged: conflict("MergedRangeConflict", "a merged range"),
  pivot: conflict("PivotTableRangeConflict", "a pivot table"),
  tooLarge: {
    effect: "Requests and answers may have a kilobyte instead of the 5 MB of Excel on the web, which takes a file of some size to reach.",
    code: "RequestPayloadSizeLimitExceeded",
    documentation: LIMITS,
    parameters: { ...STAYS, bytes: 1024 },
    start: ({ faults }, { bytes = FIVE_MEGABYTES }) => {
      faults.payloadLimit = bytes;
      return () => (faults.payloadLimit = FIVE_MEGABYTES);
    },
  },
  lostConnection: inTheMiddle(
    {
      effect: "The connection is lost after the first request that writes; the next request is not run.",
      code: "InvalidOrTimedOutSession",
      documentation: ERRORS,
    },
    ({ faults }) => (faults.loseConnectionAt = 1),
  ),
  lostAnswer: inTheMiddle(
    { effect: "The first request that writes is run, and its answer is lost.", code: "InvalidOrTimedOutSession", documentation: ERRORS },
    ({ faults }) => (faults.loseAnswerAt = 1),
  ),
  failure: inTheMiddle(
    {
      effect: "The action after the first that writes fails in the middle of its batch; what was done before stays.",
      code: "GeneralException",
      documentation: ERRORS,
    },
    ({ faults }) => (faults.failAt = { action: 1, code: "GeneralException" }),
  ),
  coAuthor: inTheMiddle(
    { effect: "A co-author deletes a row of the largest table after the first request that writes.", documentation: EVENTS },
    ({ workbook }) => queueMicrotask(() => deleteRowElsewhere(workbook)),
  ),
  deletedSheet: inTheMiddle(
    {
      effect: "A co-author deletes the sheet that the first writing request wrote to.",
      code: "ItemNotFound",
      documentation: EVENTS,
    },
    ({ workbook }, sheet) => queueMicrotask(() => deleteSheetElsewhere(workbook, sheet)),
  ),
  slow: {
    effect: "Every answer takes longer.",
    documentation: LIMITS,
    parameters: { ...STAYS, milliseconds: 2500 },
    start: ({ faults }, { milliseconds = 0 }) => {
      faults.delay = milliseconds;
      return () => (faults.delay = 0);
    },
  },
} as const satisfies Readonly<Record<string, FaultKind>>;

export type FaultId = keyof typeof faultKinds;

function protect(workbook: Workbook): () => void {
  const id = workbook.activeSheet;
  const turn = (protection: SheetProtection): void => {
    const sheet = workbook.sheet(id);
    if (!sheet) return;
    sheet.protection = protection;
    workbook.announce({ facet: "protection", source: "remote", sheet: id });
  };
  const before = workbook.sheet(id)?.protection ?? { protected: false, options: {} };
  turn({ protected: true, options: {} });
  return () => turn(before);
}
