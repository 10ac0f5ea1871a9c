import type { contactRoles, criteriaStates, dealStatuses, Stage } from "../../core/fields/pipelineFields";
import { text } from "../text";
import { choice } from "./choice";
import type { ChoiceWords } from "./ChoiceWords";

/** How far a customer has come with us. */
export const stageChoices: ChoiceWords<Stage> = {
  prospect: choice(
    text("Prospect", "潛在", "潜在"),
    "lead|new|new lead|suspect|cold|potential|contacted|潛在客戶|潜在客户|名單|名单|線索|线索|準客戶|准客户|開發中|开发中|陌生|新名單|新名单",
  ),
  interested: choice(
    text("Interested", "意向", "意向"),
    "qualified|warm|hot|opportunity|proposal|proposal sent|quoted|quotation|negotiation|negotiating|demo|trial|意向客戶|意向客户|有意向|有興趣|有兴趣|感興趣|感兴趣|報價|报价|已報價|已报价|洽談|洽谈|洽談中|洽谈中|談判|谈判|商機|商机|試用|试用",
  ),
  closed: choice(
    text("Closed", "成交", "成交"),
    "won|closed won|customer|client|deal|signed|sold|first order|成交客戶|成交客户|已成交|客戶|客户|簽約|签约|已簽約|已签约|首購|首购|首單|首单",
  ),
  repeat: choice(
    text("Repeat", "回購", "复购"),
    "repeat customer|repeat buyer|returning|repurchase|loyal|renewed|復購|回購客戶|复购客户|老客戶|老客户|重複購買|重复购买|再購|再购|續約|续约|續購|续购|忠誠|忠诚",
  ),
};

/** What the person whom we talk to does in the purchase. */
export const contactRoleChoices: ChoiceWords<(typeof contactRoles)[number]> = {
  decisionMaker: choice(
    text("Decision maker", "決策者", "决策者"),
    "decision-maker|decider|boss|owner|ceo|director|general manager|managing director|executive|決策人|决策人|拍板人|老闆|老板|總經理|总经理|董事長|董事长|負責人|负责人|高層|高层|主管",
  ),
  executor: choice(
    text("Executor", "執行者", "执行者"),
    "buyer|purchasing|purchaser|procurement|operations|assistant|office|administrator|採購|采购|執行|执行|執行人|执行人|承辦|承办|承辦人|承办人|經辦|经办|經辦人|经办人|窗口|助理",
  ),
  technical: choice(
    text("Technical reviewer", "技術把關", "技术把关"),
    "technical|technician|engineer|engineering|it|r&d|quality|reviewer|技術|技术|技術人員|技术人员|工程師|工程师|工程|研發|研发|品管|质检|技術評估|技术评估",
  ),
  influencer: choice(text("Influencer", "影響者", "影响者"), "influences|consultant|adviser|advisor|影響人|影响人|顧問|顾问|參謀|参谋"),
  user: choice(text("End user", "使用者", "使用者"), "user|operator|staff|用戶|用户|使用人|使用單位|使用部门|使用部門|現場人員|现场人员"),
};

/** Where the talks about a deal stand. */
export const dealStatusChoices: ChoiceWords<(typeof dealStatuses)[number]> = {
  closed: choice(text("Closed", "已成交", "已成交"), "won|closed won|signed|done|sold|yes|成交|已簽約|已签约|簽約|签约|是"),
  negotiating: choice(
    text("Negotiating", "洽談中", "洽谈中"),
    "negotiation|in negotiation|in progress|open|talking|quoted|proposal|洽談|洽谈|談判中|谈判中|議價|议价|議價中|议价中|進行中|进行中|跟進中|跟进中|已報價|已报价",
  ),
  potential: choice(text("Potential", "潛在", "潜在"), "prospect|lead|new|not yet|no|none|潛在客戶|潜在客户|未成交|尚未|未接洽|否|無|无"),
};

/** How settled the buyer's criteria are. */
export const criteriaChoices: ChoiceWords<(typeof criteriaStates)[number]> = {
  settled: choice(
    text("Settled", "已定", "已定"),
    "fixed|final|decided|definite|firm|已確定|已确定|確定|确定|標準已定|标准已定|已成形|已定型",
  ),
  halfSettled: choice(
    text("Half settled", "半定", "半定"),
    "half|partly|partly settled|in part|半確定|半确定|部分確定|部分确定|半成形|大致確定|大致确定",
  ),
  unsettled: choice(text("Unsettled", "未定", "未定"), "open|not settled|not fixed|undecided|未確定|未确定|不確定|不确定|未成形|模糊"),
  unknown: choice(text("Unknown", "未知", "未知"), "none|no criteria|?|n/a|不知道|不清楚|無標準|无标准|無|无|沒有|没有"),
};
