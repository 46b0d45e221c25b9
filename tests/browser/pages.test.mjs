// Every page that anybody of the demo reaches by following links, in every language: no barriers, one main heading,
// nothing that has to be scrolled sideways, on the narrowest phone (WCAG 1.4.10) and at a desk.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { axe, bringAxe } from './harness/checks.mjs';
import { house } from './harness/house.mjs';

const samsone = house();

/** The three languages, each at a width: between them a phone and a desk. */
const LANGUAGES = [
  ['nb', 320],
  ['nn', 1280],
  ['en', 320],
];

/** Who is followed, and the fewest kinds of pages that such a person reaches. */
const FOLLOWED = [
  ['visitor', 2],
  ['parent', 15],
  ['coordinator', 20],
  ['coordinating-unit', 20],
  ['worker', 10],
  ['leader', 2],
  ['security-officer', 2],
];

/** The kind of a page: its path with every id left out. */
function kind(path) {
  return path.replace(/[0-9a-f]{32}/g, ':id');
}

/** Runs in the page: where it leads, its main headings, and how much of it lies outside the window. */
function measure() {
  const links = [...document.querySelectorAll('a[href^="/"]:not([download])')].map((each) => each.getAttribute('href').split(/[?#]/)[0]);
  const { scrollWidth, clientWidth } = document.documentElement;
  return {
    links: links.filter((path) => !path.startsWith('/assets/')),
    headings: document.querySelectorAll('h1').length,
    tooWide: scrollWidth - clientWidth,
  };
}

/**
 * Follows every link to one page of each kind. `last`: of several pages of one kind, the last one linked to is taken
 * and not the first, so that the languages between them look at different children.
 */
async function walk(page, last) {
  const seen = new Set();
  const waiting = [new URL(page.url()).pathname, '/'];
  await bringAxe(page);
  while (waiting.length > 0) {
    const path = waiting.shift();
    if (seen.has(kind(path))) continue;
    seen.add(kind(path));
    const answer = await page.goto(path);
    if (!answer) continue; // a file to keep, not a page
    if (!(answer.headers()['content-type'] ?? '').includes('html')) continue;
    const links = await looksWell(page, path, answer.status());
    waiting.push(...(last ? links.reverse() : links));
  }
  return seen;
}

/** Returns where the page leads. */
async function looksWell(page, path, status) {
  assert.equal(status, 200, path);
  const { links, headings, tooWide } = await page.evaluate(measure);
  assert.equal(headings, 1, `${path} has one main heading`);
  assert.ok(tooWide <= 0, `${path} is ${tooWide} px too wide`);
  await axe(page);
  return links;
}

const enter = (role, options, visit) =>
  role === 'visitor'
    ? samsone.visitor(options, async (page) => {
        await page.goto('/');
        return visit(page);
      })
    : samsone.as(role, options, visit);

describe('every page has no barriers', { concurrency: 2 }, () => {
  for (const [role, fewest] of FOLLOWED) {
    for (const [language, width] of LANGUAGES) {
      test(`for a ${role}, in ${language} at ${width} px`, () =>
        enter(role, { language, width }, async (page) => {
          const last = language === 'nn';
          const seen = await walk(page, last);
          assert.ok(seen.size >= fewest, `a ${role} reaches only ${[...seen].join(' ')}`);
        }));
    }
  }
});

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
