/** The other side of a line went before it had answered, or never was there. */
export class LineLost extends Error {
  override readonly name = "LineLost";
}
