/** How the user's workbook writes numbers and dates. */
export interface Culture {
  /** BCP 47 tag of the workbook's locale, for example `en-US`. */
  readonly locale: string;
  readonly decimal: "." | ",";
  /** Order of the parts in an all-number date such as 03/05/2026. */
  readonly dateOrder: "mdy" | "dmy" | "ymd";
  /** Whether date serials count from 1 January 1904. */
  readonly date1904: boolean;
}
