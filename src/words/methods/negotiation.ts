import { negotiation } from "../../methods/negotiation/negotiation";
import { questionnaireWords } from "../questionnaireWords";
import { text } from "../text";

/** Words of the questionnaire: negotiation style. */
export const negotiationWords = questionnaireWords(negotiation, {
  title: text("Negotiation style", "談判風格", "谈判风格"),
  question: text("How does this customer negotiate?", "這位客戶怎麼談判？", "这位客户怎么谈判？"),
  purpose: text("Competitive or cooperative, and how to answer", "競爭型或合作型，以及怎麼接招", "竞争型或合作型，以及怎么接招"),
  classHeader: text("Negotiation style", "談判風格", "谈判风格"),
  types: {
    competitive: {
      label: text("Competitive", "競爭型", "竞争型"),
      talk: text(
        "Know your limit beforehand; ask for a reason behind each demand.",
        "事先定底線，每個要求都問理由。",
        "事先定底线，每个要求都问理由。",
      ),
      show: text(
        "Show alternatives, and trade each concession for one of theirs.",
        "亮出替代方案，讓一步換一步。",
        "亮出替代方案，让一步换一步。",
      ),
      avoid: text("Do not give way first, and do not answer a threat with one.", "不先讓步，不以威脅回敬。", "不先让步，不以威胁回敬。"),
    },
    cooperative: {
      label: text("Cooperative", "合作型", "合作型"),
      talk: text("Lay open what matters to you, and ask the same.", "坦白自己在意什麼，也請對方說。", "坦白自己在意什么，也请对方说。"),
      show: text("Show packages in which both gain.", "提雙方都有好處的組合。", "提双方都有好处的组合。"),
      avoid: text("Do not open with a trick price: it costs the trust.", "不要先報虛價，會賠掉信任。", "不要先报虚价，会赔掉信任。"),
    },
  },
});
