import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import type { Workbook } from "../../embedded/model/Workbook";
import { bootExcel, type RunningExcel } from "../../embedded/node/bootExcel";
import { openWorkbook } from "../../embedded/package/openWorkbook";
import { saveWorkbook } from "../../embedded/package/saveWorkbook";
import { Complaint } from "./Complaint";
import { withHeaders } from "./withHeaders";

/** A workbook file behind Microsoft's client library, as if it were open in Excel. */
export class OpenedFile {
  private constructor(
    readonly workbook: Workbook,
    readonly excel: RunningExcel,
    private readonly bytes: Uint8Array,
  ) {}

  /** Opens a file. Throws Complaint for one that cannot be read and PackageError for one that is no workbook. */
  static async open(path: string, { headers = true }: { readonly headers?: boolean } = {}): Promise<OpenedFile> {
    const read = readBytes(path);
    const bytes = headers ? read : withHeaders(read, path);
    const workbook = openWorkbook(bytes, basename(path));
    return new OpenedFile(workbook, await bootExcel(workbook), bytes);
  }

  /** A new workbook with an empty sheet. */
  static async blank(): Promise<OpenedFile> {
    const bytes = new Uint8Array();
    const workbook = openWorkbook(bytes, "clientele.csv");
    return new OpenedFile(workbook, await bootExcel(workbook), bytes);
  }

  /** Writes the workbook as it is now; what was not concerned stays as it was in the file. */
  save(path: string): void {
    const saved = saveWorkbook(this.workbook, this.bytes);
    try {
      writeFileSync(path, saved);
    } catch (error) {
      throw new Complaint("input", "unwritableFile", { file: path, reason: codeOf(error) });
    }
  }

  /** Lets the client hear the answer to its last message, without which it would wait for it when the next file is opened. */
  async close(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    this.excel.close();
  }
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const reason = codeOf(error);
    throw reason === "ENOENT"
      ? new Complaint("input", "noFile", { file: path })
      : new Complaint("input", "unreadableFile", { file: path, reason });
  }
}

function codeOf(error: unknown): string {
  const { code } = error as { readonly code?: unknown };
  return typeof code === "string" ? code : String(error);
}
