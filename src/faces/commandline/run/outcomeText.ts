import type { Language } from "../../../core/Language";
import type { FieldId } from "../../../core/fields/fields";
import { fields } from "../../../core/fields/fields";
import type { TableRole } from "../../../core/fields/Field";
import type { AnyMethod } from "../../../core/method/Method";
import type { Skipped } from "../../../core/refusal/Skipped";
import type { Text } from "../../../core/Text";
import { columnsToRead } from "../../../flow/columnsToRead";
import type { Outcome } from "../../../flow/Outcome";
import { methods } from "../../../methods/methods";
import { toldOf } from "../../../sheets/toldOf";
import { commandWords } from "../../../words/commandline";
import { format } from "../../../words/format";
import { say } from "../../../words/say";
import { skippedSentence } from "../../../words/skipped";
import { tableRoleWords } from "../../../words/tableRoles";
import { wordsOf } from "../../../words/wordsOf";
import { alignTable } from "../print/alignTable";
import { writtenLines } from "../print/writtenLines";
import type { RunResult } from "./runMethod";

/** Rows told one by one before the rest is only counted. */
const mostTold = 10;

/** The outcome of a run for people: what was read, the finding, the class table, rows left out and what was written. */
export function outcomeText(
  { choice, sources, outcome, receipt }: RunResult,
  given: { readonly language: Language; readonly out?: string },
): string {
  const { language, out } = given;
  const words = wordsOf(outcome.method);
  const method: AnyMethod = methods[outcome.method];
  const finding = words.findings[outcome.finding.code];
  const lines = [
    `${words.title[language]}: ${words.question[language]}`,
    ...(method.dated ? [say(commandWords.asOf, language, { asOf: outcome.asOf })] : []),
    ...tablesRead({ choice, sources }, language),
    "",
    ...(finding ? [say(finding, language, outcome.finding.facts), ""] : []),
    ...classTable(outcome, language),
    ...told(commandWords.leftOut, outcome.skipped, language),
    ...told(
      commandWords.guessed,
      outcome.guesses.filter(({ code }) => code.startsWith("cell.guessed")),
      language,
    ),
    ...told(
      commandWords.remarked,
      outcome.guesses.filter(({ code }) => !code.startsWith("cell.guessed")),
      language,
    ),
    ...writtenLines(receipt, out, language),
  ];
  return `${lines.join("\n")}\n`;
}

function tablesRead({ choice, sources }: Pick<RunResult, "choice" | "sources">, language: Language): string[] {
  const read = columnsToRead(choice);
  return Object.entries(choice.tables).flatMap(([role, table]) => {
    // A table that this method does not read needs no telling.
    if (!(role in read)) return [];
    const source = sources.find(({ id }) => id === table.source);
    if (!source) return [];
    const columns = (Object.entries(table.columns) as [FieldId, number][])
      .filter(([field]) => fields[field].table === role)
      .map(([field, column]) => `${field}=${source.headers[column] ?? ""}`);
    const facts = { role: tableRoleWords[role as TableRole][language], sheet: source.name, columns: columns.join(", ") };
    return [say(commandWords.readFrom, language, facts)];
  });
}

function classTable(outcome: Outcome, language: Language): string[] {
  const { summary } = outcome;
  const { words } = toldOf(outcome);
  const heads = summary.reduce((sum, { customers }) => sum + customers, 0);
  const money = summary.reduce((sum, { value }) => sum + (value ?? 0), 0);
  const hasMoney = summary.some(({ value }) => value !== null);
  const row = (label: string, customers: number, value: number | null): string[] => [
    label,
    format.count(customers, language),
    format.share(heads === 0 ? 0 : customers / heads, language),
    ...(hasMoney ? [format.money(value ?? 0, language), format.share(money === 0 ? 0 : (value ?? 0) / money, language)] : []),
  ];
  const share = commandWords.share[language];
  const header = [
    words.classHeader[language],
    commandWords.customers[language],
    share,
    ...(hasMoney ? [words.money[language], share] : []),
  ];
  return alignTable([
    header,
    ...summary.map((line) => row(words.classes[line.class]?.label[language] ?? line.class, line.customers, line.value)),
    row(commandWords.total[language], heads, money),
  ]);
}

function told(sentence: Text, list: readonly Skipped[], language: Language): string[] {
  if (list.length === 0) return [];
  const rest = list.length - mostTold;
  return [
    "",
    say(sentence, language, { rows: list.length }),
    ...list.slice(0, mostTold).map((each) => `  ${skippedSentence(each, language)}`),
    ...(rest > 0 ? [`  ${say(commandWords.andMore, language, { count: rest })}`] : []),
  ];
}
