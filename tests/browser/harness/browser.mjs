// Headless Chromium, one window for each visit. A visit fails when a request leaves this machine, when a page throws,
// or when the browser complains.

import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';

import { chromium } from 'playwright-core';

const CHROMIUM = process.env.SAMSONE_CHROMIUM ?? '/usr/bin/chromium';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  // no name but this machine's own is found
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** The widths that every page is looked at in: a phone and a desk. */
export const WIDTHS = [390, 1280];

/** The languages that every page is written in. */
export const LANGUAGES = ['nb', 'nn', 'en'];

/** Opens a browser whose pictures are kept in `results`. */
export async function open(results) {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET });
  return {
    visit: (options, act) => visit(browser, results, options, act),
    close: () => browser.close(),
  };
}

/**
 * Opens a window, lets `act(page)` use it and closes it.
 *
 * `address`: the program; `width`: of the window; `language`: what the browser asks for; `script`: whether
 * JavaScript runs; `dark`, `calm`: colours and movement that the person has asked for.
 */
async function visit(browser, results, options, act) {
  const { address, width = 1280, language = 'nb', script = true, dark = false, calm = true } = options;
  const context = await browser.newContext({
    baseURL: address,
    locale: language === 'en' ? 'en-GB' : `${language}-NO`,
    timezoneId: 'Europe/Oslo',
    viewport: { width, height: width < 600 ? 844 : 900 },
    isMobile: width < 600,
    javaScriptEnabled: script,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: calm ? 'reduce' : 'no-preference',
  });
  context.setDefaultTimeout(15_000);
  const complaints = guard(context);
  try {
    const page = await context.newPage();
    page.picture = (name) => picture(page, results, `${name}-${language}-${width}`);
    const result = await act(page);
    assert.deepEqual(complaints, [], 'the browser complained');
    return result;
  } finally {
    await context.close();
  }
}

/** Collects what must not happen: requests to other machines, faults of pages, complaints of the browser. */
function guard(context) {
  const complaints = [];
  const elsewhere = (url) => url.hostname !== '127.0.0.1' && !['data:', 'blob:'].includes(url.protocol);
  // only looked at and not routed: a browser whose requests are routed keeps no style sheet from page to page
  context.on('request', (request) => {
    if (elsewhere(new URL(request.url()))) complaints.push(`a request left this machine: ${request.url()}`);
  });
  context.on('weberror', (error) => complaints.push(`a page failed: ${error.error()}`));
  context.on('console', (message) => {
    if (message.type() === 'error' && !isExpected(message)) complaints.push(`the browser said: ${message.text()}`);
  });
  return complaints;
}

/** Chromium calls every answer of 4xx an error; whether it was one is for the test to say. */
function isExpected(message) {
  return /the server responded with a status of 4\d\d/.test(message.text());
}

async function picture(page, results, name) {
  await mkdir(results, { recursive: true });
  await page.screenshot({ path: path.join(results, `${name}.png`), fullPage: true });
}
