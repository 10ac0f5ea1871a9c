import { unzipSync } from "fflate";
import type { Workbook } from "../../../src/embedded/model/Workbook";
import { saveWorkbook } from "../../../src/embedded/package/saveWorkbook";

/** A part without what says nothing: ids that Excel gives anew, the order of defined names, a width that is the standard one. */
function told(xml: string): string {
  return xml
    .replace(/\{[\w-]{36}\}/g, "{id}")
    .replace(/<tableColumn id="\d+"/g, "<tableColumn")
    .replace(/<col [^>]*width="9\.140625"[^>]*\/>/g, "")
    .replace("<cols></cols>", "")
    .replace(/<definedNames>(.*)<\/definedNames>/s, (_, names: string) =>
      names
        .split(/(?=<definedName )/)
        .sort()
        .join(""),
    );
}

/** The parts of the file that a workbook would be saved as, as texts; ids that Excel gives anew are all the same. */
export function partsOf(workbook: Workbook): Record<string, string> {
  const parts = Object.entries(unzipSync(saveWorkbook(workbook)));
  return Object.fromEntries(parts.map(([name, bytes]) => [name, told(new TextDecoder().decode(bytes))]));
}
