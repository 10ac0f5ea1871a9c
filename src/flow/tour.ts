/** Whether the tour was skipped or seen to its end in this workbook, out of the text that the workbook keeps. */
export function recallToured(text: string | null): boolean {
  return parse(text).toured === true;
}

/** The text that the workbook keeps, with the tour told as seen if it was; whatever else it says stays. */
export function withToured(text: string | null, toured: boolean): string {
  const kept = parse(text);
  return JSON.stringify(toured ? { ...kept, toured } : kept);
}

function parse(text: string | null): { readonly [name: string]: unknown } {
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
