import { text } from "../text";
import type { TypeWords } from "../questionnaireWords";

/** The types of dealers in words. */
export const dealerTypeWords = {
  leader: {
    label: text("Leader", "龍頭", "龙头"),
    talk: text("Meet at eye level; speak of the market, not of the order.", "平起平坐，談市場不談單子。", "平起平坐，谈市场不谈单子。"),
    show: text("Show what the area can yield with you.", "給他看這一區合作的前景。", "给他看这一区合作的前景。"),
    avoid: text("Do not hang all your sales on them.", "別把業績全押在他身上。", "别把业绩全押在他身上。"),
  },
  growing: {
    label: text("Growing", "成長中", "成长中"),
    talk: text("Ask for the plan, and grow with it.", "問計畫，陪他一起長大。", "问计划，陪他一起成长。"),
    show: text("Show training, stock support and a target bonus.", "給教育訓練、鋪貨支持與達標獎勵。", "给培训、铺货支持与达标奖励。"),
    avoid: text("Do not let their debts grow faster than their sales.", "欠款別長得比業績快。", "欠款别长得比业绩快。"),
  },
  local: {
    label: text("Local", "在地型", "本地型"),
    talk: text("Be personal and regular; small matters count.", "常走動，小事也上心。", "常走动，小事也上心。"),
    show: text("Show small lots and fast sellers.", "給小批量與好賣的品項。", "给小批量与好卖的产品。"),
    avoid: text("Do not load them with a full range.", "不要壓整套品項。", "不要压全套产品。"),
  },
  expert: {
    label: text("Expert", "專家型", "专家型"),
    talk: text("Bring figures and someone who knows the product.", "帶數據，帶懂產品的人。", "带数据，带懂产品的人。"),
    show: text("Show turnover, margin and tests.", "給周轉、毛利與測試結果。", "给周转、毛利与测试结果。"),
    avoid: text("Do not bluff.", "不要唬弄。", "不要忽悠。"),
  },
  faultFinder: {
    label: text("Fault-finder", "挑剔型", "挑剔型"),
    talk: text("Take each complaint seriously, once, with a date.", "每個抱怨認真處理一次，給日期。", "每个抱怨认真处理一次，给日期。"),
    show: text("Show the record of what has been put right.", "拿出已改善的紀錄。", "拿出已改善的记录。"),
    avoid: text("Do not buy peace with discounts.", "不要用折扣買清靜。", "不要用折扣买清静。"),
  },
  frank: {
    label: text("Frank", "直爽型", "直爽型"),
    talk: text("Speak as straight as they do.", "他直你也直。", "他直你也直。"),
    show: text("Show your figures, too.", "也給他看你的數字。", "也给他看你的数字。"),
    avoid: text("Do not hide bad news.", "壞消息不要藏。", "坏消息不要藏。"),
  },
  calm: {
    label: text("Calm", "沉穩型", "沉稳型"),
    talk: text("Leave time between proposal and answer.", "提案後留時間給他想。", "提案后留时间给他想。"),
    show: text("Show the whole in writing.", "把全貌寫下來。", "把全貌写下来。"),
    avoid: text("Do not press for an answer on the spot.", "不要當場逼答案。", "不要当场逼答案。"),
  },
  oneOff: {
    label: text("One-off", "一次性", "一次性"),
    talk: text("Treat each deal on its own, and ask for cash.", "一單歸一單，現款現貨。", "一单归一单，现款现货。"),
    show: text("Show what a second order would bring.", "說明第二單有什麼好處。", "说明第二单有什么好处。"),
    avoid: text("Do not give yearly terms.", "不要給年度條件。", "不要给年度条件。"),
  },
  wellMatched: {
    label: text("Well-matched", "合拍型", "合拍型"),
    talk: text("Plan the year together and meet each month.", "一起訂年度計畫，每月碰面。", "一起定年度计划，每月碰面。"),
    show: text("Show joint targets and how far you are.", "給共同目標與進度。", "给共同目标与进度。"),
    avoid: text("Do not take them for granted.", "不要當成理所當然。", "不要当成理所当然。"),
  },
  loyal: {
    label: text("Loyal", "忠誠型", "忠诚型"),
    talk: text("Tell them first, ask them first.", "有事先告訴他、先問他。", "有事先告诉他、先问他。"),
    show: text("Show that loyalty pays: best terms, first stock.", "讓忠誠有回報：好條件、先供貨。", "让忠诚有回报：好条件、先供货。"),
    avoid: text("Do not give a newcomer better terms.", "不要給新來的更好條件。", "不要给新来的更好条件。"),
  },
  fickle: {
    label: text("Fickle", "善變型", "善变型"),
    talk: text("Agree in writing, in small steps.", "小步走，白紙黑字。", "小步走，白纸黑字。"),
    show: text("Show what is lost by leaving.", "讓他看見離開的損失。", "让他看见离开的损失。"),
    avoid: text("Do not deliver ahead of payment.", "沒收款不先出貨。", "没收款不先发货。"),
  },
  shortTerm: {
    label: text("Short-term", "短利型", "短利型"),
    talk: text("Speak of turnover this month, and set a floor price.", "談當月周轉，設最低售價。", "谈当月周转，设最低售价。"),
    show: text("Show fast sellers with a fixed margin.", "給好賣又保毛利的品項。", "给好卖又保毛利的产品。"),
    avoid: text("Do not let them spoil the price in the area.", "不要讓他破壞區域價格。", "不要让他破坏区域价格。"),
  },
  brandChasing: {
    label: text("Brand-chasing", "追牌型", "追牌型"),
    talk: text("Speak of the name and what it opens.", "談品牌能打開什麼門。", "谈品牌能打开什么门。"),
    show: text("Show signs, displays and advertising.", "給招牌、陳列與廣告支持。", "给招牌、陈列与广告支持。"),
    avoid: text("Do not lend the name without a minimum of sales.", "沒有最低業績不給授權。", "没有最低业绩不给授权。"),
  },
  broad: {
    label: text("Broad", "雜貨型", "杂货型"),
    talk: text("Ask for one shelf and one person for your line.", "要一個貨架、一個專人。", "要一个货架、一个专人。"),
    show: text("Show what your line earns per shelf.", "算出每個貨架賺多少。", "算出每个货架赚多少。"),
    avoid: text("Do not compete for all of their money.", "不要跟他搶全部資金。", "不要跟他抢全部资金。"),
  },
  longTerm: {
    label: text("Long-term", "長遠型", "长远型"),
    talk: text("Share your plans for the next years.", "分享未來幾年的規劃。", "分享未来几年的规划。"),
    show: text("Show protection of area and investment.", "給區域保護與投入的保障。", "给区域保护与投入的保障。"),
    avoid: text("Do not change the rules in the middle of the year.", "不要年中改規則。", "不要年中改规则。"),
  },
} satisfies Readonly<Record<string, TypeWords>>;
