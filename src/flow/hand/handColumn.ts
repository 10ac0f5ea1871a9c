import { languages } from "../../core/Language";
import { handHeaders } from "../../words/handWords";
import type { AnyMethodWords } from "../../words/MethodWords";
import type { TableSource } from "../../workbook/WorkbookPort";

/** Whether a header says that something is set by hand: such a column is read as nothing else. */
export function isHandHeader(header: string): boolean {
  return handPart(bare(header)) !== undefined;
}

/** The user's own column beside the table in which he gives classes of a method by hand, such as “Segment by hand”; `undefined` where there is none. */
export function handColumn(
  { headers, owned }: Pick<TableSource, "headers" | "owned">,
  { classHeader }: AnyMethodWords,
): number | undefined {
  const wanted = languages.map((language) => bare(classHeader[language]));
  const found = headers.findIndex((header, column) => {
    const whole = bare(header);
    const part = handPart(whole);
    return part !== undefined && !owned.includes(column) && wanted.includes(whole.slice(0, -part.length));
  });
  return found < 0 ? undefined : found;
}

/** Without spaces, brackets and joining signs. */
function bare(header: string): string {
  return header
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s()[\]_\-–—:,]+/g, "");
}

/** The words at the end that say so, the longest first; a header that says nothing else is none. */
function handPart(header: string): string | undefined {
  const ends = handHeaders.filter((end) => header.endsWith(end) && header.length > end.length);
  return ends.sort((a, b) => b.length - a.length)[0];
}
