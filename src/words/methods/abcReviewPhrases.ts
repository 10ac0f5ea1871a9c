import { moveWords } from "../moves";
import { text } from "../text";

/** Labels, headers and sentences of the month-end review. */
export const abcReviewPhrases = {
  ...moveWords,

  stable: text("Stable", "穩定", "稳定"),
  rising: text("Rising", "上升", "上升"),
  falling: text("Falling", "下降", "下降"),
  swinging: text("Swinging", "波動", "波动"),

  summarySheet: text("ABC {period} summary", "ABC {period} 摘要", "ABC {period} 摘要"),
  reviewSheet: text("ABC {period}", "ABC {period}", "ABC {period}"),
  movementSheet: text("ABC {period} movement", "ABC {period} 異動", "ABC {period} 变动"),

  owner: text("Owner", "負責人", "负责人"),
  done: text("Done", "完成", "完成"),
  customer: text("Customer", "客戶", "客户"),
  classNow: text("Class now", "本期類別", "本期类别"),
  period: text("Period", "期間", "期间"),
  runningPeriod: text("{period} (running)", "{period}（未結束）", "{period}（未结束）"),
  classA: text("A", "A", "A"),
  classB: text("B", "B", "B"),
  classC: text("C", "C", "C"),
  classD: text("D", "D", "D"),
  classE: text("E", "E", "E"),
  allClasses: text("Total", "合計", "合计"),
  overTimeTitle: text("Money by class and period", "各期各類金額", "各期各类金额"),
  customersLine: text("Customers", "客戶數", "客户数"),
  beforeLine: text("Amount before", "上期金額", "上期金额"),
  nowLine: text("Amount now", "本期金額", "本期金额"),
  fromTo: text("From (down), to (across)", "上期（列）→ 本期（欄）", "上期（行）→ 本期（列）"),
  abcByXyz: text("ABC (down), XYZ (across)", "ABC（列）、XYZ（欄）", "ABC（行）、XYZ（列）"),
  labelX: text("X", "X", "X"),
  labelY: text("Y", "Y", "Y"),
  labelZ: text("Z", "Z", "Z"),
  labelNone: text("No XYZ", "無法判斷", "无法判断"),

  firstReview: text(
    "This is the first review of this workbook. Movement shows from the next one on.",
    "這是本活頁簿的第一次覆核，下一期起即可看到異動。",
    "这是本工作簿的第一次复核，下一期起即可看到变动。",
  ),
  left: text(
    "{customers|One customer|{customers} customers} of {previous} bought nothing in this period: {money} less.",
    "{previous} 的客戶中有 {customers} 位本期沒有往來：少 {money}。",
    "{previous} 的客户中有 {customers} 位本期没有往来：少 {money}。",
  ),
  came: text(
    "{customers|One customer|{customers} customers} came, {returned} of them returned from earlier periods: {money} more.",
    "新增 {customers} 位客戶，其中 {returned} 位為回流：多 {money}。",
    "新增 {customers} 位客户，其中 {returned} 位为回流：多 {money}。",
  ),
  fell: text(
    "{customers|One customer|{customers} customers} fell a class or more: {money} less.",
    "{customers} 位客戶降級：少 {money}。",
    "{customers} 位客户降级：少 {money}。",
  ),
  fellAgainst: text(
    "{customers|One customer|{customers} customers} fell a class or more, yet brought {money} more.",
    "{customers} 位客戶降級，金額仍多 {money}。",
    "{customers} 位客户降级，金额仍多 {money}。",
  ),
  rose: text(
    "{customers|One customer|{customers} customers} rose a class or more: {money} more.",
    "{customers} 位客戶升級：多 {money}。",
    "{customers} 位客户升级：多 {money}。",
  ),
  roseAgainst: text(
    "{customers|One customer|{customers} customers} rose a class or more, yet brought {money} less.",
    "{customers} 位客戶升級，金額仍少 {money}。",
    "{customers} 位客户升级，金额仍少 {money}。",
  ),
  stayed: text(
    "{customers|One customer|{customers} customers} kept the class: {money} more.",
    "{customers} 位客戶類別不變：多 {money}。",
    "{customers} 位客户类别不变：多 {money}。",
  ),
  stayedAgainst: text(
    "{customers|One customer|{customers} customers} kept the class: {money} less.",
    "{customers} 位客戶類別不變：少 {money}。",
    "{customers} 位客户类别不变：少 {money}。",
  ),
  headCount: text(
    "Head count: {a} A, {b} B and {c} C. One A for two B and two C would be {wantedA}, {wantedB} and {wantedC}.",
    "客戶數：A {a}、B {b}、C {c}；依 1:2:2 常規應為 {wantedA}、{wantedB}、{wantedC}。",
    "客户数：A {a}、B {b}、C {c}；按 1:2:2 常规应为 {wantedA}、{wantedB}、{wantedC}。",
  ),
  callLost: text(
    "{name}, class {was} in {previous}: bought nothing, {money} less.",
    "{name}：{previous} 為 {was}，本期沒有往來，少 {money}。",
    "{name}：{previous} 为 {was}，本期没有往来，少 {money}。",
  ),
  callFallen: text(
    "{name}: from {was} to {is}, {money} less than in {previous}.",
    "{name}：由 {was} 降為 {is}，較 {previous} 少 {money}。",
    "{name}：由 {was} 降为 {is}，较 {previous} 少 {money}。",
  ),
  risen: text(
    "{name}: from {was} to {is}, {money} more.",
    "{name}：由 {was} 升為 {is}，多 {money}。",
    "{name}：由 {was} 升为 {is}，多 {money}。",
  ),
  running: text(
    "{period} runs until {day}: what is missing may still come. Stability and XYZ leave it out.",
    "{period} 到 {day} 才結束，尚有金額未入帳；穩定性與 XYZ 不計本期。",
    "{period} 到 {day} 才结束，尚有金额未入账；稳定性与 XYZ 不计本期。",
  ),
  damaged: text(
    "{rows|One row|{rows} rows} of the history could not be read and {rows|was|were} left out. The history itself is unchanged; look for empty or overwritten cells there.",
    "歷史紀錄中有 {rows} 列無法讀取，未計入。紀錄本身沒有變更；請檢查是否有空白或被覆寫的儲存格。",
    "历史记录中有 {rows} 行无法读取，未计入。记录本身没有更改；请检查是否有空白或被覆盖的单元格。",
  ),
  otherKind: text(
    "The history also holds periods of another length ({first} and the like); they were left out.",
    "歷史紀錄中另有不同長度的期間（如 {first}），未計入。",
    "历史记录中另有不同长度的期间（如 {first}），未计入。",
  ),
  otherCurrency: text(
    "{period} was kept in {was}, this period is in {now}: the two were not compared. The history is unchanged.",
    "{period} 以 {was} 記錄，本期為 {now}，兩者未作比較。歷史紀錄沒有變更。",
    "{period} 以 {was} 记录，本期为 {now}，两者未作比较。历史记录没有更改。",
  ),
  gap: text(
    "No review of {expected} was kept: this period is compared with {previous}.",
    "沒有 {expected} 的覆核紀錄，本期與 {previous} 比較。",
    "没有 {expected} 的复核记录，本期与 {previous} 比较。",
  ),
  revenueMissing: text(
    "Revenue was part of the review of {previous} and is missing this time: the class rests on the other measures. Match its column to bring it back.",
    "{previous} 的覆核含營收，本期沒有，類別僅依其他指標判斷。對應該欄位即可恢復。",
    "{previous} 的复核含营收，本期没有，类别仅按其他指标判断。匹配该列即可恢复。",
  ),
  collectionsMissing: text(
    "Collections were part of the review of {previous} and are missing this time: the class rests on the other measures. Match their column to bring them back.",
    "{previous} 的覆核含回款，本期沒有，類別僅依其他指標判斷。對應該欄位即可恢復。",
    "{previous} 的复核含回款，本期没有，类别仅按其他指标判断。匹配该列即可恢复。",
  ),
  marginMissing: text(
    "Gross margin was part of the review of {previous} and is missing this time: the class rests on the other measures. Match its column to bring it back.",
    "{previous} 的覆核含毛利，本期沒有，類別僅依其他指標判斷。對應該欄位即可恢復。",
    "{previous} 的复核含毛利，本期没有，类别仅按其他指标判断。匹配该列即可恢复。",
  ),
  brandShareMissing: text(
    "Our share of the customer's profit was part of the review of {previous} and is missing this time: the class rests on the other measures. Match its column to bring it back.",
    "{previous} 的覆核含本品牌佔客戶利潤比，本期沒有，類別僅依其他指標判斷。對應該欄位即可恢復。",
    "{previous} 的复核含本品牌占客户利润比，本期没有，类别仅按其他指标判断。匹配该列即可恢复。",
  ),
  nobodyMatches: text(
    "No customer of {previous} is found in this period. Check that the customer column is the same: codes then and names now cannot be followed.",
    "{previous} 的客戶在本期一個也找不到。請確認客戶欄位相同：先前用代碼、現在用名稱便無法追蹤。",
    "{previous} 的客户在本期一个也找不到。请确认客户列相同：先前用代码、现在用名称便无法追踪。",
  ),
  renamed: text(
    "{was} left and {is} is new. If this is one customer, give both the same key and run the review again.",
    "{was} 流失，{is} 為新客戶。若為同一客戶，請使用相同的代碼後重新執行。",
    "{was} 流失，{is} 为新客户。若为同一客户，请使用相同的代码后重新运行。",
  ),
  renamedMore: text(
    "{count|One more pair looks|{count} more pairs look} like one customer under two names.",
    "另有 {count} 組看似同一客戶的不同名稱。",
    "另有 {count} 组看似同一客户的不同名称。",
  ),
} as const;
