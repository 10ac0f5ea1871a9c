import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { clientMetadata } from "../../../src/embedded/host/clientMetadata.generated";
import { readClientMetadata } from "../../../src/embedded/host/readClientMetadata";
import { createWorkbook } from "../../../src/embedded/model/Workbook";
import { bootExcel } from "../../../src/embedded/node/bootExcel";

const FILE = join(__dirname, "../../../src/embedded/host/clientMetadata.generated.ts");

/** `UPDATE_CLIENT_METADATA=1 npx jest clientMetadata` writes the file anew, after an update of @microsoft/office-js. */
test("the generated metadata is what the installed client library says", async () => {
  const { Excel, OfficeExtension } = await bootExcel(createWorkbook());
  const read = readClientMetadata(Excel, OfficeExtension.ClientObject);
  if (process.env["UPDATE_CLIENT_METADATA"]) writeFileSync(FILE, source(read));
  else expect(clientMetadata).toEqual(read);
  expect(Object.keys(read).length).toBeGreaterThan(150);
});

function source(metadata: object): string {
  const lines = Object.entries(metadata).map(
    ([name, entry]) => `  ${/^\w+$/.test(name) ? name : JSON.stringify(name)}: ${JSON.stringify(entry)},`,
  );
  const head =
    'import type { ClientMetadata } from "../richapi/HostObject";\n\n/** Read from the prototypes of @microsoft/office-js by `UPDATE_CLIENT_METADATA=1 npx jest clientMetadata`. */\n';
  return `${head}export const clientMetadata: ClientMetadata = {\n${lines.join("\n")}\n};\n`;
}
