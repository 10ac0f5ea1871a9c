import type { productStages } from "../../core/fields/relationshipFields";
import { text } from "../text";
import { choice } from "./choice";
import type { ChoiceWords } from "./ChoiceWords";

/** The stages of a product's life. */
export const productStageChoices: ChoiceWords<(typeof productStages)[number]> = {
  exploration: choice(
    text("Exploration", "探索期", "探索期"),
    "explore|introduction|launch|intro|new|beta|pilot|探索|導入期|导入期|導入|导入|引入期|試產|试产|新品",
  ),
  growth: choice(text("Growth", "成長期", "成长期"), "growing|rising|成長|成长|增長期|增长期"),
  maturity: choice(text("Maturity", "成熟期", "成熟期"), "mature|saturation|established|成熟|飽和期|饱和期|穩定期|稳定期"),
  decline: choice(text("Decline", "衰退期", "衰退期"), "declining|falling|end of life|eol|phase out|衰退|停產|停产|淘汰期"),
};
