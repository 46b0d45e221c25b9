// What the law gives everybody over its own information: a copy, and demands that are answered.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

import { LANGUAGES, WIDTHS } from './harness/browser.mjs';
import { axe, reflows } from './harness/checks.mjs';
import { house } from './harness/house.mjs';

const samsone = house({ families: 12 });

const text = (page) => page.locator('main').innerText();

/** The case of the first parent one can be. */
const first = () => new URL(samsone.people.find((one) => one.role === 'parent').link).searchParams.get('to');

async function press(page, selector) {
  const loaded = page.waitForEvent('load');
  await page.locator(selector).first().click();
  await loaded;
}

const MESSAGE = 'Vi bor på hytta nå, bare så dere vet det.';

test('a parent reads and saves a copy of everything, and the copy stands in the log', () =>
  samsone.as('parent', { width: 390, language: 'nb' }, async (page) => {
    await page.goto('/extract');
    assert.match(await text(page), /Hvem har sett/);
    await axe(page);
    await reflows(page);
    const waiting = page.waitForEvent('download');
    await page.locator('a[href="/extract/file"]').first().click();
    const saved = await waiting;
    assert.equal(saved.suggestedFilename(), 'samsone.json', 'its name says nothing about anybody');
    const copy = JSON.parse(await readFile(await saved.path(), 'utf8'));
    assert.equal(copy.format, 'samsone-extract/1');
    const parts = copy.chapters.flatMap((chapter) => chapter.parts.map((one) => one.part));
    for (const part of ['person', 'team', 'opening']) assert.ok(parts.includes(part), part);
    await page.goto(`${first()}/log?by=family`);
    assert.match(await text(page), /Adresse og telefon/);
  }));

test('a parent demands that a message is erased, the unit answers, and nobody reads it again', async () => {
  const address = first();
  await samsone.as('parent', { width: 390, script: false, language: 'nb' }, async (page) => {
    await page.goto(`${address}/message`);
    await page.fill('[name="text"]', MESSAGE);
    await press(page, 'main form button');
    await page.goto(`${address}/log`);
    await press(page, 'a[href="demand"]');
    await press(page, `a[href="${address}/demand/new"]`);
    await press(page, 'main form button');
    assert.ok((await page.locator('[aria-invalid="true"]').count()) > 0, 'an empty demand is asked for again');
    await page.check('[name="wish"][value="erasure"]');
    const option = page.locator('[name="about"] option', { hasText: 'hytta' });
    await page.selectOption('[name="about"]', await option.first().getAttribute('value'));
    await page.fill('[name="text"]', 'Det skulle ikke stå noe sted hvor vi er.');
    await press(page, 'main form button');
    assert.match(await page.locator('.said').innerText(), /Kravet er sendt/);
    assert.match(await text(page), /Svar kommer senest/);
  });
  await samsone.as('coordinating-unit', { script: false, language: 'nb' }, async (page) => {
    await page.goto('/');
    const open = page.locator(`a[href^="${address}/demand/"]`);
    assert.equal(await open.count(), 1, 'the demand stands on the list of the unit');
    await press(page, `a[href^="${address}/demand/"]`);
    assert.match(await text(page), /Vi bor på hytta nå/);
    await page.check('[name="verdict"][value="not-needed"]');
    await page.fill('[name="answer"]', 'Det trengs ikke for hjelpen, og er slettet.');
    await press(page, 'main form button');
    assert.match(await page.locator('.said').innerText(), /Svaret er sendt/);
  });
  await samsone.as('parent', { width: 390, script: false, language: 'nb' }, async (page) => {
    await page.goto(`${address}/demand`);
    assert.match(await text(page), /Teksten ble slettet/);
    await page.goto(`${address}/message`);
    assert.ok(!(await text(page)).includes('hytta'), 'nobody reads it again');
    await page.goto('/extract');
    assert.ok(!(await text(page)).includes('Vi bor på hytta'), 'nor in the copy');
  });
});

test('a promise and a goal that are held back say so to those who still see them, on the page and on paper', async () => {
  const address = first();
  const MARK = /Denne teksten er sperret/;
  await samsone.as('parent', { width: 390, script: false, language: 'nb' }, async (page) => {
    for (const sort of ['promise', 'goal']) {
      await page.goto(`${address}/demand/new`);
      await page.check('[name="wish"][value="restriction"]');
      const option = page.locator(`[name="about"] option[value^="${sort}."]`);
      await page.selectOption('[name="about"]', await option.first().getAttribute('value'));
      await page.fill('[name="text"]', 'Slik er det ikke.');
      await press(page, 'main form button');
      assert.match(await page.locator('.said').innerText(), /Kravet er sendt/);
    }
  });
  await samsone.as('parent', { width: 390, language: 'nb' }, async (page) => {
    for (const path of ['/promise', '/plan', '']) {
      await page.goto(`${address}${path}`);
      assert.match(await text(page), MARK, path);
      await axe(page);
      await reflows(page);
      await page.picture(`held${path.replaceAll('/', '-')}`);
    }
    await page.goto(`${address}/plan`);
    await page.emulateMedia({ media: 'print' });
    assert.ok(await page.getByText(MARK).first().isVisible(), 'on paper too');
  });
});

test('an objection to everything of a kind says so where it stands, to who demanded it and who judges', async () => {
  const address = first();
  await samsone.as('parent', { width: 390, script: false, language: 'nb' }, async (page) => {
    await page.goto(`${address}/demand/new`);
    await page.check('[name="wish"][value="correction"]');
    await page.selectOption('[name="about"]', 'all.need');
    await page.fill('[name="text"]', 'Det er vårt eget.');
    await press(page, 'main form button');
    assert.match(await text(page), /Alt av ett slag kan du bare protestere/, 'nothing else is demanded of a whole kind');
    assert.equal(await page.locator('option[value="all.identity"]').count(), 0, 'who the child is cannot be held back');
    await page.check('[name="wish"][value="objection"]');
    await press(page, 'main form button');
    assert.match(await page.locator('.said').innerText(), /Kravet er sendt/);
    assert.match(await text(page), /Alt av dette slaget er holdt tilbake/);
  });
  await samsone.as('parent', { width: 390, language: 'nb' }, async (page) => {
    await page.goto(`${address}/need`);
    assert.match(await text(page), /Noen har protestert/);
    await axe(page);
    await reflows(page);
    await page.picture('held-need');
  });
});

test('the pages of demands, copies and keeping hold in every language and width', async () => {
  for (const language of LANGUAGES) {
    for (const width of WIDTHS) {
      await samsone.as('parent', { width, language }, async (page) => {
        for (const path of ['/extract', `${first()}/demand`, `${first()}/demand/new`]) {
          await page.goto(path);
          await axe(page);
          await reflows(page);
          await page.picture(path.replaceAll(/\W|[0-9a-f]{32}/g, '') || 'page');
        }
      });
      await samsone.as('coordinating-unit', { width, language }, async (page) => {
        await page.goto('/retention');
        assert.ok((await page.locator('tbody tr').count()) >= 4, 'the rules are told');
        await axe(page);
        await reflows(page);
        await page.picture('retention');
      });
    }
  }
});
