import type { Language } from "../core/Language";
import type { MethodId } from "../methods/methods";
import type { PlanShown } from "../workbook/PlanShown";
import type { Receipt, TableSource, Watch, WorkbookFacts, WorkbookPort } from "../workbook/WorkbookPort";
import type { Choice, TableChoices } from "./Choice";
import type { Classifier } from "./classifier/Classifier";
import type { Preview } from "./Preview";
import type { RulesOf } from "./rules/rulesToGive";

/** Whether the chosen tables hold what a method reads. */
export interface MethodFit {
  readonly method: MethodId;
  readonly fits: boolean;
  /** Needs that cannot be had, each with the fields any of which would give it. */
  readonly missing: readonly { readonly need: string; readonly fields: readonly string[] }[];
}

/** What the workbook holds and what Clientele makes of it. */
export interface Survey {
  readonly facts: WorkbookFacts;
  readonly sources: readonly TableSource[];
  /** The remembered tables where they are still there, else the proposal. */
  readonly tables: TableChoices;
  readonly fits: readonly MethodFit[];
  /** The remembered choice, when it still fits the workbook. */
  readonly remembered: Choice | null;
  /** The methods that the user starred in this workbook, in the order of the registry. */
  readonly favourites: readonly MethodId[];
  /** Whether the tour of the pane has not yet been ended in this workbook. */
  readonly touring?: boolean;
  /** The period that the remembered choice would be run for now, where its method is repeated by period. */
  readonly next?: string | undefined;
}

/** The steps of a run on one workbook, for the pane, the ribbon command and the command line alike. */
export interface Session {
  survey(): Promise<Survey>;
  fitsOf(tables: TableChoices): readonly MethodFit[];
  /** Reads and classifies; nothing is written. Throws `Refusal`. */
  preview(choice: Choice, watch?: Watch): Promise<Preview>;
  /** What writing the outcome behind a preview would do, and what stands in the way; nothing is written. */
  plan(preview: Preview, watch?: Watch): Promise<PlanShown>;
  /** Writes the outcome behind a preview and remembers the choice. */
  write(choice: Choice, preview: Preview, watch?: Watch): Promise<Receipt>;
  /** Adds a sheet of rules that is the user's own: those of a method, or two examples. Gives its name. */
  giveRules(from: RulesOf | null, tables: TableChoices): Promise<string>;
  /** Has the workbook remember the starred methods, beside the choice. */
  keepFavourites(favourites: readonly MethodId[]): Promise<void>;
  /** Has the workbook remember that the tour was ended or skipped. */
  endTour(): Promise<void>;
}

interface Surroundings {
  readonly language: Language;
  readonly today: () => number;
  /** Where the computing is done; on the caller's thread unless said. */
  readonly classifier?: Classifier;
}

export type CreateSession = (workbook: WorkbookPort, surroundings: Surroundings) => Session;
