import { escapeText } from "../xml/escapeXml";

const POSITIONS: Readonly<Record<string, string>> = { Right: "r", Left: "l", Top: "t", Bottom: "b", Corner: "tr" };

/** A title of a chart or an axis; `size` in points. */
export function titleXml(title: string, size: number, isOver = false): string {
  const paragraphs = title
    .split("\n")
    .map(
      (line) =>
        `<a:p><a:pPr><a:defRPr sz="${size * 100}" b="0"/></a:pPr><a:r><a:rPr lang="en-US" sz="${size * 100}" b="0"/><a:t>${escapeText(line)}</a:t></a:r></a:p>`,
    );
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraphs.join("")}</c:rich></c:tx><c:overlay val="${isOver ? 1 : 0}"/></c:title>`;
}

export function legendXml(position: string, isOver = false): string {
  return `<c:legend><c:legendPos val="${POSITIONS[position] ?? "b"}"/><c:overlay val="${isOver ? 1 : 0}"/></c:legend>`;
}
