import { accessDenied, invalidOperation } from "./excelErrors";
import type { HostShape } from "./HostShape";
import type { WorksheetHost } from "./WorksheetHost";

const OPTIONS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection */
export class WorksheetProtectionHost implements HostShape<Excel.WorksheetProtection> {
  static readonly hostName = "WorksheetProtection";

  constructor(private readonly owner: WorksheetHost) {}

  get protected(): boolean {
    return this.owner.sheet.protection.protected;
  }

  get options(): Excel.WorksheetProtectionOptions {
    const { options } = this.owner.sheet.protection;
    const allowed = Object.fromEntries(OPTIONS.map((name) => [name, options[name] === true]));
    return { ...allowed, selectionMode: (options["selectionMode"] ?? "Normal") as Excel.ProtectionSelectionMode };
  }

  /** `InvalidOperation` where the sheet is protected already. */
  protect(options: Excel.WorksheetProtectionOptions = {}, password?: string): void {
    if (this.protected) throw invalidOperation("WorksheetProtection.protect");
    const given = Object.entries(options).filter(
      (entry): entry is [string, boolean | string] => typeof entry[1] === "boolean" || typeof entry[1] === "string",
    );
    this.#set({ protected: true, options: { ...Object.fromEntries(given), ...(password === undefined ? {} : { password }) } });
  }

  unprotect(password?: string): void {
    const known = this.owner.sheet.protection.options["password"];
    if (known !== undefined && known !== (password ?? "")) throw accessDenied("WorksheetProtection.unprotect");
    this.#set({ protected: false, options: {} });
  }

  #set(protection: { protected: boolean; options: Record<string, boolean | string> }): void {
    this.owner.sheet.protection = protection;
    this.owner.host.workbook.announce({ facet: "protection", source: "api", sheet: this.owner.sheetId });
  }
}
