import type { FaultKind } from "../../../src/embedded/host/faults/FaultKind";
import { faultKinds, type FaultId } from "../../../src/embedded/host/faults/faultKinds";
import { FaultSwitches } from "../../../src/embedded/host/faults/FaultSwitches";
import type { RunningExcel } from "../../../src/embedded/node/bootExcel";

/** Makes something go wrong from the next request on; gives how to end it when the request after that comes. */
export type Strike = (excel: RunningExcel, stop: AbortController) => () => void;

/** Kinds in which somebody else changes the workbook, so that it cannot be as before: they are tried elsewhere. */
const othersChange: readonly FaultId[] = ["coAuthor", "deletedSheet"];
/** Kinds that last until they are switched off: here for one request. */
const lasting: readonly FaultId[] = ["editMode", "slow"];

/** One of the kinds that people can switch on. */
const kind =
  (id: FaultId): Strike =>
  ({ faults, workbook }) => {
    const switches = new FaultSwitches({ faults, workbook });
    switches.on(id, id === "slow" ? { milliseconds: 2 } : {});
    if (lasting.includes(id)) setTimeout(() => switches.off(id));
    return () => {
      // Of a conflict that nothing has met yet, the next write is still to hear.
      if (!faultKinds[id].parameters.isOnce) switches.dispose();
    };
  };

/** The first action of the next request, or one further in, fails by a code; what was done before it stays. */
const code =
  (name: string, action: number): Strike =>
  ({ faults }) => {
    faults.failAt = { action, code: name };
    return () => undefined;
  };

const codes = [
  ...new Set([
    ...Object.values(faultKinds).flatMap(({ code: name }: FaultKind) => name ?? []),
    "ResponsePayloadSizeLimitExceeded",
    "InactiveWorkbook",
  ]),
];

/** Everything that is made to go wrong at each request of a run. */
export const strikes: Readonly<Record<string, Strike>> = {
  "connection lost": ({ faults }) => {
    faults.loseConnectionAt = 1;
    return () => undefined;
  },
  "answer lost": ({ faults }) => {
    faults.loseAnswerAt = 1;
    return () => undefined;
  },
  ...Object.fromEntries(codes.map((name) => [`${name} at once`, code(name, 1)])),
  "called off": (_, stop) => {
    stop.abort();
    return () => undefined;
  },
  "GeneralException after some actions": code("GeneralException", 9),
  ...Object.fromEntries(
    (Object.keys(faultKinds) as FaultId[]).filter((id) => !othersChange.includes(id)).map((id) => [`kind ${id}`, kind(id)]),
  ),
};

/** Takes everything away that has not struck. */
export function calm({ faults }: RunningExcel): void {
  for (const fault of ["loseConnectionAt", "loseAnswerAt", "failAt", "conflict", "conflictMet"] as const) delete faults[fault];
}
