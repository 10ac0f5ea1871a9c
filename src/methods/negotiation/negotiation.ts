import { defineQuestionnaire } from "../questionnaire/defineQuestionnaire";

/** Negotiation style: competitive or cooperative. */
export const negotiation = defineQuestionnaire({
  id: "negotiation",
  source: { title: "Competitive and cooperative negotiators, as taught in Chinese sales training" },
  traits: {
    opensExtreme: ["extreme demand", "outrageous", "half the price", "獅子大開口", "狮子大开口", "砍一半"],
    threatensToLeave: ["walk away", "threaten", "take it or leave it", "最後通牒", "最后通牒", "威脅", "威胁", "要走人"],
    hidesInformation: ["secretive", "keeps it secret", "hides", "不透露", "藏底牌", "口風緊", "口风紧"],
    concedesNothing: ["no concession", "gives nothing", "寸步不讓", "寸步不让", "得寸進尺", "得寸进尺"],
    explainsNeeds: ["explained why", "explains why", "explains the need", "說明原因", "说明原因", "坦白需求", "講清楚需求", "讲清楚需求"],
    looksForBoth: ["win-win", "both sides", "fair deal", "雙贏", "双赢", "互利", "各讓一步", "各让一步"],
    tradesConcessions: ["in return", "trade-off", "made a concession", "交換條件", "交换条件", "願意讓步", "愿意让步"],
    keepsItsWord: ["kept the agreement", "as promised", "照約定", "照约定", "守信用", "說話算話", "说话算话"],
  },
  types: {
    competitive: { role: "watch", traits: ["opensExtreme", "threatensToLeave", "hidesInformation", "concedesNothing"] },
    cooperative: { role: "good", traits: ["explainsNeeds", "looksForBoth", "tradesConcessions", "keepsItsWord"] },
  },
});
