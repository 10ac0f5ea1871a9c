import type { AnyMethod } from "../../core/method/Method";
import type { OptionDeclaration } from "../../core/method/OptionDeclaration";
import { metrics } from "../../core/metrics/metrics";
import type { Metric } from "../../core/metrics/Metric";
import { methods, type MethodId } from "../../methods/methods";
import { fieldWords } from "../../words/fields";
import type { AnyMethodWords } from "../../words/MethodWords";
import { ruleOf } from "../../words/ruleOf";
import { wordsOf } from "../../words/wordsOf";
import { markdownTable } from "./markdownTable";

const intro = `# Methods

Generated from the methods' own declarations by \`npm run docs\`; do not edit by hand.

Colours are roles: best, good, fair, watch, risk, gone, plain. A colour never stands without the class name beside it.
`;

/** The page \`docs/methods.md\`: purpose, rule, inputs, options and classes of every method. */
export function methodsPage(): string {
  return [intro, ...(Object.keys(methods) as MethodId[]).map(methodSection)].join("\n");
}

function methodSection(id: MethodId): string {
  const method: AnyMethod = methods[id];
  const words = wordsOf(id);
  const { title } = words;
  const figure = method.figure === undefined ? [] : [`![${title.en}](pictures/${method.figure}.svg)`];
  return [
    `## \`${id}\`: ${title.en} · ${title["zh-TW"]} · ${title["zh-CN"]}`,
    `**${words.question.en}** ${words.purpose.en}.`,
    ruleOf(id).en,
    ...figure,
    `Source: ${method.source.url === undefined ? method.source.title : `[${method.source.title}](${method.source.url})`}.`,
    "### Inputs",
    inputs(method, words),
    "### Options",
    options(method, words),
    "### Classes",
    classes(method, words),
    "### Columns",
    columns(method, words),
    "",
  ].join("\n\n");
}

function inputs(method: AnyMethod, words: AnyMethodWords): string {
  const rows = Object.entries(method.needs).map(([id, need]) => {
    const found = need.anyOf.map((metric): Metric => metrics[metric]);
    const fromColumns = found.flatMap((metric) => metric.columns.map(({ field }) => field));
    const fromOrders = method.unit === "customer" ? found.flatMap((metric) => metric.orders?.needs ?? []) : [];
    const name = (field: keyof typeof fieldWords): string => `${fieldWords[field].title.en} (\`${field}\`)`;
    return [
      words.needs[id]?.en ?? id,
      need.optional ? "no" : "yes",
      [...new Set(fromColumns)].map(name).join(", "),
      [...new Set(fromOrders)].map(name).join(", "),
    ];
  });
  return markdownTable(["what", "needed", "from a column of Customers", "or from Orders"], rows);
}

function options(method: AnyMethod, words: AnyMethodWords): string {
  const rows = Object.entries(method.options).map(([id, option]) => {
    const { label, help, choices } = words.options[id]!;
    const values =
      option.kind === "choice"
        ? option.choices.map((choice) => `\`${choice}\` ${choices?.[choice]?.en ?? ""}`).join("; ")
        : rangeOf(option);
    return [`\`${id}\``, label.en, values, defaultOf(option), help.en];
  });
  return markdownTable(["option", "name", "values", "default", "what it does"], rows);
}

function rangeOf(option: OptionDeclaration): string {
  if (option.kind === "integer" || option.kind === "number") return `${option.min} to ${option.max}`;
  return option.kind === "list" ? `numbers (${option.of})` : "yes, no";
}

function defaultOf(option: OptionDeclaration): string {
  if (option.kind !== "list") return `\`${String(option.default)}\``;
  const { usual } = option;
  if (usual)
    return Object.entries(usual.values)
      .map(([value, list]) => `${value}: ${list.join(", ") || "none"}`)
      .join("; ");
  return option.default.length > 0 ? `\`${option.default.join(",")}\`` : "none";
}

function classes(method: AnyMethod, words: AnyMethodWords): string {
  const defaults = Object.fromEntries(Object.entries(method.options).map(([id, option]) => [id, option.default]));
  const rows = Object.entries(method.classes).map(([id, { role, followUpDays }]) => {
    const { label, advice } = words.classes[id]!;
    const days = method.followUpDays?.(id, defaults) ?? followUpDays;
    return [`\`${id}\``, label.en, label["zh-TW"], label["zh-CN"], role, days === undefined ? "" : String(days), advice.en];
  });
  return markdownTable(["class", "English", "繁體中文", "简体中文", "colour", "follow-up, days", "what to do"], rows);
}

function columns(method: AnyMethod, words: AnyMethodWords): string {
  const rows = Object.entries(method.columns).map(([id, { written }]) => [
    `\`${id}\``,
    words.columns[id]?.en ?? id,
    written === "table" ? "beside the table" : "in lists and results",
  ]);
  return markdownTable(["column", "name", "where"], rows);
}
