import type { Language } from "../../../core/Language";
import { Complaint } from "../Complaint";
import { checkOut } from "./checkOut";
import type { FollowUpCommand } from "./Command";
import { dayFrom } from "./dayFrom";
import type { Split } from "./splitFlags";

/** Reads the arguments of `follow-up`. Throws Complaint. */
export function parseFollowUp(
  { positional, flags }: Split,
  common: { readonly language: Language; readonly json: boolean },
): FollowUpCommand {
  const [file, extra] = positional;
  if (file === undefined) throw new Complaint("usage", "missing", { what: "theWorkbook" });
  if (extra !== undefined) throw new Complaint("usage", "tooMany", { met: extra });
  const [out] = flags.get("--out") ?? [];
  const [asOf] = flags.get("--as-of") ?? [];
  if (out !== undefined) checkOut(out, file);
  return { command: "follow-up", ...common, file, asOf: asOf === undefined ? null : dayFrom(asOf), ...(out !== undefined && { out }) };
}
