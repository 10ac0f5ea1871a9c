import { fields, type FieldId } from "../core/fields/fields";
import type { MetricId } from "../core/metrics/metrics";
import type { Text } from "../core/Text";
import { fieldWords } from "./fields";
import { text } from "./text";

/** Metrics that no column holds under the same name. */
const computed: Readonly<Record<Exclude<MetricId, FieldId>, Text>> = {
  daysSinceContact: text("Days since last contact", "距上次聯絡天數", "距上次联系天数"),
  windowContacts: text("Contacts of the last months", "近期聯絡次數", "近期联系次数"),
  previousContacts: text("Contacts of the months before", "前期聯絡次數", "前期联系次数"),
  windowComplaints: text("Complaints of the last months", "近期投訴次數", "近期投诉次数"),
  previousComplaints: text("Complaints of the months before", "前期投訴次數", "前期投诉次数"),
  windowInquiries: text("Inquiries of the last months", "近期詢問次數", "近期询问次数"),
  previousInquiries: text("Inquiries of the months before", "前期詢問次數", "前期询问次数"),
  windowLogins: text("Logins of the last months", "近期登入次數", "近期登录次数"),
  previousLogins: text("Logins of the months before", "前期登入次數", "前期登录次数"),
  windowInbound: text("Contacts begun by the customer, last months", "近期客戶主動聯絡次數", "近期客户主动联系次数"),
};

/** What a metric is called. */
export function metricTitle(id: MetricId): Text {
  return id in fields ? fieldWords[id as FieldId].title : computed[id as Exclude<MetricId, FieldId>];
}
