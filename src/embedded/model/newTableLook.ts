/** How Excel makes a table that is told nothing else. */
export const newTableLook = {
  showHeaders: true,
  showTotals: false,
  showFilterButton: true,
  style: "TableStyleMedium2",
  showBandedRows: true,
  showBandedColumns: false,
  showFirstColumn: false,
  showLastColumn: false,
} as const;
