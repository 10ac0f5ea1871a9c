#!/usr/bin/env node
const { existsSync } = require("node:fs");
const { join } = require("node:path");

const program = join(__dirname, "..", "dist", "clientele.js");
if (!existsSync(program)) {
  process.stderr.write("clientele is not built yet. Run: npm run build\n");
  process.exit(2);
}
require(program);
