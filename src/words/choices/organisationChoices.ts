import type { customerKinds, levels, preferences, rivalries } from "../../core/fields/organisationFields";
import { text } from "../text";
import { choice } from "./choice";
import type { ChoiceWords } from "./ChoiceWords";

export const customerKindChoices: ChoiceWords<(typeof customerKinds)[number]> = {
  consumer: choice(text("Consumer", "個人", "个人"), "b2c|person|individual|private|household|消費者|消费者|散客|家庭"),
  business: choice(
    text("Business", "企業", "企业"),
    "b2b|company|corporate|firm|organisation|organization|公司|機構|机构|法人|政府|學校|学校",
  ),
  channel: choice(
    text("Channel", "通路", "渠道"),
    "dealer|distributor|reseller|retailer|wholesaler|agent|partner|經銷商|经销商|代理商|批發商|批发商|零售商|分銷商|分销商",
  ),
  internal: choice(text("Internal", "內部", "内部"), "own|affiliate|subsidiary|staff|employee|關係企業|关联企业|子公司|分公司|員工|员工"),
};

export const levelChoices: ChoiceWords<(typeof levels)[number]> = {
  low: choice(text("Low", "低", "低"), "l|small|little|1|弱|少|小"),
  medium: choice(text("Medium", "中", "中"), "m|mid|middle|average|moderate|2|一般|普通"),
  high: choice(text("High", "高", "高"), "h|large|big|strong|3|強|强|多|大"),
};

export const rivalryChoices: ChoiceWords<(typeof rivalries)[number]> = {
  direct: choice(text("Direct", "直接競爭", "直接竞争"), "direct competitor|same product|直接|同業|同业"),
  indirect: choice(text("Indirect", "間接競爭", "间接竞争"), "indirect competitor|間接|间接"),
  substitute: choice(text("Substitute", "替代品", "替代品"), "substitution|alternative|替代"),
  budget: choice(text("Budget", "搶預算", "抢预算"), "share of wallet|預算|预算"),
  time: choice(text("Time", "搶時間", "抢时间"), "attention|時間|时间"),
  display: choice(text("Display", "搶陳列", "抢陈列"), "shelf|shelf space|陳列|陈列|貨架|货架|檯面|台面"),
  habit: choice(text("Habit", "舊習慣", "旧习惯"), "status quo|do nothing|習慣|习惯|維持現狀|维持现状"),
};

export const preferenceChoices: ChoiceWords<(typeof preferences)[number]> = {
  safety: choice(text("Safety", "保本", "保本"), "safe|capital protection|preservation|安全|保值|穩健|稳健"),
  income: choice(text("Income", "收益", "收益"), "dividend|dividends|interest|yield|配息|利息|分紅|分红|現金流|现金流"),
  growth: choice(text("Growth", "成長", "成长"), "capital growth|appreciation|aggressive|增值|增長|增长|積極|积极"),
};
