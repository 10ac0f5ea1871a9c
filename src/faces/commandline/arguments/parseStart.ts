import type { Language } from "../../../core/Language";
import { Complaint } from "../Complaint";
import { checkOut } from "./checkOut";
import type { StartCommand } from "./Command";
import type { Split } from "./splitFlags";

/** Reads the arguments of `start`; without a workbook the file begins empty. Throws Complaint. */
export function parseStart({ positional, flags }: Split, common: { readonly language: Language; readonly json: boolean }): StartCommand {
  const [file, extra] = positional;
  if (extra !== undefined) throw new Complaint("usage", "tooMany", { met: extra });
  const [out] = flags.get("--out") ?? [];
  if (out === undefined) throw new Complaint("usage", "missing", { what: "theOut" });
  checkOut(out, file ?? "");
  return { command: "start", ...common, ...(file !== undefined && { file }), out };
}
