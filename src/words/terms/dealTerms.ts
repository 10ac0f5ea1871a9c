import { text } from "../text";
import type { Term } from "./Term";

/** Terms of what is bought together, and of what may still be sold. */
export const dealTerms = {
  support: {
    meaning: text(
      "Support: in how many of all baskets the products are found together. Very rare pairs may be chance, so a least support leaves them out.",
      "支持度：所有購物籃中，有多少同時出現這些產品。太少見的組合可能只是巧合，因此設下限。",
      "支持度：所有购物篮中，有多少同时出现这些产品。太少见的组合可能只是巧合，因此设下限。",
    ),
  },
  confidence: {
    meaning: text(
      "Confidence: of the baskets with the one, how many have the other as well. 60% means that six of ten who take the first take the second too.",
      "信賴度：買了前者的購物籃，有多少也買了後者。60% 就是十個買前者的，有六個也買後者。",
      "置信度：买了前者的购物篮，有多少也买了后者。60% 就是十个买前者的，有六个也买后者。",
    ),
    example: text(
      "Among your recommendations the middle one has {middle}.",
      "在您的推薦中，中位數是 {middle}。",
      "在您的推荐中，中位数是 {middle}。",
    ),
  },
  lift: {
    meaning: text(
      "Lift: how many times likelier the two are bought together than by chance. 1 is chance, 2 is twice as often.",
      "提升度：兩者一起被買的機會是碰巧的幾倍。1 等於碰巧，2 就是兩倍。",
      "提升度：两者一起被买的机会是碰巧的几倍。1 等于碰巧，2 就是两倍。",
    ),
    example: text(
      "Among your recommendations the middle one has {middle}.",
      "在您的推薦中，中位數是 {middle}。",
      "在您的推荐中，中位数是 {middle}。",
    ),
  },
  significance: {
    meaning: text(
      "How readily chance is taken for a rule. 5% is the custom: a rule is shown only if chance alone would give it less often.",
      "把巧合誤當規則的容許程度。慣例為 5%：單憑巧合出現的機會低於此，才列為規則。",
      "把巧合误当规则的容许程度。惯例为 5%：单凭巧合出现的机会低于此，才列为规则。",
    ),
  },
  expected: {
    meaning: text("What the deal would bring if it is won.", "這筆生意成交後預計帶來的金額。", "这笔生意成交后预计带来的金额。"),
    example: text("Your middle deal is worth {middle}.", "您的客戶，中位數是 {middle}。", "您的客户，中位数是 {middle}。"),
  },
  nextContact: {
    meaning: text(
      "The day of the last contact and the days that the class allows until the next.",
      "上次聯絡日加上該類別的聯絡間隔。",
      "上次联系日加上该类别的联系间隔。",
    ),
  },
  overdueDays: {
    meaning: text("How many days the next contact is overdue.", "下次聯絡已經逾期幾天。", "下次联系已经逾期几天。"),
    example: text("The middle one is {middle} days.", "您的客戶，中位數是 {middle} 天。", "您的客户，中位数是 {middle} 天。"),
  },
} as const satisfies Readonly<Record<string, Term>>;
