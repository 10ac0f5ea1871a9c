import type { credit } from "../../methods/credit/credit";
import { metricTitle } from "../metrics";
import type { MethodWords } from "../MethodWords";
import { text } from "../text";

/** Words of the dynamic credit. */
export const creditWords: MethodWords<typeof credit> = {
  title: text("Dynamic credit", "動態信用", "动态信用"),
  question: text("Whom can we let buy on account?", "誰可以放帳，誰該先收款？", "谁可以赊账，谁该先收款？"),
  purpose: text("A score from 100 down to 0, and the terms it allows", "信用 100 到 0 分，決定付款條件", "信用 100 到 0 分，决定付款条件"),
  classHeader: text("Credit terms", "信用條件", "信用条件"),
  money: text("Revenue", "營收", "营收"),
  needs: {
    daysLate: metricTitle("daysLate"),
    overdueShare: metricTitle("overdueShare"),
    windowOrders: metricTitle("windowOrders"),
    previousOrders: metricTitle("previousOrders"),
    complaints: metricTitle("complaints"),
    tenure: metricTitle("tenure"),
    previousCredit: metricTitle("previousCredit"),
    monetary: metricTitle("monetary"),
  },
  classes: {
    open: {
      label: text("Open account", "正常放帳", "正常赊账"),
      advice: text(
        "Keep the agreed terms, and say thank you for paying on time: it is worth a better price.",
        "維持既有帳期，並感謝準時付款：準時就值得更好的價格。",
        "维持现有账期，并感谢按时付款：按时就值得更好的价格。",
      ),
    },
    shorter: {
      label: text("Shorter terms", "縮短帳期", "缩短账期"),
      advice: text(
        "Shorten the terms by half at the next order, and agree in writing by when the open invoices are paid.",
        "下一張訂單帳期減半，並書面約定未付帳款的付清日。",
        "下一张订单账期减半，并书面约定未付账款的付清日。",
      ),
    },
    limit: {
      label: text("Limit", "限額出貨", "限额发货"),
      advice: text(
        "Deliver only up to a fixed amount outstanding; release each delivery when the one before is paid.",
        "設定未收款上限，前一筆收到款才出下一批貨。",
        "设定未收款上限，前一笔收到款才发下一批货。",
      ),
    },
    prepay: {
      label: text("Prepay", "先款後貨", "先款后货"),
      advice: text(
        "Payment before delivery until the old debts are settled; agree on instalments, and call on the owner in person.",
        "舊帳付清前一律先收款再出貨；談好分期，並親訪老闆。",
        "旧账付清前一律先收款再发货；谈好分期，并亲自拜访老板。",
      ),
    },
  },
  columns: {
    score: text("Credit score", "信用分數", "信用分"),
    change: text("Change since last review", "較上次增減", "较上次增减"),
    alarm: text("Credit alarm", "信用警示", "信用警示"),
    daysLate: text("Days late", "逾期天數", "逾期天数"),
    overdueShare: text("Share overdue", "逾期金額佔比", "逾期金额占比"),
    orderDrop: text("Orders down by", "訂單減少", "订单减少"),
    monetary: text("Revenue", "營收", "营收"),
  },
  options: {
    limits: {
      label: text("Lowest score of each term", "各條件的最低分數", "各条件的最低分"),
      help: text(
        "Open account, shorter terms, limit; below is prepay. A fall across the second one is flagged.",
        "依序為正常放帳、縮短帳期、限額出貨；更低為先款後貨。跌破第二個分數會示警。",
        "依次为正常赊账、缩短账期、限额发货；更低为先款后货。跌破第二个分数会示警。",
      ),
    },
    weights: {
      label: text("Points of each factor", "各因素的扣分", "各因素的扣分"),
      help: text(
        "Days late, share overdue, orders down, complaints, short tenure.",
        "依序：逾期天數、逾期佔比、訂單減少、投訴、往來時間短。",
        "依次：逾期天数、逾期占比、订单减少、投诉、往来时间短。",
      ),
    },
    worst: {
      label: text("Where all points are taken", "扣滿分的程度", "扣满分的程度"),
      help: text(
        "Days late, overdue %, order drop %, complaints; and the days of tenure from which none are taken.",
        "依序：逾期天數、逾期 %、訂單減少 %、投訴次數，以及往來滿幾天不扣分。",
        "依次：逾期天数、逾期 %、订单减少 %、投诉次数，以及往来满几天不扣分。",
      ),
    },
    trendMonths: {
      label: text("Months compared", "比較的月數", "比较的月数"),
      help: text(
        "Orders of the last months against as many before; complaints of the last months.",
        "最近幾個月的訂單與再前幾個月相比；投訴只算最近幾個月。",
        "最近几个月的订单与再前几个月相比；投诉只算最近几个月。",
      ),
    },
  },
  why: {
    held: text("Points taken for: {conditions}.", "扣分原因：{conditions}。", "扣分原因：{conditions}。"),
    clean: text("Nothing against this customer.", "沒有扣分項目。", "没有扣分项目。"),
  },
  findings: {
    fell: text(
      "{count|One of {all} customers has|{count} of {all} customers have} fallen out of safe credit since the last review.",
      "{all} 位客戶中有 {count} 位自上次覆核後跌出安全信用。",
      "{all} 位客户中有 {count} 位自上次复核后跌出安全信用。",
    ),
    tight: text(
      "{count|One of {all} customers should|{count} of {all} customers should} buy within a limit or pay first.",
      "{all} 位客戶中有 {count} 位應限額出貨或先收款。",
      "{all} 位客户中有 {count} 位应限额发货或先收款。",
    ),
    sound: text(
      "{all|The one customer|All {all} customers} can go on buying on account.",
      "{all} 位客戶都可以繼續放帳。",
      "{all} 位客户都可以继续赊账。",
    ),
  },
  refusals: {
    limitsOutOfOrder: text(
      "The limits “{met}” do not fit: give three scores that fall, such as 80, 60, 40.",
      "分數門檻「{met}」不適用：請填三個遞減的分數，例如 80, 60, 40。",
      "分数门槛“{met}”不适用：请填三个递减的分数，例如 80, 60, 40。",
    ),
    weightCount: text(
      "The points “{met}” do not fit: give {wanted} numbers, and more than zero for days late and share overdue.",
      "扣分「{met}」不適用：請填 {wanted} 個數字，其中逾期天數與逾期佔比須大於零。",
      "扣分“{met}”不适用：请填 {wanted} 个数字，其中逾期天数与逾期占比须大于零。",
    ),
    worstCount: text(
      "“{met}” does not fit: give {wanted} numbers above zero, such as 60, 50, 100, 5, 365.",
      "「{met}」不適用：請填 {wanted} 個大於零的數字，例如 60, 50, 100, 5, 365。",
      "“{met}”不适用：请填 {wanted} 个大于零的数字，例如 60, 50, 100, 5, 365。",
    ),
  },
  sections: {
    fell: {
      title: text("Credit alarm: fallen since the last review", "信用警示：較上次跌破安全線", "信用警示：较上次跌破安全线"),
      note: text("Speak with them before the next delivery.", "下次出貨前先談。", "下次发货前先谈。"),
    },
    tight: { title: text("Deliver with care, largest customers first", "出貨須留意（金額大者在前）", "发货须留意（金额大者在前）") },
  },
  phrases: {
    fellAcross: text("Fallen out of safe credit", "跌出安全信用", "跌出安全信用"),
    complaints: text("Complaints", "投訴", "投诉"),
    shortTenure: text("Days as a customer", "往來天數", "往来天数"),
  },
};
