import { coloursPage } from "./coloursPage";
import { functionsPage } from "./functionsPage";
import { methodsPage } from "./methodsPage";
import { segmentPicture } from "./segmentPicture";

/** Every generated file of the docs, by its path in \`docs/\`. */
export const pages: Readonly<Record<string, () => string>> = {
  "methods.md": methodsPage,
  "functions.md": functionsPage,
  "colours.md": coloursPage,
  "pictures/segments.svg": segmentPicture,
};
