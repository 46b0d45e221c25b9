// The first page, before anybody has signed in.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { LANGUAGES, WIDTHS } from './harness/browser.mjs';
import { axe, keyboardOnly, reflows } from './harness/checks.mjs';
import { house } from './harness/house.mjs';

const samsone = house();

for (const language of LANGUAGES) {
  for (const width of WIDTHS) {
    test(`the first page in ${language} at ${width} px has no barriers`, () =>
      samsone.visitor({ language, width }, async (page) => {
        const answer = await page.goto('/');
        assert.equal(answer.status(), 200);
        assert.equal(await page.locator('html').getAttribute('lang'), language);
        assert.equal(await page.locator('h1').count(), 1, 'a page has one main heading');
        await page.picture('front');
        await axe(page);
        await reflows(page);
      }));
  }
}

test('the first page can be used with the keyboard alone', () =>
  samsone.visitor({}, async (page) => {
    await page.goto('/');
    const stops = await keyboardOnly(page);
    assert.ok(stops.length > 0, 'there is nothing to do on the first page');
  }));

test('the first page needs no JavaScript', () =>
  samsone.visitor({ script: false }, async (page) => {
    const answer = await page.goto('/');
    assert.equal(answer.status(), 200);
    assert.ok((await page.locator('main').innerText()).trim().length > 0);
  }));

test('everybody of the demo gets in by their link', async () => {
  for (const { role, name } of samsone.people) {
    await samsone.as(role, {}, async (page) => {
      assert.equal(await page.locator('h1').count(), 1, `${name} (${role}) sees no page`);
      await axe(page);
    });
  }
});
