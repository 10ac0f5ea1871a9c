import { populationMemo } from "../../../src/faces/functions/populationMemo";

const column = (length: number, last: number) => Array.from({ length }, (_, row) => [row === length - 1 ? last : row]);

describe("populationMemo", () => {
  test("makes once for the same content, and anew when one cell has changed", () => {
    const once = populationMemo();
    const make = jest.fn(() => ({}));
    const first = once("abc", [column(500, 7)], make);
    expect(once("abc", [column(500, 7)], make)).toBe(first);
    expect(once("abc", [column(500, 8)], make)).not.toBe(first);
    expect(once("rfm", [column(500, 7)], make)).not.toBe(first);
    expect(once("abc", [column(499, 7)], make)).not.toBe(first);
    expect(make).toHaveBeenCalledTimes(4);
  });

  test("errors are compared by what they are, an omitted argument is none", () => {
    const once = populationMemo();
    const make = jest.fn(() => ({}));
    const first = once("abc", [[[{ error: "#N/A" }]], undefined], make);
    expect(once("abc", [[[{ error: "#N/A" }]], undefined], make)).toBe(first);
    expect(once("abc", [[[{ error: "#REF!" }]], undefined], make)).not.toBe(first);
    expect(once("abc", [[[{ error: "#N/A" }]], [[null]]], make)).not.toBe(first);
  });

  test("keeps no more than its limit, the latest used first", () => {
    const once = populationMemo(2);
    const make = jest.fn(() => ({}));
    const [a, b] = [once("a", [], make), once("b", [], make)];
    expect(once("a", [], make)).toBe(a);
    once("c", [], make);
    expect(once("a", [], make)).toBe(a);
    expect(once("b", [], make)).not.toBe(b);
  });

  test("what could not be made is not kept", () => {
    const once = populationMemo();
    const fail = () => {
      throw new Error("nothing positive");
    };
    expect(() => once("abc", [], fail)).toThrow("nothing positive");
    expect(once("abc", [], () => 1)).toBe(1);
  });
});
