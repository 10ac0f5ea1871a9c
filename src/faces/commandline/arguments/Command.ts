import type { Day } from "../../../core/days/Day";
import type { Language } from "../../../core/Language";
import type { OptionValues } from "../../../core/method/OptionDeclaration";
import type { CellFunctionName } from "../../../methods/cellFunctions";
import type { MethodId } from "../../../methods/methods";

interface Common {
  readonly language: Language;
  readonly json: boolean;
}

/** A column of the user's that a field is to be read from. */
export interface Mapping {
  readonly field: string;
  readonly header: string;
}

export interface ListCommand extends Common {
  readonly command: "list";
}

export interface HelpCommand extends Common {
  readonly command: "help";
}

export interface RunCommand extends Common {
  readonly command: "run";
  readonly method: MethodId;
  readonly file: string;
  readonly sheet?: string;
  readonly orders?: string;
  /** Table or sheet of the user's own rules. */
  readonly rules?: string;
  readonly asOf: Day | null;
  readonly maps: readonly Mapping[];
  readonly options: OptionValues;
  /** Whether the first line of a csv holds headers. */
  readonly headers: boolean;
  /** Whether to tell what would be written instead of what was found. */
  readonly plan?: true;
  readonly out?: string;
}

export interface FollowUpCommand extends Common {
  readonly command: "follow-up";
  readonly file: string;
  /** The day to make the list for; `null` for the proposal. */
  readonly asOf: Day | null;
  readonly out?: string;
}

export interface CallCommand extends Common {
  readonly command: "call";
  readonly name: CellFunctionName;
  readonly file: string;
  readonly args: readonly string[];
}

export interface RulesCommand extends Common {
  readonly command: "rules";
  /** A method that is a decision table. */
  readonly method: MethodId;
  readonly file: string;
  readonly out: string;
}

export interface StartCommand extends Common {
  readonly command: "start";
  /** The workbook that gets the sheets; a new one where none is named. */
  readonly file?: string;
  readonly out: string;
}

/** What the user asks for, checked as far as it can be without the workbook. */
export type Command = ListCommand | HelpCommand | RunCommand | CallCommand | RulesCommand | FollowUpCommand | StartCommand;
