import type { Language } from "../../../core/Language";
import type { AnyMethod } from "../../../core/method/Method";
import { methods, type MethodId } from "../../../methods/methods";
import { Complaint } from "../Complaint";
import { checkOut } from "./checkOut";
import type { RulesCommand } from "./Command";
import type { Split } from "./splitFlags";

/** Reads the arguments of `rules`. Throws Complaint; a method that is no decision table has no rules to copy. */
export function parseRules({ positional, flags }: Split, common: { readonly language: Language; readonly json: boolean }): RulesCommand {
  const [method, file, extra] = positional;
  if (method === undefined) throw new Complaint("usage", "missing", { what: "theMethod" });
  const allowed = Object.entries<AnyMethod>(methods).flatMap(([id, declared]) => (declared.rules ? [id] : []));
  if (!allowed.includes(method)) throw new Complaint("usage", "noRulesToCopy", { met: method, allowed: allowed.join(", ") });
  if (file === undefined) throw new Complaint("usage", "missing", { what: "theWorkbook" });
  if (extra !== undefined) throw new Complaint("usage", "tooMany", { met: extra });
  const [out] = flags.get("--out") ?? [];
  if (out === undefined) throw new Complaint("usage", "missing", { what: "theOut" });
  checkOut(out, file);
  return { command: "rules", ...common, method: method as MethodId, file, out };
}
