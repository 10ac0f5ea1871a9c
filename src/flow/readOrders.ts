import { readFlag } from "../core/cells/readFlag";
import { readKey } from "../core/cells/readKey";
import type { Culture } from "../core/Culture";
import type { FieldId } from "../core/fields/fields";
import { LabelColumn } from "../core/orders/LabelColumn";
import type { OrderBook } from "../core/orders/OrderBook";
import type { CustomerIndex } from "../core/orders/CustomerIndex";
import type { OrdersRead } from "./OrdersRead";
import { readBaskets } from "./readBaskets";
import type { ReadableTable } from "./readableTable";
import { RowReader } from "./RowReader";

interface OrdersContext {
  readonly culture: Culture;
  /** Columns whose cells must be readable for a row to count. */
  readonly wanted: ReadonlySet<FieldId>;
}

const moneyColumns = [
  ["margin", "orderMargin"],
  ["collections", "orderCollections"],
] as const;

/**
 * Reads the Orders table. A row with an empty key, an error cell or an unreadable date or number is left out and told; a row that is empty in every column
 * that is read is passed over. Customers that are not known yet are entered. Cost: O(rows).
 */
export function readOrders(table: ReadableTable, customers: CustomerIndex, context: OrdersContext): OrdersRead {
  if (table.items) return readBaskets(table, customers);
  const reader = new OrderReader(table, customers, context);
  for (let row = 0; row < table.rowCount; row++) if (!table.isEmpty(row)) reader.read(row);
  return reader.done();
}

class OrderReader {
  private readonly rows: number[] = [];
  private readonly customer: number[] = [];
  private readonly day: number[] = [];
  private readonly amount: number[] = [];
  private readonly purchase: number[] = [];
  private readonly order: number[] = [];
  private readonly orderIds = new Map<string, number>();
  private readonly money: Readonly<Record<"margin" | "collections", number[]>> = { margin: [], collections: [] };
  private readonly quantity: number[] = [];
  private readonly promotion: number[] = [];
  private readonly product = new LabelColumn();
  private readonly brand = new LabelColumn();
  private readonly reader: RowReader;
  private readonly wanted: ReadonlySet<FieldId>;

  constructor(
    private readonly table: ReadableTable,
    private readonly customers: CustomerIndex,
    context: OrdersContext,
  ) {
    this.reader = new RowReader(table, context.culture);
    this.wanted = context.wanted;
  }

  /** Takes a row up. Its customer is entered only when the row counts, so that nobody is there by a row that was left out. */
  read(row: number): void {
    if (!this.reader.namesCustomer("orderCustomer", row)) return;
    const day = this.wanted.has("date") ? this.reader.requiredDay("date", row) : NaN;
    const amount = day === undefined ? undefined : this.amountOf(row);
    const extra = amount === undefined ? undefined : this.extraOf(row);
    if (day === undefined || amount === undefined || extra === undefined) return;
    this.rows.push(row);
    this.customer.push(this.customers.enter(this.table.cell("orderCustomer", row), this.table.cell("orderName", row)));
    this.day.push(day);
    const returned = amount < 0 || (this.table.has("returned") && readFlag(this.table.cell("returned", row)));
    this.purchase.push(returned ? 0 : 1);
    this.amount.push(returned && amount > 0 ? 0 : amount);
    this.order.push(this.orderOf(row));
    this.money.margin.push(extra.margin);
    this.money.collections.push(extra.collections);
    this.takeAlong(row);
  }

  /** Columns that only some methods read; none of them costs a row its place. */
  private takeAlong(row: number): void {
    if (this.wanted.has("quantity")) this.quantity.push(this.reader.quietNumber("quantity", row) ?? NaN);
    if (this.wanted.has("promotion")) this.promotion.push(readFlag(this.table.cell("promotion", row)) ? 1 : 0);
    if (this.wanted.has("product")) this.product.add(this.table.cell("product", row), this.table.cell("productName", row));
    if (this.wanted.has("brand")) this.brand.add(this.table.cell("brand", row), null);
  }

  done(): OrdersRead {
    const day = Float64Array.from(this.day);
    const newest = day.reduce((latest, each) => (each > latest ? each : latest), -Infinity);
    const book: OrderBook = {
      customers: this.customers.count,
      customer: Int32Array.from(this.customer),
      day,
      amount: Float64Array.from(this.amount),
      purchase: Uint8Array.from(this.purchase),
      ...(this.table.has("orderId") && { order: Int32Array.from(this.order) }),
      ...(this.wanted.has("orderMargin") && { margin: Float64Array.from(this.money.margin) }),
      ...(this.wanted.has("orderCollections") && { collections: Float64Array.from(this.money.collections) }),
      ...(this.wanted.has("quantity") && { quantity: Float64Array.from(this.quantity) }),
      ...(this.wanted.has("promotion") && { promotion: Uint8Array.from(this.promotion) }),
      ...(this.wanted.has("product") && { product: this.product.done() }),
      ...(this.wanted.has("brand") && { brand: this.brand.done() }),
      newest: Number.isFinite(newest) ? newest : undefined,
    };
    return { book, rows: Int32Array.from(this.rows), skipped: this.reader.skipped, guesses: this.reader.guesses };
  }

  private amountOf(row: number): number | undefined {
    const { table, reader } = this;
    if (table.has("amount"))
      return this.wanted.has("amount") ? reader.requiredNumber("amount", row) : (reader.quietNumber("amount", row) ?? 0);
    if (!table.has("quantity") || !table.has("unitPrice")) return 0;
    const quantity = reader.requiredNumber("quantity", row);
    const price = quantity === undefined ? undefined : reader.requiredNumber("unitPrice", row);
    return quantity === undefined || price === undefined ? undefined : Math.round(quantity * price * 1e6) / 1e6;
  }

  private extraOf(row: number): Record<"margin" | "collections", number> | undefined {
    const extra = { margin: 0, collections: 0 };
    for (const [id, field] of moneyColumns) {
      if (!this.wanted.has(field)) continue;
      const value = this.reader.requiredNumber(field, row);
      if (value === undefined) return undefined;
      extra[id] = value;
    }
    return extra;
  }

  /** Order ids are matched as keys are; a row without one is an order of its own. */
  private orderOf(row: number): number {
    const key = readKey(this.table.cell("orderId", row)) || `\u0000${row}`;
    const known = this.orderIds.get(key);
    if (known !== undefined) return known;
    this.orderIds.set(key, this.orderIds.size);
    return this.orderIds.size - 1;
  }
}
