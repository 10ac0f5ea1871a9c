import { text } from "./text";

/** Sheets for a team that starts from nothing. */
export const startFileWords = {
  customers: text("Customers", "客戶", "客户"),
  customersNote: text(
    "One row is a customer. Fill in what is known; “Customer file” tells what to ask next.",
    "一列一位客戶，知道多少填多少；「客戶檔案」會告訴您下一個要問什麼。",
    "一行一位客户，知道多少填多少；“客户档案”会告诉您下一个要问什么。",
  ),
  contacts: text("Contacts", "聯絡紀錄", "联系记录"),
  contactsNote: text(
    "One row is one contact. Write the customer as on the list of customers; then run again to bring grade and next contact up to date.",
    "一列一次聯絡，客戶名稱須與客戶表相同；記完再執行一次，等級與下次聯絡就會更新。",
    "一行一次联系，客户名称须与客户表相同；记完再运行一次，等级与下次联系就会更新。",
  ),
} as const;
