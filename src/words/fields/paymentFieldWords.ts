import type { paymentFields } from "../../core/fields/paymentFields";
import { text } from "../text";
import { field, type FieldWords } from "./field";
import { keyHeaders, nameHeaders } from "./keyHeaders";

/** Titles and headers of the Payments table. */
export const paymentFieldWords: Readonly<Record<keyof typeof paymentFields, FieldWords>> = {
  paymentCustomer: field(text("Customer", "客戶", "客户"), ...keyHeaders),
  paymentName: field(text("Customer name", "客戶名稱", "客户名称"), ...nameHeaders),
  paymentAmount: field(
    text("Amount due", "應收金額", "应收金额"),
    "amountdue invoiceamount dueamount instalment installment amount total balance",
    "應收金額 應付金額 發票金額 帳款金額 帳款 期款 金額",
    "应收金额 应付金额 发票金额 账款金额 账款 期款 金额",
  ),
  dueDate: field(
    text("Due date", "到期日", "到期日"),
    "duedate due dueon paymentdue payby",
    "到期日 應收日 應付日 付款期限 繳款期限 約定付款日",
    "到期日 应收日 应付日 付款期限 缴款期限 约定付款日",
  ),
  paidDate: field(
    text("Paid on", "付款日", "付款日"),
    "paiddate paidon paymentdate paid datepaid receiveddate clearedon",
    "付款日 收款日 實收日 入帳日 付款日期 收款日期 繳款日",
    "付款日 收款日 实收日 入账日 付款日期 收款日期 缴款日",
  ),
};
