/** Legal forms at the end of a name, which come and go with whoever types it. */
const legalForm = /(?:股份有限公司|有限公司|公司|(?:incorporated|limited|company|corp|inc|ltd|llc|plc|gmbh|pty|co|ag|sa|bv))$/u;

/** A name as two people would agree that they mean the same: without spaces, punctuation, case, width and legal form. */
export function looseName(name: string): string {
  let letters = name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
  for (let shorter = letters.replace(legalForm, ""); shorter !== letters && shorter !== ""; shorter = letters.replace(legalForm, ""))
    letters = shorter;
  return letters;
}
