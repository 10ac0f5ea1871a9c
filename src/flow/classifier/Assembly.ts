import type { Head, Piece } from "./Piece";

/** Puts a value together from its pieces, as they come. */
export class Assembly {
  private head: Head | undefined;

  /** Takes the next piece; the value, once it was the last. */
  take(piece: Piece): { readonly value: unknown } | undefined {
    if ("value" in piece) this.head = piece;
    else for (const item of piece.items) this.head?.arrays[piece.array]?.push(item);
    return piece.last && this.head ? { value: this.head.value } : undefined;
  }
}
