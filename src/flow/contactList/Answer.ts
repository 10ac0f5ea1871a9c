import type { Role } from "../../core/Role";
import type { Text } from "../../core/Text";
import type { Asked } from "./dueOf";

/** What one method says of one customer. */
export interface Answer extends Asked {
  readonly method: Text;
  readonly label: Text;
  readonly role: Role;
  readonly advice: Text;
  /** The channel, as a phrase of the contact cadence; `null` where the method names none. */
  readonly phrase: string | null;
  /** The reason that the method gives for the class; `null` where it has nothing to add. */
  readonly why: Text | null;
}
