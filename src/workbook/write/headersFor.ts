import type { ClassColumn } from "../../sheets/SheetDescription";
import type { StandingColumn } from "../register/StandingColumn";
import { freeName } from "./freeName";

/** A column to be named: what it is, and the earlier column whose place it takes. */
export interface ToName {
  readonly column: ClassColumn;
  readonly replaces: StandingColumn | null;
}

/** The header of a column, and whether it is one that the user chose. */
export interface Header {
  readonly text: string;
  readonly renamed: boolean;
}

/** The headers of a table as it stands. */
export interface PresentHeaders {
  /** The header of an earlier column of ours. */
  readonly at: (column: StandingColumn) => string | undefined;
  /** The headers of all columns that the run does not write. */
  readonly others: readonly string[];
}

/**
 * The headers of a run's columns. A column that the user renamed keeps his name; the others get their wished header, or that with a
 * number when the table has such a column already.
 */
export function headersFor(columns: readonly ToName[], { at, others }: PresentHeaders): Header[] {
  const taken = new Set(others.map((header) => header.toLowerCase()));
  const chosen = columns.map(({ column, replaces }) => {
    const now = replaces && replaces.entry.id === column.id ? at(replaces) : undefined;
    return now !== undefined && now !== "" && now !== replaces?.entry.header ? now : null;
  });
  for (const text of chosen) if (text !== null) taken.add(text.toLowerCase());
  return columns.map(({ column }, index) => {
    const text = chosen[index] ?? freeName(column.header, taken);
    taken.add(text.toLowerCase());
    return { text, renamed: chosen[index] !== null };
  });
}
