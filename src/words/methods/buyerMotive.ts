import { buyerMotive } from "../../methods/buyerMotive/buyerMotive";
import { questionnaireWords } from "../questionnaireWords";
import { text } from "../text";

/** Words of the questionnaire: buyer motive. */
export const buyerMotiveWords = questionnaireWords(buyerMotive, {
  title: text("Buyer motive", "購買動機", "购买动机"),
  question: text("What makes this customer buy?", "這位客戶為什麼買？", "这位客户为什么买？"),
  purpose: text(
    "Price, quality, relationship or the new: what to speak of first",
    "價格、品質、關係或新意，先談哪一樣",
    "价格、质量、关系或新意，先谈哪一样",
  ),
  classHeader: text("Buyer motive", "購買動機", "购买动机"),
  types: {
    price: {
      label: text("Price", "價格型", "价格型"),
      talk: text("Name the total cost over the whole use, then the price.", "先算總成本，再談單價。", "先算总成本，再谈单价。"),
      show: text(
        "Show price steps, a plain version and what is saved in a year.",
        "給階梯價、精簡版與一年省下的金額。",
        "给阶梯价、精简版与一年省下的金额。",
      ),
      avoid: text("Do not give a discount without something in return.", "不要白白降價，降一分換一分。", "不要白白降价，降一分换一分。"),
    },
    quality: {
      label: text("Quality", "品質型", "质量型"),
      talk: text(
        "Speak of results and failures avoided, in exact terms.",
        "用具體數字談效果與少出的問題。",
        "用具体数字谈效果与少出的问题。",
      ),
      show: text(
        "Show test reports, samples and a reference in the same trade.",
        "拿出檢測報告、樣品與同業案例。",
        "拿出检测报告、样品与同行案例。",
      ),
      avoid: text("Do not push the cheaper version.", "不要主推便宜款。", "不要主推便宜款。"),
    },
    relationship: {
      label: text("Relationship", "關係型", "关系型"),
      talk: text(
        "Take time for the person before the order; call without a reason now and then.",
        "先談人再談單，沒事也打個電話。",
        "先谈人再谈单，没事也打个电话。",
      ),
      show: text(
        "Show who you know in common, and that you stay their contact.",
        "提共同的朋友，讓他知道窗口不會換。",
        "提共同的朋友，让他知道对接人不会换。",
      ),
      avoid: text("Do not change their contact person without a visit together.", "不要沒帶去拜訪就換窗口。", "不要没带去拜访就换对接人。"),
    },
    innovation: {
      label: text("Innovation", "創新型", "创新型"),
      talk: text(
        "Ask where their business will be in two years, and start from there.",
        "先問兩年後的打算，再談產品。",
        "先问两年后的打算，再谈产品。",
      ),
      show: text(
        "Show what is new first, and offer a pilot before others have it.",
        "新品先給他看，搶先試用。",
        "新品先给他看，抢先试用。",
      ),
      avoid: text("Do not argue with what everybody else has.", "不要拿「大家都用」當理由。", "不要拿“大家都用”当理由。"),
    },
  },
});
