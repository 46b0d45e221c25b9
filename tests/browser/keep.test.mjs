// How long things are kept, and a report that leaves by the channel, in a program that serves in earnest with settings
// of its own.

import assert from 'node:assert/strict';
import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';

import { axe, keyboardOnly, reflows } from './harness/checks.mjs';
import { earnest } from './harness/earnest.mjs';

const samsone = earnest({
  families: 3,
  daysAgo: 70,
  head: (folder) => `child-protection-folder = "${path.join(folder, 'to-child-protection')}"`,
  tail: () => '[keep]\ncases = 1\nnotices = 1\n',
});

const text = (page) => page.locator('main').innerText();

async function answered(page, act) {
  const loaded = page.waitForEvent('load');
  await act();
  await loaded;
}

const press = (page, selector) => answered(page, () => page.locator(selector).first().click());

async function enter(page, role) {
  await samsone.next({ role });
  await page.goto('/sign-in/ansatt');
}

const due = (page) => page.locator('main a[href^="/retention/"]').evaluateAll((all) => all.map((one) => one.getAttribute('href')));

test('what is due is decided about: kept with a reason, or erased for good', () =>
  samsone.visitor({ width: 390, language: 'nb' }, async (page) => {
    await enter(page, 'coordinating-unit');
    await page.goto('/retention');
    assert.match(await text(page), /1 måned|én måned|Én måned/, 'what the municipality has decided is shown');
    const before = await due(page);
    assert.ok(before.length >= 2, `there is something to decide about: ${before}`);
    await axe(page);
    await reflows(page);

    await page.goto(before[0]);
    await axe(page);
    await reflows(page);
    await keyboardOnly(page);
    await press(page, 'main form button[type=submit], main form .actions button');
    assert.equal(await page.locator('.problems a').count(), 2, 'what becomes of it, and why, are asked for');
    await page.check('[name="fate"][value="kept"]');
    await press(page, 'main form .actions button');
    assert.equal(await page.locator('.problems a').count(), 1, 'a reason is asked for');
    await page.fill('[name="why"]', 'Barnet kommer tilbake til høsten');
    await press(page, 'main form .actions button');
    assert.equal(new URL(page.url()).pathname, '/retention');
    assert.ok((await page.locator('.said').innerText()).length > 0);
    assert.deepEqual(await due(page), before.slice(1), 'it was written in now, and is not due');

    const gone = before[1];
    await page.goto(gone);
    await page.check('[name="fate"][value="not-for-archive"]');
    await page.fill('[name="why"]', 'Skal ikke bevares');
    await press(page, 'main form .actions button');
    assert.deepEqual(await due(page), before.slice(2));
    assert.equal((await page.goto(gone)).status(), 404, 'there is nothing left to decide about');
    const [, , sort, id] = gone.split('/');
    // the keys go with the next sweep, which comes once a minute
    let status = 200;
    for (let second = 0; second < 90 && status === 200; second += 3) {
      await page.waitForTimeout(3000);
      status = (await page.goto(`/${sort}/${id}`)).status();
    }
    assert.equal(status, 404, 'it opens for nobody any more');
  }));

test('nobody else decides how long something is kept', async () => {
  for (const role of ['worker', 'leader', 'coordinator', 'security-officer']) {
    await samsone.visitor({ script: false }, async (page) => {
      await enter(page, role);
      assert.equal((await page.goto('/retention')).status(), 404, role);
    });
  }
});

test('a report that its writer sends lies in the folder of child protection, whole and closed to others', () =>
  samsone.visitor({ width: 390, language: 'nb' }, async (page) => {
    const folder = path.join(samsone.folder, 'to-child-protection');
    await enter(page, 'worker');
    await page.goto('/report/new');
    await page.check('[name="concern"][value="maltreatment-or-neglect"]');
    await page.fill('[name="child"]', 'Gutten i 3B');
    await page.fill('[name="seen"]', 'Skjulte blåmerker på begge armene');
    await press(page, 'main form .actions button');
    const report = new URL(page.url()).pathname;
    const files = async () => (await readdir(folder)).filter((name) => name.endsWith('.txt'));
    assert.deepEqual(await files(), [], 'what is written has not been sent');
    await axe(page);
    await press(page, `main form[action="${report}/send"] button`);
    for (let second = 0; second < 20 && (await files()).length === 0; second += 1) await page.waitForTimeout(1000);
    const [file, ...more] = await files();
    assert.ok(file && more.length === 0, 'one file, once');
    assert.match(file, /^[0-9a-f]{32}\.txt$/, 'its name says nothing about anybody');
    const lying = path.join(folder, file);
    assert.equal((await stat(lying)).mode & 0o077, 0, 'others on the machine do not read it');
    const said = await readFile(lying, 'utf8');
    for (const part of ['Gutten i 3B', 'Skjulte blåmerker på begge armene', samsone.person('worker').name]) {
      assert.ok(said.includes(part), `${part}: ${said}`);
    }
    await page.goto(report);
    assert.match(await text(page), /Levert til barnevernet/, 'a receipt only when it lies there');
    // sent once more by the way back, nothing is handed over twice
    await page.waitForTimeout(4000);
    assert.equal((await files()).length, 1);
  }));
