import type { Section } from "../../core/method/Section";
import { stockBands, type StockBand } from "./stockBands";

interface Lots {
  /** Pieces of each lot; NaN counts as one. */
  readonly quantity: Float64Array;
  readonly age: ArrayLike<number>;
  readonly slowDays: number;
  /** Whose stock each lot is. */
  readonly names: readonly string[];
}

/** Columns of the band table, by their place. */
const [bandAt, shareAt] = [0, 3];

/** Lots, pieces and share of pieces in every band, with a chart. O(N). */
export function stockByBand(classes: readonly StockBand[], quantity: Float64Array): Section {
  const pieces = stockBands.map((band) => sumWhere(quantity, (row) => classes[row] === band));
  const all = pieces.reduce((sum, each) => sum + each, 0);
  return {
    kind: "table",
    id: "byBand",
    columns: [
      { id: "ageClass", kind: "class" },
      { id: "lots", kind: "count", total: true },
      { id: "quantity", kind: "count", total: true },
      { id: "share", kind: "share" },
    ],
    rows: stockBands.map((band, at) => [
      { class: band },
      classes.filter((found) => found === band).length,
      pieces[at]!,
      all > 0 ? pieces[at]! / all : null,
    ]),
    chart: {
      type: "column",
      categories: bandAt,
      series: [{ column: shareAt, role: "best" }],
      title: { code: "byBandTitle", facts: {} },
    },
  };
}

/** Pieces of every dealer by band, and how much of them moves too slowly, the most of it first; nothing where dealers are not known. O(N log N). */
export function stockByDealer(classes: readonly StockBand[], lots: Lots): Section[] {
  const dealers = new Map<string, { readonly bands: number[]; slow: number }>();
  lots.names.forEach((name, row) => {
    const dealer = dealers.get(name) ?? { bands: stockBands.map(() => 0), slow: 0 };
    const pieces = piecesOf(lots.quantity[row]!);
    dealer.bands[stockBands.indexOf(classes[row]!)]! += pieces;
    if (lots.age[row]! > lots.slowDays) dealer.slow += pieces;
    dealers.set(name, dealer);
  });
  if (dealers.size === 0) return [];
  const rows = [...dealers].map(([name, { bands, slow }]) => {
    const total = bands.reduce((sum, each) => sum + each, 0);
    return { name, slow, cells: [name, ...bands, total, slow, total > 0 ? slow / total : null] };
  });
  rows.sort((a, b) => b.slow - a.slow || (a.name < b.name ? -1 : 1));
  return [
    {
      kind: "table",
      id: "byDealer",
      own: true,
      columns: [
        { id: "dealer", kind: "text" },
        ...stockBands.map((band) => ({ id: band, kind: "count", total: true }) as const),
        { id: "total", kind: "count", total: true },
        { id: "slowQuantity", kind: "count", total: true },
        { id: "slowShare", kind: "share" },
      ],
      rows: rows.map(({ cells }) => cells),
    },
  ];
}

function sumWhere(quantity: Float64Array, passes: (row: number) => boolean): number {
  return quantity.reduce((sum, pieces, row) => (passes(row) ? sum + piecesOf(pieces) : sum), 0);
}

function piecesOf(quantity: number): number {
  return Number.isNaN(quantity) ? 1 : quantity;
}
