import { sharedArguments } from "../../../src/faces/functions/sharedArguments";

const range = (length: number, last: unknown = 1) => Array.from({ length }, (_, row) => [row === length - 1 ? last : row]);

describe("sharedArguments", () => {
  test("gives the very same argument for a range of the same content, and another after an edit of any cell", () => {
    const argument = sharedArguments();
    const first = argument(range(500));
    expect(argument(range(500))).toBe(first);
    for (const edited of [range(500, 2), range(500, "1"), range(500, null), range(499)]) expect(argument(edited)).not.toBe(first);
    expect(argument(range(500))).toBe(first);
  });

  test("an error is the same error by its code, and a number is none", () => {
    const argument = sharedArguments();
    const first = argument(range(100, { code: "#N/A" }));
    expect(argument(range(100, { code: "#N/A" }))).toBe(first);
    expect(argument(range(100, { code: "#REF!" }))).not.toBe(first);
    expect(argument(range(100, { basicType: "Double", basicValue: 5 }))).not.toBe(first);
    expect(first?.at(-1)).toEqual([{ error: "#N/A" }]);
  });

  test("keeps a few ranges only, and drops the oldest where they grow large", () => {
    const argument = sharedArguments(2, 1000);
    const [a, b] = [argument(range(100, "a")), argument(range(100, "b"))];
    argument(range(100, "c"));
    expect(argument(range(100, "b"))).toBe(b);
    expect(argument(range(100, "a"))).not.toBe(a);
    const large = argument(range(2000));
    expect(argument(range(2000))).toBe(large);
    expect(argument(range(100, "b"))).not.toBe(b);
  });

  test("small ranges, single values and arguments that were left out are converted as they are", () => {
    const argument = sharedArguments();
    expect([argument(5), argument(null), argument([["", 1]])]).toEqual([[[5]], undefined, [[null, 1]]]);
  });
});
