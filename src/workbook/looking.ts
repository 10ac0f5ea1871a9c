/** What follows the user through the workbook, as one part that is loaded apart. */
export { recalculateCalls } from "./formulas/recalculateCalls";
export { listResults } from "./results/listResults";
export { readCells } from "./selection/readCells";
export { readSelection } from "./selection/readSelection";
export { watchSelection } from "./selection/watchSelection";
