/** Everybody who went from one class to another. A type, for programs read it as it is. */
export type MovementCell = {
  /** A class of the previous period, or `new` or `back` for somebody who was not in it. */
  readonly from: string;
  /** A class of this period, or `lost` for somebody who is not in it. */
  readonly to: string;
  readonly customers: number;
  /** Money in this period. */
  readonly value: number;
  /** Money in the previous period. */
  readonly previous: number;
};
