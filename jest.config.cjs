/** Unit tests, and tests of the Excel code through Microsoft's client library on the embedded host. Tests of what was built run apart (jest.browser.config.cjs). */
module.exports = {
  testEnvironment: "node",
  // The client library's globals answer late questions of their own when a test file ends.
  testEnvironmentOptions: { globalsCleanup: "off" },
  roots: ["<rootDir>/test"],
  // No test is a measure of speed: a slow machine may take its time.
  testTimeout: 60_000,
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testPathIgnorePatterns: ["<rootDir>/test/browser/", "<rootDir>/test/built/"],
  moduleNameMapper: { "^office-ui-fabric-react/lib/(.*)$": "office-ui-fabric-react/lib-commonjs/$1" },
  transformIgnorePatterns: ["/node_modules/(?!pixelmatch/)"],
  transform: {
    // A package of modules only.
    "pixelmatch/index\\.js$": ["@swc/jest", { jsc: { target: "es2022" }, module: { type: "commonjs" } }],
    "\\.md$": "<rootDir>/scripts/test/guideTransform.cjs",
    "^.+\\.tsx?$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022", transform: { react: { runtime: "automatic" } } } },
    ],
  },
};
