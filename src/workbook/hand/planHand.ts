import type { HeldSheet, Holdings } from "../register/Holdings";
import type { TableInfo } from "../session/TableInfo";
import type { Work } from "../session/Work";
import type { SheetPlan, SheetTask } from "../sheet/SheetPlan";
import type { SheetDescription } from "../../sheets/SheetDescription";
import { handColumnsOf } from "./handColumnsOf";
import type { HandColumns } from "./HandColumns";
import type { HandRow } from "./HandRow";
import { placeHand } from "./placeHand";
import { readHand } from "./readHand";

/** What the plan is made on. */
interface Ground {
  readonly method: string;
  readonly holdings: Holdings;
  readonly tables: readonly TableInfo[];
}

/** What the user wrote on sheets of ours, by the names that follow them. */
export type HandBySheet = ReadonlyMap<string, readonly HandRow[]>;

/** Reads what the user wrote on the sheets of a method. */
export async function readHands(work: Work, sheets: readonly HeldSheet[], tables: readonly TableInfo[]): Promise<HandBySheet> {
  const found = new Map<string, readonly HandRow[]>();
  for (const held of sheets) if (held.entry.hand) found.set(held.entry.name, await readHand(work, held, tables));
  return found;
}

/** Lets the new sheets of a plan carry on what the user wrote on the earlier ones. */
export async function planHand(
  work: Work,
  plan: SheetPlan,
  ground: Ground,
): Promise<{ readonly plan: SheetPlan; readonly hands: HandBySheet }> {
  const { holdings, method, tables } = ground;
  const earlier = holdings.ownSheets.filter(({ entry }) => entry.method === method);
  const wanted = plan.tasks.some(({ description }) => handColumnsOf(description));
  const hands = wanted ? await readHands(work, earlier, tables) : new Map<string, readonly HandRow[]>();
  const tasks = plan.tasks.map((task): SheetTask => {
    const { rows, elsewhere } = handFor(task.description, earlier, { hands, holdings });
    return { ...task, ...placeHand(task.description, rows, { elsewhere }) };
  });
  return { plan: { ...plan, tasks }, hands };
}

/** From the sheet of the same id; else from the one that was taken back; else what a new period takes over. */
function handFor(
  description: SheetDescription,
  earlier: readonly HeldSheet[],
  { hands, holdings }: { readonly hands: HandBySheet; readonly holdings: Holdings },
): { readonly rows: readonly HandRow[]; readonly elsewhere: boolean } {
  const columns = handColumnsOf(description);
  const same = earlier
    .filter(({ entry }) => entry.id === description.id)
    .flatMap(({ entry }) => underHeaders(hands.get(entry.name) ?? [], entry.hand, columns));
  const own = same.length > 0 ? same : holdings.register.hand?.[description.id];
  return own ? { rows: own, elsewhere: false } : { rows: carriedHand(description, earlier, hands), elsewhere: true };
}

/** What was written, under the headers that the columns of the same list have now: they may be of another language. */
function underHeaders(rows: readonly HandRow[], before: HandColumns | undefined, now: HandColumns | undefined): readonly HandRow[] {
  if (!before || !now || before.kept.length !== now.kept.length) return rows;
  const headerOf = new Map(before.kept.map((index, place) => [before.headers[index], now.headers[now.kept[place]!]]));
  return rows.map(({ name, cells }) => ({
    name,
    cells: cells.map((cell) => ({ ...cell, header: headerOf.get(cell.header) ?? cell.header })),
  }));
}

/** Of each customer what stands in the newest list that he is in. Only what is carried, and only where he is still listed: the old sheets stay as they are. */
function carriedHand(description: SheetDescription, earlier: readonly HeldSheet[], hands: HandBySheet): readonly HandRow[] {
  const { period } = description;
  if (period === undefined) return [];
  const series = seriesOf(description.id, period);
  const before = earlier
    .filter(({ entry }) => entry.hand && entry.period !== undefined && entry.period < period && seriesOf(entry.id, entry.period) === series)
    .sort((a, b) => (a.entry.period! < b.entry.period! ? 1 : -1));
  const own = handColumnsOf(description);
  const met = new Set<string>();
  return before.flatMap(({ entry }) => {
    const { headers, carried } = entry.hand!;
    const rows = (hands.get(entry.name) ?? []).filter(({ name }) => !met.has(name));
    for (const { name } of rows) met.add(name);
    return rows.map(({ name, cells }) => ({
      name,
      cells: cells.flatMap((cell) => {
        const place = carried.indexOf(headers.indexOf(cell.header));
        const header = own?.headers[own.carried[place] ?? -1];
        return header === undefined ? [] : [{ ...cell, header }];
      }),
    }));
  });
}

/** What the sheets of one kind have in common from period to period. */
function seriesOf(id: string, period: string): string {
  return id.endsWith(`.${period}`) ? id.slice(0, -period.length - 1) : id;
}
