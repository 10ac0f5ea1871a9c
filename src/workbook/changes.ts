/** Everything that changes the workbook, as one part that is loaded apart. */
export { removeEverything } from "./register/removeEverything";
export { leaveUnfinished } from "./restore/leaveUnfinished";
export { undoLast } from "./restore/undoLast";
export { giveSheet } from "./sheet/giveSheet";
export { showPlan } from "./write/showPlan";
export { writePlan } from "./write/writePlan";
