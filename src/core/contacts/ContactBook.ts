import type { contactKinds, directions } from "../fields/contactFields";

/** The contacts as columns of equal length, each row belonging to a customer by index. */
export interface ContactBook {
  readonly customers: number;
  /** Index of the customer, 0 … customers − 1. */
  readonly customer: Int32Array;
  readonly day: Float64Array;
  /** Index into `directions` per row, −1 where it is not said; absent without the column. */
  readonly direction?: Int8Array;
  /** Index into `contactKinds` per row, −1 where it is not said; absent without the column. */
  readonly kind?: Int8Array;
}

export type Direction = (typeof directions)[number];
export type ContactKind = (typeof contactKinds)[number];
