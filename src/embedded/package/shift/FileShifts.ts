import { areaAddress } from "../../model/address";
import { mapReferences } from "../../model/mapReferences";
import { sameArea } from "../../model/intersect";
import { movedCorners } from "../../model/movedCorners";
import type { Corners } from "../../model/movedCorners";
import { movedArea } from "../../model/Shift";
import type { Shift } from "../../model/Shift";
import type { Placement } from "../../model/ChartModel";
import type { Area, WorkbookModel } from "../../model/WorkbookModel";
import { areaOf, areasOf, sqref } from "../sheets/areas";
import type { SheetEntry } from "../workbook/readSheetList";

/** Which cells of the file's sheets were inserted and deleted since it was opened, and where that leaves what stands in the file. */
export class FileShifts {
  private readonly byPart = new Map<string, Shift[]>();
  private readonly byName = new Map<string, Shift[]>();

  constructor({ touched, sheets }: Pick<WorkbookModel, "touched" | "sheets">, entries: readonly SheetEntry[]) {
    const parts = new Map(sheets.map(({ id, part }) => [id, part]));
    for (const shift of touched.shifts) {
      const entry = entries.find(({ part }) => part === parts.get(shift.sheet));
      if (entry === undefined) continue;
      const list = this.byPart.get(entry.part) ?? [];
      this.byPart.set(entry.part, list);
      // The file's formulas name sheets as the file does, whatever they are called by now.
      this.byName.set(entry.name.toLowerCase(), list);
      list.push(shift);
    }
  }

  get isEmpty(): boolean {
    return this.byPart.size === 0;
  }

  has(part: string): boolean {
    return this.byPart.has(part);
  }

  of(part: string): readonly Shift[] {
    return this.byPart.get(part) ?? [];
  }

  /** A formula of the file; `home` is the part of the sheet that a reference without a sheet means. */
  formula(text: string, home?: string): string {
    return mapReferences(text, (reference) => {
      const shifts = reference.sheet === undefined ? this.of(home ?? "") : (this.byName.get(reference.sheet.toLowerCase()) ?? []);
      const area = moved(reference.area, shifts);
      return area === reference.area ? reference : area && { ...reference, area };
    });
  }

  /** An address such as `A1:B2` on the sheet of this name; the same text where it did not move, `null` where its cells are gone. */
  addressOn(name: string, reference: string): string | null {
    return movedAddress(reference, this.byName.get(name.toLowerCase()) ?? []);
  }
}

/** An area after all shifts of its sheet, the same object where it did not move. */
export function moved(area: Area, shifts: readonly Shift[]): Area | null {
  const after = shifts.reduce<Area | null>((at, shift) => at && movedArea(at, shift), area);
  return after !== null && sameArea(after, area) ? area : after;
}

/** An address without a sheet; the same text where it did not move, `null` where its cells are gone. */
export function movedAddress(reference: string, shifts: readonly Shift[]): string | null {
  const area = areaOf(reference);
  const after = area === undefined ? undefined : moved(area, shifts);
  if (after === null) return null;
  return after === undefined || after === area ? reference : areaAddress(after);
}

/** Several addresses with spaces between; the same text where none moved, `null` where the cells of all are gone. */
export function movedAddresses(references: string, shifts: readonly Shift[]): string | null {
  const areas = areasOf(references);
  if (areas.length === 0) return references;
  const after = areas.map((area) => moved(area, shifts)).filter((area) => area !== null);
  if (after.length === 0) return null;
  return sqref(after) === sqref(areas) ? references : sqref(after);
}

/** A drawing's corners after all shifts of its sheet. */
export function movedPlace(corners: Corners, shifts: readonly Shift[], placement: Placement): Corners {
  return shifts.reduce((at, shift) => movedCorners(at, shift, placement), corners);
}
