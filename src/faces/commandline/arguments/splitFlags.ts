import { Complaint } from "../Complaint";

/** Arguments taken apart: those that stand alone, and the flags with what was written behind them. */
export interface Split {
  readonly positional: readonly string[];
  readonly flags: ReadonlyMap<string, readonly string[]>;
}

/** How often a flag may be given and whether a value stands behind it. */
export type FlagKind = "switch" | "once" | "many";

/**
 * Takes arguments apart. `--flag value` and `--flag=value` are the same; behind a lone `--` everything stands alone.
 * @throws Complaint for a flag that is unknown here, lacks its value or is given twice
 */
export function splitFlags(args: readonly string[], known: Readonly<Record<string, FlagKind>>): Split {
  const positional: string[] = [];
  const flags = new Map<string, string[]>();
  for (let index = 0; index < args.length; index++) {
    const arg = args[index]!;
    if (arg === "--") {
      positional.push(...args.slice(index + 1));
      break;
    }
    if (!arg.startsWith("--")) {
      positional.push(arg);
      continue;
    }
    const [name, inline] = nameAndValue(arg);
    const kind = Object.hasOwn(known, name) ? known[name] : undefined;
    if (kind === undefined) throw new Complaint("usage", "unknownFlag", { met: name });
    if (kind !== "many" && flags.has(name)) throw new Complaint("usage", "flagTwice", { met: name });
    if (kind === "switch" && inline !== undefined) throw new Complaint("usage", "flagTakesNoValue", { met: name });
    const value = kind === "switch" ? "" : (inline ?? args[++index]);
    if (value === undefined || (kind !== "switch" && value === "")) throw new Complaint("usage", "flagNeedsValue", { met: name });
    flags.set(name, [...(flags.get(name) ?? []), value]);
  }
  return { positional, flags };
}

function nameAndValue(arg: string): readonly [string, string | undefined] {
  const cut = arg.indexOf("=");
  return cut < 0 ? [arg, undefined] : [arg.slice(0, cut), arg.slice(cut + 1)];
}
