import { contains, sameArea } from "../../model/intersect";
import { invalidArgument } from "../excelErrors";
import type { RangeHost } from "../RangeHost";
import { withStyle } from "../writeStyle";

const LINK_COLOR = "#0563C1";

/** The link of a range; null where it has none. https://learn.microsoft.com/javascript/api/excel/excel.rangehyperlink */
export function readLink(range: RangeHost): Excel.RangeHyperlink {
  const sheet = range.sheetOf("Range.hyperlink");
  const link = sheet.hyperlinks?.find(({ area }) => contains(area, range.place));
  if (!link) return null as unknown as Excel.RangeHyperlink;
  const { address, documentReference, screenTip } = link;
  const textToDisplay = range.text[0]?.[0] ?? "";
  return {
    ...(address === undefined ? {} : { address }),
    ...(documentReference === undefined ? {} : { documentReference }),
    ...(screenTip === undefined ? {} : { screenTip }),
    textToDisplay,
  };
}

/** Sets the link, the shown text and the look of a link, as Excel does. */
export function writeLink(range: RangeHost, { address, documentReference, screenTip, textToDisplay }: Excel.RangeHyperlink): void {
  const location = "Range.hyperlink";
  if ((address ?? "") === "" && (documentReference ?? "") === "") throw invalidArgument(location);
  const sheet = range.sheetOf(location);
  range.host.checkAllowed(sheet, "allowInsertHyperlinks", location);
  const others = (sheet.hyperlinks ?? []).filter(({ area }) => !sameArea(area, range.place));
  sheet.hyperlinks = [
    ...others,
    {
      area: { ...range.place },
      ...(address ? { address } : {}),
      ...(documentReference ? { documentReference } : {}),
      ...(screenTip ? { screenTip } : {}),
    },
  ];
  const isEmpty = sheet.cells.get(range.place.row, range.place.column)?.value ?? null;
  const shown = textToDisplay ?? (isEmpty === null ? (address ?? documentReference) : undefined);
  range.host.workbook.batch(() => {
    if (shown !== undefined) range.values = shown;
    withStyle(
      range.host,
      { sheet, area: range.place },
      { key: () => "link", change: (style) => ({ ...style, font: { ...style.font, color: LINK_COLOR, underline: "Single" } }) },
    );
    range.host.workbook.announce({ facet: "sheet", source: "api", sheet: sheet.id });
  });
}

/** Links that lie wholly in the range go. */
export function clearLinks(range: RangeHost): void {
  const sheet = range.sheetOf("Range.clear");
  const kept = sheet.hyperlinks?.filter(({ area }) => !contains(range.place, area));
  if (!kept || kept.length === sheet.hyperlinks?.length) return;
  sheet.hyperlinks = kept;
  range.host.workbook.announce({ facet: "sheet", source: "api", sheet: sheet.id });
}
