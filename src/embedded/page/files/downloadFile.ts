const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const XLSM = "application/vnd.ms-excel.sheet.macroEnabled.12";

/** What a workbook is called when it is saved: macros keep their ending, everything else becomes .xlsx. */
export function savedName(name: string): string {
  return /\.xlsm$/i.test(name) ? name : `${name.replace(/\.(xlsx|csv|tsv|txt)$/i, "")}.xlsx`;
}

/** Gives the person a file, as a download of the browser. */
export function downloadFile(name: string, bytes: Uint8Array): void {
  const blob = new Blob([bytes.slice()], { type: /\.xlsm$/i.test(name) ? XLSM : XLSX });
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
