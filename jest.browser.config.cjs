const base = require("./jest.config.cjs");

/** Tests of what was built: the embedded workbook in a real browser, and the command line. Run `npm run build` and `npm run build:demo` first. */
module.exports = {
  ...base,
  roots: ["<rootDir>/test/browser", "<rootDir>/test/built"],
  testPathIgnorePatterns: [],
  globalSetup: "<rootDir>/test/browser/support/globalSetup.mjs",
  globalTeardown: "<rootDir>/test/browser/support/globalTeardown.mjs",
};
