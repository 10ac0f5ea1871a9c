import type { relationshipFields } from "../../core/fields/relationshipFields";
import { text } from "../text";
import { field, type FieldWords } from "./field";

/** Titles and headers of columns about contracts, joint work and days to remember. */
export const relationshipFieldWords: Readonly<Record<keyof typeof relationshipFields, FieldWords>> = {
  contractEnd: field(
    text("Contract end", "合約到期日", "合同到期日"),
    "contractend contractenddate contractendson endofcontract contractexpiry contractexpirydate contractexpires contractuntil renewaldate renewal expirydate expires validuntil",
    "合約到期日 合約到期 合約終止日 合約截止日 合約迄日 契約到期日 續約日 到期日期 有效期限",
    "合同到期日 合同到期 合同终止日 合同截止日 合同结束日期 合约到期日 续约日 续签日期 到期日期 有效期至",
  ),
  contract: field(
    text("Under contract", "已簽約", "已签约"),
    "undercontract hascontract contract contractsigned",
    "已簽約 有合約 是否簽約 合約 簽約",
    "已签约 有合同 是否签约 合同 签约",
  ),
  birthday: field(
    text("Birthday", "生日", "生日"),
    "birthday birthdate dateofbirth dob born bday",
    "生日 出生日期 出生日 出生年月日 壽星",
    "生日 出生日期 出生日 出生年月日 寿星",
  ),
  milestone: field(
    text("Milestone", "重要日子", "重要日子"),
    "milestone milestonedate nextmilestone anniversary anniversarydate keydate importantdate",
    "重要日子 里程碑 里程碑日期 紀念日 週年日 週年慶 重要日期",
    "重要日子 里程碑 里程碑日期 纪念日 周年日 周年庆 重要日期",
  ),
  jointProjects: field(
    text("Joint projects", "共同專案", "共同项目"),
    "jointprojects jointproject jointwork jointmarketing jointdevelopment codevelopment comarketing",
    "共同專案 合作專案 聯合行銷 共同開發 聯名 聯名合作 共同項目",
    "共同项目 合作项目 联合营销 共同开发 联名 联名合作 共同专案",
  ),
  jointGoals: field(
    text("Joint goals", "共同目標", "共同目标"),
    "jointgoals jointgoal sharedgoals commongoals jointtargets jointplan jointbusinessplan",
    "共同目標 共同業績目標 年度共同目標 共同計畫 合作目標",
    "共同目标 共同业绩目标 年度共同目标 共同计划 合作目标",
  ),
  productStage: field(
    text("Stage of the product's life", "產品所處週期", "产品所处周期"),
    "productstage productlifecycle productlifecyclestage stageofproduct productphase plcstage plc stageoftheproductslife",
    "產品所處週期 產品週期 產品生命週期 產品階段 商品週期",
    "产品所处周期 产品周期 产品生命周期 产品阶段 商品周期",
  ),
};
