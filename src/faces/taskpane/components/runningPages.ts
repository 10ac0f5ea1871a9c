/** The pages that need all words of the methods, loaded together. */
export { BrokenPage } from "./BrokenPage";
export { DonePage } from "./DonePage";
export { FailedPage } from "./FailedPage";
export { PreviewPage } from "./PreviewPage";
