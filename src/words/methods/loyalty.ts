import type { loyalty } from "../../methods/loyalty/loyalty";
import type { MethodWords } from "../MethodWords";
import { text } from "../text";

/** Words of the loyalty score. */
export const loyaltyWords: MethodWords<typeof loyalty> = {
  title: text("Loyalty score", "忠誠度", "忠诚度"),
  question: text("Who would stay if another were cheaper?", "別人更便宜，誰還會留下？", "别人更便宜，谁还会留下？"),
  purpose: text(
    "Repeat purchase, referrals, complaints and promotions in one score",
    "回購、轉介、投訴與促銷依賴合成一個分數",
    "复购、转介、投诉与促销依赖合成一个分数",
  ),
  classHeader: text("Loyalty", "忠誠度", "忠诚度"),
  money: text("Revenue", "營收", "营收"),
  needs: {
    frequency: text("Number of orders", "訂單數", "订单数"),
    referrals: text("Number of referrals", "轉介次數", "转介次数"),
    complaints: text("Number of complaints", "投訴次數", "投诉次数"),
    contacts: text("Number of contacts", "聯絡次數", "联系次数"),
    promotionShare: text("Share of orders on promotion", "促銷訂單佔比", "促销订单占比"),
    monetary: text("Revenue", "營收", "营收"),
  },
  classes: {
    loyal: {
      label: text("Loyal", "忠誠", "忠诚"),
      advice: text(
        "Give them something that money does not buy: first access, a direct line, a say in what comes next; then ask for a referral.",
        "給他們錢買不到的待遇：優先體驗、專人直通、參與新品意見，再請他們介紹。",
        "给他们钱买不到的待遇：优先体验、专人直通、参与新品意见，再请他们介绍。",
      ),
    },
    steady: {
      label: text("Steady", "穩定", "稳定"),
      advice: text(
        "Look which of the four is weakest and work on that one: most often it is the referral that nobody has asked for.",
        "看四項中哪一項最弱就補哪一項；多半是還沒開口請他們介紹。",
        "看四项中哪一项最弱就补哪一项；多半是还没开口请他们介绍。",
      ),
    },
    wavering: {
      label: text("Wavering", "搖擺", "摇摆"),
      advice: text(
        "Ask what a competitor does better, settle open complaints, and reward the next two orders rather than one.",
        "問清楚別家好在哪裡，先把投訴處理完，優惠綁在接下來兩張單。",
        "问清楚别家好在哪里，先把投诉处理完，优惠绑在接下来两张单。",
      ),
    },
    fragile: {
      label: text("Fragile", "脆弱", "脆弱"),
      advice: text(
        "They come for the price or hardly at all: one good experience first, no long campaign.",
        "只為優惠而來，或很少來：先做好一次體驗，不必砸大錢。",
        "只为优惠而来，或很少来：先做好一次体验，不必砸大钱。",
      ),
    },
  },
  columns: {
    score: text("Loyalty score", "忠誠分數", "忠诚分数"),
    repeat: text("Repeat purchase", "回購", "复购"),
    referral: text("Referral", "轉介", "转介"),
    complaint: text("Few complaints", "少投訴", "少投诉"),
    promotion: text("Without promotions", "不靠促銷", "不靠促销"),
    monetary: text("Revenue", "營收", "营收"),
  },
  options: {
    weights: {
      label: text("Weights of the four", "四項權重", "四项权重"),
      help: text(
        "Repeat purchase, referrals, few complaints, buying without promotions.",
        "依序：回購、轉介、少投訴、不靠促銷。",
        "依次：复购、转介、少投诉、不靠促销。",
      ),
    },
    points: {
      label: text("Points for loyal, steady, wavering", "忠誠、穩定、搖擺的門檻", "忠诚、稳定、摇摆的门槛"),
      help: text("Lowest score of each class, from loyal down.", "由高至低各級的最低分數。", "由高至低各级的最低分数。"),
    },
    fullOrders: {
      label: text("Orders that earn 100", "滿分訂單數", "满分订单数"),
      help: text(
        "One order earns 0, so many or more earn 100.",
        "一張訂單 0 分，達到此數為 100 分。",
        "一张订单 0 分，达到此数为 100 分。",
      ),
    },
    fullReferrals: {
      label: text("Referrals that earn 100", "滿分轉介數", "满分转介数"),
      help: text("So many referrals or more earn 100.", "轉介達到此數為 100 分。", "转介达到此数为 100 分。"),
    },
    worstComplaints: {
      label: text("Complaint ratio that earns 0 (%)", "投訴率幾成為零分（%）", "投诉率几成为零分（%）"),
      help: text(
        "Complaints in percent of contacts; none at all earns 100.",
        "投訴佔聯絡次數的百分比；完全沒有投訴為 100 分。",
        "投诉占联系次数的百分比；完全没有投诉为 100 分。",
      ),
    },
  },
  why: {
    all: text("Points of 100: {conditions}.", "各項得分（滿分 100）：{conditions}。", "各项得分（满分 100）：{conditions}。"),
    some: text(
      "Points of 100: {conditions}; the weight of what is not known is shared out among the rest.",
      "各項得分（滿分 100）：{conditions}；未填項目的權重由其他項目分攤。",
      "各项得分（满分 100）：{conditions}；未填项目的权重由其他项目分摊。",
    ),
  },
  findings: {
    wavering: text(
      "{count|One of {all} customers is|{count} of {all} customers are} wavering or fragile.",
      "{all} 位客戶中有 {count} 位搖擺或脆弱。",
      "{all} 位客户中有 {count} 位摇摆或脆弱。",
    ),
    none: text("Every customer is steady or loyal.", "所有客戶都在穩定以上。", "所有客户都在稳定以上。"),
  },
  refusals: {
    weightCount: text(
      "The weights “{met}” do not fit: give {wanted} numbers of zero or more, the first above zero.",
      "權重「{met}」不適用：請填 {wanted} 個零以上的數，第一個須大於零。",
      "权重“{met}”不适用：请填 {wanted} 个零以上的数，第一个须大于零。",
    ),
    pointsOutOfOrder: text(
      "The limits “{met}” do not fit: give three numbers above zero that fall, such as 75, 50, 25.",
      "門檻「{met}」不適用：請填三個遞減的正數，例如 75, 50, 25。",
      "门槛“{met}”不适用：请填三个递减的正数，例如 75, 50, 25。",
    ),
  },
  sections: {
    act: { title: text("Win their trust, largest revenue first", "先鞏固這些客戶（營收由大到小）", "先巩固这些客户（营收由大到小）") },
  },
};
