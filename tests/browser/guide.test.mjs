// The rights guide: anybody can walk it without signing in and without JavaScript, in three languages, on a phone; what
// one answers stands in no address, no cookie and no log, and nothing that was answered is lost on the way.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';

import { LANGUAGES } from './harness/browser.mjs';
import { axe, bringAxe, keyboardOnly, reflows } from './harness/checks.mjs';
import { house } from './harness/house.mjs';

const samsone = house();

/** No text here is harder to read than a newspaper for everybody. */
const LIX = 40;

/** Answers every question of the open page: `choose(count)` says which of the answers; a date is 3 February 2024. */
async function answer(page, choose) {
  for (const field of await page.locator('fieldset').all()) {
    const answers = field.locator('input[type=radio]');
    const count = await answers.count();
    if (count > 0) {
      await answers.nth(choose(count)).check();
    } else {
      const parts = field.locator('input');
      for (const [place, text] of ['3', '2', '2024'].entries()) await parts.nth(place).fill(text);
    }
  }
}

/** Chooses a situation and walks to what can be said; `look(page)` sees every page on the way. */
async function walk(page, situation, choose, look = async () => {}) {
  await page.goto('/guide');
  await page.locator(`button[name=situation][value=${situation}]`).click();
  for (let pages = 0; (await asks(page)) && pages < 20; pages += 1) {
    await look(page);
    await answer(page, choose);
    await page.locator('main button[value=next]').click();
  }
  assert.equal(await asks(page), false, `${situation} does not come to an end`);
  await look(page);
}

const asks = async (page) => (await page.locator('input[name=asked]').count()) > 0;
const first = () => 0;
const unknown = (count) => count - 1;

async function situations(page) {
  await page.goto('/guide');
  return page.locator('button[name=situation]').evaluateAll((all) => all.map((each) => each.value));
}

/** Words in a sentence and a hundred times the share of long words; a line is at least one sentence. */
function lix(text) {
  const letters = (word) => (word.match(/\p{L}/gu) ?? []).length;
  const lines = text.split('\n').map((line) => line.split(/\s+/).filter((word) => letters(word) > 0));
  const words = lines.flat();
  const ends = text.split('\n').map((line) => (line.match(/[.?!:](\s|$)/g) ?? []).length);
  const sentences = lines.reduce((sum, line, place) => sum + (line.length ? Math.max(1, ends[place]) : 0), 0);
  return words.length / sentences + (100 * words.filter((word) => letters(word) > 6).length) / words.length;
}

describe('every situation is walked to its end on a phone, and no page has a barrier', { concurrency: 2 }, () => {
  for (const language of LANGUAGES) {
    test(`in ${language}`, () =>
      samsone.visitor({ language, width: 390 }, async (page) => {
        await bringAxe(page);
        const all = await situations(page);
        assert.equal(all.length, 9);
        await axe(page);
        for (const situation of all) {
          await walk(page, situation, first, (opened) => readsWell(opened, situation, language));
          await page.picture(`guide-${situation}`);
        }
      }));
  }
});

async function readsWell(page, situation, language) {
  assert.equal(await page.locator('h1').count(), 1);
  await axe(page);
  await reflows(page);
  const level = lix(await page.locator('main').innerText());
  assert.ok(level <= LIX, `${situation} in ${language} has a reading level of ${level.toFixed(0)}`);
}

test('whoever chooses the last thing one can be refused is asked about it in words as plain', () =>
  samsone.visitor({ width: 390 }, async (page) => {
    const lastKnown = (count) => Math.max(0, count - 2);
    await walk(page, 'refused', lastKnown, (opened) => readsWell(opened, 'refused', 'nb'));
  }));

test('what one answers stands in no address, no cookie and no log', () =>
  samsone.visitor({ script: false, width: 390 }, async (page) => {
    const addresses = [];
    page.on('request', (request) => addresses.push(request.url(), request.headers().referer ?? ''));
    await walk(page, 'serious-illness', first);
    assert.match(await page.locator('.letter').inputValue(), /alvorlig/);
    const told = /serious|child-born|2024-02|needs-|adults-wish|shelter|care-taken/;
    for (const address of addresses) assert.doesNotMatch(address, told);
    assert.ok(addresses.some((address) => address.endsWith('/guide')));
    const cookies = await page.context().cookies();
    assert.deepEqual(cookies, [], 'the guide sets no cookie');
    const log = await readFile(samsone.log, 'utf8');
    assert.doesNotMatch(log, told);
  }));

test('the answers may not be kept by a browser or a proxy', () =>
  samsone.visitor({ script: false }, async (page) => {
    const seen = [];
    page.on('response', (response) => seen.push(response));
    await walk(page, 'refused', first);
    const pages = seen.filter((response) => response.url().endsWith('/guide'));
    assert.ok(pages.length > 3);
    for (const response of pages) assert.equal((await response.allHeaders())['cache-control'], 'no-store');
  }));

test('one goes back without loss, and in another language as well', () =>
  samsone.visitor({ script: false, width: 390 }, async (page) => {
    await page.goto('/guide');
    await page.locator('button[name=situation][value=serious-illness]').click();
    await answer(page, first);
    await page.locator('main button[value=next]').click();
    const second = await page.locator('h1').innerText();
    await answer(page, unknown);
    await page.locator('.languages button[value=nn]').click();
    assert.equal(await page.locator('html').getAttribute('lang'), 'nn');
    assert.equal(await page.locator('input:checked').count(), await page.locator('fieldset').count());
    await page.locator('.languages button[value=nb]').click();
    await page.locator('main button[value=back]').click();
    assert.notEqual(await page.locator('h1').innerText(), second);
    assert.equal(await page.locator('input:checked').count(), await page.locator('fieldset').count());
    await page.locator('main button[value=next]').click();
    assert.equal(await page.locator('h1').innerText(), second);
    assert.equal(await page.locator('input:checked[value=unknown]').count(), await page.locator('fieldset').count());
  }));

test('an answer is changed at the end, and the others stand', () =>
  samsone.visitor({ script: false, width: 390 }, async (page) => {
    await walk(page, 'refused', first);
    const until = () => page.locator('#refused ~ .card .strong').first().innerText();
    assert.match(await until(), /2024/);
    await page.locator('button[value=change]').first().click();
    const year = page.locator('input[name="q-notice-sent-on-year"]');
    assert.equal(await year.inputValue(), '2024');
    await page.locator('input[name="q-notice-sent-on-day"]').fill('3');
    await page.locator('input[name="q-notice-sent-on-month"]').fill('11');
    await year.fill('2026');
    await page.locator('main button[value=next]').click();
    assert.equal(await asks(page), false, 'nothing that was answered is asked again');
    assert.match(await until(), /tirsdag 1\. desember/);
  }));

test('who leaves a question open is told so, and nothing is lost', () =>
  samsone.visitor({ script: false }, async (page) => {
    await page.goto('/guide');
    await page.locator('button[name=situation][value=serious-illness]').click();
    const fields = await page.locator('fieldset').count();
    await page.locator('fieldset').first().locator('input').first().check();
    const [answered] = await Promise.all([
      page.waitForResponse((response) => response.url().endsWith('/guide')),
      page.locator('main button[value=next]').click(),
    ]);
    assert.equal(answered.status(), 422);
    assert.equal(await page.locator('input:checked').count(), 1);
    assert.equal(await page.locator('.problems li').count(), fields - 1);
  }));

test('a person judges, and what one thinks decides nothing', () =>
  samsone.visitor({ script: false }, async (page) => {
    await walk(page, 'serious-illness', first);
    const right = page.locator('.guide .card').first();
    assert.equal(await right.locator('.tag-needs').count(), 1, 'the right to a child coordinator is for a person to judge');
    assert.equal(await right.locator('.tag-done').count(), 0);
    assert.ok((await right.locator('details li').count()) > 5, 'the factors are named');
    assert.doesNotMatch(await right.locator(':scope > p').allInnerTexts().then((all) => all.join(' ')), /§/);
  }));

test('a situation is a sheet of paper to fill in', () =>
  samsone.visitor({ script: false }, async (page) => {
    await page.goto('/guide');
    await page.locator('summary', { hasText: 'papir' }).click();
    await page.locator('button[name=sheet][value=hospital]').click();
    assert.equal(await page.locator('h1').count(), 1);
    assert.ok((await page.locator('.ticks > li').count()) > 8);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('.no-print:visible').count(), 0);
    await page.picture('guide-sheet');
  }));

test('the guide is used with the keyboard alone, and stands at the foot of every page', () =>
  samsone.visitor({}, async (page) => {
    await page.goto('/notice/new');
    assert.equal(await page.locator('.foot a[href="/guide"]').count(), 1);
    await page.goto('/');
    assert.equal(await page.locator('main a[href="/guide"]').count(), 1);
    await page.goto('/guide');
    await keyboardOnly(page);
    await page.locator('button[name=situation][value=expecting]').click();
    await keyboardOnly(page);
  }));

test('staff ask whether they may share, and see what would allow it', () =>
  samsone.as('coordinator', { script: false, width: 390 }, async (page) => {
    await page.goto('/sharing');
    const choose = async (name, value) => page.locator(`select[name=${name}]`).selectOption(value);
    await choose('giver', 'school');
    await choose('holder', 'worker');
    await choose('kind', 'health');
    await choose('strictness', 'health-personnel');
    await choose('ground', 'none');
    await page.locator('main form button').last().click();
    assert.equal(new URL(page.url()).search, '');
    assert.equal(await page.locator('.table-says .tag-done').count(), 0);
    assert.match(await page.locator('.table-says').innerText(), /[Ss]amtykke/);
    await choose('ground', 'consent');
    await page.locator('main form button').last().click();
    assert.equal(await page.locator('.table-says .tag-done').count(), 1);
  }));

test('whether one may share is for staff', () =>
  samsone.as('parent', {}, async (page) => {
    const answer = await page.goto('/sharing');
    assert.equal(answer.status(), 404);
  }));
