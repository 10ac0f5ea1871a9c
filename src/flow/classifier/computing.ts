/** What computes, loaded together where it computes: on the pane's thread or beside it. */
export { classify } from "../classify";
export { planOf } from "../planOf";
export { previewOf } from "../previewOf";
