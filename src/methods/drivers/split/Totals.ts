/** What a period came to. */
export interface Totals {
  /** Customers who bought. */
  readonly customers: number;
  readonly orders: number;
  /** Units sold, where every row tells them; returns taken off. */
  readonly units: number;
  /** Net of returns. */
  readonly revenue: number;
  readonly margin: number;
}
