import "./look/fabricSettings";
import "./look/pane.css";
import "./look/small.css";
import "./look/plots.css";
import "./look/contrast.css";
import { createOfficeWorkbook } from "../../workbook/createOfficeWorkbook";
import type { WorkbookPort } from "../../workbook/WorkbookPort";
import { registerFunctions } from "../functions/register";
import { start } from "./start";

let workbook: WorkbookPort | undefined;
const theWorkbook = (): WorkbookPort => (workbook ??= createOfficeWorkbook());

/** One page for pane, functions and ribbon commands, as the shared runtime wants it. Without office.js the page's own message stays. */
if (typeof Office !== "undefined") {
  registerFunctions(async () => {
    await Office.onReady();
    return (await theWorkbook().facts()).culture;
  });
  void start(theWorkbook);
}
