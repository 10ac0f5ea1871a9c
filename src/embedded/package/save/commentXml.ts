import { columnName } from "../../model/address";
import type { CommentModel } from "../../model/SheetDetails";
import { escapeAttribute, escapeText } from "../xml/escapeXml";

/** A comment with its number in the file. */
export interface NumberedComment {
  comment: CommentModel;
  /** `{…}` of the comment, then of its replies. */
  ids: readonly string[];
}

/** What a program that knows no threads shows, in the words that Excel uses. */
const LEAD =
  "[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment; however, any edits to it will get removed if the file is opened in a newer version of Excel. Learn more: https://go.microsoft.com/fwlink/?linkid=870924";

/** The thread: the comment and its replies. Source: [MS-XLSX], 2.6.205. */
export function threadXml({ comment, ids }: NumberedComment, person: string): string {
  const { row, column, resolved, replies } = comment;
  const [own = ""] = ids;
  return [comment, ...replies]
    .map(({ content, created }, at) => {
      const marks = `ref="${columnName(column)}${row + 1}" dT="${escapeAttribute(created.replace(/Z$/, ""))}" personId="${person}" id="${ids[at] ?? ""}"`;
      const place = at > 0 ? ` parentId="${own}"` : resolved ? ' done="1"' : "";
      return `<threadedComment ${marks}${place}><text>${escapeText(content)}</text></threadedComment>`;
    })
    .join("");
}

/** The note that stands for a thread; `author` is its place in the list of authors. */
export function threadNoteXml({ comment }: NumberedComment, author: number): string {
  const said = [`Comment:\n    ${comment.content}`, ...comment.replies.map(({ content }) => `Reply:\n    ${content}`)].join("\n");
  const text = `<t xml:space="preserve">${escapeText(`${LEAD}\n\n${said}`)}</t>`;
  return `<comment ref="${columnName(comment.column)}${comment.row + 1}" authorId="${author}" shapeId="0"><text>${text}</text></comment>`;
}

const NAMESPACES =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';

/** The box that Excel asks of every note. Source: ECMA-376 part 4, 19.4. */
export function noteShapeXml({ comment: { row, column } }: NumberedComment, number: number): string {
  const anchor = [column + 1, 15, Math.max(0, row - 1), 2, column + 3, 31, row + 4, 1].join(", ");
  const style = "position:absolute;margin-left:60pt;margin-top:1pt;width:108pt;height:60pt;z-index:1;visibility:hidden";
  const data = `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData>`;
  return `<v:shape ${NAMESPACES} id="_x0000_s${number}" type="#_x0000_t202" style="${style}" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox/>${data}</v:shape>`;
}

export const blankShapes = `<xml ${NAMESPACES}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>`;
