import type { Language } from "../../../core/Language";
import { commandWords } from "../../../words/commandline";
import { say } from "../../../words/say";
import { alignTable } from "../print/alignTable";
import type { Catalogue } from "./catalogue";

type MethodEntry = Catalogue["methods"][number];
type FunctionEntry = Catalogue["functions"][number];

/** The catalogue for people. */
export function catalogueText({ methods, functions }: Catalogue, language: Language): string {
  const lines = [
    commandWords.methods[language],
    ...methods.flatMap((entry) => ["", ...methodLines(entry, language)]),
    "",
    commandWords.functions[language],
    ...functions.flatMap((entry) => ["", ...functionLines(entry)]),
  ];
  return `${lines.join("\n")}\n`;
}

function methodLines({ id, title, question, needs, options }: MethodEntry, language: Language): string[] {
  const optional = ` (${commandWords.optional[language]})`;
  const inputs = needs.map((need) => ["", need.label + (need.optional ? optional : ""), need.fields.join(", ")]);
  const settings = options.map((option) => [
    "",
    option.id,
    allowedOf(option),
    say(commandWords.byDefault, language, { value: defaultOf(option) }),
    option.label,
  ]);
  return [
    `  ${id}  ${title}: ${question}`,
    `    ${commandWords.needs[language]}`,
    ...alignTable(inputs).map((line) => `    ${line}`),
    `    ${commandWords.options[language]}`,
    ...alignTable(settings).map((line) => `    ${line}`),
  ];
}

type OptionEntry = MethodEntry["options"][number];

function allowedOf({ choices, min, max, of }: OptionEntry): string {
  if (choices) return choices.join(" | ");
  if (min !== undefined && max !== undefined) return `${min}–${max}`;
  return of === undefined ? "yes | no" : `${of}, …`;
}

function defaultOf({ usual, default: plain }: OptionEntry): string {
  const given = Object.entries(usual ?? {}).filter(([, values]) => values.length > 0);
  if (given.length > 0) return given.map(([by, values]) => `${values.join(",")} (${by})`).join(", ");
  return plain.toString() || "–";
}

function functionLines({ name, description, parameters }: FunctionEntry): string[] {
  const signature = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name)).join(", ");
  return [`  ${name}(${signature})`, `    ${description}`];
}
