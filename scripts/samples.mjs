/** Makes the sample workbooks from their sources: `npm run samples`. */
import { writeFileSync } from "node:fs";
import { onlineRetail } from "./samples/onlineRetail.mjs";
import { prospectsZh } from "./samples/prospectsZh.mjs";

const samples = new URL("../samples/", import.meta.url);
const make = { "online-retail.xlsx": [onlineRetail, "online_retail_invoices.csv"], "prospects-zh.xlsx": [prospectsZh, "prospects_zh.csv"] };

for (const [name, [write, source]] of Object.entries(make)) {
  writeFileSync(new URL(name, samples), Buffer.from(await write(new URL(`source/${source}`, samples))));
  process.stdout.write(`samples/${name}\n`);
}
// The writer's runtime keeps Node alive.
process.exit();
