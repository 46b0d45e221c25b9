// The pages that somebody of the demo reaches first by following links: no barriers, one main heading, nothing that has
// to be scrolled sideways on a phone.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { axe, reflows } from './harness/checks.mjs';
import { house } from './harness/house.mjs';

const samsone = house();

/** Who is followed, in which language and at which width: between them a phone and a desk, and the three languages. */
const FOLLOWED = [
  ['parent', 'nb', 390],
  ['coordinating-unit', 'nn', 1280],
  ['coordinator', 'en', 390],
];

/** How many different pages one person is followed to: those nearest to the start page come first. */
const PAGES = 25;

/** The kind of a page: its path with every id left out. */
function kind(path) {
  return path.replace(/[0-9a-f]{32}/g, ':id');
}

/** The pages that the open page leads to. */
async function links(page) {
  const hrefs = await page.locator('a[href^="/"]').evaluateAll((all) => all.map((each) => each.getAttribute('href')));
  return hrefs.map((href) => href.split(/[?#]/)[0]).filter((path) => !path.startsWith('/assets/'));
}

async function walk(page, look) {
  const seen = new Set();
  const waiting = [new URL(page.url()).pathname, '/'];
  while (waiting.length > 0 && seen.size < PAGES) {
    const path = waiting.shift();
    if (seen.has(kind(path))) continue;
    seen.add(kind(path));
    const answer = await page.goto(path);
    await look(path, answer.status());
    waiting.push(...(await links(page)));
  }
  return seen;
}

for (const [role, language, width] of FOLLOWED) {
  test(`the pages that a ${role} reaches first have no barriers, in ${language} at ${width} px`, () =>
    samsone.as(role, { language, width }, async (page) => {
      const seen = await walk(page, async (path, status) => {
        assert.equal(status, 200, path);
        assert.equal(await page.locator('h1').count(), 1, `${path} has one main heading`);
        await axe(page);
        await reflows(page);
      });
      assert.ok(seen.size > 5, `a ${role} reaches more than five pages`);
    }));
}

test('what is not there and what is not for one answer alike', () =>
  samsone.as('leader', {}, async (page) => {
    const unknown = '0'.repeat(32);
    const parent = samsone.people.find((person) => person.role === 'parent' && person.link.includes('/case/'));
    const hidden = parent.link.match(/\/case\/([0-9a-f]{32})/)[1];
    const texts = [];
    for (const id of [unknown, hidden]) {
      const answer = await page.goto(`/case/${id}/note`);
      assert.equal(answer.status(), 404);
      texts.push((await page.locator('main').innerText()).replaceAll(id, ''));
    }
    assert.equal(texts[0], texts[1]);
  }));
