import { defineDecision } from "../../core/method/defineDecision";

/**
 * Kind of customer: consumer, business, channel or internal. What stands in the kind column decides; ticks and a tax number help where it is empty.
 * Cost: O(N) for N customers.
 */
export const customerKind = defineDecision({
  id: "customer-kind",
  group: "organisation",
  source: {
    title: "Kinds of customers by purpose of purchase (consumer, business, channel, internal); Kotler and Keller, Marketing Management",
  },
  dated: false,
  needs: {
    customerKind: { anyOf: ["customerKind"], optional: true },
    ownCompany: { anyOf: ["ownCompany"], optional: true },
    resells: { anyOf: ["resells"], optional: true },
    taxId: { anyOf: ["taxId"], optional: true },
    monetary: { anyOf: ["monetary"], optional: true },
  },
  options: {},
  classes: {
    business: { role: "best", followUpDays: 30 },
    channel: { role: "good", followUpDays: 14 },
    consumer: { role: "fair", followUpDays: 90 },
    internal: { role: "plain" },
  },
  columns: { monetary: { kind: "money", written: "list" } },
  money: "monetary",
  rules: () => [
    { when: [{ of: "customerKind", is: "oneOf", values: ["internal"] }], class: "internal" },
    { when: [{ of: "customerKind", is: "oneOf", values: ["channel"] }], class: "channel" },
    { when: [{ of: "customerKind", is: "oneOf", values: ["business"] }], class: "business" },
    { when: [{ of: "customerKind", is: "oneOf", values: ["consumer"] }], class: "consumer" },
    { when: [{ of: "ownCompany", is: "=", value: 1 }], class: "internal" },
    { when: [{ of: "resells", is: "=", value: 1 }], class: "channel" },
    { when: [{ of: "taxId", is: "known" }], class: "business" },
    { when: [], class: "consumer" },
  ],
  act: ["channel"],
});
