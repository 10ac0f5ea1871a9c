import type { contactFields } from "../../core/fields/contactFields";
import { text } from "../text";
import { field, type FieldWords } from "./field";
import { keyHeaders, nameHeaders } from "./keyHeaders";

/** Titles and headers of the Contacts table. */
export const contactFieldWords: Readonly<Record<keyof typeof contactFields, FieldWords>> = {
  contactCustomer: field(text("Customer", "客戶", "客户"), ...keyHeaders),
  contactName: field(text("Customer name", "客戶名稱", "客户名称"), ...nameHeaders),
  contactDate: field(
    text("Contact date", "聯絡日期", "联系日期"),
    "contactdate calldate visitdate meetingdate activitydate date day datetime",
    "聯絡日期 聯繫日期 拜訪日期 通話日期 活動日期 日期 時間",
    "联系日期 联络日期 拜访日期 通话日期 活动日期 日期 时间",
  ),
  direction: field(
    text("Direction", "聯絡方向", "联系方向"),
    "direction inout inboundoutbound initiatedby",
    "聯絡方向 方向 進出 發起方 聯繫方向",
    "联系方向 方向 进出 发起方 联络方向",
  ),
  contactKind: field(
    text("Kind of contact", "聯絡類型", "联系类型"),
    "contactkind kindofcontact contacttype kind type category subject activitytype activity reason",
    "聯絡類型 聯絡種類 聯繫類型 類型 類別 種類 事由 活動類型",
    "联系类型 联系种类 类型 类别 种类 事由 活动类型 联络类型",
  ),
};
