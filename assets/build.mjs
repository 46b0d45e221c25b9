// Builds the files that the program serves beside its pages: one style sheet, one sprite of icons and the font.
// Everything comes from node_modules (pinned by package-lock.json) and this folder; no request leaves the machine.
// Each file carries a hash of its content in its name; manifest.json says which name belongs to what.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, "..", "node_modules");
const built = join(here, "built");

// what we use of the design system beside its tokens; more only when a page needs it
const components = ["button", "input"];

// our own, from the general to the particular; paper last
const ours = ["colour", "type", "page", "part", "road", "promise", "zone", "plan", "form", "table", "code", "print", "guide"];

const read = (...path) => readFileSync(join(...path), "utf8");

function font() {
  const folder = join(modules, "@fontsource-variable", "inter");
  const wanted = ["latin", "latin-ext"];
  const ranges = JSON.parse(read(folder, "unicode.json"));
  return wanted.map((subset) => {
    const content = readFileSync(join(folder, "files", `inter-${subset}-wght-normal.woff2`));
    return { name: `inter-${subset}.woff2`, type: "font/woff2", content, range: ranges[subset] };
  });
}

function fontFaces(fonts) {
  return fonts.map((face) =>
    `@font-face{font-family:"Inter";font-style:normal;font-weight:100 900;font-display:swap;` +
    `src:url("${hashed(face)}") format("woff2");unicode-range:${face.range}}`).join("\n");
}

function style(fonts) {
  const system = join(modules, "@digdir", "designsystemet-css", "dist");
  const parts = [
    "@layer ds.theme, ds.base, ds.components;",
    read(system, "theme", "designsystemet.css"),
    `@layer ds.base{${read(system, "src", "base.css")}}`,
    ...components.map((name) => `@layer ds.components{${read(system, "src", `${name}.css`)}}`),
    fontFaces(fonts),
    ...ours.map((name) => withoutComments(read(here, "css", `${name}.css`))),
  ];
  return { name: "style.css", type: "text/css; charset=utf-8", content: Buffer.from(parts.join("\n")) };
}

const withoutComments = (css) => css.replace(/\/\*[\s\S]*?\*\//g, "").replace(/\n\s*\n/g, "\n");

function sprite() {
  const folder = join(modules, "@navikt", "aksel-icons", "dist", "svg");
  const names = JSON.parse(read(here, "icons.json"));
  const symbols = Object.entries(names).map(([name, file]) => {
    const shapes = read(folder, `${file}.svg`).replace(/^[\s\S]*?<svg[^>]*>/, "").replace(/<\/svg>\s*$/, "");
    return `<symbol id="${name}" viewBox="0 0 24 24">${shapes.trim()}</symbol>`;
  });
  const content = `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join("\n")}\n</svg>\n`;
  return { name: "icons.svg", type: "image/svg+xml", content: Buffer.from(content) };
}

function mark() {
  return { name: "mark.svg", type: "image/svg+xml", content: readFileSync(join(here, "mark.svg")) };
}

function licences() {
  const packages = [["@digdir", "designsystemet-css"], ["@navikt", "aksel-icons"], ["@fontsource-variable", "inter"]];
  const texts = packages.map((path) => {
    const folder = join(modules, ...path);
    const about = JSON.parse(read(folder, "package.json"));
    const file = join(folder, "LICENSE");
    const text = existsSync(file) ? readFileSync(file, "utf8") : `Licence: ${about.license}\n`;
    return `${about.name} ${about.version}\n\n${text}`;
  });
  const content = Buffer.from(texts.join("\n----------------------------------------\n\n"));
  return { name: "licences.txt", type: "text/plain; charset=utf-8", content };
}

function hashed({ name, content }) {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 12);
  return name.replace(/(\.\w+)$/, `-${hash}$1`);
}

function writeIfChanged(file, content) {
  const path = join(built, file);
  if (!existsSync(path) || !readFileSync(path).equals(content)) writeFileSync(path, content);
}

function build() {
  mkdirSync(built, { recursive: true });
  const fonts = font();
  const files = [style(fonts), sprite(), mark(), ...fonts, licences()];
  const manifest = Object.fromEntries(files.map((file) => [file.name, { file: hashed(file), type: file.type }]));
  const keep = new Set(["manifest.json", ...files.map(hashed)]);
  for (const file of files) writeIfChanged(hashed(file), file.content);
  writeIfChanged("manifest.json", Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
  for (const file of readdirSync(built)) if (!keep.has(file)) rmSync(join(built, file));
}

build();
