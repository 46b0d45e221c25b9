// What somebody has written stays where it was written, and what was sent can be followed.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { house } from './harness/house.mjs';

const samsone = house({ families: 4 });

const REASONS = 'Vi har snakket med familien og legger vekt på det de forteller.';
const text = (page) => page.locator('main').innerText();

/** Does something that leads to another page, and waits for it. */
async function answered(page, act) {
  const loaded = page.waitForEvent('load');
  await act();
  await loaded;
}

const press = (page, selector) => answered(page, () => page.locator(selector).first().click());

/** Sends a notice about a child as the first parent; gives its address. */
async function notice(name) {
  let address;
  await samsone.as('parent', { width: 390, script: false }, async (page) => {
    await page.goto('/notice/new');
    await page.fill('[name="child-1-given"]', name);
    await page.fill('[name="need"]', 'Vi trenger noen som holder i trådene.');
    await press(page, '#notice button:not([name])');
    address = new URL(page.url()).pathname.replace('/receipt', '');
  });
  return address;
}

/** Opens a case from a notice, and stays on its page. */
async function open(page, address) {
  await page.goto(`${address}/open`);
  await page.selectOption('[name="relation"]', 'mother');
  await press(page, 'form:has([name="relation"]) button:not([name])');
  return new URL(page.url()).pathname;
}

test('what is written in one part of an assessment stays when another part is saved', async () => {
  const address = await notice('Sverre');
  await samsone.as('coordinating-unit', { script: false }, async (page) => {
    const opened = await open(page, address);
    await page.goto(`${opened}/assessment`);
    await press(page, 'form:has([name="matter"]) button');
    await page.fill('[name="conclude-reasons"]', REASONS);
    await page.check('[name="conclusion"][value="not-wanted"]');
    const answers = page.locator('[type="radio"][name^="fact-"][value="yes"]');
    const first = await answers.first().getAttribute('name');
    const second = await answers.nth(1).getAttribute('name');
    await page.check(`[name="${first}"][value="yes"]`);
    await press(page, 'button:not([name]):not([formaction]):text-is("Lagre svarene")');
    assert.equal(await page.inputValue('[name="conclude-reasons"]'), REASONS, 'the conclusion is kept');
    assert.ok(await page.isChecked('[name="conclusion"][value="not-wanted"]'));
    assert.match(await page.locator('.said').innerText(), /Svarene er lagret.*ikke lagret ennå/s);
    assert.ok(await page.locator(`[name="${first}"][value="yes"]`).isChecked(), 'the answer is saved');
    await page.check(`[name="${second}"][value="yes"]`);
    await press(page, '[formaction$="/conclude"]');
    assert.match(await page.locator('.problems').innerText(), /Lagre det først/);
    assert.ok(await page.isChecked(`[name="${second}"][value="yes"]`), 'the answer is kept');
    await press(page, 'button:not([name]):not([formaction]):text-is("Lagre svarene")');
    await press(page, '[formaction$="/conclude"]');
    assert.match(await text(page), new RegExp(REASONS), 'concluded, with what was written first');
    assert.equal(await page.locator('[name="conclude-reasons"]').count(), 0);
  });
});

test('a notice that is sent stands on the page of its sender until a case is opened from it', async () => {
  const address = await notice('Tormod');
  const stands = () =>
    samsone.as('parent', { width: 390 }, async (page) => {
      await page.goto(samsone.people.find((one) => one.role === 'parent').link);
      return page.locator(`a[href="${address}"]`).count();
    });
  assert.equal(await stands(), 1);
  await samsone.as('coordinating-unit', { script: false }, async (page) => {
    await open(page, address);
    assert.equal(await page.locator('main a[href$="/coordinator"]').count(), 1, 'a way to the coordinator');
  });
  assert.equal(await stands(), 0);
});

test('a birth without its date is asked for beside the date, and a child too many is taken out', () =>
  samsone.visitor({ width: 390, script: false }, async (page) => {
    await page.goto('/notice/new');
    await page.fill('[name="child-1-given"]', 'Jorunn');
    await page.check('[name="child-1-birth"][value="born"]');
    await press(page, '[name="more"]');
    await page.fill('[name="child-2-given"]', 'Kolbjørn');
    await press(page, '[name="more"]');
    await press(page, '[name="less"][value="2"]');
    assert.equal(await page.locator('[name$="-given"]').count(), 2);
    assert.equal(await page.inputValue('[name="child-1-given"]'), 'Jorunn');
    await answered(page, () => page.press('[name="child-1-given"]', 'Enter'));
    assert.equal(await page.locator('[name$="-given"]').count(), 2, 'the enter key sends, and adds nobody');
    assert.ok(await page.isChecked('[name="child-1-birth"][value="born"]'));
    assert.match(await page.locator('.problems').innerText(), /Jorunn, .*Skriv når barnet ble født/s);
    assert.equal(await page.locator('#child-1-date-error').count(), 1);
  }));

test('the guide and the public form have a way out at once, which tells nobody where one came from', () =>
  samsone.visitor({ width: 390 }, async (page) => {
    for (const path of ['/guide', '/notice/new']) {
      await page.goto(path);
      const out = page.locator('.leave a');
      assert.equal(await out.getAttribute('rel'), 'noreferrer');
      const box = await out.boundingBox();
      assert.ok(box.y + box.height <= page.viewportSize().height, 'at hand without scrolling');
    }
  }));
