import { defineDecision } from "../../core/method/defineDecision";
import type { Reason } from "../../core/method/Reason";
import { quotient } from "../../core/statistics/quotient";

const formats = ["supermarket", "largeSupermarket", "departmentStore", "shoppingCentre", "warehouseStore"] as const;
/** Square metres from which a shop is of each format, from the smallest up. */
const usualAreas: readonly number[] = [1000, 2500, 5000, 7000, 10_000];

/**
 * Store format by floor area; speciality and brand stores are of any size.
 * Cost: O(N) for N shops.
 */
export const storeFormat = defineDecision({
  id: "store-format",
  group: "organisation",
  source: { title: "Retail formats by floor area (convenience 100 m² to warehouse store 10,000 m²), as taught in Chinese sales training" },
  dated: false,
  needs: {
    floorArea: { anyOf: ["floorArea"] },
    speciality: { anyOf: ["speciality"], optional: true },
    monetary: { anyOf: ["monetary"], optional: true },
  },
  options: { areas: { kind: "list", of: "counts", default: usualAreas } },
  classes: {
    warehouseStore: { role: "best", followUpDays: 7 },
    shoppingCentre: { role: "best", followUpDays: 14 },
    departmentStore: { role: "good", followUpDays: 14 },
    largeSupermarket: { role: "good", followUpDays: 14 },
    supermarket: { role: "fair", followUpDays: 30 },
    speciality: { role: "watch", followUpDays: 30 },
    convenience: { role: "plain", followUpDays: 30 },
  },
  columns: {
    floorArea: { kind: "count", written: "list" },
    monetary: { kind: "money", written: "list" },
    perSquareMetre: { kind: "money", written: "list" },
  },
  money: "monetary",
  measures: ({ numbers: { monetary, floorArea } }) => ({ perSquareMetre: quotient(monetary, floorArea) }),
  rules: ({ areas }) => [
    { when: [{ of: "speciality", is: "=", value: 1 }], class: "speciality" },
    ...formats.map((format, index) => ({ when: [{ of: "floorArea", is: ">=", value: areas[index]! } as const], class: format })).reverse(),
    { when: [], class: "convenience" },
  ],
  act: ["warehouseStore", "shoppingCentre"],
  refuse: ({ areas }): Reason | undefined =>
    areas.length === formats.length && areas.every((area, index) => area > (areas[index - 1] ?? 0))
      ? undefined
      : { code: "areas", facts: { met: areas.join(", "), wanted: formats.length } },
  says: { refusals: ["areas"] },
});
