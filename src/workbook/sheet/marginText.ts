/** Excel takes no more than 255 characters in one margin, its own codes included. */
const longest = 200;

/** A line in the margin of printed pages in Excel's writing: `&P` and `&N` are the page and the number of pages, and a plain ampersand is doubled. */
export function marginText(text = ""): string {
  return text.slice(0, longest).replaceAll("&", "&&").replaceAll("{page}", "&P").replaceAll("{pages}", "&N");
}
