import { bounding, cellCount, contains, sameArea } from "./intersect";
import type { Shift } from "./Shift";
import type { Area, Change } from "./WorkbookModel";

const MOST_PENDING = 256;

/** Gathers changes until the outermost batch ends, joins neighbouring areas, tells the listeners, and remembers what differs from the file. */
export class ChangeJournal {
  readonly #listeners = new Set<(changes: readonly Change[]) => void>();
  readonly #cells = new Map<string, Map<number, Set<number>>>();
  readonly #facets = new Map<string, Set<Change["facet"]>>();
  readonly #shifts: Shift[] = [];
  #pending: Change[] = [];
  #depth = 0;

  readonly touched = { cells: this.#cells, facets: this.#facets, shifts: this.#shifts };

  subscribe(listener: (changes: readonly Change[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  batch<T>(work: () => T): T {
    this.#depth += 1;
    try {
      return work();
    } finally {
      this.#depth -= 1;
      if (this.#depth === 0) this.#flush();
    }
  }

  announce(change: Change): void {
    if (change.source !== "load") this.#markFacet(change.sheet ?? "", change.facet);
    this.#join(change);
    if (this.#depth === 0) this.#flush();
  }

  markCell(sheet: string, row: number, column: number): void {
    const rows = this.#cells.get(sheet) ?? new Map<number, Set<number>>();
    this.#cells.set(sheet, rows);
    const columns = rows.get(row);
    if (columns) columns.add(column);
    else rows.set(row, new Set([column]));
  }

  markShift(shift: Shift): void {
    this.#shifts.push({ ...shift, area: { ...shift.area } });
  }

  clearTouched(): void {
    this.#cells.clear();
    this.#facets.clear();
    this.#shifts.length = 0;
  }

  #markFacet(sheet: string, facet: Change["facet"]): void {
    const facets = this.#facets.get(sheet);
    if (facets) facets.add(facet);
    else this.#facets.set(sheet, new Set([facet]));
  }

  /** Cells that are set one by one, row by row, become one rectangle; areas that do not tile stay apart until there are too many. */
  #join(change: Change): void {
    let next = { ...change };
    for (let last = this.#pending.at(-1); last; last = this.#pending.at(-1)) {
      if (!isSameKind(last, next)) break;
      const area = joined(last.area, next.area);
      if (area === null && this.#pending.length < MOST_PENDING) break;
      if (area === null || !next.area || !last.area || !sameArea(next.area, last.area)) delete next.before;
      else if ("before" in last) next.before = last.before;
      next = { ...next, area: area ?? (last.area && next.area ? bounding(last.area, next.area) : undefined) };
      this.#pending.pop();
    }
    if (next.area === undefined) delete next.area;
    this.#pending.push(next);
  }

  #flush(): void {
    if (this.#pending.length === 0) return;
    const changes = this.#pending;
    this.#pending = [];
    for (const listener of [...this.#listeners]) listener(changes);
  }
}

function isSameKind(a: Change, b: Change): boolean {
  return a.facet === b.facet && a.source === b.source && a.sheet === b.sheet;
}

/** The union where it is a rectangle; `undefined` where either is the whole sheet; `null` where they do not tile. */
function joined(a: Area | undefined, b: Area | undefined): Area | undefined | null {
  if (!a || !b) return undefined;
  if (contains(a, b)) return a;
  if (contains(b, a)) return b;
  const union = bounding(a, b);
  return cellCount(union) === cellCount(a) + cellCount(b) ? union : null;
}
