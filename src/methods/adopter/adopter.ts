import { defineDecision } from "../../core/method/defineDecision";

/**
 * Product life cycle fit: which kind of user a product wins at the stage of its life, and so how to sell it to this customer.
 * Cost: O(N) for N customers.
 */
export const adopter = defineDecision({
  id: "adopter",
  group: "relationship",
  source: { title: "E. M. Rogers, Diffusion of Innovations; R. Vernon's product life cycle, as taught in Chinese sales training" },
  dated: false,
  needs: { productStage: { anyOf: ["productStage"] }, monetary: { anyOf: ["monetary", "expected"], optional: true } },
  options: {},
  classes: {
    leading: { role: "best", followUpDays: 30 },
    mainstream: { role: "good", followUpDays: 60 },
    extreme: { role: "fair", followUpDays: 14 },
    fringe: { role: "plain", followUpDays: 180 },
  },
  columns: { monetary: { kind: "money", written: "list" } },
  money: "monetary",
  rules: () => [
    { when: [{ of: "productStage", is: "oneOf", values: ["exploration"] }], class: "extreme" },
    { when: [{ of: "productStage", is: "oneOf", values: ["growth"] }], class: "leading" },
    { when: [{ of: "productStage", is: "oneOf", values: ["maturity"] }], class: "mainstream" },
    { when: [], class: "fringe" },
  ],
  act: ["extreme", "leading"],
});
