import { drawer, pick } from "./drawer.mjs";
import { personOf, salesTeamLists } from "./salesTeamLists.mjs";
import { noteOf } from "./salesTeamNotes.mjs";
import { serialOf } from "./serialOf.mjs";

const firsts = [
  "Northwind",
  "Harbour",
  "Alder",
  "Summit",
  "Riverside",
  "Sterling",
  "Juniper",
  "Meridian",
  "Cobalt",
  "Linden",
  "Falcon",
  "Granite",
];
const seconds = ["Foods", "Tools", "Textiles", "Print", "Logistics", "Optics", "Interiors", "Gardens", "Electric", "Marine"];
const forms = ["Ltd", "GmbH", "& Sons", "Co.", "Group"];
const industries = ["Retail", "Construction", "Food", "Textiles", "Electronics", "Logistics"];
const outlooks = { Retail: 0, Construction: -2, Food: 1, Textiles: -1, Electronics: 2, Logistics: 0 };
const products = ["Starter kit", "Service plan", "Spare parts", "Upgrade", "Training"];
/** What is mostly bought along with another product. */
const companions = { "Starter kit": "Training", "Service plan": "Spare parts" };

const asOf = serialOf("2026-10-31");
const cents = (amount) => Math.round(amount * 100) / 100;

function customerRow(index, draw, more) {
  const name = `${firsts[index % firsts.length]} ${seconds[Math.floor(index / firsts.length) % seconds.length]} ${pick(draw, forms)}`;
  const industry = pick(draw, industries);
  const stage = pick(draw, ["Prospect", "Interested", "Customer", "Customer", "Repeat"]);
  return [
    `C${String(index + 1).padStart(4, "0")}`,
    name,
    pick(draw, ["Business", "Business", "Channel", "Consumer"]),
    industry,
    outlooks[industry],
    stage,
    pick(draw, ["Explicit", "Latent", "None"]),
    draw() < 0.3 ? "" : asOf + Math.floor(draw() * 260) - 20,
    cents(500 + draw() ** 3 * 60_000),
    1 + Math.floor(draw() * 4),
    pick(draw, ["High", "Low"]),
    pick(draw, ["Decision maker", "Executor", "Technical"]),
    pick(draw, ["Low", "Medium", "High"]),
    Math.floor(80 + draw() ** 2 * 12_000),
    draw() < 0.2 ? 1 + Math.floor(draw() * 3) : 0,
    draw() < 0.1 ? "yes" : "",
    draw() < 0.1 ? "yes" : "",
    draw() < 0.4 ? asOf + Math.floor(draw() * 500) - 60 : "",
    ...moreOf(more, draw()),
  ];
}

/** What is known of some customers only: drawn apart, so that the orders stay as they are. */
function moreOf(draw, first) {
  const criteria = draw() < 0.55 ? pick(draw, ["Settled", "Half settled", "Not settled", "Unknown"]) : "";
  return [
    criteria,
    pick(draw, ["Exploration", "Growth", "Growth", "Maturity", "Maturity", "Decline"]),
    Math.round((20_000 + draw() ** 3 * 6_000_000) / 1000) * 1000,
    pick(draw, ["Safety", "Income", "Growth", ""]),
    pick(draw, ["Low", "Medium", "High", ""]),
    draw() < 0.7 ? personOf(draw) : "",
    draw() < 0.5 ? pick(draw, ["Send an offer", "Visit with the engineer", "Call about the delivery", "Show the new range"]) : "",
    noteOf(first, draw),
  ];
}

const customerColumns = [
  ["Customer no", "text", 13],
  ["Customer name", "text", 26],
  ["Customer type", "text", 14],
  ["Industry", "text", 14],
  ["Industry outlook", "count", 15],
  ["Stage", "text", 12],
  ["Need", "text", 10],
  ["Expected close", "date", 14],
  ["Expected amount", "money", 16],
  ["Decision makers", "count", 15],
  ["Budget level", "text", 13],
  ["Contact role", "text", 15],
  ["Technical need", "text", 14],
  ["Floor area", "count", 11],
  ["Referrals", "count", 10],
  ["Influencer", "text", 11],
  ["Barter", "text", 9],
  ["Contract end", "date", 13],
  ["Purchase criteria", "text", 16],
  ["Product life cycle", "text", 16],
  ["Assets", "money", 14],
  ["Investment goal", "text", 15],
  ["Risk tolerance", "text", 14],
  ["Contact person", "text", 18],
  ["Next step", "text", 24],
  ["Notes", "text", 44],
];

/** The order lines of one customer: a rhythm of its own, which some lose. */
function ordersOf(customer, draw) {
  const gap = 12 + draw() * 80;
  const size = 40 + draw() ** 3 * 4000;
  const leaves = draw() < 0.25 ? asOf - 60 - draw() * 300 : asOf;
  const rows = [];
  for (let day = asOf - 30 - draw() * 900; day <= leaves; day += gap * (0.6 + draw() * 0.8)) {
    const lines = 1 + Math.floor(draw() * 3);
    let product = pick(draw, products);
    for (let line = 0; line < lines; line++) {
      const amount = cents((size / lines) * (0.5 + draw()) * (draw() < 0.02 ? -1 : 1));
      rows.push([
        customer,
        Math.floor(day),
        product,
        1 + Math.floor(draw() * 9),
        amount,
        cents(amount * (0.15 + draw() * 0.3)),
        draw() < 0.2 ? "yes" : "",
      ]);
      product = draw() < 0.7 ? (companions[product] ?? pick(draw, products)) : pick(draw, products);
    }
  }
  return rows;
}

function contactsOf(customer, draw) {
  const count = Math.floor(draw() * 12);
  return Array.from({ length: count }, () => {
    const kind = pick(draw, ["Inquiry", "Visit", "Visit", "Complaint", "Suggestion", "Referral", "Login"]);
    return [customer, Math.floor(asOf - draw() ** 1.5 * 400), draw() < 0.5 ? "Inbound" : "Outbound", kind];
  });
}

/** An invoice for a part of the orders, due in thirty days; some are paid late and some not at all. */
function paymentsOf(orders, draw) {
  return orders
    .filter(([, , , , amount]) => amount > 0 && draw() < 0.5)
    .map(([customer, day, , , amount]) => {
      const due = day + 30;
      const paid = due + Math.floor((draw() - 0.6) * 40);
      return [customer, amount, due, paid > asOf || draw() < 0.05 ? "" : paid];
    });
}

/**
 * The lists of an invented sales team, the same for the same number of customers.
 * @returns per sheet its columns (header, kind, width) and rows; dates are serials, up to 31 October 2026
 */
export function salesTeamTables(customers) {
  const draw = drawer(20_261_031);
  const more = drawer(19_760_413);
  const list = Array.from({ length: customers }, (_, index) => customerRow(index, draw, more));
  const dealers = list.filter(([, , kind]) => kind === "Channel").map(([, name]) => name);
  const orders = list.flatMap(([customer]) => ordersOf(customer, draw)).sort((a, b) => a[1] - b[1]);
  return {
    Customers: { columns: customerColumns, rows: list },
    Orders: {
      columns: [
        ["Order number", "text", 14],
        ["Customer no", "text", 13],
        ["Order date", "date", 13],
        ["Product", "text", 16],
        ["Quantity", "count", 11],
        ["Amount", "money", 14],
        ["Gross margin", "money", 14],
        ["On promotion", "text", 14],
      ],
      rows: orders.map(([customer, day, ...rest]) => [`${customer}-${day}`, customer, day, ...rest]),
    },
    Contacts: {
      columns: [
        ["Customer no", "text", 13],
        ["Date", "date", 13],
        ["Direction", "text", 13],
        ["Kind", "text", 14],
      ],
      rows: list.flatMap(([customer]) => contactsOf(customer, draw)).sort((a, b) => a[1] - b[1]),
    },
    Payments: {
      columns: [
        ["Customer no", "text", 13],
        ["Invoice amount", "money", 16],
        ["Due date", "date", 13],
        ["Paid on", "date", 13],
      ],
      rows: paymentsOf(orders, draw),
    },
    ...salesTeamLists({ dealers, asOf, products }),
  };
}
