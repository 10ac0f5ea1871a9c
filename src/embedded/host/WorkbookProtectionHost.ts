import { passwordHash } from "../model/passwordHash";
import { accessDenied, invalidOperation } from "./excelErrors";
import type { HostContext } from "./HostContext";
import type { HostShape } from "./HostShape";

/** https://learn.microsoft.com/javascript/api/excel/excel.workbookprotection */
export class WorkbookProtectionHost implements HostShape<Excel.WorkbookProtection> {
  static readonly hostName = "WorkbookProtection";

  constructor(private readonly host: HostContext) {}

  get protected(): boolean {
    return this.host.workbook.structure.protected;
  }

  protect(password = ""): void {
    if (this.protected) throw invalidOperation("WorkbookProtection.protect");
    this.host.workbook.setStructure({ protected: true, ...(password === "" ? {} : { passwordHash: passwordHash(password) }) }, "api");
  }

  unprotect(password = ""): void {
    const { structure } = this.host.workbook;
    if (!structure.protected) return;
    const isRight = structure.passwordHash === undefined || structure.passwordHash === passwordHash(password);
    if (structure.isSealed || !isRight) throw accessDenied("WorkbookProtection.unprotect");
    this.host.workbook.setStructure({ protected: false }, "api");
  }
}
