/** What `npm test` runs, in this order. A step of kind "jest" counts each of its tests; any other step counts as one. */
export const steps = [
  { name: "Lint", kind: "check", program: "eslint/bin/eslint.js", args: ["."] },
  { name: "Formatting", kind: "check", program: "prettier/bin/prettier.cjs", args: ["--check", "--log-level", "warn", "."] },
  { name: "Types", kind: "check", program: "typescript/bin/tsc", args: ["--noEmit"] },
  { name: "Manifest", kind: "check", script: "scripts/validate.mjs", args: [] },
  { name: "Unit tests", kind: "jest", program: "jest/bin/jest.js", args: ["--maxWorkers=100%"] },
  { name: "Production build", kind: "check", program: "webpack/bin/webpack.js", args: ["--mode", "production"] },
  { name: "Demo build", kind: "check", program: "webpack/bin/webpack.js", args: ["--mode", "production", "--env", "demo"] },
  {
    name: "Browser tests",
    kind: "jest",
    program: "jest/bin/jest.js",
    args: ["--config", "jest.browser.config.cjs", "--runInBand"],
    needs: ["Production build", "Demo build"],
  },
];
