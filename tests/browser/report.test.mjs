// A person's own report to child protection: written, handed over, and known to nobody else.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { axe, keyboardOnly, reflows } from './harness/checks.mjs';
import { house, signIn } from './harness/house.mjs';

const samsone = house({ families: 12 });

const SEEN = 'Skjulte blåmerker på begge armene, sett mandag';

const text = (page) => page.locator('main').innerText();

async function answered(page, act) {
  const loaded = page.waitForEvent('load');
  await act();
  await loaded;
}

const press = (page, selector) => answered(page, () => page.locator(selector).first().click());

/** Everything that the pages behind the links of a start page say, as they are sent. */
async function everything(page) {
  await page.goto('/');
  const links = await page.locator('main a[href^="/"]').evaluateAll((all) => all.map((each) => each.getAttribute('href')));
  const paths = ['/', ...new Set(links)].filter((path) => !path.startsWith('/report')).slice(0, 12);
  const sent = [];
  for (const path of paths) sent.push(await (await page.request.get(path)).text());
  return sent.join('\n');
}

test('a worker writes a report, hands it over and gets a receipt; nobody else finds it', async () => {
  let path;
  await samsone.as('worker', { width: 390, script: false, language: 'nb' }, async (page) => {
    await page.goto('/');
    await press(page, '.foot a[href="/report"]');
    assert.match(await text(page), /116\s111/);
    await press(page, 'main a[href="/report/new"]');
    await press(page, 'main form .actions button');
    assert.ok((await page.locator('[aria-invalid="true"]').count()) >= 2, 'what is missing is said at its field');
    await page.check('[name="concern"][value="maltreatment-or-neglect"]');
    await page.fill('[name="child"]', 'Gutten i 3B');
    await page.fill('[name="seen"]', SEEN);
    await press(page, 'main form .actions button');
    assert.match(await page.locator('.said').innerText(), /ikke levert/);
    assert.match(await text(page), /Skjulte blåmerker/);
    path = new URL(page.url()).pathname;
    await press(page, `main form[action="${path}/handed-over"] > button`);
    assert.match(await text(page), /Velg ett av svarene/, 'how it was handed over is asked for again');
    assert.match(await text(page), /Et utkast. Det er ikke levert/);
    await page.check('[name="how"][value="telephone"]');
    await press(page, `main form[action="${path}/handed-over"] > button`);
    assert.match(await text(page), /Levert til barnevernet .* på telefon/);
    assert.match(await text(page), /tre uker/);
    await page.goto('/report');
    assert.match(await text(page), /Levert til barnevernet/);
  });
  for (const role of ['leader', 'coordinator', 'coordinating-unit', 'security-officer', 'parent']) {
    await samsone.as(role, { script: false, language: 'nb' }, async (page) => {
      const answer = await page.goto(path);
      assert.equal(answer.status(), 404, `${role} does not find the report`);
      const sent = await everything(page);
      assert.ok(!sent.includes('Skjulte blåmerker') && !sent.includes(path), `${role} reads nothing of it`);
    });
  }
});

test('every page of a report has no barriers, on a phone and at a desk, in three languages', async () => {
  for (const [language, width] of [['nb', 390], ['nn', 1280], ['en', 390]]) {
    await samsone.as('worker', { width, language }, async (page) => {
      await page.goto('/report');
      await axe(page);
      await reflows(page);
      await page.goto('/report/new');
      await axe(page);
      await reflows(page);
      await keyboardOnly(page);
      await page.check('[name="concern"][value="unclear-worry"]');
      await page.fill('[name="child"]', 'X');
      await page.fill('[name="seen"]', 'Y');
      await press(page, 'main form .actions button');
      await axe(page);
      await reflows(page);
    });
  }
});

test('a report that is sent after signing out is shown to its writer again, and stored nowhere', async () => {
  const worker = samsone.people.find((each) => each.role === 'worker');
  await samsone.visitor({ script: false, language: 'nb' }, async (page) => {
    await signIn(page, worker);
    await page.goto('/report/new');
    await page.check('[name="concern"][value="unclear-worry"]');
    await page.fill('[name="child"]', 'Jenta i 5A');
    await page.fill('[name="seen"]', SEEN);
    const other = await page.context().newPage();
    await other.goto('/');
    await answered(other, () => other.locator('form[action="/sign-out"] button').click());
    await press(page, 'main form .actions button');
    assert.match(await text(page), /Skjulte blåmerker/);
    assert.doesNotMatch(page.url(), /Jenta|armene/);
    await signIn(page, worker);
    await page.goto('/report');
    assert.doesNotMatch(await text(page), /Jenta i 5A/);
  });
});
