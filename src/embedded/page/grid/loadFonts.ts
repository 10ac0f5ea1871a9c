const families = [
  "Calibri",
  "Aptos Narrow",
  "Segoe UI",
  "Microsoft JhengHei",
  "微軟正黑體",
  "PMingLiU",
  "新細明體",
  "Microsoft YaHei",
  "微软雅黑",
  "DengXian",
  "等线",
  "SimSun",
  "宋体",
];

/** The grid draws on a canvas, which does not wait for fonts: those that the page maps are made ready first. */
export async function loadFonts(): Promise<void> {
  const wanted = families.flatMap((family) => [`11pt "${family}"`, `bold 11pt "${family}"`]);
  await Promise.all(wanted.map((font) => document.fonts.load(font).catch(() => [])));
}
