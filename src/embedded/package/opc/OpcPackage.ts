import { PackageError } from "../PackageError";
import { decodeXml, encodeXml } from "../xml/decodeXml";
import { parseXml } from "../xml/parseXml";
import type { XmlElement } from "../xml/XmlElement";
import { deflateEntry } from "../zip/deflateEntry";
import { inflateEntry } from "../zip/inflateEntry";
import { readZip } from "../zip/readZip";
import { writeZip } from "../zip/writeZip";
import type { ZipEntry } from "../zip/ZipEntry";

/**
 * The parts of an Office file. Parts that were not set are written back as they were read, in their old order; part names compare without
 * regard to case.
 */
export class OpcPackage {
  private readonly order: string[] = [];
  private readonly entries = new Map<string, ZipEntry>();
  private readonly changed = new Map<string, { name: string; text: string | Uint8Array }>();

  /** @throws PackageError `damagedZip`, `tooLarge`, `encrypted` */
  static open(bytes: Uint8Array): OpcPackage {
    const opened = new OpcPackage();
    for (const entry of readZip(bytes)) {
      const key = keyOf(entry.name);
      if (opened.entries.has(key)) throw new PackageError("damagedZip", { reason: "twice", part: entry.name });
      opened.entries.set(key, entry);
      opened.order.push(key);
    }
    return opened;
  }

  static empty(): OpcPackage {
    return new OpcPackage();
  }

  get parts(): string[] {
    return this.order.filter((key) => this.has(key)).map((key) => this.changed.get(key)?.name ?? this.entries.get(key)!.name);
  }

  has(part: string): boolean {
    return this.changed.has(keyOf(part)) || this.entries.has(keyOf(part));
  }

  /** @throws PackageError `missingPart`, `damagedZip` */
  bytes(part: string): Uint8Array {
    const changed = this.changed.get(keyOf(part));
    if (changed !== undefined) return typeof changed.text === "string" ? encodeXml(changed.text) : changed.text;
    const entry = this.entries.get(keyOf(part));
    if (entry === undefined) throw new PackageError("missingPart", { part });
    return inflateEntry(entry);
  }

  /** @throws PackageError `missingPart`, `damagedZip`, `damagedXml` */
  text(part: string): string {
    const changed = this.changed.get(keyOf(part));
    if (typeof changed?.text === "string") return changed.text;
    return decodeXml(this.bytes(part), part);
  }

  /** @throws PackageError also `documentType` */
  xml(part: string): XmlElement {
    return parseXml(this.text(part), part);
  }

  /** Sets a part's content; a content that is already there is no change. */
  set(part: string, text: string | Uint8Array): void {
    const key = keyOf(part);
    if (typeof text === "string" && this.has(part) && this.text(part) === text) return;
    if (!this.order.includes(key)) this.order.push(key);
    this.changed.set(key, { name: this.changed.get(key)?.name ?? this.entries.get(key)?.name ?? part, text });
  }

  remove(part: string): void {
    this.changed.delete(keyOf(part));
    this.entries.delete(keyOf(part));
  }

  /** A part name that is free: `pattern` with `#` for the number. */
  freeName(pattern: string): string {
    for (let number = 1; ; number++) {
      const name = pattern.replace("#", String(number));
      if (!this.has(name)) return name;
    }
  }

  toBytes(): Uint8Array {
    const kept = this.order.filter((key) => this.has(key));
    return writeZip(
      kept.map((key) => {
        const old = this.entries.get(key);
        const changed = this.changed.get(key);
        return changed === undefined ? old! : deflateEntry(changed.name, this.bytes(changed.name), old?.stamp);
      }),
    );
  }
}

function keyOf(part: string): string {
  return part.replace(/^\//, "").toLowerCase();
}
