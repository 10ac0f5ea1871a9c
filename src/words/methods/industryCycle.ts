import type { industryCycle } from "../../methods/industryCycle/industryCycle";
import { decisionWhy } from "../decisionWhy";
import { metricTitle } from "../metrics";
import type { MethodWords } from "../MethodWords";
import { text } from "../text";

/** Words of the industry warning. */
export const industryCycleWords: MethodWords<typeof industryCycle> = {
  title: text("Industry warning", "行業預警", "行业预警"),
  question: text("Whose industry is turning down?", "誰的產業正在走下坡？", "谁的行业正在走下坡？"),
  purpose: text("Revenue that hangs on industries with a poor outlook", "營收有多少繫於前景不佳的產業", "营收有多少系于前景不佳的行业"),
  classHeader: text("Industry warning", "行業預警", "行业预警"),
  money: text("Revenue", "營收", "营收"),
  needs: {
    outlook: metricTitle("outlook"),
    industry: metricTitle("industry"),
    cyclical: metricTitle("cyclical"),
    monetary: metricTitle("monetary"),
  },
  classes: {
    fine: {
      label: text("Fine", "正常", "正常"),
      advice: text(
        "The industry carries them: look for room to grow there.",
        "產業撐得住：看看有沒有加碼的空間。",
        "行业撑得住：看看有没有加码的空间。",
      ),
    },
    unrated: {
      label: text("Not rated", "未評估", "未评估"),
      advice: text(
        "Write an outlook from −2 to +2 beside one customer of this industry; the others take it over.",
        "在這個產業的任一客戶旁填上 −2 至 +2 的展望，其他客戶會沿用。",
        "在这个行业的任一客户旁填上 −2 至 +2 的展望，其他客户会沿用。",
      ),
    },
    watch: {
      label: text("Watch", "留意", "留意"),
      advice: text(
        "Ask about their order book every month, and let open invoices not grow.",
        "每月問一次他們的接單狀況，未收款不再增加。",
        "每月问一次他们的接单情况，未收款不再增加。",
      ),
    },
    adjust: {
      label: text("Adjust terms", "調整條件", "调整条件"),
      advice: text(
        "Before the next order: shorten the terms, lower the limit, and ask for a deposit on what is made to order.",
        "下一張訂單之前：縮短帳期、調降額度，客製品先收訂金。",
        "下一张订单之前：缩短账期、调低额度，定制品先收定金。",
      ),
    },
  },
  columns: {
    industryOutlook: text("Outlook", "展望", "展望"),
    exposure: text("Exposure", "曝險金額", "风险敞口"),
    monetary: text("Revenue", "營收", "营收"),
  },
  options: {
    adjustAt: {
      label: text("Adjust terms from outlook", "調整條件的展望", "调整条件的展望"),
      help: text(
        "At this outlook or worse, whatever the industry.",
        "展望在此或更差，不論產業一律調整。",
        "展望在此或更差，不论行业一律调整。",
      ),
    },
    cyclicalAt: {
      label: text("Cyclical: from outlook", "景氣循環產業的展望", "周期性行业的展望"),
      help: text("A cyclical industry falls fast: adjust terms earlier.", "景氣循環產業跌得快，提早調整。", "周期性行业跌得快，提早调整。"),
    },
  },
  why: decisionWhy,
  findings: {
    counted: text(
      "{count|One of {all} customers stands|{count} of {all} customers stand} in an industry that calls for other terms.",
      "{all} 位客戶中有 {count} 位所在產業需要調整交易條件。",
      "{all} 位客户中有 {count} 位所在行业需要调整交易条件。",
    ),
    none: text("No customer's industry calls for other terms.", "沒有客戶因產業前景需要調整條件。", "没有客户因行业前景需要调整条件。"),
  },
  refusals: {},
  sections: {
    act: { title: text("Adjust terms, largest exposure first", "調整條件名單（曝險大者在前）", "调整条件名单（敞口大者在前）") },
    byIndustry: {
      title: text("Exposure by industry", "各產業曝險", "各行业敞口"),
      note: text("Revenue × negative outlook.", "營收 × 負向展望。", "营收 × 负向展望。"),
    },
  },
  phrases: {
    industry: text("Industry", "產業", "行业"),
    customers: text("Customers", "客戶數", "客户数"),
    revenue: text("Revenue", "營收", "营收"),
    exposureTitle: text("Revenue exposed to a poor outlook", "繫於前景不佳產業的營收", "系于前景不佳行业的营收"),
  },
};
