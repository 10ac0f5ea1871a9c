import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Package {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const root = join(__dirname, "../..");
const page = readFileSync(join(root, "docs/security.md"), "utf8");
const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Package;

/** Name, version, licence and reason of every package that the page lists. */
const listed = [...page.matchAll(/^\| (@?[\w./-]+) \| (\d[^ |]*) \| ([^|]+) \| ([^|]+) \|$/gm)].map(([, name, version, licence, why]) => ({
  name: name!,
  version: version!,
  licence: licence!.trim(),
  why: why!.trim(),
}));

test("docs/security.md lists every package with the version that is pinned, and no other", () => {
  const pinned = Object.entries({ ...dependencies, ...devDependencies });
  expect(listed.map(({ name, version }) => `${name} ${version}`).sort()).toEqual(
    pinned.map(([name, version]) => `${name} ${version}`).sort(),
  );
});

test("every package has a reason, and the licence that it came with", () => {
  for (const { name, licence, why } of listed) {
    expect(why.length).toBeGreaterThan(4);
    const own = (JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8")) as { readonly license?: string })
      .license;
    if (own !== undefined && !/^(LICENSE|SEE LICENSE)/.test(own)) expect({ name, licence }).toEqual({ name, licence: own });
  }
});

test("the manifest asks for the permission that the page names", () => {
  const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
  expect(/<Permissions>(\w+)<\/Permissions>/.exec(manifest)?.[1]).toBe("ReadWriteDocument");
  expect(page).toContain("`ReadWriteDocument`");
});
