import tseslint from "typescript-eslint";
import officeAddins from "eslint-plugin-office-addins";

/** Rooms that compute: the same answer everywhere, so no clock, no chance, no page, no Office and no input or output. */
const pureRooms = ["core", "methods", "words", "sheets", "flow"].map((room) => `src/${room}/**/*.{ts,tsx}`);

const tell = (names, message) => names.map((name) => ({ name, message }));
const officeGlobals = tell(["Excel", "Office", "OfficeExtension"], "Only src/workbook speaks Office.js. Go through the WorkbookPort.");
const pageGlobals = tell(["document", "window", "localStorage", "navigator"], "Only the pane and the embedded page have a DOM.");
const impureGlobals = tell(
  ["fetch", "process", "console", "setTimeout", "CustomFunctions", "require"],
  "This room is pure: take what is needed as an argument.",
);
const clock = [
  "error",
  { object: "Date", property: "now", message: "Take the day as an argument; only faces read the clock." },
  { object: "Math", property: "random", message: "Take the generator as an argument (src/core has a seeded one)." },
];
const newDate = [
  "error",
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Take the day as an argument; only faces read the clock." },
];

export default tseslint.config(
  { ignores: ["dist/", "coverage/", "node_modules/", "**/actual/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },

  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "max-lines": ["error", { max: 350 }],
      "max-lines-per-function": ["error", { max: 50, skipBlankLines: true, skipComments: true }],
      "max-params": ["error", 3],
      "no-console": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      // Serials and counts are put into texts everywhere; the rule's other half (objects in texts) stays.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      // Indexes inside a loop's bounds are known to exist; a made-up default there would hide an error instead of showing it.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      // Sparse objects (a cell's style, a chart's part) lose a property when it is cleared; that is how they are saved.
      "@typescript-eslint/no-dynamic-delete": "off",
      // Spreading a text gives its code points, which is what is wanted wherever it is done.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    },
  },
  { files: ["**/*.tsx"], rules: { "max-lines-per-function": ["error", { max: 80, skipBlankLines: true, skipComments: true }] } },

  {
    files: pureRooms,
    rules: {
      "no-restricted-globals": ["error", ...officeGlobals, ...pageGlobals, ...impureGlobals],
      "no-restricted-properties": clock,
      "no-restricted-syntax": newDate,
    },
  },
  {
    files: ["src/workbook/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "no-restricted-globals": ["error", ...pageGlobals],
      "no-restricted-properties": clock,
      "no-restricted-syntax": newDate,
      "office-addins/no-context-sync-in-loop": "off", // Blocks are synchronised one by one on purpose: a request may hold 5 MB.
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/embedded/**/*.ts"],
    ignores: ["src/embedded/page/**"],
    rules: { "no-restricted-globals": ["error", ...pageGlobals], "no-restricted-properties": clock, "no-restricted-syntax": newDate },
  },
  {
    files: ["src/embedded/host/**/*.ts"],
    rules: {
      // These classes have the members that Microsoft gave them, with as many arguments, and texts where the typings say enum.
      "max-params": "off",
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
    },
  },
  { files: ["**/*.generated.ts"], rules: { "max-lines": "off" } },
  { files: ["bench/**/*.ts"], rules: { "no-console": "off" } },
  { files: ["src/words/**/*.ts"], rules: { "max-lines": "off" } },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      // A test reads from top to bottom; its length is that of what it describes.
      "max-lines-per-function": "off",
      "@typescript-eslint/only-throw-error": "off", // CustomFunctions.Error is what a cell function throws
      "@typescript-eslint/no-unsafe-assignment": "off", // expect.objectContaining and its like are typed any
    },
  },

  {
    files: ["**/*.{js,cjs,mjs}"],
    extends: [tseslint.configs.base],
    rules: {
      "max-lines": ["error", { max: 350 }],
      "max-lines-per-function": ["error", { max: 50, skipBlankLines: true, skipComments: true }],
      "max-params": ["error", 3],
      "no-unused-vars": "error",
      "no-const-assign": "error",
      "no-unreachable": "error",
      "no-dupe-keys": "error",
      "prefer-const": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
);
