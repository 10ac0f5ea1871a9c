import { posix } from "node:path";
import ts from "typescript";

export interface Import {
  /** As written. */
  readonly text: string;
  /** The path below src/ without its ending, or undefined for a package. */
  readonly target?: string;
}

/** A global as it is used: `Excel`, `Date.now`, `new Date()` … */
export interface GlobalUse {
  readonly name: string;
  readonly inType: boolean;
  readonly line: number;
}

export interface Module {
  /** Below src/, for example `core/Area.ts`. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly exports: readonly string[];
  readonly uses: readonly GlobalUse[];
}

const watched = new Set(["Excel", "OfficeExtension", "Office", "CustomFunctions", "document", "window", "localStorage"]);

function specifierOf(node: ts.Node): string | undefined {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
    return node.moduleSpecifier.text;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal))
    return node.argument.literal.text;
  const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const argument = isDynamic ? node.arguments[0] : undefined;
  return argument && ts.isStringLiteral(argument) ? argument.text : undefined;
}

function importOf(path: string, text: string): Import {
  if (!text.startsWith(".")) return { text };
  return { text, target: posix.join(posix.dirname(path), text).replace(/\.(tsx?|js)$/, "") };
}

/** Whether an identifier is a name of its own here: not a property, a key, a declaration or the name of a member. */
function standsAlone(node: ts.Identifier): boolean {
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isQualifiedName(parent)) return parent.left === node;
  const named = parent as { readonly name?: ts.Node; readonly propertyName?: ts.Node };
  return named.name !== node && named.propertyName !== node;
}

function isInType(node: ts.Node): boolean {
  for (let at: ts.Node = node; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isTypeNode(at)) return true;
    if (ts.isStatement(at) || ts.isExpression(at.parent)) return false;
  }
  return false;
}

/** The watched thing that a node is, in the words of the rules. */
function watchedName(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && node.expression.getText() === "Date" && !node.arguments?.length) return "new Date()";
  if (ts.isPropertyAccessExpression(node)) {
    const text = node.getText().replace(/\s/g, "");
    if (text === "Date.now" || text === "Math.random") return text;
  }
  return ts.isIdentifier(node) && watched.has(node.text) && standsAlone(node) ? node.text : undefined;
}

/** Names that the file gives a meaning of its own, by importing or declaring them. */
function ownNames(file: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const isOwn = ts.isImportSpecifier(node) || ts.isImportClause(node) || ts.isVariableDeclaration(node) || ts.isParameter(node);
    if ((isOwn || ts.isClassDeclaration(node) || ts.isFunctionDeclaration(node)) && node.name && ts.isIdentifier(node.name)) {
      names.add(node.name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}

function exportsOf(file: ts.SourceFile): string[] {
  return file.statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause))
      return statement.exportClause.elements.map((element) => element.name.text);
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    if (!modifiers.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)) return [];
    if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map((declaration) => declaration.name.getText());
    const name = (statement as { readonly name?: ts.Identifier }).name;
    return name ? [name.text] : [];
  });
}

/** Reads one source file: what it imports, exports and uses. `path` is below src/. */
export function readModule(path: string, source: string): Module {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const uses: GlobalUse[] = [];
  const own = ownNames(file);
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== undefined) imports.push(importOf(path, specifier));
    const name = watchedName(node);
    if (name !== undefined && !own.has(name)) {
      uses.push({ name, inType: isInType(node), line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { path, lines: source.split("\n").length - 1, imports, exports: exportsOf(file), uses };
}
