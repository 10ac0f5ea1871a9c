import { PackageError } from "../PackageError";
import { unescapeXml } from "./unescapeXml";
import type { XmlAttribute, XmlElement } from "./XmlElement";

type Scope = Readonly<Record<string, string>>;

/** Elements inside each other: files have a dozen, and what walks over them calls itself. */
const DEEPEST = 500;

const ROOT_SCOPE: Scope = { "": "", xml: "http://www.w3.org/XML/1998/namespace" };
const TAG = /([^\s/>=<"'&]+)|(\s+)([^\s/>=<"'&]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')|(\s*)(\/?)>/y;

/**
 * Parses a part into elements that know where they stand. Content of the elements named in `opaque` is stepped over, not parsed: cells are
 * read by a scanner of their own.
 * @throws PackageError `damagedXml`, `documentType`
 */
export function parseXml(text: string, part: string, opaque: readonly string[] = []): XmlElement {
  return new Parser(text, part, opaque).parse();
}

class Parser {
  private at = 0;
  private root: XmlElement | undefined;
  private readonly open: { element: XmlElement; scope: Scope }[] = [];

  constructor(
    private readonly source: string,
    private readonly part: string,
    private readonly opaque: readonly string[],
  ) {}

  parse(): XmlElement {
    const { source } = this;
    while (this.at < source.length) {
      const next = source.indexOf("<", this.at);
      if (next < 0) break;
      if (next > this.at) this.text(source.slice(this.at, next));
      this.at = next;
      const mark = source.charCodeAt(next + 1);
      if (mark === 0x3f) this.skipTo("?>");
      else if (mark === 0x21) this.declaration();
      else if (mark === 0x2f) this.endTag();
      else this.startTag();
    }
    if (this.root === undefined || this.open.length > 0) throw this.damaged("ends too early");
    return this.root;
  }

  private text(raw: string): void {
    const top = this.open.at(-1);
    if (top !== undefined) top.element.text += this.resolve(raw);
    else if (raw.trim() !== "") throw this.damaged("text outside the root");
  }

  private declaration(): void {
    const { source, at } = this;
    if (source.startsWith("<!--", at)) {
      this.skipTo("-->");
      return;
    }
    if (!source.startsWith("<![CDATA[", at)) throw new PackageError("documentType", { part: this.part });
    this.skipTo("]]>");
    const top = this.open.at(-1);
    if (top === undefined) throw this.damaged("text outside the root");
    top.element.text += source.slice(at + 9, this.at - 3);
  }

  private skipTo(mark: string): void {
    const end = this.source.indexOf(mark, this.at);
    if (end < 0) throw this.damaged(`no ${mark}`);
    this.at = end + mark.length;
  }

  private startTag(): void {
    const start = this.at;
    TAG.lastIndex = start + 1;
    const name = TAG.exec(this.source)?.[1];
    if (name === undefined) throw this.damaged("tag");
    const attributes: XmlAttribute[] = [];
    for (;;) {
      const from = TAG.lastIndex;
      const match = from === 0 ? null : TAG.exec(this.source);
      if (match === null || match[1] !== undefined) throw this.damaged("tag");
      if (match[3] === undefined) {
        this.at = TAG.lastIndex;
        this.opened({ name, attributes, start, closed: match[7] === "/" });
        return;
      }
      const value = this.resolve((match[4] ?? match[5])!.replace(/\s/g, " "));
      attributes.push({ name: match[3], local: match[3], namespace: "", value, start: from, end: TAG.lastIndex });
    }
  }

  private opened({ name, attributes, start, closed }: { name: string; attributes: XmlAttribute[]; start: number; closed: boolean }): void {
    const parent = this.open.at(-1);
    const scope = scopeOf(parent?.scope ?? ROOT_SCOPE, attributes);
    for (const one of attributes) if (one.name.includes(":")) Object.assign(one, this.qualified(one.name, scope));
    const { local, namespace } = this.qualified(name, scope);
    const end = this.at;
    const element: XmlElement = {
      name,
      local,
      namespace,
      attributes,
      children: [],
      text: "",
      start,
      contentStart: end,
      contentEnd: end,
      end,
    };
    if (parent !== undefined) parent.element.children.push(element);
    else if (this.root !== undefined) throw this.damaged("second root");
    else this.root = element;
    if (closed) return;
    if (this.open.length >= DEEPEST) throw this.damaged("too deep");
    this.open.push({ element, scope });
    if (!this.opaque.includes(local)) return;
    const close = this.source.indexOf(`</${name}`, this.at);
    if (close < 0) throw this.damaged(`no end of ${name}`);
    this.at = close;
  }

  private endTag(): void {
    const top = this.open.pop();
    const close = this.source.indexOf(">", this.at);
    if (top === undefined || close < 0 || this.source.slice(this.at + 2, close).trimEnd() !== top.element.name)
      throw this.damaged("end tag");
    top.element.contentEnd = this.at;
    this.at = close + 1;
    top.element.end = this.at;
  }

  private qualified(name: string, scope: Scope): { local: string; namespace: string } {
    const colon = name.indexOf(":");
    const prefix = colon < 0 ? "" : name.slice(0, colon);
    if (prefix === "xmlns") return { local: name.slice(colon + 1), namespace: "http://www.w3.org/2000/xmlns/" };
    const namespace = Object.hasOwn(scope, prefix) ? scope[prefix] : undefined;
    if (namespace === undefined) throw this.damaged(`prefix ${prefix}`);
    return { local: name.slice(colon + 1), namespace };
  }

  private resolve(raw: string): string {
    try {
      return unescapeXml(raw);
    } catch (error) {
      throw this.damaged(error instanceof Error ? error.message : "entity");
    }
  }

  private damaged(reason: string): PackageError {
    return new PackageError("damagedXml", { part: this.part, reason, offset: this.at });
  }
}

function scopeOf(outer: Scope, attributes: readonly XmlAttribute[]): Scope {
  let scope = outer;
  for (const { name, value } of attributes) {
    if (name === "xmlns") scope = { ...scope, "": value };
    else if (name.startsWith("xmlns:")) scope = { ...scope, [name.slice(6)]: value };
  }
  return scope;
}
