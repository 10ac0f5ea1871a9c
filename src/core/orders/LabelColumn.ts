import type { Cell } from "../Cell";
import { isError } from "../cells/isError";
import { readKey } from "../cells/readKey";
import { textOf } from "../cells/textOf";
import type { Labels } from "./Labels";

/** Collects a column of names row by row; names are matched as keys are. */
export class LabelColumn {
  private readonly known = new Map<string, number>();
  private readonly of: number[] = [];
  private readonly names: string[] = [];
  private readonly codes: string[] = [];

  /** Adds a row. `shown` is the name to show for the key, for example the product's name beside its code. O(length of the text). */
  add(key: Cell, shown: Cell): void {
    const id = isError(key) ? "" : readKey(key);
    if (id === "") {
      this.of.push(-1);
      return;
    }
    let index = this.known.get(id);
    if (index === undefined) {
      index = this.names.length;
      this.known.set(id, index);
      this.codes.push(textOf(key).trim());
      this.names.push(textOf(isError(shown) || readKey(shown) === "" ? key : shown).trim());
    }
    this.of.push(index);
  }

  done(): Labels {
    const named = this.names.some((name, index) => name !== this.codes[index]);
    return { of: Int32Array.from(this.of), names: this.names, ...(named && { codes: this.codes }) };
  }
}
