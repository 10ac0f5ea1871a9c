/** Headers of a column that says who the customer is. */
export const keyHeaders = [
  "customerid customercode customerno customernumber custid custno accountid accountno clientid clientno memberid userid masterid customerkey id customer client account company customername clientname accountname companyname member user buyer name",
  "客戶編號 客戶代號 客戶代碼 客戶號 客編 會員編號 會員代號 會員號 統一編號 編號 代號 客戶 客戶名稱 顧客 顧客名稱 會員 公司 公司名稱 廠商 買方 姓名 名稱",
  "客户编号 客户代码 客户号 客户id 会员编号 会员号 会员卡号 编号 代码 客户 客户名称 顾客 顾客名称 会员 公司 公司名称 厂商 买方 姓名 名称",
] as const;

/** Headers of a column that holds the customer's name. */
export const nameHeaders = [
  "customername clientname accountname companyname fullname name customer client company account",
  "客戶名稱 客戶姓名 公司名稱 顧客名稱 會員姓名 名稱 姓名 公司 客戶",
  "客户名称 客户姓名 公司名称 顾客名称 会员姓名 名称 姓名 公司 客户",
] as const;
