import { middlesOf } from "../../src/flow/middlesOf";
import type { CustomerVerdict } from "../../src/flow/Outcome";

const customer = (columns: CustomerVerdict["columns"]): CustomerVerdict => ({
  key: "k",
  name: "n",
  rows: [],
  class: "A",
  why: null,
  columns,
});

describe("the middles of a preview", () => {
  test("are medians of what is known: the middle value, or the mean of the two middle ones", () => {
    const customers = [3, 1, null, 10].map((recency, index) => customer({ recency, money: index + 1 }));
    expect(middlesOf(customers)).toEqual({ recency: 3, money: 2.5 });
  });

  test("leave out texts, and columns without a number", () => {
    expect(middlesOf([customer({ offer: "Tea", lift: null })])).toEqual({});
    expect(middlesOf([])).toEqual({});
  });

  test("of very many customers come from an even part of them", () => {
    const customers = Array.from({ length: 300_000 }, (_, index) => customer({ rank: index }));
    expect(Math.abs(middlesOf(customers).rank! - 150_000)).toBeLessThan(10);
  });
});
