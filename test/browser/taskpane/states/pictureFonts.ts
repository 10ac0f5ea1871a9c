import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { BrowserContext } from "playwright-core";
import type { Language } from "../../../../src/core/Language";

const address = "/picture-fonts/";

/** Han characters differ between the two; where pictures are in English, the sample's customers are in traditional Chinese. */
const hanOf: Readonly<Record<Language, string>> = { en: "noto-sans-tc", "zh-TW": "noto-sans-tc", "zh-CN": "noto-sans-sc" };

const folderOf = (font: string): string => dirname(require.resolve(`@fontsource-variable/${font}/package.json`));

/** The faces of a font package under another family's name, each part of the letters in a file of its own. */
function facesOf(font: string, family: string): string {
  return readFileSync(join(folderOf(font), "wght.css"), "utf8")
    .replace(/font-family: '[^']+'/g, `font-family: '${family}'`)
    .replace(/font-display: swap/g, "font-display: block")
    .replace(/url\(\.\/files\//g, `url(${address}${font}/`);
}

/** Of two faces that both have a letter the later one draws it: Latin letters come from the Latin font. */
const styleOf = (language: Language): string =>
  ["Segoe UI", "Georgia"].map((family) => facesOf(hanOf[language], family) + facesOf("noto-sans", family)).join("\n");

/** Has the pane draw its letters by fonts that come with the tests, under the name of the first font that it asks for. */
export async function withPictureFonts(context: BrowserContext, language: Language): Promise<void> {
  await context.route(`**${address}**`, (route) => {
    const [font = "", file = ""] = new URL(route.request().url()).pathname.slice(address.length).split("/");
    return route.fulfill({ path: join(folderOf(font), "files", file), contentType: "font/woff2" });
  });
  await context.addInitScript((css) => {
    if (!location.pathname.endsWith("taskpane.html")) return;
    document.addEventListener("DOMContentLoaded", () => {
      const style = document.createElement("style");
      style.textContent = css;
      document.head.append(style);
    });
  }, styleOf(language));
}
