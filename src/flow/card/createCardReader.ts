import type { Culture } from "../../core/Culture";
import type { Day } from "../../core/days/Day";
import type { TableRole } from "../../core/fields/Field";
import type { FieldId } from "../../core/fields/fields";
import type { Language } from "../../core/Language";
import { methods, type MethodId } from "../../methods/methods";
import type { Results, TableData, TableSource, WorkbookPort } from "../../workbook/WorkbookPort";
import type { TableChoices } from "../Choice";
import { columnsToRead } from "../columnsToRead";
import { matchColumns } from "../matchColumns";
import { recallRun } from "../rememberedChoice";
import type { CardBook } from "./CardBook";
import { cardNeeds } from "./cardNeeds";
import { cardOf } from "./cardOf";
import type { CustomerCard } from "./CustomerCard";
import { gatherPeople, type People } from "./gatherPeople";
import { readHistories } from "./readHistories";
import { readResults } from "./readResults";
import { TableMemory } from "./TableMemory";
import { whoIsSelected, type Selected } from "./whoIsSelected";

/** What is looked at, as it stands at the moment. */
export interface CardGround {
  readonly sources: readonly TableSource[];
  readonly tables: TableChoices;
  readonly asOf: Day | null;
  readonly culture: Culture;
  readonly today: Day;
  readonly language: Language;
}

/** Who is selected, with the card where the customer is known. */
export type CardLook =
  Exclude<Selected, { kind: "customer" }> | (Extract<Selected, { kind: "customer" }> & { readonly card: CustomerCard });

export interface CardReader {
  /** Who is selected now. The tables are read at the first look, and again after a change. Throws `Refusal`. */
  look(): Promise<CardLook>;
  /** Cells have changed: on this sheet, or anywhere where no sheet is told. */
  forget(sheet?: string): void;
}

/** All that was read for the cards. */
interface Shelf {
  readonly book: CardBook;
  readonly results: Results;
}

/** Reads what cards are made of once per change of the workbook; every look after that costs two requests and the one customer's rows. */
export function createCardReader(workbook: WorkbookPort, ground: () => CardGround): CardReader {
  const tables = new TableMemory(workbook);
  let shelf: Promise<Shelf> | undefined;
  let people: { readonly data: readonly TableData[]; readonly people: People } | undefined;

  async function fill(): Promise<Shelf> {
    const now = ground();
    const data = await readTables(now, tables);
    const read = Object.values(data);
    // Working the measures out anew is only worth it where one of the tables has been read anew.
    if (people?.data.length !== read.length || read.some((table, index) => table !== people?.data[index])) {
      people = { data: read, people: gatherPeople({ choice: now, data, culture: now.culture, today: now.today }) };
    }
    const results = await workbook.results();
    const reading = { sources: now.sources, keyColumn: keyColumnBy(now), read: tables.read, people: people.people };
    const options = optionsIn(await workbook.recall(), now.sources);
    const book = { ...people.people, options, results: await readResults(results, reading), histories: await readHistories(workbook) };
    return { book, results };
  }

  return {
    forget(sheet) {
      tables.forget(sheet);
      shelf = undefined;
    },
    async look() {
      shelf ??= fill();
      const reading = shelf;
      const { book, results } = await reading.catch((error: unknown) => {
        if (shelf === reading) shelf = undefined;
        throw error;
      });
      const now = ground();
      const selected = await whoIsSelected(await workbook.selection(), {
        people: book,
        sources: now.sources,
        lists: results.sheets,
        keyColumn: keyColumnBy(now),
        workbook,
      });
      return selected.kind === "customer" ? { ...selected, card: cardOf(book, book.byKey.get(selected.key)!, now.language) } : selected;
    },
  };
}

async function readTables({ tables, sources }: CardGround, memory: TableMemory): Promise<Partial<Record<TableRole, TableData>>> {
  const data: Partial<Record<TableRole, TableData>> = {};
  const wanted = columnsToRead({ method: "rules", tables, asOf: null, options: {} }, cardNeeds(tables));
  for (const [role, columns] of Object.entries(wanted) as [TableRole, readonly number[]][]) {
    const source = sources.find(({ id }) => id === tables[role]?.source);
    if (source) data[role] = await memory.read(source, columns);
  }
  return data;
}

const keys: Readonly<Partial<Record<TableRole, FieldId>>> = {
  customers: "customer",
  orders: "orderCustomer",
  contacts: "contactCustomer",
  payments: "paymentCustomer",
};

/** Which column of a table says whose row it is: the one that is matched; of a table without a role, the one that its headers tell. */
function keyColumnBy({ tables, culture }: CardGround): (source: TableSource) => number | undefined {
  return (source) => {
    for (const [role, field] of Object.entries(keys) as [TableRole, FieldId][]) {
      const table = tables[role];
      if (table?.source === source.id) return table.columns[field];
    }
    return tables.rules?.source === source.id ? undefined : matchColumns(source, "customers", culture).columns.customer;
  };
}

function optionsIn(memory: string | null, sources: readonly TableSource[]): CardBook["options"] {
  const runs = (Object.keys(methods) as MethodId[]).map((method) => [method, recallRun(memory, method, sources)?.options] as const);
  return Object.fromEntries(runs.filter(([, options]) => options !== undefined));
}
