import { accessDenied, invalidOperation } from "./excelErrors";
import type { HostContext } from "./HostContext";
import type { HostShape } from "./HostShape";

/** https://learn.microsoft.com/javascript/api/excel/excel.workbookprotection */
export class WorkbookProtectionHost implements HostShape<Excel.WorkbookProtection> {
  static readonly hostName = "WorkbookProtection";

  constructor(private readonly host: HostContext) {}

  get protected(): boolean {
    return this.host.isStructureProtected;
  }

  protect(password = ""): void {
    if (this.protected) throw invalidOperation("WorkbookProtection.protect");
    this.host.isStructureProtected = true;
    this.host.structurePassword = password;
  }

  unprotect(password = ""): void {
    if (this.protected && password !== this.host.structurePassword) throw accessDenied("WorkbookProtection.unprotect");
    this.host.isStructureProtected = false;
  }
}
