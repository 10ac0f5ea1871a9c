import { readFileSync } from "node:fs";
import ts from "typescript";

export interface ExcelMethod {
  name: string;
  /** Types of the parameters that may not be left out, as the typings write them. */
  parameters: readonly { name: string; type: string }[];
}

/** Members of every client object, which no host sees. */
const CLIENT_ONLY = new Set(["load", "toJSON", "set", "track", "untrack", "retrieve", "update"]);

/** ExcelApi 1.1 to 1.15. */
const SERVED = /\[Api set: ExcelApi 1\.([1-9]|1[0-5])\b/;

/** What Microsoft's typings say of the classes and enumerations of `Excel`, up to ExcelApi 1.15. */
export class ExcelTypings {
  readonly #classes = new Map<string, ts.ClassDeclaration>();
  readonly #firstWords = new Map<string, string>();
  readonly #file: ts.SourceFile;

  constructor() {
    const path = require.resolve("@types/office-js/index.d.ts");
    this.#file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
    for (const statement of this.#file.statements) {
      if (!ts.isModuleDeclaration(statement) || statement.name.text !== "Excel" || !statement.body) continue;
      if (ts.isModuleBlock(statement.body)) statement.body.statements.forEach((member) => this.#take(member));
    }
  }

  /** Methods of a class, each once, with the parameters of its first overload. */
  methods(className: string): ExcelMethod[] {
    const found = new Map<string, ExcelMethod>();
    for (const member of this.#classes.get(className)?.members ?? []) {
      if (!ts.isMethodDeclaration(member)) continue;
      const name = member.name.getText();
      if (CLIENT_ONLY.has(name) || found.has(name) || !SERVED.test(this.#comment(member))) continue;
      const parameters = member.parameters
        .filter(({ questionToken, dotDotDotToken }) => !questionToken && !dotDotDotToken)
        .map((parameter) => ({ name: parameter.name.getText(), type: parameter.type?.getText() ?? "any" }));
      found.set(name, { name, parameters });
    }
    return [...found.values()];
  }

  /** The first word of an enumeration, such as `GreaterThan` of `Excel.ConditionalCellValueOperator`. */
  firstWord(enumeration: string): string | undefined {
    return this.#firstWords.get(enumeration);
  }

  #take(member: ts.Statement): void {
    if (ts.isClassDeclaration(member) && member.name) this.#classes.set(member.name.text, member);
    if (!ts.isEnumDeclaration(member)) return;
    const [first] = member.members;
    if (first?.initializer && ts.isStringLiteral(first.initializer)) this.#firstWords.set(member.name.text, first.initializer.text);
  }

  #comment(node: ts.Node): string {
    return this.#file.text.slice(node.getFullStart(), node.getStart());
  }
}
