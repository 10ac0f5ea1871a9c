import type { Role } from "../Role";
import type { Rule } from "./Rule";

/** A class that a user made up. It is called the same in every language. */
export interface OwnClass {
  readonly label: string;
  readonly role: Role;
  readonly advice: string;
  /** Days until the next contact. */
  readonly followUpDays?: number;
}

/** Rules that a user wrote, in the order in which they are asked. */
export interface OwnRules {
  readonly rules: readonly Rule[];
  /** By class id, in the order in which the rules first name them. */
  readonly classes: Readonly<Record<string, OwnClass>>;
  /** The number by which each rule is told: its order as the user gave it, else its row among the rules. */
  readonly numbers: readonly number[];
}
