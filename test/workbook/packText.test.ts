import fc from "fast-check";
import { packText, unpackText } from "../../src/workbook/register/packText";

const line = fc.string({ unit: "binary" }).map((text) => JSON.stringify(text));

test("lines come back from the texts that they were packed into", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1 }), async (lines) => {
      expect(await unpackText(await packText(lines))).toEqual(lines);
    }),
    { numRuns: 200 },
  );
});

/** Noise that no packing makes shorter than a request may be. */
function noise(length: number): string {
  let state = 1;
  return Array.from({ length }, () =>
    String.fromCharCode(0x4e00 + ((state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 1) % 20_000)),
  ).join("");
}

test("texts of any length fit into one request each, and come back in whatever order they are found", async () => {
  const lines = Array.from({ length: 8 }, (_, index) => JSON.stringify([index, noise(300_000)]));
  const texts = await packText(lines);
  expect(texts.length).toBeGreaterThan(1);
  expect(Math.max(...texts.map((text) => new TextEncoder().encode(text).length))).toBeLessThan(4_000_000);
  expect(await unpackText([...texts].reverse())).toEqual(lines);
});

test("without a packer in the browser the lines are cut as they are", async () => {
  const packer = globalThis.CompressionStream;
  Reflect.deleteProperty(globalThis, "CompressionStream");
  try {
    const lines = Array.from({ length: 5 }, (_, index) => JSON.stringify([index, "a\u0001\ud800".repeat(60_000)]));
    const texts = await packText(lines);
    expect(texts.length).toBeGreaterThan(1);
    expect(await unpackText([...texts].reverse())).toEqual(lines);
  } finally {
    globalThis.CompressionStream = packer;
  }
});

test.each([
  ["nothing", []],
  ["a missing part", ["1/2 plain\nab"]],
  ["parts of two journals", ["1/2 plain\nab", "2/3 plain\ncd"]],
  ["another text", ["hello"]],
])("%s gives no lines", async (_, texts) => {
  expect(await unpackText(texts)).toBeNull();
});
