import type { pipelineFields } from "../../core/fields/pipelineFields";
import { text } from "../text";
import { field, type FieldWords } from "./field";

/** Titles and headers of columns about a deal that is not yet made, and about the person who will make it. */
export const pipelineFieldWords: Readonly<Record<keyof typeof pipelineFields, FieldWords>> = {
  stage: field(
    text("Stage", "階段", "阶段"),
    "stage salesstage pipelinestage funnelstage dealstage leadstage leadstatus customerstage",
    "階段 銷售階段 客戶階段 商機階段 開發階段 漏斗階段 目前階段",
    "阶段 销售阶段 客户阶段 商机阶段 开发阶段 漏斗阶段 当前阶段",
  ),
  contactPerson: field(
    text("Contact person", "聯絡人", "联系人"),
    "contactperson contact contactname person maincontact primarycontact attention",
    "聯絡人 聯絡窗口 窗口 聯絡人姓名 承辦人 主要聯絡人 聯繫人",
    "联系人 联络人 对接人 联系人姓名 经办人 主要联系人",
  ),
  nextStep: field(
    text("Next step", "下一步", "下一步"),
    "nextstep nextaction nextactivity todo followupaction",
    "下一步 下一步行動 後續行動 待辦 待辦事項",
    "下一步 下一步行动 后续行动 待办 待办事项",
  ),
  contactRole: field(
    text("Role of the contact person", "聯絡人角色", "联系人角色"),
    "contactrole roleofthecontactperson role buyingrole roleofcontact contactpersonrole roleofcontactperson decisionrole",
    "聯絡人角色 角色 窗口角色 採購角色 決策角色 聯繫人角色",
    "联系人角色 角色 对接人角色 采购角色 决策角色 联络人角色",
  ),
  complaintSolved: field(
    text("Complaint solved on", "投訴解決日", "投诉解决日"),
    "complaintsolved complaintsolvedon complaintsolveddate complaintresolved complaintresolvedon complaintclosed solvedon resolvedon",
    "客訴解決日 投訴解決日 客訴結案日 投訴結案日 客訴處理完成日",
    "投诉解决日 客诉解决日 投诉结案日 客诉结案日 投诉处理完成日",
  ),
  dealStatus: field(
    text("Deal status", "成交狀態", "成交状态"),
    "dealstatus salesstatus opportunitystatus statusofdeal",
    "成交狀態 成交狀況 成交與否 洽談狀態 洽談進度",
    "成交状态 成交情况 成交与否 洽谈状态 洽谈进度",
  ),
  budgetLevel: field(
    text("Budget (high, medium, low)", "預算高低", "预算高低"),
    "budgetlevel budget budgetclass budgetsize",
    "預算高低 預算等級 預算水準 預算",
    "预算高低 预算等级 预算水平 预算",
  ),
  budget: field(
    text("Budget", "預算金額", "预算金额"),
    "budgetamount budget budgetvalue availablebudget",
    "預算金額 預算 可用預算 採購預算",
    "预算金额 预算 可用预算 采购预算",
  ),
  deciders: field(
    text("Decision makers", "決策人數", "决策人数"),
    "deciders decisionmakers numberofdecisionmakers decisionchain peopledeciding decisionpeople stakeholders",
    "決策人數 決策者人數 決策鏈 決策鏈人數 決策人",
    "决策人数 决策者人数 决策链 决策链人数 决策人",
  ),
  criteria: field(
    text("Purchase criteria", "採購標準", "采购标准"),
    "criteria purchasecriteria buyingcriteria criteriastate criteriastatus",
    "採購標準 採購標準狀態 選購標準 評選標準",
    "采购标准 采购标准状态 选购标准 评选标准",
  ),
  supplierChosen: field(
    text("Supplier chosen", "已選定廠商", "已选定供应商"),
    "supplierchosen supplierselected vendorchosen vendorselected",
    "已選定廠商 已選定供應商 內定廠商 已有內定",
    "已选定供应商 已选定厂商 内定供应商 已有内定",
  ),
  priceCheck: field(
    text("We are a price check", "只來比價", "只来比价"),
    "priceshopping pricecheck priceshopper comparingprices weareapricecheck onlycomparing",
    "只來比價 比價 陪標 只是比價",
    "只来比价 比价 陪标 只是比价",
  ),
  criteriaOpen: field(
    text("Criteria can still change", "標準仍可調整", "标准仍可调整"),
    "criteriacanchange criteriaopen criteriacanstillchange specsopen criteriaflexible",
    "標準仍可調整 標準可改 標準未定案 規格可調",
    "标准仍可调整 标准可改 标准未定案 规格可调",
  ),
  opinionsDiffer: field(
    text("Opinions differ inside", "內部意見不一", "内部意见不一"),
    "opinionsdiffer opinionsdifferinside internaldisagreement disagree nointernalconsensus",
    "內部意見不一 意見不一 內部分歧 意見分歧",
    "内部意见不一 意见不一 内部分歧 意见分歧",
  ),
  knowsUnwanted: field(
    text("Knows what is not wanted", "知道不要什麼", "知道不要什么"),
    "knowswhatisnotwanted knowsunwanted knowswhatnottobuy knowsdislikes",
    "知道不要什麼 只知道不要什麼 知道不要",
    "知道不要什么 只知道不要什么 知道不要",
  ),
  buyingPower: field(
    text("Buying power (1–5)", "購買力（1–5）", "购买力（1–5）"),
    "buyingpower purchasingpower spendingpower abilitytopay",
    "購買力 購買能力 消費力 支付能力",
    "购买力 购买能力 消费力 支付能力",
  ),
  productFit: field(
    text("Fit (1–5)", "契合度（1–5）", "契合度（1–5）"),
    "fit productfit marketfit strategicfit fitscore",
    "契合度 匹配度 產品契合度 適配度",
    "契合度 匹配度 产品契合度 适配度",
  ),
  competition: field(
    text("Competition (1–5)", "競爭強度（1–5）", "竞争强度（1–5）"),
    "competitionscore competition competitiveintensity competitionlevel",
    "競爭強度 競爭程度 競爭 競爭激烈度",
    "竞争强度 竞争程度 竞争 竞争激烈度",
  ),
  marketGrowth: field(
    text("Growth (1–5)", "成長性（1–5）", "成长性（1–5）"),
    "marketgrowth growth growthscore growthpotential",
    "成長性 市場成長 成長潛力 成長",
    "成长性 市场增长 增长潜力 增长",
  ),
  marketCustomers: field(
    text("Number of customers (1–5)", "客戶數量（1–5）", "客户数量（1–5）"),
    "numberofcustomers customercount customernumberscore marketcustomers potentialcustomers",
    "客戶數量 潛在客戶數 客戶數 客群大小",
    "客户数量 潜在客户数 客户数 客群大小",
  ),
  concentration: field(
    text("Concentration (1–5)", "集中度（1–5）", "集中度（1–5）"),
    "concentration customerconcentration geographicconcentration",
    "集中度 客戶集中度 集中程度 地域集中度",
    "集中度 客户集中度 集中程度 地域集中度",
  ),
  leadOpen: field(
    text("Open", "態度開放", "态度开放"),
    "open openminded isopen receptive willingtotalk",
    "態度開放 願意談 開放 願意溝通",
    "态度开放 愿意谈 开放 愿意沟通",
  ),
  leadFast: field(
    text("Decides fast", "決定快", "决定快"),
    "decidesfast fastdecision decidesquickly quickdecision fastdecider",
    "決定快 決策快 拍板快 當場決定",
    "决定快 决策快 拍板快 当场决定",
  ),
  leadLarge: field(
    text("Large buyer", "採購量大", "采购量大"),
    "largebuyer largevolume bigbuyer bigaccount largelead",
    "採購量大 需求量大 大客戶 大單",
    "采购量大 需求量大 大客户 大单",
  ),
  leadRational: field(
    text("Rational", "理性", "理性"),
    "rational isrational factdriven asksforfacts",
    "理性 重數據 看數據 重事實",
    "理性 重数据 看数据 重事实",
  ),
  leadSlow: field(
    text("Decides slowly", "決定慢", "决定慢"),
    "decidesslowly slowdecision slow slowdecider longdecision",
    "決定慢 決策慢 流程長 考慮久",
    "决定慢 决策慢 流程长 考虑久",
  ),
  leadCautious: field(
    text("Cautious", "謹慎", "谨慎"),
    "cautious iscautious guarded wary distrustful",
    "謹慎 有戒心 防備心強 多疑",
    "谨慎 有戒心 防备心强 多疑",
  ),
  leadFriendly: field(
    text("Friendly", "好說話", "好说话"),
    "friendly isfriendly easygoing pleasant",
    "好說話 友善 隨和 客氣",
    "好说话 友善 随和 客气",
  ),
  leadHard: field(
    text("Hard demands", "要求苛刻", "要求苛刻"),
    "harddemands demanding toughdemands unreasonabledemands",
    "要求苛刻 苛刻 刁難 難纏",
    "要求苛刻 苛刻 刁难 难缠",
  ),
};
