import type { Culture } from "../../../core/Culture";
import type { CellValue, ErrorValue } from "../../../embedded/model/WorkbookModel";
import { createOfficeWorkbook } from "../../../workbook/createOfficeWorkbook";
import { associateFunctions } from "../../functions/associateFunctions";
import type { FunctionSettings } from "../../functions/FunctionSettings";
import type { CallCommand } from "../arguments/Command";
import { OpenedFile } from "../OpenedFile";
import { argumentFrom } from "./argumentFrom";

/** The settings of the call under way. Excel's library keeps the first association, so later calls change these and not the functions. */
let settings: FunctionSettings | undefined;

/**
 * Calls a cell function on ranges of a file, through Microsoft's own dispatch of custom functions.
 * @returns the rows that would spill, or the error of the whole call
 * @throws Complaint, PackageError
 */
export async function callFunction({ name, file, args, language }: CallCommand): Promise<readonly (readonly CellValue[])[] | ErrorValue> {
  const opened = await OpenedFile.open(file);
  try {
    const { culture } = await createOfficeWorkbook().facts();
    use({ language, culture });
    const address = `[${opened.workbook.name}]${opened.workbook.sheets[0]?.name ?? "Sheet1"}!A1`;
    return await opened.excel.invokeFunction(
      name,
      args.map((arg) => argumentFrom(arg, opened.workbook)),
      { address },
    );
  } finally {
    await opened.close();
  }
}

function use({ language, culture }: { readonly language: FunctionSettings["language"]; readonly culture: Culture }): void {
  const isFirst = settings === undefined;
  const current: FunctionSettings = { language, culture, emptyIsZero: false };
  settings = current;
  if (isFirst) associateFunctions(() => Promise.resolve(settings ?? current));
}
