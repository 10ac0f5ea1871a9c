import fc from "fast-check";
import { Assembly } from "../../../src/flow/classifier/Assembly";
import { cutUp } from "../../../src/flow/classifier/cutUp";

/** What arrives when the pieces are sent as messages are. */
function sent(value: unknown, weight: number): { readonly value: unknown; readonly pieces: number } {
  const assembly = new Assembly();
  let pieces = 0;
  for (const piece of cutUp(value, weight)) {
    pieces += 1;
    const whole = assembly.take(structuredClone(piece));
    if (whole) return { value: whole.value, pieces };
  }
  throw new Error("There was no last piece.");
}

const cell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.record({ error: fc.constant("#N/A") }));
/** Arrays short and long, the long ones repeated from a few cells so that they are made quickly. */
const column = fc
  .tuple(fc.array(cell, { minLength: 1, maxLength: 6 }), fc.integer({ min: 0, max: 1500 }))
  .map(([cells, length]) => Array.from({ length }, (_, row) => cells[row % cells.length]));
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    cell,
    column,
    fc.array(tie("tree"), { maxLength: 3 }),
    fc.dictionary(fc.string(), tie("tree"), { maxKeys: 3 }),
    fc.array(fc.tuple(fc.integer(), tie("tree")), { maxLength: 3 }).map((entries) => new Map(entries)),
    fc.constant(Float64Array.of(1, NaN, -0)),
    fc.constant(undefined),
  ),
}));

test("plain data comes back as it was, whatever its arrays and however small the pieces", () => {
  fc.assert(
    fc.property(tree, fc.integer({ min: 1, max: 5000 }), (value, weight) => {
      expect(sent(value, weight).value).toEqual(structuredClone(value));
    }),
    { numRuns: 150 },
  );
});

test("a column of a million cells travels in pieces of the weight asked for, and no piece is empty", () => {
  const cells = Array.from({ length: 1_000_000 }, (_, row) => (row % 3 === 0 ? `C${row}` : row));
  const pieces = [...cutUp({ columns: new Map([[4, cells]]) }, 25_000)];
  expect(pieces).toHaveLength(41);
  const lengths = pieces.slice(1).map((piece) => ("items" in piece ? piece.items.length : 0));
  expect(lengths).toEqual(Array.from({ length: 40 }, () => 25_000));
  expect(pieces.map(({ last }) => last)).toEqual([...Array.from({ length: 40 }, () => false), true]);
});

test("rows that hold much travel in fewer to a piece than bare cells", () => {
  const rows = Array.from({ length: 2000 }, (_, row) => ({ key: `C${row}`, values: [row, row, row, row] }));
  const lengths = [...cutUp(rows, 1000)].flatMap((piece) => ("items" in piece ? [piece.items.length] : []));
  expect(lengths.length).toBeGreaterThan(10);
  expect(Math.max(...lengths)).toBeLessThan(200);
});

test("a key that is named like a prototype stays a key", () => {
  const value = JSON.parse('{"__proto__": {"polluted": true}, "constructor": [1]}') as unknown;
  const back = sent(value, 10).value as object;
  expect(Object.keys(back)).toEqual(["__proto__", "constructor"]);
  expect((back as { readonly polluted?: boolean }).polluted).toBeUndefined();
});
