import type { TableSource } from "../../workbook/WorkbookPort";
import { ownerHeaders } from "../../words/contactList";
import { normaliseHeader } from "../normaliseHeader";

/** The column of the customers' table that says who looks after a customer, by its header; `undefined` where there is none. */
export function ownerColumn({ headers, owned }: Pick<TableSource, "headers" | "owned">): number | undefined {
  const found = headers.findIndex((header, column) => !owned.includes(column) && ownerHeaders.includes(normaliseHeader(header)));
  return found < 0 ? undefined : found;
}
