import { languages } from "../../../src/core/Language";
import { matchColumns } from "../../../src/flow/matchColumns";
import { fitsOf } from "../../../src/flow/fitsOf";
import { proposeTables } from "../../../src/flow/proposeTables";
import { startSheets } from "../../../src/sheets/start/startSheets";
import type { SheetDescription } from "../../../src/sheets/SheetDescription";
import type { TableSource } from "../../../src/workbook/WorkbookPort";
import { readChoice } from "../../../src/words/choices/readChoice";
import { english } from "../../support/classifyTable";
import { tableOf } from "../../support/tableOf";
import type { ChoiceFieldId } from "../../../src/core/fields/fields";

function headersOf({ table, blocks }: SheetDescription): string[] {
  const { row } = table!.area;
  const headers = blocks.filter((block) => block.row === row).sort((a, b) => a.column - b.column);
  return headers.flatMap(({ values }) => values[0]!.map(String));
}

const sourceOf = (sheet: SheetDescription): TableSource => tableOf([headersOf(sheet)], sheet.name).source;

describe.each(languages)("the sheets of a new customer file (%s)", (language) => {
  const [customers, contacts] = startSheets(language) as [SheetDescription, SheetDescription];

  test("every column is found as what it is meant for, none left over", () => {
    const list = matchColumns(sourceOf(customers), "customers", english).columns;
    expect(list).toEqual({
      customer: 0,
      customerKind: 1,
      industry: 2,
      contactPerson: 3,
      contactRole: 4,
      stage: 5,
      need: 6,
      budgetLevel: 7,
      deciders: 8,
      close: 9,
      expected: 10,
      lastContact: 11,
      nextStep: 12,
      notes: 13,
    });
    const log = matchColumns(sourceOf(contacts), "contacts", english).columns;
    expect(log).toEqual({ contactCustomer: 0, contactDate: 1, direction: 2, contactKind: 3 });
  });

  test("the two tables are proposed in their roles, and the methods of the pipeline fit at once", () => {
    const tables = proposeTables([sourceOf(customers), sourceOf(contacts)], english);
    expect([tables.customers?.source, tables.contacts?.source]).toEqual([customers.name, contacts.name]);
    const fitting = fitsOf(tables)
      .filter(({ fits }) => fits)
      .map(({ method }) => method);
    expect(fitting).toEqual(
      expect.arrayContaining(["customer-file", "grade", "urgency", "funnel", "follow-up", "importance", "need-state", "inactive"]),
    );
  });

  test("every drop-down offers what is understood, and fits into a cell's list", () => {
    const list = matchColumns(sourceOf(customers), "customers", english).columns;
    const log = matchColumns(sourceOf(contacts), "contacts", english).columns;
    for (const [sheet, columns] of [
      [customers, list],
      [contacts, log],
    ] as const)
      for (const choices of sheet.choices ?? []) {
        if (!("values" in choices)) throw new Error("no words");
        const field = Object.entries(columns).find(([, column]) => column === choices.area.column)![0] as ChoiceFieldId;
        expect(choices.values.join(",").length).toBeLessThanOrEqual(255);
        for (const word of choices.values) {
          expect(word).not.toContain(",");
          expect(readChoice(field, word)).toHaveProperty("value");
        }
      }
  });
});
