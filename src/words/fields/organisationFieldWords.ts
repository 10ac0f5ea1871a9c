import type { organisationFields } from "../../core/fields/organisationFields";
import { text } from "../text";
import { field, type FieldWords } from "./field";

/** Titles and headers of columns that say what kind of organisation or household a customer is. */
export const organisationFieldWords: Readonly<Record<keyof typeof organisationFields, FieldWords>> = {
  customerKind: field(
    text("Kind of customer", "客戶性質", "客户性质"),
    "customerkind customertype kindofcustomer accounttype clienttype customercategory",
    "客戶性質 客戶類型 客戶種類 客戶類別 會員類型",
    "客户性质 客户类型 客户种类 客户类别 会员类型",
  ),
  taxId: field(
    text("Tax number", "統一編號", "统一社会信用代码"),
    "taxid taxnumber vatid vatnumber vat companyregistration registrationnumber",
    "稅號 公司統編 統編",
    "税号 统一社会信用代码 信用代码 营业执照号",
  ),
  resells: field(
    text("Resells", "轉售", "转售"),
    "resells reseller isreseller dealer isdealer",
    "轉售 是否轉售 經銷 是否經銷商",
    "转售 是否转售 经销 是否经销商",
  ),
  ownCompany: field(
    text("Own company", "關係企業", "关联企业"),
    "owncompany internal isinternal affiliate intercompany",
    "關係企業 內部 是否內部 內部單位 關聯企業",
    "关联企业 内部 是否内部 内部单位 关系企业",
  ),
  floorArea: field(
    text("Floor area (m²)", "營業面積（平方公尺）", "营业面积（平方米）"),
    "floorarea area sqm squaremetres squaremeters salesarea storesize m2",
    "營業面積 賣場面積 面積 坪效面積 平方公尺",
    "营业面积 卖场面积 面积 平方米",
  ),
  speciality: field(
    text("Speciality or brand store", "專賣店或品牌店", "专卖店或品牌店"),
    "speciality specialty specialitystore specialtystore brandstore monobrand specialityorbrandstore",
    "專賣店 品牌店 是否專賣 專門店 專賣店或品牌店",
    "专卖店 品牌店 是否专卖 专门店 专卖店或品牌店",
  ),
  technicalNeed: field(
    text("Technical need", "技術需求", "技术需求"),
    "technicalneed techneed technicaldemand technicalrequirement engineeringneed",
    "技術需求 技術要求 技術服務需求",
    "技术需求 技术要求 技术服务需求",
  ),
  rivalry: field(
    text("Kind of competition", "競爭型態", "竞争类型"),
    "competition kindofcompetition competitiontype rivalry rivaltype competes",
    "競爭型態 競爭類型 競爭方式 競爭關係",
    "竞争类型 竞争形态 竞争方式 竞争关系 竞争型态",
  ),
  rivalSales: field(
    text("Competitor's sales", "對手銷售額", "对手销售额"),
    "competitorsales rivalsales theirsales competitorrevenue competitorshare rivalshare theirshare competitorssales",
    "對手銷售額 競品銷售額 對手營收 對手市占",
    "对手销售额 竞品销售额 对手营收 对手市占",
  ),
  ourSales: field(
    text("Our sales there", "我方銷售額", "我方销售额"),
    "oursales ourrevenue ourshare ownsales oursalesthere",
    "我方銷售額 本公司銷售額 我方營收 我方市占",
    "我方销售额 本公司销售额 我方营收 我方市占",
  ),
  industry: field(
    text("Industry", "產業", "行业"),
    "industry sector industryname lineofbusiness branch vertical",
    "產業 產業別 行業 行業別 業種",
    "行业 产业 行业类别 业种",
  ),
  region: field(
    text("Region", "地區", "地区"),
    "region territory salesregion salesarea district city state province country",
    "地區 區域 縣市 城市 業務區 國家",
    "地区 区域 省份 城市 大区 销售区域 国家",
  ),
  assets: field(
    text("Assets", "資產", "资产"),
    "assets investableassets networth aum totalassets wealth",
    "資產 可投資資產 資產總額 淨資產 資產規模",
    "资产 可投资资产 资产总额 净资产 资产规模",
  ),
  preference: field(
    text("Investment preference", "理財偏好", "理财偏好"),
    "preference investmentpreference goal investmentgoal objective",
    "理財偏好 投資偏好 投資目標 理財目標",
    "理财偏好 投资偏好 投资目标 理财目标",
  ),
  riskTolerance: field(
    text("Risk tolerance", "風險承受度", "风险承受度"),
    "risktolerance riskappetite riskprofile risklevel",
    "風險承受度 風險屬性 風險等級 風險偏好",
    "风险承受度 风险属性 风险等级 风险偏好",
  ),
  influence: field(
    text("Influences others", "有影響力", "有影响力"),
    "influence influencer influences keyopinionleader kol publicname reach influencesothers",
    "影響力 有影響力 意見領袖 知名客戶",
    "影响力 有影响力 意见领袖 知名客户",
  ),
  exchanges: field(
    text("Exchanges resources", "資源互換", "资源互换"),
    "exchanges exchangesresources resourceexchange barter resources sharesresources",
    "資源互換 資源交換 異業合作 互換資源",
    "资源互换 资源交换 异业合作 互换资源",
  ),
};
