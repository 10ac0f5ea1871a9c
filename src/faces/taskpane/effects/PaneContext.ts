import type { Session } from "../../../flow/Session";
import type { WorkbookPort } from "../../../workbook/WorkbookPort";
import type { Store } from "../state/createStore";
import type { PaneEvent } from "../state/PaneEvent";
import type { PaneState } from "../state/PaneState";

/** What the pane works with. */
export interface PaneParts {
  readonly session: Session;
  readonly workbook: WorkbookPort;
}

/** What every effect works with: the parts, the state, and the one piece of work that can be cancelled. */
export interface PaneContext extends PaneParts {
  readonly store: Store<PaneState, PaneEvent>;
  readonly work: CurrentWork;
}

/** The one piece of work that is under way. Starting another one, or stopping, aborts it. */
export interface CurrentWork {
  readonly start: () => AbortSignal;
  readonly stop: () => void;
}

export function currentWork(): CurrentWork {
  let controller: AbortController | undefined;
  return {
    start: () => {
      controller?.abort();
      controller = new AbortController();
      return controller.signal;
    },
    stop: () => controller?.abort(),
  };
}
