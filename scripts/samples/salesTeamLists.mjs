import { drawer, pick } from "./drawer.mjs";

const cents = (amount) => Math.round(amount * 100) / 100;
const tick = (draw, share) => (draw() < share ? "x" : "");
const score = (draw) => 1 + Math.floor(draw() * 5);
const rowsOf = (count, row) => Array.from({ length: count }, (_, index) => row(index));

const surnames = ["Abbott", "Barnes", "Coleman", "Dawson", "Ellis", "Foster", "Graham", "Hughes", "Irving", "Jarvis", "Keller", "Lawson"];
const given = ["Anna", "Ben", "Clara", "David", "Emma", "Frank", "Grace", "Henry"];

/** A name for a contact person. */
export const personOf = (draw) => `${pick(draw, given)} ${pick(draw, surnames)}`;

/** What was heard of people who called. */
function leads(draw) {
  return {
    columns: [
      ["Lead", "text", 22],
      ["Open", "text", 8],
      ["Decides fast", "text", 13],
      ["Large buyer", "text", 12],
      ["Rational", "text", 10],
      ["Decides slowly", "text", 14],
      ["Cautious", "text", 10],
      ["Friendly", "text", 10],
      ["Hard demands", "text", 14],
      ["Calls", "count", 8],
      ["Expected amount", "money", 16],
    ],
    rows: rowsOf(40, (index) => {
      const ticks = [0.4, 0.35, 0.2, 0.35, 0.3, 0.3, 0.4, 0.2].map((share) => tick(draw, share));
      return [`${personOf(draw)} ${index + 1}`, ...ticks, 1 + Math.floor(draw() * 6), cents(200 + draw() ** 3 * 40_000)];
    }),
  };
}

const regions = ["North", "South", "East", "West", "Coast", "Capital"];
const segments = ["Retail chains", "Contractors", "Food makers", "Logistics"];

/** Markets that could be entered, each scored from 1 to 5. */
function markets(draw) {
  const names = segments.flatMap((segment) => regions.map((region) => `${segment}, ${region}`));
  return {
    columns: [
      ["Market", "text", 24],
      ["Buying power", "count", 14],
      ["Fit", "count", 8],
      ["Competition score", "count", 17],
      ["Market growth", "count", 14],
      ["Number of customers", "count", 19],
      ["Concentration", "count", 14],
      ["Expected amount", "money", 16],
    ],
    rows: names.map((name) => [name, ...rowsOf(6, () => score(draw)), cents(20_000 + draw() * 400_000)]),
  };
}

const rivals = ["Oakline", "Brightway", "Norda", "Pell & Co.", "Vantor", "Stonebridge"];
const ways = ["Indirect", "Substitute", "Budget", "Time", "Display", "Habit"];

/** Who or what else is bought instead of us, by industry. */
function competitors(draw) {
  const named = rivals.flatMap((rival) => ["Retail", "Construction", "Electronics"].map((industry) => [rival, industry, "Direct"]));
  const others = ways.map((way, index) => [
    ["Catalogue sellers", "Hire instead of buying", "New premises", "Year-end rush", "Own brands", "The old supplier"][index],
    "All",
    way,
  ]);
  return {
    columns: [
      ["Competitor", "text", 24],
      ["Industry", "text", 14],
      ["Kind of competition", "text", 19],
      ["Competitor sales", "money", 17],
      ["Our sales", "money", 14],
    ],
    rows: [...named, ...others].map(([rival, industry, way]) => [
      rival,
      industry,
      way,
      way === "Direct" ? cents(20_000 + draw() * 300_000) : "",
      way === "Direct" ? cents(40_000 + draw() * 200_000) : "",
    ]),
  };
}

/** What lies in the stores of those who sell on, lot by lot. */
function stock(draw, { dealers, asOf, products }) {
  return {
    columns: [
      ["Customer name", "text", 26],
      ["Item", "text", 16],
      ["Quantity in stock", "count", 17],
      ["Stock value", "money", 14],
      ["Received on", "date", 13],
    ],
    rows: dealers.flatMap((dealer) =>
      rowsOf(1 + Math.floor(draw() * 4), () => {
        const quantity = 1 + Math.floor(draw() * 60);
        return [dealer, pick(draw, products), quantity, cents(quantity * (20 + draw() * 90)), Math.floor(asOf - draw() ** 2 * 320)];
      }),
    ),
  };
}

/** Rules as a sales manager would write them: the first that holds decides. */
function rules() {
  const row = ([order, name, colour], conditions, [advice, interval]) => {
    const cells = [0, 1, 2].flatMap((at) => conditions[at] ?? ["", "", ""]);
    return [order, name, colour, ...cells, advice, interval];
  };
  return {
    columns: [
      ["Order", "text", 8],
      ["Class", "text", 18],
      ["Colour", "text", 14],
      ...[1, 2, 3].flatMap((at) => [
        [`Column ${at}`, "text", 25],
        [`Comparison ${at}`, "text", 15],
        [`Value ${at}`, "text", 16],
      ]),
      ["Advice", "text", 60],
      ["Interval", "text", 10],
    ],
    rows: [
      row(
        [1, "Key account", "Best (blue)"],
        [
          ["Revenue", "at least", 15_000],
          ["Days since last purchase", "at most", 90],
        ],
        ["Meet every month; plan the year together.", 30],
      ),
      row(
        [2, "Win back", "Risk (rust)"],
        [
          ["Revenue", "at least", 5_000],
          ["Days since last purchase", "over", 180],
        ],
        ["The manager calls and asks what has changed.", 7],
      ),
      row([3, "Opens doors", "Good (green)"], [["Influencer", "is", "Yes"]], ["Ask for introductions, and give something back.", 30]),
      row([4, "New contact", "Fair (sand)"], [["Stage", "is one of", "Prospect | Interested"]], ["Find out the need and who decides.", 14]),
      row([5, "Others", "Plain"], [], ["Serve well; look again next quarter.", 90]),
    ],
  };
}

/**
 * Five smaller lists of the sales team, and a sheet of rules.
 * @param given names of the dealers, the day up to which dates go, and the products
 * @returns per sheet its columns (header, kind, width) and rows
 */
export function salesTeamLists(given) {
  const draw = drawer(20_261_101);
  return {
    Leads: leads(draw),
    Markets: markets(draw),
    Competitors: competitors(draw),
    Stock: stock(draw, given),
    Rules: rules(),
  };
}
