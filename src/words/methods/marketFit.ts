import type { marketFit } from "../../methods/marketFit/marketFit";
import { decisionWhy } from "../decisionWhy";
import type { MethodWords } from "../MethodWords";
import { text } from "../text";

/** Words of market attractiveness. */
export const marketFitWords: MethodWords<typeof marketFit> = {
  title: text("Market choice", "市場選擇", "市场选择"),
  question: text("Which markets should we enter?", "該進入哪些市場？", "该进入哪些市场？"),
  purpose: text("A weighted score card from 1 to 5", "1 至 5 分的加權評分卡", "1 至 5 分的加权评分卡"),
  classHeader: text("Market", "市場判斷", "市场判断"),
  money: text("Expected amount", "預計金額", "预计金额"),
  needs: {
    buyingPower: text("Buying power (1–5)", "購買力（1–5）", "购买力（1–5）"),
    productFit: text("Fit with what we offer (1–5)", "與我方產品的契合度（1–5）", "与我方产品的契合度（1–5）"),
    competition: text("Competition (5 = fierce)", "競爭強度（5 為激烈）", "竞争强度（5 为激烈）"),
    marketGrowth: text("Growth (1–5)", "成長性（1–5）", "成长性（1–5）"),
    marketCustomers: text("Number of customers (1–5)", "客戶數量（1–5）", "客户数量（1–5）"),
    concentration: text("Concentration (5 = easy to reach)", "集中度（5 為集中易觸及）", "集中度（5 为集中易触达）"),
    expected: text("Expected amount", "預計金額", "预计金额"),
  },
  classes: {
    enter: {
      label: text("Enter", "進入", "进入"),
      advice: text(
        "Name an owner and ten first customers, and set a date by which the first three must have bought.",
        "指定負責人與首批十家客戶，並訂出前三家成交的期限。",
        "指定负责人与首批十家客户，并定出前三家成交的期限。",
      ),
    },
    explore: {
      label: text("Explore", "試探", "试探"),
      advice: text(
        "Spend little: five visits and one trial offer, then score the market again with what was learnt.",
        "小成本試探：拜訪五家、推一個試用方案，再依所得重新評分。",
        "小成本试探：拜访五家、推一个试用方案，再按所得重新评分。",
      ),
    },
    wait: {
      label: text("Wait", "觀望", "观望"),
      advice: text(
        "Serve whoever asks, but look for nobody; score the market again in half a year.",
        "有人上門就服務，不主動開發；半年後再評。",
        "有人上门就服务，不主动开发；半年后再评。",
      ),
    },
  },
  columns: {
    score: text("Market score", "市場評分", "市场评分"),
    missing: text("Scores missing", "缺少的評分", "缺少的评分"),
    expected: text("Expected amount", "預計金額", "预计金额"),
  },
  options: {
    weights: {
      label: text("Weights", "權重", "权重"),
      help: text(
        "Six numbers: buying power, fit, competition, growth, number of customers, concentration.",
        "六個數：購買力、契合度、競爭、成長、客戶數量、集中度。",
        "六个数：购买力、契合度、竞争、成长、客户数量、集中度。",
      ),
    },
    enterFrom: {
      label: text("Enter from score", "幾分以上進入", "几分以上进入"),
      help: text("The score itself counts.", "含該分數。", "含该分数。"),
    },
    exploreFrom: {
      label: text("Explore from score", "幾分以上試探", "几分以上试探"),
      help: text("Lower scores wait.", "更低者觀望。", "更低者观望。"),
    },
  },
  why: decisionWhy,
  findings: {
    counted: text(
      "{count|One of {all} markets is|{count} of {all} markets are} worth entering.",
      "{all} 個市場中有 {count} 個值得進入。",
      "{all} 个市场中有 {count} 个值得进入。",
    ),
    none: text("No market is worth entering now.", "目前沒有值得進入的市場。", "目前没有值得进入的市场。"),
  },
  refusals: {
    weights: text(
      "The weights “{met}” do not fit: give six numbers from 0 up, those of buying power and fit not both 0.",
      "權重「{met}」不適用：請輸入六個 0 以上的數，購買力與契合度不可皆為 0。",
      "权重“{met}”不适用：请输入六个 0 以上的数，购买力与契合度不可都为 0。",
    ),
    bandsOutOfOrder: text(
      "The scores {first} and {second} do not fit: “explore” must begin below “enter”.",
      "分數 {first} 與 {second} 不適用：「試探」的起點必須低於「進入」。",
      "分数 {first} 与 {second} 不适用：“试探”的起点必须低于“进入”。",
    ),
  },
  sections: {
    act: {
      title: text("Markets to enter", "值得進入的市場", "值得进入的市场"),
      note: text("Highest score first.", "分數高者在前。", "分数高者在前。"),
    },
  },
  phrases: {},
};
