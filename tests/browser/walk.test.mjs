// The main job, walked by the people who do it: from "somebody noticed a need" to "who has looked".

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { house, signIn } from './harness/house.mjs';

const samsone = house();

const NEED = 'Han sover lite, og vi rekker ikke alle avtalene.';

/** Sends the form that holds a field, by the button of that form, and waits for the page that answers. */
async function send(page, name) {
  const answered = page.waitForEvent('load');
  await page.locator(`form:has([name="${name}"])`).first().locator('button:not([name])').first().click();
  await answered;
}

test('a notice becomes a case, and the case a promise that the family sees, with who has looked', async () => {
  let receipt;
  await samsone.as('parent', { width: 390, script: false }, async (page) => {
    await page.goto('/notice/new');
    await page.fill('[name="child-1-given"]', 'Eldar');
    await page.fill('[name="need"]', NEED);
    await send(page, 'need');
    assert.match(page.url(), /\/notice\/[0-9a-f]{32}\/receipt/);
    receipt = page.url();
    await page.reload();
    assert.equal(page.url(), receipt, 'reloading the receipt sends nothing again');
  });
  const notice = new URL(receipt).pathname.replace('/receipt', '');
  let opened;
  await samsone.as('coordinating-unit', { script: false }, async (page) => {
    await page.goto('/inbox');
    assert.equal(await page.locator(`a[href="${notice}"]`).count(), 1, 'the notice stands in the inbox');
    await page.goto(notice);
    assert.match(await page.locator('main').innerText(), new RegExp(NEED.slice(0, 20)));
    await page.goto(`${notice}/open`);
    await page.selectOption('[name="relation"]', 'mother');
    await send(page, 'relation');
    assert.match(page.url(), /\/case\/[0-9a-f]{32}/);
    opened = new URL(page.url()).pathname;
    await page.goto(`${opened}/note`);
    await page.fill('[name="quick"]', 'Ringte mor, avtalte at vi sender søknaden innen fredag');
    await send(page, 'quick');
    assert.match(await page.locator('main').innerText(), /sender søknaden/i);
    await page.goto('/inbox');
    assert.equal(await page.locator(`a[href="${notice}"]`).count(), 0, 'the notice has left the inbox');
  });
  await samsone.as('parent', { width: 390, script: false }, async (page) => {
    await page.goto(opened);
    const text = await page.locator('main').innerText();
    assert.match(text, /sender søknaden/i, 'the family sees what was promised');
    await page.goto(`${opened}/log`);
    const log = await page.locator('main').innerText();
    const unit = samsone.people.find((person) => person.role === 'coordinating-unit');
    assert.ok(log.includes(unit.name), 'the family sees who has looked');
  });
});

test('the ten steps of the walk open their pages, and the last is who has looked', async () => {
  assert.ok(samsone.walk.length >= 10, 'the walk has ten steps');
  for (const step of samsone.walk) {
    await samsone.visitor({}, async (page) => {
      await signIn(page, step);
      assert.equal(await page.locator('h1').count(), 1, step.step);
      assert.ok(!(await page.locator('h1').innerText()).includes('finner vi ikke'), step.step);
    });
  }
  assert.match(samsone.walk.at(-1).link, /log/);
});

test('a double click on a form is one sending', () =>
  samsone.as('parent', {}, async (page) => {
    await page.goto('/notice/new');
    await page.fill('[name="child-1-given"]', 'Torunn');
    await page.fill('[name="need"]', 'Dobbelt sendt');
    const form = await page.locator('#notice').evaluate((form) => new URLSearchParams(new FormData(form)).toString());
    const once = () =>
      page.request.post('/notice/new', {
        data: form,
        headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
        maxRedirects: 0,
      });
    const [first, second] = await Promise.all([once(), once()]);
    assert.equal(first.status(), 303);
    assert.equal(first.headers().location, second.headers().location, 'the second gets the first receipt');
  }));

test('wrong answers come back beside their fields with everything that was typed', () =>
  samsone.as('parent', { script: false }, async (page) => {
    await page.goto('/notice/new');
    await page.fill('[name="child-1-given"]', 'Sindre');
    await page.fill('[name="child-1-date-day"]', '31');
    await page.fill('[name="child-1-date-month"]', '2');
    await page.fill('[name="child-1-date-year"]', '2020');
    await send(page, 'need');
    assert.equal(await page.inputValue('[name="child-1-given"]'), 'Sindre');
    assert.equal(await page.inputValue('[name="child-1-date-day"]'), '31');
    assert.ok((await page.locator('[aria-invalid="true"]').count()) >= 2);
    assert.equal(await page.locator('.problems a').first().isVisible(), true);
  }));

test('a form from another site is refused', () =>
  samsone.as('parent', {}, async (page) => {
    const answer = await page.request.post('/sign-out', { headers: { 'sec-fetch-site': 'cross-site', origin: 'http://else.example' } });
    assert.equal(answer.status(), 403);
  }));

const LONG = 'Vi har ringt tre ganger, og ingen har svart oss.';

test('what was written is shown again when somebody has signed out meanwhile', () =>
  samsone.as('parent', { width: 390, script: false }, async (page) => {
    await page.goto(`${caseOf(page)}/message`);
    await page.context().clearCookies();
    await page.fill('[name="text"]', LONG);
    await send(page, 'text');
    assert.ok((await page.locator('main').innerText()).includes(LONG), 'nothing is lost');
  }));

test('what was written is shown again when the page it belongs to is not there', () =>
  samsone.as('parent', { width: 390 }, async (page) => {
    await page.goto(`${caseOf(page)}/message`);
    await page.locator('form:has([name="text"])').evaluate((form) => {
      form.action = `/case/${'0'.repeat(32)}/message`;
    });
    await page.fill('[name="text"]', LONG);
    await send(page, 'text');
    assert.ok((await page.locator('main').innerText()).includes(LONG), 'nothing is lost');
  }));

test('a form that is too large is answered in words', () =>
  samsone.as('parent', { width: 390 }, async (page) => {
    await page.goto(`${caseOf(page)}/message`);
    await page.locator('[name="text"]').evaluate((field) => {
      field.value = 'Mye tekst. '.repeat(200_000);
    });
    await send(page, 'text');
    assert.match(await page.locator('h1').innerText(), /for mye/);
  }));

/** The address of the case that the open page belongs to. */
function caseOf(page) {
  return new URL(page.url()).pathname.match(/\/case\/[0-9a-f]{32}/)[0];
}
