import type { Condition } from "../core/rules/Rule";

/** A rule of the user's as it was read, and what it did. */
export interface OwnRuleTold {
  /** The number by which it is told. */
  readonly number: number;
  readonly class: string;
  readonly when: readonly Condition[];
  /** The customers that it decides; those whose class was set by hand are not among them. */
  readonly customers: number;
  /** It can never hold, whoever the customers are. */
  readonly idle: boolean;
  readonly sheet: string;
  /** The cell that stands for it. */
  readonly cell: string;
}
