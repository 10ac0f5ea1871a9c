import type { Chain } from "./Chain";

/** The chain for a measure: customers × orders per customer × order value (or units per order × price) × margin rate. */
export function chainOf({ measure, units }: { readonly measure: "revenue" | "margin"; readonly units: boolean }): Chain {
  const toRevenue: Chain = units
    ? { factors: ["customers", "frequency", "orderUnits", "price"], steps: ["customers", "orders", "units", "revenue"] }
    : { factors: ["customers", "frequency", "orderValue"], steps: ["customers", "orders", "revenue"] };
  if (measure === "revenue") return toRevenue;
  return { factors: [...toRevenue.factors, "marginRate"], steps: [...toRevenue.steps, "margin"] };
}
