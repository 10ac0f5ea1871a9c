import type { Text } from "../../core/Text";
import { text } from "../text";

/** How the industry warning works and where its defaults come from. */
export const industryCycleRule: Text = text(
  "Each industry has an outlook from −2, much worse, to +2, much better, and may be cyclical. Exposure is revenue × negative outlook: 1,000 of revenue at −2 are 2,000, at 0 or above nothing. **Adjust terms** at −2, or already at −1 where the industry is cyclical; **Watch** at any other negative outlook; **Fine** otherwise; **Not rated** where nobody has given an outlook.\n\nThe outlook stands in a column of the Customers table. It need be written only once per industry: customers of the same industry without one of their own take it over, and where several differ, the worst of them. A list of industries kept on a sheet of its own is brought in with a lookup, for example `=XLOOKUP([@Industry], Industries[Industry], Industries[Outlook])`. Both limits can be changed.",
  "每個產業有一個展望值，由 −2（大幅轉差）到 +2（大幅轉好），並可註明是否為景氣循環產業。曝險金額＝營收 × 負向展望：營收 1,000 在 −2 時為 2,000，在 0 以上為零。展望 −2，或景氣循環產業達 −1，為**調整條件**；其他負展望為**留意**；其餘為**正常**；無人填寫展望者為**未評估**。\n\n展望寫在客戶表的欄位，每個產業只需填一次：同產業未填的客戶會沿用；若有多個不同值，取最差者。產業清單若放在另一張工作表，可用查詢帶入，例如 `=XLOOKUP([@產業], 產業表[產業], 產業表[展望])`。兩個門檻皆可調整。",
  "每个行业有一个展望值，由 −2（大幅转差）到 +2（大幅转好），并可注明是否为周期性行业。风险敞口＝营收 × 负向展望：营收 1,000 在 −2 时为 2,000，在 0 以上为零。展望 −2，或周期性行业达 −1，为**调整条件**；其他负展望为**留意**；其余为**正常**；无人填写展望者为**未评估**。\n\n展望写在客户表的列中，每个行业只需填一次：同行业未填的客户会沿用；若有多个不同值，取最差者。行业清单若放在另一张工作表，可用查找带入，例如 `=XLOOKUP([@行业], 行业表[行业], 行业表[展望])`。两个门槛均可调整。",
);
