// Signing in and out in a real browser, without JavaScript: what a browser does with redirects, cookies and policies
// is for it to show.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { LANGUAGES, WIDTHS } from './harness/browser.mjs';
import { axe, keyboardOnly, reflows } from './harness/checks.mjs';
import { earnest } from './harness/earnest.mjs';

const samsone = earnest();

const heading = (page) => page.locator('h1').innerText();

test('a parent signs in from the first page, goes up a level for the case, and signs out everywhere', () =>
  samsone.visitor({ width: 390, script: false }, async (page) => {
    await samsone.next({ role: 'parent', acr: 'idporten-loa-substantial' });
    await page.goto('/');
    await page.locator('main').getByRole('link', { name: 'Logg inn' }).click();
    await page.getByRole('link', { name: 'Logg inn med ID-porten' }).click();
    assert.equal(new URL(page.url()).pathname, '/');
    assert.match(await heading(page), /sikrere hvem du er/);
    assert.equal(await page.locator('a[href^="/case/"]').count(), 0);
    await samsone.next({ role: 'parent' });
    // the provider remembers the lower level, and asks again for the higher only where it is told to
    const cookies = await page.context().cookies();
    await page.context().clearCookies();
    await page.context().addCookies(cookies.filter(({ name }) => name.startsWith('samsone')));
    await page.getByRole('link', { name: 'Logg inn sikrere' }).click();
    assert.match(new URL(page.url()).pathname, /^\/case\//);
    assert.match(await page.locator('.who').innerText(), new RegExp(samsone.person('parent').name));

    await page.locator('form[action="/sign-out"] button').click();
    // the page goes on to the provider by itself, though no form may lead there
    await page.waitForURL(/\/session\/end/);
    await page.getByRole('button', { name: 'Yes' }).click();
    await page.waitForURL(/\/signed-out$/);
    assert.match(await heading(page), /logget ut/);
    await page.goto('/');
    assert.equal(await page.locator('form[action="/sign-out"]').count(), 0);
  }));

test('somebody who turns back, and somebody who is not known, read what they can do', () =>
  samsone.visitor({ width: 390, script: false }, async (page) => {
    await samsone.next({ turnsBack: true });
    await page.goto('/sign-in/familie');
    assert.match(await heading(page), /Du avbrøt/);
    await page.goto('/');
    await samsone.next({ pid: '01810012345' });
    await page.goto('/sign-in/familie');
    assert.match(await heading(page), /finner ikke noe til deg/);
    await page.locator('main a[href="/notice/new"]').click();
    assert.equal(new URL(page.url()).pathname, '/notice/new');
  }));

test('somebody sees when it signed in and out, and no other person does', async () => {
  await samsone.visitor({ width: 390, language: 'nb' }, async (page) => {
    const lines = () => page.locator('main li').allInnerTexts();
    await samsone.next({ role: 'coordinator' });
    await page.goto('/sign-in/ansatt');
    await page.locator('.foot a[href="/signed-in"]').click();
    assert.equal((await lines()).length, 1);
    assert.match((await lines())[0], /innlogget med valget «Logg inn med Ansattporten»/);
    await axe(page);
    await reflows(page);
    await page.locator('form[action="/sign-out"] button').click();
    await page.waitForURL(/\/session\/end/);
    await page.context().clearCookies();
    await page.goto('/sign-in/ansatt');
    await page.goto('/signed-in');
    const [last, out, first] = await lines();
    assert.match(out, /logget ut/);
    assert.ok(last && first);
  });
  await samsone.visitor({ script: false, language: 'nb' }, async (page) => {
    assert.equal((await page.goto('/signed-in')).status(), 401, 'nobody without a session');
    await samsone.next({ role: 'security-officer' });
    await page.goto('/sign-in/ansatt');
    await page.goto('/signed-in');
    assert.equal(await page.locator('main li').count(), 1, 'only its own');
  });
});

test('who answers for access sees the ways in', () =>
  samsone.visitor({ width: 1280 }, async (page) => {
    await samsone.next({ role: 'coordinating-unit' });
    await page.goto('/sign-in/ansatt');
    await page.getByRole('link', { name: 'Hvem som kommer inn' }).click();
    assert.equal(await page.locator('main h2').count(), 2);
    await axe(page);
  }));

for (const language of LANGUAGES) {
  test(`the pages of sign-in have no barrier (${language})`, async () => {
    for (const width of WIDTHS) {
      await samsone.visitor({ width, language }, async (page) => {
        await samsone.next({ turnsBack: true });
        for (const address of ['/sign-in', '/sign-in/familie', '/signed-out']) {
          await page.goto(address);
          await axe(page);
          await reflows(page);
          await keyboardOnly(page);
        }
      });
    }
  });
}
