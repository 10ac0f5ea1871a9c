import type { AnyMethod } from "../../../core/method/Method";
import type { Language } from "../../../core/Language";
import { Refusal } from "../../../core/refusal/Refusal";
import { completeOptions } from "../../../flow/completeOptions";
import { methods, type MethodId } from "../../../methods/methods";
import { Complaint } from "../Complaint";
import { checkOut } from "./checkOut";
import { dayFrom } from "./dayFrom";
import type { Mapping, RunCommand } from "./Command";
import { optionsFrom } from "./optionsFrom";
import type { Split } from "./splitFlags";

/** Reads the arguments of `run`. Throws Complaint, or Refusal for options that the method will not work with. */
export function parseRun({ positional, flags }: Split, common: { readonly language: Language; readonly json: boolean }): RunCommand {
  const [method, file, extra] = positional;
  if (method === undefined) throw new Complaint("usage", "missing", { what: "theMethod" });
  if (!Object.hasOwn(methods, method))
    throw new Complaint("usage", "unknownMethod", { met: method, allowed: Object.keys(methods).join(", ") });
  if (file === undefined) throw new Complaint("usage", "missing", { what: "theWorkbook" });
  if (extra !== undefined) throw new Complaint("usage", "tooMany", { met: extra });
  const [sheet] = flags.get("--sheet") ?? [];
  const [orders] = flags.get("--orders") ?? [];
  const [rules] = flags.get("--rules") ?? [];
  const [out] = flags.get("--out") ?? [];
  const [asOf] = flags.get("--as-of") ?? [];
  if (out !== undefined) checkOut(out, file);
  return {
    command: "run",
    ...common,
    method: method as MethodId,
    file,
    ...(sheet !== undefined && { sheet }),
    ...(orders !== undefined && { orders }),
    ...(rules !== undefined && { rules }),
    asOf: asOf === undefined ? null : dayFrom(asOf),
    maps: (flags.get("--map") ?? []).map(mappingFrom),
    ...readingOf(methods[method as MethodId], flags.get("--set") ?? []),
    ...(flags.has("--plan") && { plan: true as const }),
    ...(out !== undefined && { out }),
  };
}

/** The options of the method; where it reads baskets, `header=no` says that the first line is one already. */
function readingOf(method: AnyMethod, pairs: readonly string[]): Pick<RunCommand, "options" | "headers"> {
  const isHeader = (pair: string): boolean => method.baskets === true && /^\s*header\s*=/.test(pair);
  const told = pairs.filter(isHeader).at(-1)?.split("=")[1]?.trim().toLowerCase() ?? "yes";
  if (!["yes", "no"].includes(told)) throw new Complaint("usage", "notAFlag", { option: "header", met: told });
  return {
    options: soundOptions(
      method,
      pairs.filter((pair) => !isHeader(pair)),
    ),
    headers: told === "yes",
  };
}

function soundOptions(method: AnyMethod, pairs: readonly string[]) {
  const options = optionsFrom(method.options, pairs);
  const reason = method.refuse?.(completeOptions(method.options, options));
  if (reason) throw new Refusal(`${method.id}.${reason.code}`, reason.facts);
  return options;
}

function mappingFrom(met: string): Mapping {
  const cut = met.indexOf("=");
  if (cut < 1 || cut === met.length - 1) throw new Complaint("usage", "badPair", { flag: "--map", met, form: "field=Header" });
  return { field: met.slice(0, cut).trim(), header: met.slice(cut + 1) };
}
