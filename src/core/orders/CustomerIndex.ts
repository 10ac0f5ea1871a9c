import type { Cell } from "../Cell";
import { readKey } from "../cells/readKey";
import { textOf } from "../cells/textOf";

/** Customers by key, in the order in which they are first met. */
export class CustomerIndex {
  private readonly byKey = new Map<string, number>();
  readonly keys: string[] = [];
  /** The name as first met. */
  readonly names: string[] = [];

  /** @param amongCodes whether the keys are mostly codes such as article numbers, among which a single letter is one too */
  constructor(private readonly amongCodes = false) {}

  get count(): number {
    return this.keys.length;
  }

  /** The index of the customer in a key cell; −1 for one that is not known. */
  find(cell: Cell): number {
    return this.byKey.get(readKey(cell, this.amongCodes)) ?? -1;
  }

  /** The index of the customer in a key cell, entered when it is new; −1 for a cell without a key. The name is the key cell's own text unless a name is given. */
  enter(cell: Cell, name: Cell): number {
    const key = readKey(cell, this.amongCodes);
    if (key === "") return -1;
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    const index = this.keys.length;
    this.byKey.set(key, index);
    this.keys.push(key);
    const shown = readKey(name) === "" ? cell : name;
    this.names.push(textOf(shown).trim());
    return index;
  }
}
