import type { tags } from "../../methods/tags/tags";
import type { MethodWords } from "../MethodWords";
import { text } from "../text";

/** Words of the tags. */
export const tagsWords: MethodWords<typeof tags> = {
  title: text("Tags", "客戶標籤", "客户标签"),
  question: text("Which short words describe each customer?", "每位客戶可以貼上哪些標籤？", "每位客户可以贴上哪些标签？"),
  purpose: text(
    "Purchases, stage, need and industry in one cell to filter by",
    "規模、階段、需求、產業集中一格，方便篩選",
    "规模、阶段、需求、行业集中一格，方便筛选",
  ),
  classHeader: text("Main tag", "主標籤", "主标签"),
  money: text("Purchases", "採購額", "采购额"),
  needs: {
    scale: text("Purchases", "採購額", "采购额"),
    stage: text("Stage", "階段", "阶段"),
    need: text("Need", "需求", "需求"),
    industry: text("Industry", "產業", "行业"),
  },
  classes: {
    large: {
      label: text("Large account", "大客戶", "大客户"),
      advice: text(
        "A named person looks after them; meet often and plan the year together.",
        "指定專人負責，常見面，一起排定年度計畫。",
        "指定专人负责，常见面，一起排定年度计划。",
      ),
    },
    medium: {
      label: text("Mid account", "中客戶", "中客户"),
      advice: text(
        "Find out what keeps them from buying more, and offer it.",
        "找出還能多買什麼，主動提案。",
        "找出还能多买什么，主动提案。",
      ),
    },
    small: {
      label: text("Small account", "小客戶", "小客户"),
      advice: text(
        "Serve by telephone and mail; look out for those who could grow.",
        "以電話與郵件服務，留意有成長空間的。",
        "以电话与邮件服务，留意有成长空间的。",
      ),
    },
    repeat: {
      label: text("Repeat", "回購客戶", "复购客户"),
      advice: text(
        "Thank them, ask for referrals, and offer the next product.",
        "道謝、請對方轉介，再談下一項產品。",
        "道谢、请对方转介，再谈下一项产品。",
      ),
    },
    closed: {
      label: text("Won", "成交客戶", "成交客户"),
      advice: text(
        "Make sure that the first order went well, then prepare the second.",
        "確認第一單順利，接著準備第二單。",
        "确认第一单顺利，接着准备第二单。",
      ),
    },
    interested: {
      label: text("Interested", "意向客戶", "意向客户"),
      advice: text(
        "Settle what still stands in the way: price, proof or person.",
        "釐清卡在哪裡：價格、證明，還是關鍵人物。",
        "弄清卡在哪里：价格、证明，还是关键人物。",
      ),
    },
    prospect: {
      label: text("Prospect", "潛在客戶", "潜在客户"),
      advice: text(
        "Find out the need and who decides before spending more time.",
        "先問清需求與決策者，再投入時間。",
        "先问清需求与决策者，再投入时间。",
      ),
    },
    explicit: {
      label: text("Need explicit", "需求明確", "需求明确"),
      advice: text("Offer now, with a date and a next step.", "立即報價，訂好日期與下一步。", "立即报价，订好日期与下一步。"),
    },
    latent: {
      label: text("Need latent", "需求潛在", "需求潜在"),
      advice: text("Show what it costs to leave things as they are.", "讓對方看見維持現狀的代價。", "让对方看见维持现状的代价。"),
    },
    none: {
      label: text("No need", "無需求", "无需求"),
      advice: text("Stay in touch once a year; spend no more time now.", "每年聯絡一次即可，暫不投入。", "每年联系一次即可，暂不投入。"),
    },
    others: {
      label: text("No main tag", "無主標籤", "无主标签"),
      advice: text(
        "Fill in stage and need, so that the customer can be found.",
        "補上階段與需求，日後才篩得到。",
        "补上阶段与需求，日后才筛得到。",
      ),
    },
  },
  columns: {
    tags: text("Tags", "標籤", "标签"),
    tagCount: text("Number of tags", "標籤數", "标签数"),
    scale: text("Purchases", "採購額", "采购额"),
    place: text("Customers who buy more", "採購額更高的客戶佔比", "采购额更高的客户占比"),
  },
  options: {
    tagRules: {
      label: text("Tags by", "標籤來源", "标签来源"),
      help: text(
        "Every rule on your rules sheet that holds gives its class as a tag.",
        "「規則」工作表上每條符合的規則，其類別即成為標籤。",
        "“规则”工作表上每条符合的规则，其类别即成为标签。",
      ),
      choices: {
        usual: text("Purchases, stage, need", "規模、階段、需求", "规模、阶段、需求"),
        both: text("These and my own rules", "以上，再加自訂規則", "以上，再加自定义规则"),
        own: text("My own rules only", "只用自訂規則", "只用自定义规则"),
      },
    },
    first: {
      label: text("Main tag from", "主標籤取自", "主标签取自"),
      help: text(
        "Which kind of tag colours the customer and is counted first.",
        "以哪一類標籤上色並作為主要分類。",
        "以哪一类标签上色并作为主要分类。",
      ),
      choices: {
        scale: text("Purchases", "採購規模", "采购规模"),
        stage: text("Stage", "階段", "阶段"),
        need: text("Need", "需求", "需求"),
      },
    },
    by: {
      label: text("Bands of purchases by", "規模分級依據", "规模分级依据"),
      help: text("Parts of the customers, or amounts of your own.", "按客戶比例，或自訂金額。", "按客户比例，或自定义金额。"),
      choices: { top: text("Percent of customers", "客戶百分比", "客户百分比"), amount: text("Amount", "金額", "金额") },
    },
    topPercent: {
      label: text("Large: top percent", "大客戶：前幾 %", "大客户：前几 %"),
      help: text(
        "The part of the buying customers who are large.",
        "有購買的客戶中，列為大客戶的比例。",
        "有购买的客户中，列为大客户的比例。",
      ),
    },
    middlePercent: {
      label: text("Mid: next percent", "中客戶：接下來幾 %", "中客户：接下来几 %"),
      help: text("The part of the buying customers who follow them.", "排在大客戶之後的比例。", "排在大客户之后的比例。"),
    },
    largeFrom: {
      label: text("Large from", "大客戶門檻", "大客户门槛"),
      help: text("Purchases from this amount on are large.", "採購額達此金額為大客戶。", "采购额达此金额为大客户。"),
    },
    mediumFrom: {
      label: text("Mid from", "中客戶門檻", "中客户门槛"),
      help: text("Purchases from this amount on are in the middle.", "採購額達此金額為中客戶。", "采购额达此金额为中客户。"),
    },
  },
  why: {
    tagged: text("{conditions}.", "{conditions}。", "{conditions}。"),
    industryOnly: text("Only the industry is known: {industry}.", "只知道產業：{industry}。", "只知道行业：{industry}。"),
    untagged: text("Nothing that gives a tag is known.", "沒有可貼標籤的資料。", "没有可贴标签的数据。"),
  },
  findings: {
    tagged: text(
      "{tags} tags on {all} customers; nobody is without one.",
      "{all} 位客戶共 {tags} 個標籤，沒有漏貼的。",
      "{all} 位客户共 {tags} 个标签，没有漏贴的。",
    ),
    bare: text(
      "{count|One of {all} customers has|{count} of {all} customers have} no tag yet.",
      "{all} 位客戶中有 {count} 位還沒有標籤。",
      "{all} 位客户中有 {count} 位还没有标签。",
    ),
  },
  refusals: {
    percents: text(
      "The percents of large and mid customers ({met}) leave nobody for the small ones: keep their sum below 100.",
      "大、中客戶的百分比（{met}）合計須小於 100，否則沒有小客戶。",
      "大、中客户的百分比（{met}）合计须小于 100，否则没有小客户。",
    ),
    amounts: text(
      "The amounts for mid and large customers ({met}) are out of order: the one for large must be higher.",
      "中、大客戶的門檻（{met}）順序不對：大客戶的金額須較高。",
      "中、大客户的门槛（{met}）顺序不对：大客户的金额须较高。",
    ),
    noRules: text(
      "There are no rules of your own to take tags from. Copy a method's rules to a sheet, or set “Tags by” to purchases, stage, need.",
      "找不到可作為標籤的自訂規則。請先把某個方法的規則複製到工作表，或把「標籤來源」改為規模、階段、需求。",
      "找不到可作为标签的自定义规则。请先把某个方法的规则复制到工作表，或把“标签来源”改为规模、阶段、需求。",
    ),
  },
  sections: {
    counts: {
      title: text("Every tag and its customers", "各標籤的客戶數", "各标签的客户数"),
      note: text(
        "A customer counts under each of its tags. To see one tag, filter the Tags column for text that contains it.",
        "一位客戶會計入它的每個標籤。要看某一標籤，請在「標籤」欄篩選包含該文字的列。",
        "一位客户会计入它的每个标签。要看某一标签，请在“标签”列筛选包含该文字的行。",
      ),
    },
    bare: { title: text("Without a tag, largest first", "尚無標籤（金額大者在前）", "尚无标签（金额大者在前）") },
  },
  phrases: {
    tag: text("Tag", "標籤", "标签"),
    kind: text("Kind", "類別", "类别"),
    customers: text("Customers", "客戶數", "客户数"),
    share: text("Share of customers", "佔客戶比例", "占客户比例"),
    countsTitle: text("{tags} tags among {all} customers", "{all} 位客戶，{tags} 種標籤", "{all} 位客户，{tags} 种标签"),
    scale: text("Purchases", "規模", "规模"),
    stage: text("Stage", "階段", "阶段"),
    need: text("Need", "需求", "需求"),
    industry: text("Industry", "產業", "行业"),
    own: text("Own rule", "自訂規則", "自定义规则"),
  },
};
