// A child without an electronic identity: a code on paper, its own page, and somebody who sits beside. Without
// JavaScript, on a phone, and by somebody who would rather not type capital letters.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { axe, bringAxe, keyboardOnly, reflows } from './harness/checks.mjs';
import { house } from './harness/house.mjs';

const samsone = house({ families: 12 });

const text = (page) => page.locator('main').innerText();
const said = (page) => page.locator('.said').innerText();

/** The case of the first parent one can be. */
const first = () => new URL(samsone.people.find((one) => one.role === 'parent').link).searchParams.get('to');

async function answered(page, act) {
  const loaded = page.waitForEvent('load');
  await act();
  await loaded;
}

const press = (page, name) => answered(page, () => page.getByRole('button', { name, exact: true }).click());

/** Looks at the page as somebody would who cannot see it, or who has a narrow screen. */
async function looksWell(page) {
  await bringAxe(page);
  await page.reload();
  await axe(page);
  await reflows(page);
}

/** The coordinator makes a code, and copies it from the sheet. */
const makes = () =>
  samsone.as('coordinator', { language: 'nb', script: false }, async (page) => {
    await page.goto(`${first()}/family`);
    await answered(page, () => page.locator(`a[href="${first()}/code"]`).click());
    await answered(page, () => page.locator(`form[action="${first()}/code"] button`).click());
    assert.match(await text(page), /eneste gangen koden vises/);
    assert.doesNotMatch(page.url(), /code=/);
    const groups = await page.locator('.paper-code span').allInnerTexts();
    assert.equal(groups.length, 5);
    await page.emulateMedia({ media: 'print' });
    assert.ok(!(await page.locator('.tabs').isVisible()), 'only the sheet is printed');
    assert.ok(await page.locator('.paper-code').isVisible());
    return groups.join(' ');
  });

test('a child comes in by a code on paper, writes, and closes the page', async () => {
  const code = await makes();
  await samsone.visitor({ width: 390, script: false, language: 'nb' }, async (page) => {
    await page.goto('/');
    await answered(page, () => page.getByRole('link', { name: 'Jeg har en kode på papir' }).click());
    await page.fill('[name="code"]', '234 567 89c dfh jkm');
    await press(page, 'Åpne siden min');
    assert.match(await text(page), /Denne koden åpner ingenting/);
    await page.fill('[name="code"]', code.toLowerCase());
    await press(page, 'Åpne siden min');
    assert.match(page.url(), /\/own-page$/);
    assert.match(await text(page), /Den du kan spørre/);
    const hidden = await page.goto(first());
    assert.equal(hidden.status(), 404);
    await page.goto('/');
    assert.match(page.url(), /\/own-page$/, 'the first page is the own page');
    await page.fill('[name="text"]', 'Jeg vil ha med en venn på møtet.');
    await press(page, 'Send');
    assert.match(await said(page), /er sendt/);
    assert.match(await text(page), /Ikke lest ennå/);
    await press(page, 'Lukk siden min');
    assert.match(await said(page), /Siden din er lukket/);
    await page.goto('/own-page');
    assert.match(page.url(), /\/code$/);
  });
  await samsone.as('parent', { width: 390, language: 'nb' }, async (page) => {
    await page.goto(`${first()}/log?by=family`);
    assert.match(await text(page), /på sin egen side med kode på papir/);
    await page.goto(`${first()}/message`);
    assert.doesNotMatch(await text(page), /en venn på møtet/);
    await page.goto(`${first()}/code`);
    assert.match(await text(page), /laget en kode på papir/);
    await press(page, 'Slå av koden');
    assert.match(await said(page), /Koden er slått av/);
  });
});

test('the pages are made for a child, with and without eyes, and for fingers on keys', async () => {
  const code = await makes();
  await samsone.visitor({ width: 390, language: 'nb' }, async (page) => {
    await page.goto('/code');
    await looksWell(page);
    await page.fill('[name="code"]', code);
    await press(page, 'Åpne siden min');
    await looksWell(page);
    const stops = await keyboardOnly(page);
    assert.ok(stops.length > 5, `only ${stops.length} stops`);
  });
});

test('the coordinator sits beside, and nothing at work is open afterwards', () =>
  samsone.as('coordinator', { language: 'nb' }, async (page) => {
    await page.goto(`${first()}/code`);
    await looksWell(page);
    await press(page, 'Bruk den sammen nå');
    assert.match(page.url(), /\/own-page$/);
    assert.match(await text(page), /Du ser den sammen med/);
    for (const path of [first(), '/inbox', '/capacity']) {
      const answer = await page.goto(path);
      assert.equal(answer.status(), 404, path);
    }
    await page.goBack();
    const own = await page.goto('/own-page');
    assert.equal(own.status(), 200);
  }));
