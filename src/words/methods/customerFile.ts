import type { customerFile } from "../../methods/customerFile/customerFile";
import type { MethodWords } from "../MethodWords";
import { text } from "../text";

/** What the file tells, item by item. */
const items = {
  contactPerson: text("Contact person", "聯絡人", "联系人"),
  need: text("Need", "需求", "需求"),
  stage: text("Stage", "階段", "阶段"),
  contactRole: text("Role of the contact person", "聯絡人角色", "联系人角色"),
  budget: text("Budget", "預算", "预算"),
  deciders: text("Decision makers", "決策人數", "决策人数"),
  close: text("Expected close", "預計成交日", "预计成交日"),
  lastContact: text("Last contact", "上次聯絡", "上次联系"),
  nextStep: text("Next step", "下一步", "下一步"),
  customerKind: text("Kind of customer", "客戶性質", "客户性质"),
  industry: text("Industry", "產業", "行业"),
  notes: text("Notes", "備註", "备注"),
} as const;

/** Words of the customer file. */
export const customerFileWords: MethodWords<typeof customerFile> = {
  title: text("Customer file", "客戶檔案", "客户档案"),
  question: text(
    "What do we know of each customer, and what to ask next?",
    "每位客戶掌握了多少，下一句該問什麼？",
    "每位客户掌握了多少，下一句该问什么？",
  ),
  purpose: text(
    "How complete each file is, the next question, the next contact",
    "檔案完整度、下一個問題、下次聯絡",
    "档案完整度、下一个问题、下次联系",
  ),
  classHeader: text("File", "檔案狀態", "档案状态"),
  money: text("Expected amount", "預計金額", "预计金额"),
  needs: {
    ...items,
    logged: text("Days since contact", "距上次聯絡天數", "距上次联系天数"),
    expected: text("Expected amount", "預計金額", "预计金额"),
  },
  classes: {
    complete: {
      label: text("Complete", "完整", "完整"),
      advice: text(
        "Keep it true: after each contact, note what was said and the next step.",
        "保持更新：每次聯絡後記下內容與下一步。",
        "保持更新：每次联系后记下内容与下一步。",
      ),
    },
    workable: {
      label: text("Workable", "堪用", "够用"),
      advice: text("Enough to work with; fill one gap at each contact.", "已可經營，每次聯絡補上一項。", "已可经营，每次联系补上一项。"),
    },
    thin: {
      label: text("Thin", "不足", "不足"),
      advice: text(
        "Plan a call for the questions: need, stage, who decides and with what budget.",
        "安排一通電話問清楚：需求、階段、誰決定、預算多少。",
        "安排一通电话问清楚：需求、阶段、谁决定、预算多少。",
      ),
    },
    nameOnly: {
      label: text("Name only", "只有名稱", "只有名称"),
      advice: text(
        "Find a contact person first, or take the customer off the list.",
        "先找到聯絡人，找不到就從名單移除。",
        "先找到联系人，找不到就从名单移除。",
      ),
    },
  },
  columns: {
    known: text("File known", "檔案完整度", "档案完整度"),
    ask: text("Ask next", "下一個要問", "下一个要问"),
    grade: text("Grade", "等級", "等级"),
    nextContact: text("Next contact", "下次聯絡", "下次联系"),
    overdueDays: text("Days overdue", "逾期天數", "逾期天数"),
    expected: text("Expected amount", "預計金額", "预计金额"),
  },
  options: {
    completeFrom: {
      label: text("Complete from percent", "完整：達幾 %", "完整：达几 %"),
      help: text("Part of the items that must be known.", "須填寫的項目比例。", "须填写的项目比例。"),
    },
    workableFrom: {
      label: text("Workable from percent", "堪用：達幾 %", "够用：达几 %"),
      help: text("Below it a file is thin.", "低於此比例即為不足。", "低于此比例即为不足。"),
    },
  },
  why: {
    complete: text("All {asked} items are known.", "{asked} 項都已填。", "{asked} 项都已填。"),
    lacks: text(
      "{known|1 of {asked} items is|{known} of {asked} items are} known.",
      "{asked} 項中已填 {known} 項。",
      "{asked} 项中已填 {known} 项。",
    ),
    nameOnly: text("None of the {asked} items is known.", "{asked} 項都沒填。", "{asked} 项都没填。"),
  },
  findings: {
    gaps: text(
      "{count|One of {all} files has|{count} of {all} files have} no gap; {due|one customer is|{due} customers are} due for contact.",
      "{all} 份檔案中有 {count} 份沒有缺漏；{due} 位客戶該聯絡了。",
      "{all} 份档案中有 {count} 份没有缺漏；{due} 位客户该联系了。",
    ),
    full: text(
      "No file has a gap; {due|one customer is|{due} customers are} due for contact.",
      "檔案都沒有缺漏；{due} 位客戶該聯絡了。",
      "档案都没有缺漏；{due} 位客户该联系了。",
    ),
  },
  refusals: {
    limits: text(
      "The percents ({met}) are out of order: that of complete files must be higher.",
      "百分比（{met}）順序不對：完整的比例須較高。",
      "百分比（{met}）顺序不对：完整的比例须较高。",
    ),
  },
  sections: {
    due: { title: text("Due for contact, largest first", "該聯絡的客戶（金額大者在前）", "该联系的客户（金额大者在前）") },
    ask: { title: text("What to ask next, largest first", "下一個要問什麼（金額大者在前）", "下一个要问什么（金额大者在前）") },
    gaps: {
      title: text("Where the files have gaps", "檔案缺在哪裡", "档案缺在哪里"),
      note: text(
        "Budget, decision makers, expected close and next step are not asked of customers without a need.",
        "沒有需求的客戶，不計預算、決策人數、預計成交日與下一步。",
        "没有需求的客户，不计预算、决策人数、预计成交日与下一步。",
      ),
    },
  },
  phrases: {
    ...items,
    item: text("Item", "項目", "项目"),
    missing: text("Customers without it", "未填的客戶數", "未填的客户数"),
    share: text("Share of customers", "佔客戶比例", "占客户比例"),
    gapsTitle: text("What is missing in the files of {all} customers", "{all} 位客戶檔案的缺漏", "{all} 位客户档案的缺漏"),
    "ask.contactPerson": text("Whom do we talk to?", "找誰談？", "找谁谈？"),
    "ask.need": text("Do they need it now?", "現在有需求嗎？", "现在有需求吗？"),
    "ask.stage": text("How far have we come with them?", "談到哪個階段了？", "谈到哪个阶段了？"),
    "ask.contactRole": text("What is our contact's part in the decision?", "聯絡人能作主嗎？", "联系人能做主吗？"),
    "ask.budget": text("What budget do they have?", "預算多少？", "预算多少？"),
    "ask.deciders": text("How many people decide?", "有幾個人參與決定？", "有几个人参与决定？"),
    "ask.close": text("When do they want to decide?", "預計何時決定？", "预计何时决定？"),
    "ask.lastContact": text("When did we last talk?", "上次聯絡是何時？", "上次联系是何时？"),
    "ask.nextStep": text("What is the next step?", "下一步做什麼？", "下一步做什么？"),
    "ask.customerKind": text("Do they buy as people, a firm or a dealer?", "是個人、企業還是通路？", "是个人、企业还是渠道？"),
    "ask.industry": text("What industry are they in?", "屬於哪個產業？", "属于哪个行业？"),
    "ask.notes": text("What else is worth knowing?", "還有什麼值得記下？", "还有什么值得记下？"),
  },
};
