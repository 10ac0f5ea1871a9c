import type { TableRole } from "../core/fields/Field";
import type { Text } from "../core/Text";
import { text } from "./text";

/** The tables that a user may have. */
export const tableRoleWords: Readonly<Record<TableRole, Text>> = {
  customers: text("Customers", "客戶", "客户"),
  orders: text("Orders", "訂單", "订单"),
  contacts: text("Contacts", "聯絡紀錄", "联系记录"),
  payments: text("Payments", "付款", "付款"),
  rules: text("Rules", "規則", "规则"),
};
