import { conditionFields, ruleFields, type RuleFieldId } from "../../core/fields/ruleFields";
import type { Language } from "../../core/Language";
import { roles } from "../../core/Role";
import type { Comparison } from "../../core/rules/Rule";
import { fieldWords } from "../../words/fields";
import { comparisonWords, roleWords, ruleSheetWords } from "../../words/ruleSheet";
import { greatestColumnWidth, leastColumnWidth } from "../layout/columnWidths";
import { looks } from "../layout/looks";
import type { TableColumn } from "../layout/TableColumn";
import { listSheet } from "../lists/listSheet";
import { longestWidth } from "../measure/longestWidth";
import type { Block, Choices, SheetDescription } from "../SheetDescription";
import { faultMarks } from "./faultMarks";
import { knownWords } from "./knownWords";
import type { RuleTable } from "./RuleTable";

const usualConditions = 3;
/** Rows beneath the rules in which drop-downs and marks are there already, for rules to come. */
const room = 200;

/** Width of an empty column between lists, in characters. */
const gap = 3;

const comparisons = Object.keys(comparisonWords) as Comparison[];
const asking: readonly Comparison[] = ["known", "unknown"];
const comparing = comparisons.filter((is) => !asking.includes(is));

/** Rules as a sheet that the user can change: drop-downs for what cells may hold, and colours that mark a cell that cannot be understood. */
export function ruleSheet(table: RuleTable, language: Language): SheetDescription {
  const fields = fieldsFor(table);
  const columns = fields.map((field): TableColumn => {
    const values = table.rows.map((row) => row[field] ?? null);
    return {
      header: fieldWords[field].title[language],
      values,
      format: null,
      align: "left",
      ...(field === "ruleClass" && { labels: table.labels }),
    };
  });
  const note = `${ruleSheetWords.note[language]}${language === "en" ? " " : ""}${ruleSheetWords.marks[language]}`;
  const sheet = listSheet({ id: `rules.${table.id}`, title: table.title, note, columns });
  return withLists(sheet, { table, fields, language });
}

/** The columns that the rules need: as many conditions as the longest rule has, three at least. */
function fieldsFor({ conditions }: RuleTable): RuleFieldId[] {
  const beyond = conditionFields.slice(Math.max(usualConditions, conditions)).flatMap((cells): RuleFieldId[] => Object.values(cells));
  return (Object.keys(ruleFields) as RuleFieldId[]).filter((field) => !beyond.includes(field));
}

interface Ground {
  readonly table: RuleTable;
  readonly fields: readonly RuleFieldId[];
  readonly language: Language;
}

/** What cells may hold stands beside the table, from where drop-downs and marks take it. With a gap between them the lists are not taken for a table. */
function withLists(sheet: SheetDescription, { table, fields, language }: Ground): SheetDescription {
  const { row, columns } = sheet.table!.area;
  const placeOf = (list: number): number => columns + 1 + 2 * list;
  const words = knownWords(comparisonWords, comparing, language);
  const others = knownWords(comparisonWords, asking, language);
  const lists = [
    { title: ruleSheetWords.names[language], values: table.names },
    { title: ruleSheetWords.comparisons[language], values: [...words, ...others] },
    { title: ruleSheetWords.colours[language], values: knownWords(roleWords, roles, language) },
  ];
  const blocks = lists.flatMap(({ title, values }, index): Block[] => {
    const column = placeOf(index);
    return [
      { row, column, values: [[title]], style: looks.noteHeading },
      { row: row + 1, column, values: values.map((value) => [value]), style: looks.note },
    ];
  });
  const [names, comparisonList, colours] = lists.map(({ values }, index) => {
    return { row: row + 1, column: placeOf(index), rows: values.length, columns: 1 };
  });
  const rows = table.rows.length + room;
  const marks = faultMarks({
    fields,
    row: row + 1,
    rows,
    names: names!,
    colours: colours!,
    comparing: { ...comparisonList!, rows: words.length },
    asking: { ...comparisonList!, row: row + 1 + words.length, rows: others.length },
  });
  const widths = lists.flatMap(({ title, values }) => [gap, Math.min(greatestColumnWidth, longestWidth([title, ...values], null) + 2)]);
  const choices = choicesFor({ fields, language, names: names!, row: row + 1, rows });
  return {
    ...sheet,
    blocks: [...sheet.blocks, ...blocks],
    rules: [...sheet.rules, ...marks],
    widths: [...Array.from({ length: columns }, (_, column) => sheet.widths[column] ?? leastColumnWidth), ...widths],
    choices,
  };
}

interface Offered extends Omit<Ground, "table"> {
  readonly names: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };
  readonly row: number;
  readonly rows: number;
}

function choicesFor({ fields, language, names, row, rows }: Offered): Choices[] {
  const at = (field: RuleFieldId) => ({ row, column: fields.indexOf(field), rows, columns: 1 });
  return [
    { area: at("ruleColour"), values: roles.map((role) => roleWords[role].label[language]) },
    ...conditionFields
      .filter(({ column }) => fields.includes(column))
      .flatMap(({ column, comparison }): Choices[] => [
        { area: at(column), from: names },
        { area: at(comparison), values: comparisons.map((is) => comparisonWords[is].label[language]) },
      ]),
  ];
}
