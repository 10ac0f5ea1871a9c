/** What one customer was in one period, as a review leaves it in the workbook for the reviews after it. */
export interface SnapshotRow {
  /** `2026-10`, `2026-Q4`; periods of one kind sort as text. */
  readonly period: string;
  readonly key: string;
  /** The name as it was shown then. */
  readonly name: string;
  /** Class id of the method. */
  readonly class: string;
  /** Amount per measure, by need id; a measure that was missing then is absent. */
  readonly values: Readonly<Record<string, number>>;
  /** Class per measure, by need id. */
  readonly classes: Readonly<Record<string, string>>;
  /** The currency or number format that the amounts were shown in; amounts in different ones are not compared. */
  readonly currency?: string;
}
