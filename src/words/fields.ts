import type { FieldId } from "../core/fields/fields";
import { contactFieldWords } from "./fields/contactFieldWords";
import { customerFieldWords } from "./fields/customerFieldWords";
import { field, type FieldWords } from "./fields/field";
import { keyHeaders, nameHeaders } from "./fields/keyHeaders";
import { historyFieldWords } from "./fields/historyFieldWords";
import { organisationFieldWords } from "./fields/organisationFieldWords";
import { paymentFieldWords } from "./fields/paymentFieldWords";
import { peopleFieldWords } from "./fields/peopleFieldWords";
import { riskFieldWords } from "./fields/riskFieldWords";
import { ruleFieldWords } from "./fields/ruleFieldWords";
import { relationshipFieldWords } from "./fields/relationshipFieldWords";
import { pipelineFieldWords } from "./fields/pipelineFieldWords";
import { text } from "./text";

/** Titles of the columns that methods use, and the headers by which they are found. */
export const fieldWords: Readonly<Record<FieldId, FieldWords>> = {
  customer: field(text("Customer", "客戶", "客户"), ...keyHeaders),
  name: field(text("Customer name", "客戶名稱", "客户名称"), ...nameHeaders),
  lastPurchase: field(
    text("Last purchase", "最近購買日", "最近购买日"),
    "lastpurchase lastpurchasedate lastorder lastorderdate lastbought lastsale lastsaledate latestorder latestpurchase mostrecentpurchase lasttransaction lasttransactiondate lastinvoice lastdeal lastdealdate dealdate",
    "最近購買日 最近購買日期 最近一次購買 最後購買日 最後購買日期 最後訂單日 最近訂單日 最近交易日 最後交易日 最近消費日 最後消費日期 最近成交日 上次成交日 最後成交日",
    "最近购买日 最近购买日期 最近一次购买 最后购买日 最后购买日期 最后订单日 最近订单日 最近交易日 最后交易日 最近消费日 最后消费日期 最近成交日 上次成交日 最后成交日",
  ),
  recency: field(
    text("Days since last purchase", "距上次購買天數", "距上次购买天数"),
    "recency recencydays dayssincelastpurchase dayssincelastorder dayssincelast r",
    "距上次購買天數 最近購買天數 未購買天數 距今天數",
    "距上次购买天数 最近购买天数 未购买天数 距今天数",
  ),
  frequency: field(
    text("Number of orders", "訂單數", "订单数"),
    "frequency orders ordercount numberoforders numorders noorders purchases transactions transactioncount invoices visits f",
    "訂單數 訂單數量 購買次數 消費次數 交易次數 下單次數 訂單筆數 次數",
    "订单数 订单数量 购买次数 消费次数 交易次数 下单次数 订单笔数 次数",
  ),
  monetary: field(
    text("Revenue", "營收", "营收"),
    "monetary revenue sales turnover totalrevenue totalsales totalamount amount spend totalspend spent netsales salesamount revenuethisyear ytdrevenue m",
    "營收 營業額 銷售額 銷售金額 業績 總金額 消費金額 消費總額 購買金額 累計消費 交易金額 金額",
    "营收 营业额 销售额 销售金额 业绩 总金额 消费金额 消费总额 购买金额 累计消费 交易金额 金额",
  ),
  margin: field(
    text("Gross margin", "毛利", "毛利"),
    "margin grossmargin grossprofit profit contribution",
    "毛利 毛利額 邊際貢獻 貢獻毛利 利潤",
    "毛利 毛利额 边际贡献 贡献毛利 利润",
  ),
  collections: field(
    text("Collections", "回款", "回款"),
    "collections collected paymentsreceived cashcollected receipts paid",
    "回款 收款 收款額 回款額 已收款 實收金額",
    "回款 收款 收款额 回款额 已收款 实收金额",
  ),
  value: field(text("Measure", "指標", "指标"), "value measure", "價值 指標", "价值 指标"),
  need: field(
    text("Need", "需求", "需求"),
    "need needs needstate needstatus demand interest",
    "需求 需求狀態 需求程度 需求類型 需求情況",
    "需求 需求状态 需求程度 需求类型 需求情况",
  ),
  close: field(
    text("Expected close", "預計成交日", "预计成交日"),
    "close expectedclose expectedclosedate closedate closingdate expecteddate expecteddeal daystoclose expecteddays",
    "預計成交日 預計成交 預計成交日期 預定成交日 成交日期 成交日 預計簽約日 預計日期 預計成交天數",
    "预计成交日 预计成交 预计成交日期 预定成交日 成交日期 成交日 预计签约日 预计日期 预计成交天数",
  ),
  lastContact: field(
    text("Last contact", "上次聯絡", "上次联系"),
    "lastcontact lastcontacted lastcontactdate lastcall lastvisit lasttouch lastactivity",
    "上次聯絡 上次聯絡日 最近聯絡 最近聯絡日 最後聯絡日 上次拜訪 最近拜訪日 上次跟進 上次聯繫",
    "上次联系 上次联系日 最近联系 最近联系日 最后联系日 上次拜访 最近拜访日 上次跟进 上次联络",
  ),
  expected: field(
    text("Expected amount", "預計金額", "预计金额"),
    "expectedamount expectedvalue dealvalue dealsize opportunityvalue estimatedvalue pipelinevalue potential",
    "預計金額 預估金額 案件金額 商機金額 預計成交金額 預估業績",
    "预计金额 预估金额 案件金额 商机金额 预计成交金额 预估业绩",
  ),
  orderCustomer: field(text("Customer", "客戶", "客户"), ...keyHeaders),
  orderName: field(text("Customer name", "客戶名稱", "客户名称"), ...nameHeaders),
  date: field(
    text("Order date", "訂單日期", "订单日期"),
    "orderdate invoicedate purchasedate transactiondate saledate salesdate date orderedon day datetime",
    "訂單日期 訂購日期 下單日期 交易日期 消費日期 銷售日期 發票日期 出貨日期 購買日期 訂單日 日期",
    "订单日期 订购日期 下单日期 交易日期 消费日期 销售日期 发票日期 出货日期 购买日期 订单日 日期",
  ),
  amount: field(
    text("Amount", "金額", "金额"),
    "amount orderamount invoiceamount revenue sales total ordertotal totalamount linetotal netamount ordervalue salesamount spend value",
    "金額 訂單金額 銷售金額 交易金額 消費金額 發票金額 總金額 總額 營收 銷售額 小計 實付金額",
    "金额 订单金额 销售金额 交易金额 消费金额 发票金额 总金额 总额 营收 销售额 小计 实付金额",
  ),
  quantity: field(text("Quantity", "數量", "数量"), "quantity qty units pieces", "數量 件數 銷售數量", "数量 件数 销售数量"),
  unitPrice: field(text("Unit price", "單價", "单价"), "unitprice price priceeach", "單價 價格 售價", "单价 价格 售价"),
  orderId: field(
    text("Order number", "訂單編號", "订单编号"),
    "orderid orderno ordernumber ordernr invoiceno invoicenumber invoiceid invoice order transactionid receiptno",
    "訂單編號 訂單號 訂單號碼 單號 發票號碼 發票號 銷貨單號 交易編號 訂單",
    "订单编号 订单号 订单号码 单号 发票号码 发票号 销货单号 交易编号 订单",
  ),
  orderMargin: field(text("Gross margin", "毛利", "毛利"), "margin grossmargin grossprofit profit", "毛利 毛利額 利潤", "毛利 毛利额 利润"),
  orderCollections: field(
    text("Collections", "回款", "回款"),
    "collected collections paid receipts",
    "回款 收款 實收 已收款",
    "回款 收款 实收 已收款",
  ),
  returned: field(
    text("Returned", "退貨", "退货"),
    "returned return refund refunded cancelled canceled",
    "退貨 是否退貨 已退貨 退款",
    "退货 是否退货 已退货 退款",
  ),
  product: field(
    text("Product", "產品", "产品"),
    "productid productcode productno itemid itemcode itemno sku stockcode articleno materialno product item article sku",
    "產品編號 產品代號 品號 料號 貨號 商品編號 商品代碼 產品 商品 品項 貨品",
    "产品编号 产品代码 品号 料号 货号 商品编号 商品代码 产品 商品 品项 货品",
  ),
  productName: field(
    text("Product name", "產品名稱", "产品名称"),
    "productname itemname productdescription itemdescription description articlename",
    "產品名稱 品名 商品名稱 品項名稱 貨品名稱",
    "产品名称 品名 商品名称 品项名称 货品名称",
  ),
  brand: field(text("Brand", "品牌", "品牌"), "brand brandname productline line", "品牌 廠牌 產品線", "品牌 厂牌 产品线"),
  promotion: field(
    text("On promotion", "促銷", "促销"),
    "promotion promo onpromotion promotional discounted couponused",
    "促銷 是否促銷 促銷單 優惠 折扣單",
    "促销 是否促销 促销单 优惠 折扣单",
  ),
  ...customerFieldWords,
  ...organisationFieldWords,
  ...pipelineFieldWords,
  ...contactFieldWords,
  ...paymentFieldWords,
  ...historyFieldWords,
  ...riskFieldWords,
  ...peopleFieldWords,
  ...ruleFieldWords,
  ...relationshipFieldWords,
};
