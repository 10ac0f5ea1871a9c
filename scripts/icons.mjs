/** Draws the icons: `npm run icons`. Each size is laid out on its own pixel grid, so that edges stay sharp at 16 pixels too. */
import { writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { launchOptions } from "./browser/launchOptions.mjs";

const assets = new URL("../assets/", import.meta.url);
const blue = "#0B5CAD";
const colours = [blue, "#35B597", "#C4B464"];

/** Per size: row height, gap, top, head-to-bar gap and the three bar lengths, in pixels. */
const grids = {
  16: { height: 4, gap: 1, top: 1, space: 1, bars: [11, 8, 5] },
  32: { height: 8, gap: 2, top: 2, space: 2, bars: [22, 15, 9] },
  64: { height: 16, gap: 5, top: 3, space: 4, bars: [44, 31, 18] },
  80: { height: 20, gap: 6, top: 4, space: 5, bars: [55, 38, 22] },
  128: { height: 32, gap: 10, top: 6, space: 8, bars: [88, 62, 36] },
};

const circle = ({ x, y, radius, fill }) => `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`;
const bar = ({ x, y, width, height, radius, fill }) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`;
const picture = (size, content) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${content}</svg>`;

/** The mark: three customers, ranked, each with the bar of what they are worth, in the colours of the first three classes. */
function mark(size) {
  const { height, gap, top, space, bars } = grids[size];
  const rows = bars.map((width, rank) => {
    const y = top + rank * (height + gap);
    const head = circle({ x: height / 2, y: y + height / 2, radius: height / 2, fill: colours[rank] });
    return head + bar({ x: height + space, y, width, height, radius: size / 32, fill: colours[rank] });
  });
  return picture(size, rows.join(""));
}

/** "Classify again": the same ranks inside a ring that turns. */
function again(size) {
  const unit = size / 16;
  const radius = 6.5;
  const at = (angle, distance) =>
    [8 + distance * Math.cos(angle), 8 + distance * Math.sin(angle)].map((x) => (x * unit).toFixed(2)).join(" ");
  const [start, end] = [-0.1 * Math.PI, -0.55 * Math.PI];
  const arc = `M${at(start, radius)} A${radius * unit} ${radius * unit} 0 1 1 ${at(end, radius)}`;
  const ring = `<path d="${arc}" fill="none" stroke="${blue}" stroke-width="${1.4 * unit}" stroke-linecap="round"/>`;
  const tip = `<path d="M${at(end, 8)} L${at(end + 0.55, 6.1)} L${at(end, 4.4)} Z" fill="${blue}"/>`;
  const rows = [6, 4, 3].map((width, rank) =>
    bar({ x: 5 * unit, y: (5 + rank * 2.5) * unit, width: width * unit, height: 2 * unit, radius: unit / 4, fill: colours[rank] }),
  );
  // At 16 pixels three rows would blur into each other; two rows on whole pixels say the same.
  const small = [6, 4].map((width, rank) => bar({ x: 5, y: 6 + rank * 3, width, height: 2, radius: 0, fill: colours[rank] }));
  return picture(size, ring + tip + (size === 16 ? small : rows).join(""));
}

const browser = await chromium.launch(await launchOptions());
const page = await browser.newPage();
for (const size of Object.keys(grids).map(Number)) {
  await page.setViewportSize({ width: size, height: size });
  for (const [name, draw] of Object.entries({ icon: mark, again })) {
    if (name === "again" && size === 128) continue;
    await page.setContent(`<body style="margin:0;background:none"><div style="font-size:0">${draw(size)}</div></body>`);
    const png = await page.screenshot({ omitBackground: true });
    writeFileSync(new URL(`${name}-${size}.png`, assets), png);
  }
}
await browser.close();
writeFileSync(new URL("icon.svg", assets), `${mark(64)}\n`);
