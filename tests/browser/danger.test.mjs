// Somebody is in danger: a case is opened for some hours, reviewed, and read by the family. What is handed out outside
// the program stands in the same log, and the one who checks access finds what is unusual.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { axe, bringAxe } from './harness/checks.mjs';
import { house, signIn } from './harness/house.mjs';

const samsone = house({ families: 12 });

const text = (page) => page.locator('main').innerText();

/** The case of the first parent one can be. */
const first = () => new URL(samsone.people.find((one) => one.role === 'parent').link).searchParams.get('to');

async function answered(page, act) {
  const loaded = page.waitForEvent('load');
  await act();
  await loaded;
}

const send = (page) => answered(page, () => page.locator('main form button').last().click());
const said = (page) => page.locator('.said').innerText();

async function looksWell(page) {
  await bringAxe(page);
  await axe(page);
}

/** A worker for whom the first case is not there. */
const stranger = () => samsone.people.filter((one) => one.role === 'worker').at(-1);

test('a worker opens a case because of danger, and the unit and the family read it', async () => {
  const address = first();
  await samsone.visitor({ width: 390, script: false, language: 'nb' }, async (page) => {
    await signIn(page, stranger());
    const hidden = await page.goto(`${address}/family`);
    assert.equal(hidden.status(), 404);
    await answered(page, () => page.locator(`a[href="${address}/emergency"]`).click());
    await send(page);
    assert.ok((await page.locator('[aria-invalid="true"]').count()) >= 2, 'nothing opens without a reason');
    await page.fill('[name="danger"]', 'Hun står alene ved elva.');
    await page.fill('[name="needed"]', 'Telefonen til foreldrene.');
    await send(page);
    assert.match(await said(page), /Saken er åpen for deg/);
    assert.match(page.url(), /\/family\?/);
    await page.goto(address);
    assert.match(await text(page), /Saken er åpen for deg til/);
    const plan = await page.goto(`${address}/plan`);
    assert.doesNotMatch(await text(page), /Neste steg/, `nothing of the plan (${plan.status()})`);
    await page.goto(`/case/${'0'.repeat(32)}/emergency`);
    await page.fill('[name="danger"]', 'Fare.');
    await page.fill('[name="needed"]', 'Alt.');
    await send(page);
    assert.match(await text(page), /Her er det ingenting å åpne for deg/);
  });
  await samsone.as('coordinating-unit', { language: 'nb' }, async (page) => {
    await page.goto('/');
    const line = page.locator(`a[href^="${address}/emergency/"]`).first();
    await answered(page, () => line.click());
    assert.match(await text(page), /Hun står alene ved elva/);
    await looksWell(page);
    await page.locator('[name="verdict"][value="right"]').check();
    await page.fill('[name="follows"]', 'Hun ble funnet, og foreldrene er snakket med.');
    await send(page);
    assert.match(await said(page), /Vurderingen er lagret/);
  });
  await samsone.as('parent', { width: 390, language: 'nb' }, async (page) => {
    await page.goto(address);
    const line = page.locator(`main a[href^="${address}/emergency/"]`).first();
    await answered(page, () => line.click());
    assert.match(await text(page), /Hun ble funnet/);
    await looksWell(page);
    await page.goto(`${address}/log?by=services&kind=contact`);
    await page.locator('.promise details.why summary').first().click();
    assert.match(await text(page), /fordi noen kunne være i alvorlig fare/);
  });
});

test('what is handed out on a ground that is not there is told, kept, and looked into', async () => {
  const address = first();
  await samsone.as('coordinator', { language: 'nb' }, async (page) => {
    await page.goto(`${address}/handing`);
    await looksWell(page);
    await page.locator('[name="kind"][value="health"]').check();
    await page.fill('[name="to"]', 'Anne Dal ved Vestby legekontor');
    await page.locator('[name="way"][value="call"]').check();
    await page.locator('[name="basis"][value="own-task"]').check();
    await send(page);
    assert.match(await text(page), /Det grunnlaget dekker ikke dette/);
    await page.locator('[name="known"]').check();
    await send(page);
    assert.match(await said(page), /Det er skrevet ned/);
  });
  await samsone.as('parent', { width: 390, language: 'nb' }, async (page) => {
    await page.goto(`${address}/log?by=services&kind=health`);
    assert.match(await text(page), /Ga dette til Anne Dal ved Vestby legekontor/);
    assert.match(await text(page), /Uten grunnlag/);
    await looksWell(page);
  });
  await samsone.as('security-officer', { language: 'nb' }, async (page) => {
    await page.goto('/');
    const line = page.locator(`a[href^="${address}/handing/"]`).first();
    await answered(page, () => line.click());
    await looksWell(page);
    await page.fill('[name="follows"]', 'Legekontoret har slettet det.');
    await send(page);
    assert.match(await said(page), /Familien har fått beskjed/);
  });
});

test('the one who checks access finds what is unusual and says what was found', () =>
  samsone.as('security-officer', { width: 390, language: 'nb' }, async (page) => {
    await page.goto('/');
    await answered(page, () => page.locator('main a[href="/unusual"]').click());
    assert.match(await text(page), /nødstilfeller/);
    await looksWell(page);
    await answered(page, () => page.locator('main a[href^="/unusual/"]').first().click());
    await looksWell(page);
    await page.fill('[name="follows"]', 'Ringte. Det var fare.');
    await send(page);
    assert.match(await said(page), /lagret/);
    assert.match(await text(page), /Ringte\. Det var fare/);
  }));
