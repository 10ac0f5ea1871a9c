/** Makes the sample workbooks from their sources: `npm run samples`. */
import { writeFileSync } from "node:fs";
import { firstOrders } from "./samples/firstOrders.mjs";
import { onlineRetail } from "./samples/onlineRetail.mjs";
import { salesTeam } from "./samples/salesTeam.mjs";
import { prospectsZh } from "./samples/prospectsZh.mjs";

const samples = new URL("../samples/", import.meta.url);
const make = {
  "online-retail.xlsx": () => onlineRetail(new URL("source/online_retail_invoices.csv", samples)),
  "prospects-zh.xlsx": () => prospectsZh(new URL("source/prospects_zh.csv", samples)),
  "sales-team.xlsx": salesTeam,
};

for (const [name, write] of Object.entries(make)) {
  writeFileSync(new URL(name, samples), Buffer.from(await write()));
  process.stdout.write(`samples/${name}\n`);
}
const travelling = "src/sheets/sample/firstOrders.json";
writeFileSync(new URL(`../${travelling}`, import.meta.url), firstOrders(new URL("source/online_retail_invoices.csv", samples)));
process.stdout.write(`${travelling}\n`);
// The writer's runtime keeps Node alive.
process.exit();
