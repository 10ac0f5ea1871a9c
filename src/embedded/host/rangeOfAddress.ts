import { parseAddress } from "../model/address";
import { invalidArgument } from "./excelErrors";
import type { HostContext } from "./HostContext";
import { RangeHost } from "./RangeHost";

/** The range of an A1 address; one without a sheet is on the sheet of `near`. */
export function rangeOfAddress(
  near: { readonly host: HostContext; readonly sheetId: string },
  address: string,
  location: string,
): RangeHost {
  const parsed = parseAddress(address.replace(/^=/, ""));
  const sheet = near.host.workbook.sheet(parsed?.sheet ?? near.sheetId);
  if (!parsed || !sheet) throw invalidArgument(location);
  return new RangeHost(near.host, sheet.id, parsed.area);
}
