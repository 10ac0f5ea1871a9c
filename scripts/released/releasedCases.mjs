const run = (method, asOf, ...more) => ({ command: `run ${method}`, args: ["--as-of", asOf, ...more] });

/** The months of `salesLists.mjs` in which anybody bought. */
const months = ["03", "05", "06", "07", "08", "09", "10"].map((month) => `2026-${month}`);

/** The workbooks that are kept of each version: what is run in them, one step after the other, and how it is asked for. */
export const releasedCases = [
  {
    file: "segments.xlsx",
    about: "RFM in eight types, beside the customers",
    language: "en",
    steps: [run("rfm", "2026-10-31", "--set", "segments=eight")],
    last: { method: "rfm", asOf: "2026-10-31", options: { segments: "eight" } },
    periods: [],
  },
  {
    file: "month-end.xlsx",
    about: "The month-end review of September and of October, with its history, and the list of whom to contact",
    language: "en",
    steps: [run("abc-review", "2026-09-30"), run("abc-review", "2026-10-31"), { command: "follow-up", args: ["--as-of", "2026-10-31"] }],
    last: { method: "abc-review", asOf: "2026-10-31", options: {} },
    periods: months,
  },
  {
    file: "by-hand.xlsx",
    about: "Urgency with classes set by hand, ABC, and a sheet with the rules of the urgency to be changed",
    language: "en",
    steps: [run("abc", "2026-10-31"), { command: "rules urgency", args: [] }, run("urgency", "2026-10-31")],
    last: { method: "urgency", asOf: "2026-10-31", options: {} },
    periods: [],
    byHand: { header: "Urgency by hand", classes: { "Birch & Co": "Slow", "Elm Stores": "Urgent" } },
  },
  {
    file: "month-end-zh-TW.xlsx",
    about: "The same review in a workbook in 繁體中文",
    language: "zh-TW",
    steps: [run("abc-review", "2026-09-30", "--lang", "zh-TW"), run("abc-review", "2026-10-31", "--lang", "zh-TW")],
    last: { method: "abc-review", asOf: "2026-10-31", options: {} },
    periods: months,
  },
];
