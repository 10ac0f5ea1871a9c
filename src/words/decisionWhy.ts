import { text } from "./text";

/** Why a rule of a decision table gave the class: the same sentence for every method that is one. */
export const decisionWhy = {
  held: text("{conditions}.", "{conditions}。", "{conditions}。"),
  otherwise: text("None of the other rules holds.", "不符合其他任何規則。", "不符合其他任何规则。"),
};
