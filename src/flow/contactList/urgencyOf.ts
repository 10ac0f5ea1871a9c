import type { Role } from "../../core/Role";
import type { Urgency } from "../../sheets/contactList/ContactList";

/** A class that asks for a contact within so many days is urgent. */
const urgentDays = 3;
/** A class that asks for one every week, or sooner, should not wait. */
const soonDays = 7;

/** How pressing a class is: one that warns of a loss, or wants a contact within three days, is urgent; one to watch, or a weekly one, comes soon. */
export function urgencyOf({ role, interval }: { readonly role: Role; readonly interval: number | null }): Urgency {
  if (role === "risk" || (interval !== null && interval <= urgentDays)) return "urgent";
  return role === "watch" || (interval !== null && interval <= soonDays) ? "soon" : "routine";
}
