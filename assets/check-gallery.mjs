// Opens every page of the gallery in a browser, as a telephone and as a desk, light and dark, under the strict policy
// that the program sends. Fails when accessibility, contrast (7 : 1 on a family's pages), width or policy is broken.
//
//   cargo test -p web gallery && npm run check:gallery [-- folder of pictures]
//
// SAMSONE_GALLERY names the folder of the pages (else target/gallery), CHROMIUM the browser (else /usr/bin/chromium).

import axeCore from "axe-core";
import { once } from "node:events";
import { createServer } from "node:http";
import { existsSync, mkdirSync, readFileSync, readdirSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const gallery = process.env.SAMSONE_GALLERY ?? join(root, "target", "gallery");
const pictures = process.argv[2] ?? join(gallery, "pictures");
const only = process.argv[3];
const policy = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const types = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".svg": "image/svg+xml", ".woff2": "font/woff2" };
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

function answer(request, response) {
  const path = new URL(request.url, "http://localhost").pathname;
  const file = path.startsWith("/assets/") ? join(root, "assets", "built", path.slice(8)) : join(gallery, path);
  if (!existsSync(file) || path === "/") return response.writeHead(404).end();
  response.writeHead(200, { "content-type": types[extname(file)] ?? "text/plain", "content-security-policy": policy });
  return response.end(readFileSync(file));
}

async function visit(browser, address, name, width, colorScheme) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, deviceScaleFactor: 1 });
  const page = await context.newPage();
  const complaints = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("request", (asked) => asked.url().startsWith(address) || complaints.push(`asked for ${asked.url()}`));
  await page.goto(`${address}/${name}`);
  await page.evaluate(() => document.fonts.ready);
  const family = await page.evaluate(() => document.body.classList.contains("family"));
  const options = { runOnly: rules, rules: { "color-contrast-enhanced": { enabled: family } } };
  await page.evaluate(axeCore.source);
  const { violations, incomplete } = await page.evaluate((asked) => window.axe.run(document, asked), options);
  const invisible = incomplete.flatMap(({ nodes }) => nodes).filter((node) => node.any.some((check) => check.data?.messageKey === "equalRatio"));
  for (const node of invisible) complaints.push(`text in the colour of its ground: ${node.html.slice(0, 150)}`);
  for (const { id, nodes } of violations) for (const node of nodes) complaints.push(`${id}: ${node.html.slice(0, 150)} ${(node.any[0] ?? node.all[0])?.message ?? ""}`);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) complaints.push(`${wide} pixels too wide`);
  await page.screenshot({ path: join(pictures, `${name.replace(".html", "")}-${width}-${colorScheme}.png`), fullPage: true });
  await context.close();
  return complaints;
}

async function paper(browser, address, name) {
  const page = await browser.newPage();
  await page.goto(`${address}/${name}`);
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 660, height: 900 });
  await page.screenshot({ path: join(pictures, name.replace(".html", "-paper.png")), fullPage: true });
  await page.close();
}

async function main() {
  mkdirSync(pictures, { recursive: true });
  const server = createServer(answer).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = `http://127.0.0.1:${server.address().port}`;
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
  let wrong = 0;
  for (const name of readdirSync(gallery).filter((file) => file.endsWith(".html") && (!only || file.includes(only)))) {
    for (const width of [360, 390, 1280]) for (const scheme of ["light", "dark"]) {
      const complaints = await visit(browser, address, name, width, scheme);
      for (const complaint of complaints) console.error(`${name} ${width} ${scheme}: ${complaint}`);
      wrong += complaints.length;
    }
    await paper(browser, address, name);
  }
  await browser.close();
  server.close();
  console.log(wrong ? `${wrong} complaints` : "no complaints");
  process.exitCode = wrong ? 1 : 0;
}

await main();
