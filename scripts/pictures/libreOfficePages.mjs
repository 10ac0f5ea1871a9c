import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";

/** The page draws Calibri as Arial where Calibri is not installed. LibreOffice is told to do the same, so that the two can be compared. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <match target="pattern">
    <test name="family"><string>Calibri</string></test>
    <edit name="family" mode="append" binding="strong"><string>Carlito</string><string>Arial</string><string>Liberation Sans</string></edit>
  </match>
</fontconfig>
`;

/** One page a sheet, without margins or headings. */
const FILTER = 'pdf:calc_pdf_Export:{"SinglePageSheets":{"type":"boolean","value":"true"}}';

/** Dots per inch at which one pixel is a pixel of the page. */
const SCREEN = 96;

/**
 * Has LibreOffice draw a workbook, every visible sheet on one page.
 * @param scratch a folder for the files in between
 * @returns the picture of a page, counted from 1, as PNG bytes
 * @throws when soffice or pdftoppm is not installed, or LibreOffice does not open the file
 */
export function libreOfficePages(file, scratch) {
  const profile = join(scratch, "libreoffice");
  mkdirSync(profile, { recursive: true });
  const fonts = join(scratch, "fonts.conf");
  writeFileSync(fonts, FONTS);
  execFileSync(
    "soffice",
    [`-env:UserInstallation=${pathToFileURL(profile)}`, "--headless", "--convert-to", FILTER, "--outdir", scratch, file],
    {
      env: { ...process.env, FONTCONFIG_FILE: fonts },
      stdio: "ignore",
    },
  );
  const pdf = join(scratch, `${basename(file, ".xlsx")}.pdf`);
  return (page) => {
    const target = pdf.replace(/\.pdf$/, `-${page}`);
    execFileSync("pdftoppm", ["-r", SCREEN, "-f", page, "-l", page, "-png", "-singlefile", pdf, target].map(String));
    return readFileSync(`${target}.png`);
  };
}
