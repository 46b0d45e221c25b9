// Who sees what, who has looked, and why: a family finds out and asks, and is answered.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { axe, reflows } from './harness/checks.mjs';
import { house } from './harness/house.mjs';

const samsone = house({ families: 12 });

const text = (page) => page.locator('main').innerText();

/** The case of the first parent one can be. */
const first = () => new URL(samsone.people.find((one) => one.role === 'parent').link).searchParams.get('to');

async function answered(page, act) {
  const loaded = page.waitForEvent('load');
  await act();
  await loaded;
}

const press = (page, selector) => answered(page, () => page.locator(selector).first().click());

test('a family sees who sees what, asks why somebody looked, and reads the answer', async () => {
  const address = first();
  await samsone.as('coordinator', { script: false }, async (page) => {
    await page.goto(`${address}/plan`);
  });
  await samsone.as('parent', { width: 390, script: false, language: 'nb' }, async (page) => {
    await page.goto(`${address}/access`);
    assert.match(await text(page), /Hvem ser hva/);
    assert.match(await text(page), /oppnevnt til å koordinere/);
    await page.goto(`${address}/log?by=services`);
    assert.doesNotMatch(await page.locator('.promise .strong').allInnerTexts().then((all) => all.join()), /^Du/m);
    await page.goto(`${address}/log?by=family&kind=note`);
    assert.match(await text(page), /Ingen slike er skrevet ned/);
    await page.goto(`${address}/log?by=services&kind=plan`);
    await page.locator('.promise details.why summary').first().click();
    await press(page, '.promise details.why a[href*="/log/why/"]');
    assert.match(await text(page), /Hvorfor så de dette/);
    await page.fill('[name="text"]', 'Vi lurer på hva dette gjelder.');
    await press(page, 'main form button');
    assert.match(await page.locator('.said').innerText(), /Spørsmålet er sendt/);
    assert.match(await text(page), /Svar kommer senest/);
  });
  await samsone.as('security-officer', { script: false, language: 'nb' }, async (page) => {
    await page.goto('/');
    await page.locator('a', { hasText: 'En familie spør hvorfor' }).first().waitFor();
    const open = page.locator(`a[href^="${address}/log/question/"]`);
    await answered(page, () => open.first().click());
    assert.match(await text(page), /Vi lurer på hva dette gjelder/);
    await press(page, 'main form button');
    assert.ok((await page.locator('[aria-invalid="true"]').count()) > 0, 'an empty answer is asked for again');
    await page.fill('[name="answer"]', 'Koordinatoren leste planen før møtet med skolen.');
    await press(page, 'main form button');
    assert.match(await page.locator('.said').innerText(), /Svaret er sendt/);
    const child = await page.goto(`${address}/plan`);
    assert.doesNotMatch(await text(page), /Mål og tiltak|goal/, `the officer sees nothing of the plan (${child.status()})`);
  });
  await samsone.as('parent', { width: 390, script: false, language: 'nb' }, async (page) => {
    await page.goto(`${address}/log`);
    assert.match(await text(page), /Koordinatoren leste planen før møtet/);
  });
});

test('a parent reads line by line what a consent would open, before giving it', () =>
  samsone.as('parent', { width: 390, language: 'nb' }, async (page) => {
    await page.goto(`${first()}/consent/new/share`);
    const receivers = await page.locator('[name="receiver"] option').allInnerTexts();
    await page.selectOption('[name="receiver"]', { index: receivers.findIndex((one) => /tannklinikk/.test(one)) });
    await page.check('[name="kind"][value="promise"]');
    await page.fill('[name="purpose"]', 'for å vite hva som er avtalt');
    await press(page, 'main form button');
    const summary = page.locator('details.why summary', { hasText: 'Løfter' });
    const [, number] = (await summary.innerText()).match(/\((\d+)\)/);
    const lines = page.locator('.read > li');
    assert.equal(await lines.count(), Number(number));
    assert.equal(await lines.first().isVisible(), false, 'they lie folded until somebody opens them');
    await summary.click();
    assert.equal(await lines.first().isVisible(), true);
    assert.match(await text(page), /Det som blir skrevet senere/);
    await axe(page);
    await reflows(page);
  }));
