/**
 * Takes the golden pictures of the pane's states anew, from the built demo: `npm run goldens` (which builds the demo first). Pictures that are the same
 * within the tolerance stay as they are; those of states that are no more are removed. Look at what changed before it is committed.
 * Words after `--` choose states by the names of the tests: `npm run goldens -- -t zh-TW`.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const jest = fileURLToPath(new URL("../node_modules/jest/bin/jest.js", import.meta.url));
const pictured = ["test/browser/taskpane/states", "test/browser/taskpane/unavailable"];

const { status } = spawnSync(
  process.execPath,
  [jest, "--config", "jest.browser.config.cjs", "--runInBand", ...pictured, ...process.argv.slice(2)],
  { cwd: root, env: { ...process.env, GOLDENS: "renew" }, stdio: "inherit" },
);
process.exitCode = status ?? 1;
