const { existsSync, readFileSync } = require("node:fs");
const { homedir } = require("node:os");
const { join } = require("node:path");
const devCerts = require("office-addin-dev-certs");

/**
 * Key and certificates for https://localhost:3000, made and trusted on first use; Excel loads nothing over plain http.
 * Where this machine will not trust them by itself, they are used all the same and the user is told what is left to do.
 */
async function certificates() {
  try {
    return await devCerts.getHttpsServerOptions();
  } catch (error) {
    const folder = join(homedir(), ".office-addin-dev-certs");
    const files = { ca: "ca.crt", cert: "localhost.crt", key: "localhost.key" };
    const paths = Object.entries(files).map(([name, file]) => [name, join(folder, file)]);
    if (!paths.every(([, path]) => existsSync(path))) throw error;
    process.stderr.write(`The certificate could not be trusted on its own. Trust ${join(folder, "ca.crt")} by hand.\n`);
    return Object.fromEntries(paths.map(([name, path]) => [name, readFileSync(path)]));
  }
}

module.exports = { certificates };
