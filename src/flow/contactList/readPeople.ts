import { readKey } from "../../core/cells/readKey";
import { textOf } from "../../core/cells/textOf";
import type { Day } from "../../core/days/Day";
import type { TableRole } from "../../core/fields/Field";
import type { AnyMethod } from "../../core/method/Method";
import { Refusal } from "../../core/refusal/Refusal";
import type { TableData } from "../../workbook/WorkbookPort";
import { columnsToRead } from "../columnsToRead";
import { gather } from "../gather";
import type { Subjects } from "../gatherSubjects";
import { moneyFormatOf } from "../moneyFormatOf";
import { rocYearsOf } from "../rocYearsOf";
import { resolveNeeds } from "../resolveNeeds";
import type { Ground } from "./Ground";
import { ownerColumn } from "./ownerColumn";
import type { PeopleRead, Person } from "./PeopleRead";

/** What is read of everybody, as a method reads it. */
const wanted = {
  unit: "customer",
  needs: {
    contact: { anyOf: ["daysSinceContact"], optional: true },
    order: { anyOf: ["recency"], optional: true },
    revenue: { anyOf: ["monetary"], optional: true },
    expected: { anyOf: ["expected"], optional: true },
    role: { anyOf: ["contactRole"], optional: true },
  },
  options: {},
  money: ["revenue", "expected"],
} as const satisfies Partial<AnyMethod>;

/**
 * Reads who the customers are, when each was last in touch and what he is worth.
 * @param asOf orders and contacts after this day are left out, and told
 * @throws Refusal `flow.noRows`, `flow.noCustomerColumn`, `workbook.tableGone`
 */
export async function readPeople(ground: Ground, asOf: Day): Promise<PeopleRead> {
  const { culture, tables } = ground;
  const choice = { method: "follow-up", tables, asOf, options: {} } as const;
  const data = await readTables(ground);
  const resolved = resolveNeeds(wanted, {}, tables);
  const { subjects } = gather({ choice, data, culture, today: asOf }, { method: wanted, options: {}, resolved, everybody: true });
  if (subjects.rows.count === 0) throw new Refusal("flow.noRows", { rows: subjects.skipped.length });
  const { numbers, texts } = subjects.rows;
  const owners = ownersIn(data.customers);
  const before = (days: number): Day | null => (Number.isNaN(days) ? null : asOf - days);
  const people = uniquelyNamed(subjects, codesIn(data.customers, tables.customers?.columns.customer)).map(({ key, name }, row): Person => {
    const worth = [numbers.revenue![row]!, numbers.expected![row]!].find((money) => !Number.isNaN(money));
    return {
      key,
      name,
      contact: before(numbers.contact![row]!),
      order: before(numbers.order![row]!),
      value: worth ?? null,
      role: texts.role![row] ?? null,
      owner: subjects.tableRows[row]!.map((each) => owners?.[each]).find((owner) => owner !== undefined && owner !== "") ?? null,
    };
  });
  const days = people.flatMap(({ contact, order }) => [contact ?? [], order ?? []].flat());
  const newest = days.length === 0 ? undefined : days.reduce((latest, day) => Math.max(latest, day));
  return {
    people,
    newest,
    skipped: subjects.skipped,
    ...moneyFormatOf({ method: wanted, resolved, tables, data }),
    ...rocYearsOf({ tables, data }),
  };
}

async function readTables({ workbook, sources, tables, watch }: Ground): Promise<Partial<Record<TableRole, TableData>>> {
  const data: Partial<Record<TableRole, TableData>> = {};
  const columns = columnsToRead({ method: "follow-up", tables, asOf: null, options: {} }, wanted);
  for (const [role, indexes] of Object.entries(columns)) {
    const id = tables[role as TableRole]?.source;
    const source = sources.find((candidate) => candidate.id === id);
    if (!source) throw new Refusal("workbook.tableGone", { table: id ?? "" });
    const owner = role === "customers" ? ownerColumn(source) : undefined;
    data[role as TableRole] = await workbook.read(source, owner === undefined ? indexes : [...indexes, owner], watch);
  }
  return data;
}

/** Who looks after the customer of each data row, where a column says so. */
function ownersIn(data: TableData | undefined): readonly string[] | undefined {
  const column = data && ownerColumn(data.source);
  return column === undefined ? undefined : data?.columns.get(column)?.map((cell) => textOf(cell).trim());
}

/** The customer column as it is written, by data row. */
function codesIn(data: TableData | undefined, column: number | undefined): readonly string[] {
  return (column === undefined ? undefined : data?.columns.get(column))?.map((cell) => textOf(cell).trim()) ?? [];
}

/** Customers of one name are told apart by their codes, so that what is written beside one never comes to stand beside the other. */
function uniquelyNamed({ keys, names, tableRows }: Pick<Subjects, "keys" | "names" | "tableRows">, codes: readonly string[]) {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(readKey(name), (counts.get(readKey(name)) ?? 0) + 1);
  return keys.map((key, row) => {
    const [first] = tableRows[row]!;
    const code = first === undefined ? key : (codes[first] ?? key);
    return { key, name: counts.get(readKey(names[row]!))! > 1 ? `${names[row]!} (${code})` : names[row]! };
  });
}
