import { text } from "./text";

/** Headers that say who looks after a customer, without spaces and joining signs. */
export const ownerHeaders: readonly string[] = [
  "owner",
  "accountowner",
  "accountmanager",
  "salesperson",
  "salesrep",
  "salesrepresentative",
  "rep",
  "responsible",
  "業務",
  "業務員",
  "業務人員",
  "業務代表",
  "負責人",
  "負責業務",
  "客戶經理",
  "业务",
  "业务员",
  "业务人员",
  "业务代表",
  "负责人",
  "负责业务",
  "客户经理",
  "跟进人",
  "跟進人",
];

const notReached = text("Not reached", "未聯絡上", "未联系上");

/** What people write where a contact was not made, in lower case. */
export const notDoneWords: readonly string[] = [
  ...Object.values(notReached).map((word) => word.toLowerCase()),
  ...["no", "n", "false", "open", "not yet", "否", "未", "沒有", "没有", "未完成", "未接", "无人接", "無人接"],
];

/** Words of the list of whom to contact, over all methods. */
export const contactListWords = {
  title: text("Who to contact", "聯絡名單", "联系名单"),
  titleOn: text("Who to contact on {day}", "{day} 聯絡名單", "{day} 联系名单"),
  basisName: text("Who to contact, basis", "聯絡名單說明", "联系名单说明"),

  finding: text(
    "{count|One customer is|{count} customers are} due: {urgent} urgent, {soon} soon, {routine} routine.",
    "{count} 位客戶該聯絡：緊急 {urgent} 位、盡快 {soon} 位、例行 {routine} 位。",
    "{count} 位客户该联系：紧急 {urgent} 位、尽快 {soon} 位、例行 {routine} 位。",
  ),
  nobody: text("Nobody is due today.", "今天沒有該聯絡的客戶。", "今天没有该联系的客户。"),
  order: text(
    "Sorted by priority, then by value, then by days overdue. What is not yet due stands at the end, as long as something is written beside it.",
    "依優先順序、金額、逾期天數排序。未到期而旁邊寫有內容的，排在最後。",
    "按优先级、金额、逾期天数排序。未到期而旁边写有内容的，排在最后。",
  ),
  yours: text(
    "From “{owner}” on the columns are yours: what is written there is kept when the list is made again.",
    "「{owner}」起的欄位由您填寫：重新產生名單時，內容都會保留。",
    "“{owner}”起的列由您填写：重新生成名单时，内容都会保留。",
  ),

  headers: {
    priority: text("Priority", "優先順序", "优先级"),
    customer: text("Customer", "客戶", "客户"),
    reasons: text("Why", "原因", "原因"),
    advice: text("What to do", "建議做法", "建议做法"),
    channel: text("Channel", "聯絡方式", "联系方式"),
    due: text("Due", "應聯絡日", "应联系日"),
    overdue: text("Days overdue", "逾期天數", "逾期天数"),
    lastContact: text("Last contact", "上次聯絡", "上次联系"),
    lastOrder: text("Last order", "上次訂單", "上次订单"),
    value: text("Value", "金額", "金额"),
    owner: text("Owner", "負責人", "负责人"),
    done: text("Done", "聯絡結果", "联系结果"),
    doneOn: text("Done on", "聯絡日期", "联系日期"),
    next: text("Next contact", "下次聯絡", "下次联系"),
    note: text("Note", "備註", "备注"),
  },
  /** In alphabetical order where they are sorted as text. */
  states: {
    urgent: text("1 Urgent", "1 緊急", "1 紧急"),
    soon: text("2 Soon", "2 盡快", "2 尽快"),
    routine: text("3 Routine", "3 例行", "3 例行"),
    done: text("4 Done", "4 已聯絡", "4 已联系"),
    later: text("5 Later", "5 未到期", "5 未到期"),
  },
  channels: {
    visit: text("Visit", "拜訪", "拜访"),
    phone: text("Phone", "電話", "电话"),
    mail: text("Mail", "郵件", "邮件"),
    message: text("Message", "訊息", "消息"),
  },
  /** What can be chosen in the column of what was done. */
  doneBy: [
    text("Phoned", "已致電", "已致电"),
    text("Visited", "已拜訪", "已拜访"),
    text("Mailed", "已寄郵件", "已发邮件"),
    text("Messaged", "已傳訊息", "已发消息"),
    notReached,
  ],

  reason: text(
    "{method}: {class} ({days|every day|every {days} days})",
    "{method}：{class}（{days|每天|每 {days} 天}）",
    "{method}：{class}（{days|每天|每 {days} 天}）",
  ),
  more: text("{count} more", "另有 {count} 項", "另有 {count} 项"),
  plainReason: text("{method}: {class}", "{method}：{class}", "{method}：{class}"),
  ownDate: text("You set this day", "您指定的日期", "您指定的日期"),
  between: text("; ", "；", "；"),

  basis: {
    methods: text("Asked: {methods}.", "依據的方法：{methods}。", "依据的方法：{methods}。"),
    comma: text(", ", "、", "、"),
    due: text(
      "Due: every class says how often to be in touch, counted from the last contact; a method that plans a day of its own is taken at its word. The earliest day counts.",
      "應聯絡日：各等級的跟進間隔自上次聯絡起算；方法自行排定日期者，以其為準。取最早的一天。",
      "应联系日：各等级的跟进间隔从上次联系起算；方法自行排定日期的，以其为准。取最早的一天。",
    ),
    fromOrders: text(
      "No day of a contact is known: the last order stands for it.",
      "資料中沒有聯絡日期：以最近一次訂單代替。",
      "数据中没有联系日期：以最近一次订单代替。",
    ),
    ofThePast: text(
      "The tables end long before today: the list is of {day}, the end of their last month.",
      "資料止於過去：名單以其最後一個月的月底 {day} 為準。",
      "数据止于过去：名单以其最后一个月的月底 {day} 为准。",
    ),
    priority: text(
      "Priority: urgent is a class that warns of a loss or wants a contact within three days, a call back after a complaint, and a day that you set; soon is a class to watch, or a weekly one; routine is the rest.",
      "優先順序：緊急為有流失警訊或三天內須聯絡的等級、投訴回訪、您指定的日期；盡快為須留意或每週聯絡的等級；其餘為例行。",
      "优先级：紧急为有流失预警或三天内须联系的等级、投诉回访、您指定的日期；尽快为须留意或每周联系的等级；其余为例行。",
    ),
    channel: text(
      "Channel: urgent contacts are made in person, by a visit to the most valuable fifth and a call to the others. The rest goes as the contact cadence says, where it was run; else by the role of the contact person (decision maker and technical: mail; executor and user: message; influencer: phone); else by value: phone for the most valuable fifth, mail for the less valuable half, a message between.",
      "聯絡方式：緊急者當面或直接聯絡，金額前五分之一拜訪，其餘致電。其他依「跟進節奏」的建議（若執行過）；否則依聯絡人角色（決策者與技術：郵件；執行者與使用者：訊息；影響者：電話）；再否則依金額：前五分之一電話，後半郵件，中間訊息。",
      "联系方式：紧急的当面或直接联系，金额前五分之一拜访，其余致电。其他按“跟进节奏”的建议（若运行过）；否则按联系人角色（决策者与技术：邮件；执行者与使用者：消息；影响者：电话）；再否则按金额：前五分之一电话，后半邮件，中间消息。",
    ),
    value: text(
      "Value: revenue, or the expected amount of a customer without any.",
      "金額：營收；尚無營收者為預計金額。",
      "金额：营收；尚无营收的为预计金额。",
    ),
    done: text(
      "Done: choose what was done, and on which day (without one, the day of this list). It counts as the last contact; the customer comes back when the next one is due, the day and the note still beside him. A day under “{next}” wins over the methods.",
      "聯絡結果：選擇已做的聯絡並填日期（未填則以名單當日計）。它即為上次聯絡；下次到期時客戶會再出現，日期與備註仍在旁邊。「{next}」填的日期優先於各方法。",
      "联系结果：选择已做的联系并填日期（未填则以名单当日计）。它即为上次联系；下次到期时客户会再出现，日期与备注仍在旁边。“{next}”填的日期优先于各方法。",
    ),
    silent: text("{method} could not be asked: {problem}", "未能依據「{method}」：{problem}", "未能依据“{method}”：{problem}"),
    leftOut: text(
      "{count|One row was|{count} rows were} left out or could not be read in part:",
      "{count} 列未計入或有部分無法讀取：",
      "{count} 行未计入或有部分无法读取：",
    ),
  },
} as const;
