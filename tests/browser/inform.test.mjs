// A service tells another what its act asks for, and those at work help each other without names.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { axe, reflows } from './harness/checks.mjs';
import { house, signIn } from './harness/house.mjs';

const samsone = house({ families: 12 });

const TEXT = 'Trenger en stol som passer, og noen som kan måle.';

const text = (page) => page.locator('main').innerText();

async function answered(page, act) {
  const loaded = page.waitForEvent('load');
  await act();
  await loaded;
}

const press = (page, selector) => answered(page, () => page.locator(selector).first().click());

/** Somebody at work in one of these units. */
async function atWorkIn(units) {
  const staff = samsone.people.filter((each) => ['worker', 'coordinator'].includes(each.role));
  for (const person of staff) {
    const who = await samsone.visitor({ script: false }, async (page) => {
      await signIn(page, person);
      await page.goto('/');
      return page.locator('.who').innerText();
    });
    const unit = units.find((each) => who.includes(each));
    if (unit) return { person, unit };
  }
  throw new Error(`nobody of the demo works in ${units.join(', ')}`);
}

test('a worker informs a unit on a consent, the unit takes it in, and the case says that it was told', async () => {
  let units;
  let inform;
  await samsone.as('worker', { width: 390, script: false, language: 'nb' }, async (page) => {
    await page.goto('/');
    const first = await page.locator('main a[href^="/case/"]').first().getAttribute('href');
    const address = first.match(/\/case\/[0-9a-f]{32}/)[0];
    await page.goto(`${address}/team`);
    await press(page, 'main a[href="inform"]');
    inform = new URL(page.url()).pathname;
    await press(page, 'main a[href$="/inform/new"]');
    units = await page.locator('[name="to"] option').allInnerTexts();
  });
  const { person, unit } = await atWorkIn(units.slice(1));
  await samsone.as('worker', { width: 390, script: false, language: 'nb' }, async (page) => {
    await page.goto(`${inform}/new`);
    await reflows(page);
    await page.check('[name="seen"][value="need-of-health-services"]');
    await page.selectOption('[name="to"]', { label: unit });
    await page.selectOption('[name="kind"]', 'need');
    await page.fill('[name="text"]', TEXT);
    await page.check('[name="basis"][value="recorded"]');
    await press(page, 'main form .actions button');
    assert.match(await text(page), /Skriv hvem som samtykket/);
    assert.equal(await page.inputValue('[name="text"]'), TEXT);
    await page.fill('[name="by"]', 'Mor');
    await page.fill('[name="how"]', 'sa ja på telefon i går');
    await press(page, 'main form .actions button');
    assert.match(await text(page), new RegExp(`ga opplysninger til ${unit}`));
    assert.doesNotMatch(await text(page), /stol som passer/);
  });
  await samsone.visitor({ script: false, language: 'nb' }, async (page) => {
    await signIn(page, person);
    await page.goto('/inbox');
    await press(page, 'main .promise a');
    assert.match(await text(page), /stol som passer/);
    await press(page, 'main form[action$="/received"] button');
    assert.match(await page.locator('.said').innerText(), /tatt imot/);
  });
});

test('a discussion is put up when nothing in it leads to anybody, and a colleague answers', async () => {
  await samsone.as('worker', { width: 390, script: false, language: 'nb' }, async (page) => {
    await page.goto('/');
    await press(page, '.foot a[href="/discussion"]');
    await press(page, 'main a[href="/discussion/new"]');
    await page.fill('[name="title"]', 'Søvn');
    await page.fill('[name="text"]', 'Gutten heter Emil, og nummeret er 01021912345.');
    await press(page, 'main form .actions button');
    assert.match(await text(page), /kan være et fødselsnummer/);
    assert.match(await text(page), /Emil \(kan være et navn\)/);
    await page.check('[name="nobody"][value="Emil"]');
    await press(page, 'main form .actions button');
    assert.match(await text(page), /Dette må bort/, 'a national number never stays');
    await page.fill('[name="text"]', 'En gutt sover dårlig. Hva kan skolen gjøre?');
    await press(page, 'main form .actions button');
    assert.match(await page.locator('.said').innerText(), /lagt ut/);
  });
  await samsone.as('coordinating-unit', { language: 'nb' }, async (page) => {
    await page.goto('/discussion');
    await axe(page);
    await press(page, 'main .lines a');
    await axe(page);
    await reflows(page);
    assert.doesNotMatch(await text(page), /PP-tjenesten/, 'nobody reads who asked');
    await page.fill('[name="text"]', 'Snakk med helsesykepleier om faste leggetider.');
    await press(page, 'main form.form button');
    assert.match(await text(page), /Koordinerende enhet, /);
  });
  await samsone.as('parent', { language: 'nb' }, async (page) => {
    assert.equal((await page.goto('/discussion')).status(), 404);
  });
});
