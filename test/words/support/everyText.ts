import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import type { Text } from "../../../src/core/Text";

/** One piece of wording where it stands in the source: `methods/rfm.ts rfmWords.classes.loyal.label`. */
export interface Piece {
  readonly place: string;
  readonly text: Text;
}

const room = join(__dirname, "../../../src/words");
/** Stands for what is worked into a sentence by the program; neither a letter nor a mark. */
const inserted = "\uFFFC";

/** Every call of `text(...)` in the words' source whose three texts are written there, be it in an exported record or inside a function. */
export function everyText(): readonly Piece[] {
  return readdirSync(room, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
    .sort()
    .flatMap((file) => textsIn(file));
}

function textsIn(file: string): Piece[] {
  const source = ts.createSourceFile(file, readFileSync(join(room, file), "utf8"), ts.ScriptTarget.Latest, true);
  const found: Piece[] = [];
  const visit = (node: ts.Node): void => {
    const piece = ts.isCallExpression(node) ? pieceOf(node, file) : undefined;
    if (piece) found.push(piece);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function pieceOf(call: ts.CallExpression, file: string): Piece | undefined {
  if (call.expression.getText() !== "text") return undefined;
  const [en, zhTW, zhCN] = call.arguments.map(written);
  if (en === undefined || zhTW === undefined || zhCN === undefined) return undefined;
  return { place: `${file} ${pathOf(call)}`, text: { en, "zh-TW": zhTW, "zh-CN": zhCN } };
}

/** The text of a literal; of a template with what it inserts marked. */
function written(node: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => inserted + literal.text).join("");
}

function pathOf(node: ts.Node): string {
  const names: string[] = [];
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isPropertyAssignment(at) || ts.isVariableDeclaration(at)) names.unshift(at.name.getText());
  }
  return names.join(".");
}
