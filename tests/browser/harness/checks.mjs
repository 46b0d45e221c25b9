// What every page must pass: no barrier that a machine can find, everything reachable by keyboard, no sideways
// scrolling.

import assert from 'node:assert/strict';

import { readFileSync } from 'node:fs';

/** What axe is, as one script: the small one, as the page reads it again on every visit. */
const AXE = readFileSync(new URL('../../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Gives axe to every page that is opened from now on, for visits where it looks at many. */
export const bringAxe = (page) => page.context().addInitScript(AXE);

/** Fails when axe finds a barrier of WCAG 2.2 on level A or AA. Needs a page where scripts run: axe is one. */
export async function axe(page) {
  let found = await page.evaluate(runAxe, RULES);
  if (!found) {
    await page.evaluate(AXE);
    found = await page.evaluate(runAxe, RULES);
  }
  const { violations, passed } = found;
  assert.ok(passed > 0, `${page.url()}: axe looked at nothing`);
  const told = violations.map(({ id, help, nodes }) => `${id}: ${help}\n    ${nodes.map(({ html }) => html).join('\n    ')}`);
  assert.equal(told.length, 0, `${page.url()}\n  ${told.join('\n  ')}`);
}

/** Runs in the page; nothing when axe is not there. */
async function runAxe(tags) {
  if (!window.axe) return null;
  // the pages have no frames, and waiting for style sheets to be fetched once more tells nothing new
  const { violations, passes } = await window.axe.run(document, { runOnly: tags, resultTypes: ['violations'], preload: false });
  return { violations, passed: passes.length };
}

/** Fails when the page must be scrolled sideways at this width (WCAG 1.4.10). */
export async function reflows(page, width = 320) {
  const before = page.viewportSize();
  await page.setViewportSize({ width, height: 640 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await page.setViewportSize(before);
  assert.ok(wide <= 0, `${page.url()} is ${wide} px too wide at ${width} px`);
}

/**
 * Goes through the page with the Tab key alone, and returns where it stopped, in order. Fails when something that
 * can be used is not reached, when the focus cannot be seen, or when there is no way out.
 */
export async function keyboardOnly(page) {
  await page.evaluate(markStops);
  const stops = [];
  const seen = new Set();
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(currentStop);
    if (!stop || seen.has(stop.number)) break;
    seen.add(stop.number);
    stops.push(stop);
    assert.ok(stop.visible, `the focus cannot be seen on ${stop.html}`);
    assert.ok(stops.length < 2000, `${page.url()} has no end`);
  }
  const missed = await page.evaluate(unreached, [...seen]);
  assert.deepEqual(missed, [], `${page.url()} has things that the keyboard does not reach`);
  return stops.map(({ name }) => name);
}

/** Tabs to the thing with this name, as a screen reader would say it, and presses a key on it. */
export async function press(page, name, key = 'Enter') {
  for (let count = 0; count < 500; count += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(currentName);
    if (stop === name) return page.keyboard.press(key);
  }
  throw new Error(`"${name}" is not reached by keyboard on ${page.url()}`);
}

/** Runs in the page: gives a number to everything that can be used and seen. */
function markStops() {
  const usable = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex], [contenteditable]';
  const shown = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]');
  const stops = [...document.querySelectorAll(usable)].filter(
    (element) => shown(element) && !element.disabled && element.tabIndex >= 0,
  );
  stops.forEach((element, number) => {
    element.dataset.stop = String(number);
    const { outlineStyle, outlineWidth, boxShadow, backgroundColor, borderColor } = getComputedStyle(element);
    element.dataset.rest = JSON.stringify([outlineStyle, outlineWidth, boxShadow, backgroundColor, borderColor]);
  });
  document.activeElement?.blur();
}

/** Runs in the page: where the focus is now, or nothing when it has left the page. */
function currentStop() {
  const element = document.activeElement;
  if (!element || element === document.body || element.dataset.stop === undefined) return null;
  const { outlineStyle, outlineWidth, boxShadow, backgroundColor, borderColor } = getComputedStyle(element);
  const now = JSON.stringify([outlineStyle, outlineWidth, boxShadow, backgroundColor, borderColor]);
  const around = element.closest('label, fieldset, [class]');
  const label = element.labels?.[0];
  const ring = [element, around, label].some((each) => each && getComputedStyle(each).outlineStyle !== 'none');
  const { width, height } = element.getBoundingClientRect();
  return {
    number: element.dataset.stop,
    visible: (ring || now !== element.dataset.rest) && width > 0 && height > 0,
    name: (element.getAttribute('aria-label') ?? label?.innerText ?? element.innerText ?? '').trim(),
    html: element.outerHTML.slice(0, 200),
  };
}

/** Runs in the page: the name of what has the focus. */
function currentName() {
  const element = document.activeElement;
  const label = element?.labels?.[0];
  return (element?.getAttribute('aria-label') ?? label?.innerText ?? element?.innerText ?? '').trim();
}

/** Runs in the page: what has a number and was not reached. Of the choices of one question, one is enough. */
function unreached(seen) {
  const reached = new Set(seen);
  const stops = [...document.querySelectorAll('[data-stop]')];
  const group = (element) => (element.type === 'radio' ? `${element.form?.id}/${element.name}` : null);
  const groups = new Set(stops.filter((element) => reached.has(element.dataset.stop)).map(group));
  return stops
    .filter((element) => !reached.has(element.dataset.stop) && !(group(element) && groups.has(group(element))))
    .map((element) => element.outerHTML.slice(0, 200));
}
