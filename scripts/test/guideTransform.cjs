const { createHash } = require("node:crypto");
const { sectionsOf } = require("../webpack/guide.cjs");

/** The user guide for tests, as the bundle has it. */
module.exports = {
  process: (source) => ({ code: `module.exports = { __esModule: true, default: ${JSON.stringify(sectionsOf(source))} };` }),
  getCacheKey: (source) => createHash("sha256").update(source).digest("hex"),
};
