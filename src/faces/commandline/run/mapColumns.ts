import type { Culture } from "../../../core/Culture";
import type { TableRole } from "../../../core/fields/Field";
import { fields, type FieldId } from "../../../core/fields/fields";
import type { TableChoice, TableChoices } from "../../../flow/Choice";
import { matchColumns } from "../../../flow/matchColumns";
import { normaliseHeader } from "../../../flow/normaliseHeader";
import type { TableSource } from "../../../workbook/WorkbookPort";
import type { Mapping } from "../arguments/Command";
import { Complaint } from "../Complaint";

const all = Object.keys(fields) as FieldId[];

/** Names of fields that the user need not tell apart by table. */
const plainNames: Readonly<Record<string, readonly FieldId[]>> = {
  customer: ["customer", "orderCustomer"],
  name: ["name", "orderName"],
  margin: ["margin", "orderMargin"],
  collections: ["collections", "orderCollections"],
  revenue: ["monetary", "amount"],
};

interface Found {
  readonly role: TableRole;
  readonly field: FieldId;
  readonly source: TableSource;
  readonly column: number;
}

/**
 * Applies what the user matched by hand: a field is read from the column with that header, in the table where the header stands. A table without
 * a role yet takes the role of the field.
 * @throws Complaint for an unknown field (usage) or header (input)
 */
export function mapColumns(
  tables: TableChoices,
  maps: readonly Mapping[],
  given: { readonly sources: readonly TableSource[]; readonly culture: Culture },
): TableChoices {
  return maps.reduce((current, mapping) => {
    const wanted = fieldsNamed(mapping.field);
    const inRoles = wanted.flatMap((field) => inRole(current, field, { header: mapping.header, sources: given.sources }));
    const found = inRoles.length > 0 ? inRoles : elsewhere(wanted, mapping.header, given.sources);
    if (found.length === 0) throw noSuchHeader(mapping, given.sources);
    return found.reduce((tablesSoFar, each) => withColumn(tablesSoFar, each, given.culture), current);
  }, tables);
}

function fieldsNamed(met: string): readonly FieldId[] {
  const known = Object.hasOwn(plainNames, met) ? plainNames[met]! : all.filter((field) => field === met);
  if (known.length > 0) return known;
  throw new Complaint("usage", "unknownField", { met, allowed: [...new Set([...Object.keys(plainNames), ...all])].join(", ") });
}

function inRole(
  tables: TableChoices,
  field: FieldId,
  { header, sources }: { readonly header: string; readonly sources: readonly TableSource[] },
): Found[] {
  const role = fields[field].table;
  const source = sources.find(({ id }) => id === tables[role]?.source);
  const column = source ? columnOf(source, header) : -1;
  return source && column >= 0 ? [{ role, field, source, column }] : [];
}

/** A header of a table that has no role yet, or another one. */
function elsewhere(wanted: readonly FieldId[], header: string, sources: readonly TableSource[]): Found[] {
  const source = sources.find((each) => columnOf(each, header) >= 0);
  const [field] = wanted;
  return source && field ? [{ role: fields[field].table, field, source, column: columnOf(source, header) }] : [];
}

function withColumn(tables: TableChoices, { role, field, source, column }: Found, culture: Culture): TableChoices {
  const known: TableChoice | undefined = tables[role];
  const choice = known?.source === source.id ? known : matchColumns(source, role, culture);
  const others = Object.fromEntries(Object.entries(tables).filter(([id, other]) => id !== role && other.source !== source.id));
  return { ...others, [role]: { source: source.id, columns: { ...choice.columns, [field]: column } } };
}

function columnOf({ headers }: TableSource, header: string): number {
  const exact = headers.indexOf(header);
  return exact >= 0 ? exact : headers.findIndex((each) => normaliseHeader(each) === normaliseHeader(header));
}

function noSuchHeader({ header }: Mapping, sources: readonly TableSource[]): Complaint {
  const headers = sources.flatMap((source) => source.headers.filter((each) => each !== ""));
  return new Complaint("input", "noSuchHeader", { met: header, allowed: [...new Set(headers)].join(", ") });
}
