import { areaAddress, parseAddress } from "../../model/address";
import type { Area } from "../../model/WorkbookModel";

/** `A1:B2` as an area; `undefined` for anything else. */
export function areaOf(reference: string | undefined): Area | undefined {
  return reference === undefined ? undefined : (parseAddress(reference)?.area ?? undefined);
}

/** The areas of an `sqref`. */
export function areasOf(references: string | undefined): Area[] {
  return (references ?? "")
    .split(/\s+/)
    .map(areaOf)
    .filter((area) => area !== undefined);
}

/** Areas as an `sqref`. */
export function sqref(areas: readonly Area[]): string {
  return areas.map(areaAddress).join(" ");
}
