import { createOfficeWorkbook } from "../../workbook/createOfficeWorkbook";
import type { Unfinished } from "../../workbook/register/Unfinished";
import type { WorkbookPort } from "../../workbook/WorkbookPort";
import { OpenedFile } from "./OpenedFile";

/** A file that is open, and what had been interrupted in it and is mended now. */
export interface MendedFile {
  readonly opened: OpenedFile;
  readonly workbook: WorkbookPort;
  readonly mended?: Unfinished["kind"];
}

/**
 * Opens a file and mends what was interrupted in it. At once and without a question, for nobody else has the copy that is read, and the file itself
 * is not written to.
 *
 * @throws Complaint, PackageError, Refusal
 */
export async function openMended(path: string, options?: { readonly headers?: boolean }): Promise<MendedFile> {
  const opened = await OpenedFile.open(path, options);
  const workbook = createOfficeWorkbook();
  try {
    const { unfinished } = await workbook.owned();
    if (!unfinished) return { opened, workbook };
    if (unfinished.kind === "removing") await workbook.removeAll();
    else await workbook.undo();
    return { opened, workbook, mended: unfinished.kind };
  } catch (error) {
    await opened.close();
    throw error;
  }
}
