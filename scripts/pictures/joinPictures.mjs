const dataUrl = (png) => `data:image/png;base64,${png.toString("base64")}`;

/** One half: a picture from its top left corner, as large as the half. */
const half = (title, png) => `<figure><figcaption>${title}</figcaption><div><img src="${dataUrl(png)}"></div></figure>`;

const style = `
  body { margin: 0; display: flex; gap: 16px; background: #fff; font: 14px "Segoe UI", Arial, sans-serif; color: #333; width: fit-content; }
  figure { margin: 0; width: 1240px; }
  figcaption { padding: 6px 0; font-weight: 600; }
  div { height: 900px; overflow: hidden; border: 1px solid #d0d0d0; }
  img { display: block; }
`;

/** Puts the page's picture and LibreOffice's side by side, from the same corner at the same scale, and writes them to `path`. */
export async function joinPictures(browser, { left, right, path }) {
  const page = await browser.newPage({ viewport: { width: 2496, height: 940 } });
  await page.setContent(`<style>${style}</style>${half("The embedded workbook", left)}${half("LibreOffice", right)}`);
  await page.locator("body").screenshot({ path });
  await page.close();
}
