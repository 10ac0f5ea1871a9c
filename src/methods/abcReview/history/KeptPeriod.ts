import type { SnapshotRow } from "../../../core/history/Snapshot";

/** What an earlier review kept of one period, by customer key. */
export interface KeptPeriod {
  readonly id: string;
  readonly rows: ReadonlyMap<string, SnapshotRow>;
}
