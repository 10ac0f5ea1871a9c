import { anyCellFunctions } from "../../methods/cellFunctions";
import { withoutFunction } from "../../methods/withoutFunction";
import { functionWords } from "../../words/functions";
import type { FunctionWords } from "../../words/functions/FunctionWords";
import { markdownTable } from "./markdownTable";

const intro = `# Functions

Generated from the functions' own declarations by \`npm run docs\`; do not edit by hand.

Functions are typed bare: \`=RFM(…)\`. They take cells, ranges and arrays, and their results spill. Nothing can spill inside an Excel table: there the functions that
answer row by row take the row's own cell first and the whole column after it, for example \`=ABCCLASS([@Revenue],[Revenue])\`.

One formula that spills is faster than the same formula filled down a column: Excel hands the whole column over with every call. Excel for Windows and Mac hands an empty
cell over as 0; where 0 can be a number it is read as one, so write \`=IF(B2="","",B2)\` into a helper column where that would say something wrong.
`;

/** The page \`docs/functions.md\`: every cell function with its arguments. */
export function functionsPage(): string {
  return [
    intro,
    ...anyCellFunctions.map(({ name, parameters, method }) => {
      const words: FunctionWords = functionWords[name as keyof typeof functionWords];
      const list = parameters.map(({ id, optional }) => (optional ? `[${id}]` : id)).join(", ");
      const rows = parameters.map(({ id, optional }) => [`\`${id}\``, optional ? "no" : "yes", words.parameters[id]?.en ?? ""]);
      return `## \`=${name}(${list})\`\n\n${words.description.en}\n\nRule: [${method}](methods.md).\n\n${markdownTable(["argument", "needed", "what it is"], rows)}\n`;
    }),
    withoutOne(),
  ].join("\n");
}

function withoutOne(): string {
  const rows = Object.entries(withoutFunction).map(([method, why]) => [`\`${method}\``, why]);
  return `## Methods without a function\n\n${markdownTable(["method", "why"], rows)}\n`;
}
