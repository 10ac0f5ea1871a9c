import { strToU8, unzipSync, zipSync } from "fflate";
import { openWorkbook } from "../../../src/embedded/package/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/package/saveWorkbook";
import { zipLimits } from "../../../src/embedded/package/zip/zipLimits";
import { richPackage, richPart } from "./richPackage";
import { refusal } from "./refusal";

const files = () => unzipSync(richPackage());
const nothing = (bytes: number): Uint8Array => new Uint8Array(bytes);
const all = Object.keys(files()).filter((name) => /\.(xml|rels|vml)$/.test(name));
/** Parts that opening a workbook reads; of the others it copies those that it has no use for. */
const read = all.filter((name) =>
  /Content_Types|^_rels|^xl\/_rels|^xl\/(workbook|styles|sharedStrings)\.xml$|^xl\/worksheets\//.test(name),
);

describe("zip bombs", () => {
  it("whose one part swells beyond reason are refused before it is made", () => {
    const bytes = zipSync({ ...files(), "xl/media/huge.bin": nothing(zipLimits.ratioFrom + 1) }, { level: 9 });
    expect(bytes.length).toBeLessThan(100_000);
    const memory = process.memoryUsage().arrayBuffers;
    expect(refusal(bytes)).toBe("tooLarge");
    expect(process.memoryUsage().arrayBuffers - memory).toBeLessThan(zipLimits.ratioFrom);
  });

  it("of many parts that swell together are refused by the sum that their directory promises", () => {
    const bytes = zipSync({
      ...files(),
      ...Object.fromEntries(["a", "b", "c", "d"].map((name) => [`xl/media/${name}.bin`, nothing(1000)])),
    });
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (const name of ["a", "b", "c", "d"]) {
      const entry = Buffer.from(bytes).lastIndexOf(`xl/media/${name}.bin`) - 46;
      // As small as a part of its promised size can be without being too dense.
      view.setUint32(entry + 24, zipLimits.file - 1, true);
      view.setUint32(entry + 20, Math.ceil(zipLimits.file / zipLimits.ratio), true);
    }
    expect(refusal(bytes)).toMatch(/^(tooLarge|damagedZip)$/);
  });

  it("of more parts than any workbook has are refused by their number", () => {
    const many = Array.from({ length: zipLimits.entries + 1 }, (_, index) => [`xl/media/${index}`, nothing(0)]);
    expect(refusal(zipSync(Object.fromEntries(many) as Record<string, Uint8Array>, { level: 0 }))).toBe("tooLarge");
  });

  it("within zips stay what they are: bytes that nobody unpacks", () => {
    const bomb = zipSync({ "bomb.xml": zipSync({ "bomb.xml": nothing(20_000_000) }, { level: 9 }) }, { level: 9 });
    const original = zipSync({ ...files(), "xl/embeddings/inner.xlsx": bomb });
    const workbook = openWorkbook(original, "a.xlsm");
    workbook.setCell(workbook.sheets[0]!.id, 20, 0, { value: 1 }, "user");
    expect(unzipSync(saveWorkbook(workbook, original))["xl/embeddings/inner.xlsx"]).toEqual(bomb);
  });
});

describe("names that lead out of the zip", () => {
  it.each(["../../evil.xml", "/etc/cron.d/evil", "..\\..\\evil.dll", "C:\\evil.exe", "xl/../../evil.xml"])(
    "%s: names a part of this zip and no file, and is written to none",
    (name) => {
      const original = zipSync({ ...files(), [name]: strToU8("evil") });
      const workbook = openWorkbook(original, "a.xlsm");
      workbook.setCell(workbook.sheets[0]!.id, 20, 0, { value: 1 }, "user");
      expect(Object.keys(unzipSync(saveWorkbook(workbook, original))).sort()).toEqual(
        Object.keys(unzipSync(original))
          .map((each) => each.replaceAll("\\", "/"))
          .sort(),
      );
    },
  );
});

describe("entities", () => {
  const laughs = Array.from({ length: 9 }, (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`).join("");
  const billion = `<!DOCTYPE a [<!ENTITY l0 "ha">${laughs}]>`;
  const outside = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
  const remote = '<!DOCTYPE a SYSTEM "http://localhost/a.dtd">';
  const parameter = '<!DOCTYPE a [<!ENTITY % p SYSTEM "http://localhost/a.dtd"> %p;]>';
  const declared = (part: string, type: string): Uint8Array =>
    richPackage({ [part]: richPart(part).replace(/^(<\?xml[^>]*>)?\s*/, (head) => `${head}${type}`) });

  it.each([
    ["a billion laughs", billion],
    ["a file of this machine", outside],
    ["a document type from elsewhere", remote],
    ["a parameter entity", parameter],
    ["a document type in small letters", billion.replace("DOCTYPE", "doctype")],
  ])("%s: refused in every part that is read, and never looked into in any other", (_, type) => {
    const found = Object.fromEntries(all.map((part) => [part, refusal(declared(part, type))]));
    expect(read.length).toBeGreaterThan(8);
    expect(read.filter((part) => found[part] === "opened")).toEqual([]);
    expect(Object.values(found).filter((code) => !["documentType", "damagedXml", "opened"].includes(code))).toEqual([]);
  });
});
