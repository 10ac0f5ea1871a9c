import { languages, type Language } from "../../../core/Language";
import { Complaint } from "../Complaint";
import type { Command } from "./Command";
import { parseCall } from "./parseCall";
import { parseFollowUp } from "./parseFollowUp";
import { parseRun } from "./parseRun";
import { parseRules } from "./parseRules";
import { parseStart } from "./parseStart";
import { splitFlags, type Split } from "./splitFlags";

const flags = {
  list: { "--json": "switch", "--lang": "once" },
  run: {
    "--sheet": "once",
    "--orders": "once",
    "--rules": "once",
    "--as-of": "once",
    "--map": "many",
    "--set": "many",
    "--lang": "once",
    "--out": "once",
    "--plan": "switch",
    "--json": "switch",
  },
  "follow-up": { "--as-of": "once", "--lang": "once", "--out": "once", "--json": "switch" },
  rules: { "--out": "once", "--lang": "once" },
  start: { "--out": "once", "--lang": "once" },
  call: { "--json": "switch", "--lang": "once" },
} as const;

/**
 * Reads what the user typed behind `clientele`.
 * @throws Complaint of kind `usage`
 */
export function parseArguments(args: readonly string[]): Command {
  const [command, ...rest] = args;
  if (command === undefined) throw new Complaint("usage", "noCommand");
  if (["help", "--help", "-h"].includes(command) || rest[0] === "--help")
    return { command: "help", language: languageAmong(args), json: false };
  if (!Object.hasOwn(flags, command)) throw new Complaint("usage", "unknownCommand", { met: command });
  const split = splitFlags(rest, flags[command as keyof typeof flags]);
  const common = { language: languageOf(split), json: split.flags.has("--json") };
  if (command === "run") return parseRun(split, common);
  if (command === "follow-up") return parseFollowUp(split, common);
  if (command === "rules") return parseRules(split, common);
  if (command === "start") return parseStart(split, common);
  if (command === "call") return parseCall(split, common);
  if (split.positional[0] !== undefined) throw new Complaint("usage", "tooMany", { met: split.positional[0] });
  return { command: "list", ...common };
}

/** The language to complain in when the arguments are wrong; English where none is named. */
export function languageAmong(args: readonly string[]): Language {
  const behind = args[args.indexOf("--lang") + 1];
  const inline = args.find((arg) => arg.startsWith("--lang="))?.slice("--lang=".length);
  const wanted = inline ?? (args.includes("--lang") ? behind : undefined);
  return languages.find((language) => language.toLowerCase() === wanted?.toLowerCase()) ?? "en";
}

function languageOf({ flags: given }: Split): Language {
  const [met] = given.get("--lang") ?? [];
  if (met === undefined) return "en";
  const known = languages.find((language) => language.toLowerCase() === met.toLowerCase());
  if (known === undefined) throw new Complaint("usage", "unknownLanguage", { met, allowed: languages.join(", ") });
  return known;
}
