import type { SheetDescription } from "../../sheets/SheetDescription";
import type { RestorePoint } from "../restore/RestorePoint";
import type { Register } from "./Register";

/** Characters of JSON; a custom XML part has to fit into one request of 5 MB with room to spare. */
const largestDescription = 250_000;
const largestRegister = 1_500_000;

/**
 * What is too large to be kept in the workbook and is remembered while the pane is open.
 * It counts only as long as nobody else has written a newer register.
 */
export class Memory {
  private run = -1;
  private last: RestorePoint | undefined;
  private descriptions = new Map<string, SheetDescription>();

  /** Notes a full register and gives the one to be kept in the workbook. */
  slim(full: Register): Register {
    this.run = full.run;
    this.last = full.last;
    this.descriptions = new Map(full.sheets.flatMap(({ name, description }) => (description ? [[name, description]] : [])));
    const sheets = full.sheets.map(({ description, ...entry }) =>
      description && JSON.stringify(description).length <= largestDescription ? { ...entry, description } : entry,
    );
    const { last, ...bare } = full;
    const slim = { ...bare, sheets };
    return last && JSON.stringify(slim).length + JSON.stringify(last).length <= largestRegister ? { ...slim, last } : slim;
  }

  /** The register from the workbook, completed by what is remembered. */
  full(kept: Register): Register {
    if (kept.run !== this.run) return kept;
    const last = kept.last ?? this.last;
    const sheets = kept.sheets.map((entry) => {
      const description = entry.description ?? this.descriptions.get(entry.name);
      return description ? { ...entry, description } : entry;
    });
    return { ...kept, sheets, ...(last ? { last } : {}) };
  }
}
