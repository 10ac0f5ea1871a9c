/**
 * Queues asking for the size of the workbook's usual font, in points. It is 11 in most languages, but 12 where Excel's is a Chinese one: a column that is to
 * show as many characters must be wider there.
 */
export function loadUsualFont({ workbook }: Excel.RequestContext): Excel.RangeFont {
  return workbook.styles.getItem(Excel.BuiltInStyle.normal).font.load("size");
}
