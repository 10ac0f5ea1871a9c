import type { Day } from "../../../core/days/Day";
import type { OptionValues } from "../../../core/method/OptionDeclaration";
import type { TableChoices } from "../../../flow/Choice";
import type { Preview } from "../../../flow/Preview";
import type { MethodFit, Survey } from "../../../flow/Session";
import type { MethodId } from "../../../methods/methods";
import type { ContactList } from "../../../sheets/contactList/ContactList";
import type { Unfinished } from "../../../workbook/register/Unfinished";
import type { Receipt, Stage } from "../../../workbook/WorkbookPort";
import type { CardState } from "./CardState";
import type { Trouble } from "./Trouble";

/** How far a piece of work has come: rows done of all rows. */
export interface Work {
  readonly stage: Stage;
  readonly done: number;
  readonly all: number;
}

/** What the add-in wrote into this workbook before, and whether the last run can be taken back. */
export interface Earlier {
  readonly columns: number;
  readonly sheets: readonly string[];
  /** Those of the sheets that hold what earlier reviews found. */
  readonly history: readonly string[];
  readonly canUndo: boolean;
  /** Work that was interrupted: at the last time, or at somebody else's. */
  readonly unfinished?: Unfinished | undefined;
}

/** What the user has decided so far. */
export interface Draft {
  /** `null` while no method fits the data. */
  readonly method: MethodId | null;
  readonly tables: TableChoices;
  /** `null`: the proposal. */
  readonly asOf: Day | null;
  /** What differs from the defaults, kept per method so that looking at another method loses nothing. */
  readonly options: Readonly<Partial<Record<MethodId, OptionValues>>>;
}

/** The preview: being worked out (the last one stays in sight), there, or refused. */
export type Picture =
  | { readonly status: "working"; readonly work: Work | null; readonly last: Preview | null }
  | { readonly status: "ready"; readonly outcome: Preview }
  | { readonly status: "refused"; readonly trouble: Trouble };

/** What changes the workbook, and so can fail in doing so. */
export type Attempt = "write" | "takeBack" | "remove" | "giveRules" | "startFile" | "sample" | "contacts";

export type View =
  | { readonly at: "choose" }
  | { readonly at: "match"; readonly tables: TableChoices; readonly fits: readonly MethodFit[] }
  | { readonly at: "preview"; readonly picture: Picture; readonly wrong: readonly string[] }
  | { readonly at: "write"; readonly work: Work | null; readonly cancelling: boolean }
  | { readonly at: "failed"; readonly what: Attempt; readonly trouble: Trouble; readonly back: View }
  | { readonly at: "done"; readonly outcome: Preview; readonly receipt: Receipt }
  | { readonly at: "card"; readonly card: CardState; readonly back: View }
  | { readonly at: "contacts"; readonly list: ContactList; readonly receipt: Receipt }
  | { readonly at: "takeBack"; readonly work: Work | null }
  | { readonly at: "takenBack" }
  | { readonly at: "askRemove"; readonly back: View }
  | { readonly at: "remove"; readonly work: Work | null }
  | { readonly at: "removed" };

/** A short message above the page, by its name in the pane's words. */
export type Notice = "cancelled" | "nothingRemembered" | "classifiedAgain" | "placeGone" | "rulesGiven" | "sampleGiven";

/** A workbook that has been looked at; `survey.sources` is empty where it holds no table. */
export interface OpenPane {
  readonly step: "open";
  readonly survey: Survey;
  readonly fits: readonly MethodFit[];
  readonly earlier: Earlier;
  readonly draft: Draft;
  readonly notice: Notice | null;
  readonly view: View;
  /** Whether cells of the user's have changed since the last preview read them. */
  readonly edited: boolean;
}

export type PaneState = { readonly step: "opening" } | { readonly step: "broken"; readonly trouble: Trouble } | OpenPane;
