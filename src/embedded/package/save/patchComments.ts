import type { CommentModel } from "../../model/SheetDetails";
import { setContentType, setDefaultType } from "../opc/contentTypes";
import { RELATIONSHIP, relationshipType, SPREADSHEET } from "../opc/namespaces";
import type { OpcPackage } from "../opc/OpcPackage";
import { isRelationship } from "../opc/Relationship";
import { addRelationship, relationshipsOf } from "../opc/relationships";
import { attribute, child, childrenOf } from "../xml/findXml";
import { prefixOf, withPrefix } from "../xml/withPrefix";
import { XmlEdits } from "../xml/XmlEdits";
import { blankShapes, noteShapeXml, threadNoteXml, threadXml } from "./commentXml";
import type { NumberedComment } from "./commentXml";
import type { SheetEditor } from "./SheetEditor";

const THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const NEWER = "http://schemas.microsoft.com/office/2017/10/relationships";
const PERSON = "{C0A5E57A-0000-4000-8000-FFFFFFFFFFFF}";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NOTES = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";

/**
 * Adds the threaded comments that were made after opening, each with the note that older programs read in its place. Comments and notes of
 * the file stay as they are. `workbook` is the workbook's part.
 */
export function patchComments(
  pack: OpcPackage,
  editor: SheetEditor,
  { now, workbook }: { now: readonly CommentModel[]; workbook: string },
): void {
  if (now.length === 0) return;
  const { part } = editor.sheet;
  const threads = partOf(pack, part, {
    word: "threadedComment",
    type: `${NEWER}/threadedComment`,
    name: "xl/threadedComments/threadedComment#.xml",
    empty: `${HEAD}<ThreadedComments xmlns="${THREADS}"></ThreadedComments>`,
  });
  setContentType(pack, threads, "application/vnd.ms-excel.threadedcomments+xml");
  addPerson(pack, workbook, now[0]!.author);
  const numbered = numberedFor(threads, childrenOf(pack.xml(threads), "threadedComment").length, now);
  append(pack, threads, numbered.map((one) => threadXml(one, PERSON)).join(""));
  addNotes(pack, part, numbered);
  addShapes(pack, editor, numbered);
}

/** Numbers that no comment of the workbook has: by part, and by place in it. */
function numberedFor(threads: string, before: number, comments: readonly CommentModel[]): NumberedComment[] {
  const sheet = Number(/(\d+)\.xml$/.exec(threads)?.[1] ?? 0);
  let next = sheet * 65_536 + before;
  const guid = (): string => `{C0A5E57A-0000-4000-8000-${(next++).toString(16).toUpperCase().padStart(12, "0")}}`;
  return comments.map((comment) => ({ comment, ids: [guid(), ...comment.replies.map(guid)] }));
}

interface NewPart {
  word: string;
  type: string;
  name: string;
  empty: string;
}

/** The part that another leads to, made where there is none. */
function partOf(pack: OpcPackage, from: string, { word, type, name, empty }: NewPart): string {
  const known = relationshipsOf(pack, from).find(isRelationship(word));
  if (known !== undefined) return known.target;
  const target = pack.freeName(name);
  pack.set(target, empty);
  addRelationship(pack, from, { type, target });
  return target;
}

function append(pack: OpcPackage, part: string, xml: string): void {
  const [source, root, edits] = [pack.text(part), pack.xml(part), new XmlEdits()];
  edits.append(root, source, withPrefix(xml, prefixOf(root)));
  pack.set(part, edits.apply(source));
}

function addPerson(pack: OpcPackage, workbook: string, name: string): void {
  const persons = partOf(pack, workbook, {
    word: "person",
    type: `${NEWER}/person`,
    name: "xl/persons/person#.xml",
    empty: `${HEAD}<personList xmlns="${THREADS}"></personList>`,
  });
  setContentType(pack, persons, "application/vnd.ms-excel.person+xml");
  const isKnown = childrenOf(pack.xml(persons), "person").some((one) => attribute(one, "id") === PERSON);
  if (!isKnown) append(pack, persons, `<person displayName="${name}" id="${PERSON}" userId="${name}" providerId="None"/>`);
}

/** Excel finds a thread's note by its author, who is the thread. */
function addNotes(pack: OpcPackage, sheet: string, comments: readonly NumberedComment[]): void {
  const notes = partOf(pack, sheet, {
    word: "comments",
    type: relationshipType("comments"),
    name: "xl/comments#.xml",
    empty: `${HEAD}<comments xmlns="${SPREADSHEET}"><authors></authors><commentList></commentList></comments>`,
  });
  setContentType(pack, notes, NOTES);
  const [source, root, edits] = [pack.text(notes), pack.xml(notes), new XmlEdits()];
  const [authors, list] = [child(root, "authors"), child(root, "commentList")];
  if (authors === undefined || list === undefined) return;
  const before = childrenOf(authors, "author").length;
  const names = comments.map(({ ids }) => `<author>tc=${ids[0] ?? ""}</author>`).join("");
  edits.append(authors, source, withPrefix(names, prefixOf(root)));
  edits.append(list, source, withPrefix(comments.map((one, at) => threadNoteXml(one, before + at)).join(""), prefixOf(root)));
  pack.set(notes, edits.apply(source));
}

function addShapes(pack: OpcPackage, editor: SheetEditor, comments: readonly NumberedComment[]): void {
  const { part } = editor.sheet;
  const id = attribute(editor.child("legacyDrawing"), "id", RELATIONSHIP);
  let shapes = relationshipsOf(pack, part).find((one) => one.id === id)?.target;
  if (shapes === undefined) {
    shapes = pack.freeName("xl/drawings/vmlDrawing#.vml");
    pack.set(shapes, blankShapes);
    setDefaultType(pack, "vml", "application/vnd.openxmlformats-officedocument.vmlDrawing");
    const added = addRelationship(pack, part, { type: relationshipType("vmlDrawing"), target: shapes });
    editor.insert("legacyDrawing", `<legacyDrawing xmlns:r="${RELATIONSHIP}" r:id="${added}"/>`);
  }
  // Such drawings are not always well-formed: the text is enough to find its end and the numbers in it.
  const source = pack.text(shapes);
  const first = Math.max(1024, ...[...source.matchAll(/\bid=["']_x0000_s(\d+)["']/g)].map(([, number]) => Number(number))) + 1;
  const end = source.lastIndexOf("</");
  if (end < 0) return;
  pack.set(shapes, source.slice(0, end) + comments.map((one, at) => noteShapeXml(one, first + at)).join("") + source.slice(end));
}
