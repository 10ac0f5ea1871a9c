import type { TableRole } from "../core/fields/Field";
import type { FieldId } from "../core/fields/fields";
import type { AnyMethod } from "../core/method/Method";
import type { Metric } from "../core/metrics/Metric";
import { metrics } from "../core/metrics/metrics";
import type { TableData } from "../workbook/WorkbookPort";
import type { TableChoices } from "./Choice";
import { moneyNeedOf } from "./moneyNeedOf";
import type { ResolvedNeeds } from "./resolveNeeds";

interface MoneyInput {
  readonly method: Pick<AnyMethod, "money">;
  readonly resolved: ResolvedNeeds;
  readonly tables: TableChoices;
  readonly data: Readonly<Partial<Record<TableRole, TableData>>>;
}

/** The number format of the user's column that the method's money comes from, so that our sheets show the same currency. */
export function moneyFormatOf({ method, resolved, tables, data }: MoneyInput): { readonly moneyFormat?: string } {
  const money = moneyNeedOf(method, resolved.found);
  if (!money) return {};
  const metric: Metric = metrics[money.metric];
  const [role, field]: [TableRole, FieldId | undefined] = money.field ? ["customers", money.field] : ["orders", metric.orders?.needs[0]];
  const column = field === undefined ? undefined : tables[role]?.columns[field];
  const moneyFormat = column === undefined ? undefined : data[role]?.source.formats?.[column];
  return moneyFormat === undefined || moneyFormat === "General" ? {} : { moneyFormat };
}
