// What tools that others wrote find in a served program with a signed-in session: nothing. Each is first held against
// a site that has the hole.

import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';

import { makeDatabase, run as program, served } from '../browser/harness/house.mjs';
import { holes, install, run } from './tools.mjs';
import { cookieOf, reach } from './visit.mjs';

/** As whom the tools come: between them they reach every kind of page. */
const ROLES = ['coordinator', 'coordinating-unit', 'parent'];

const here = {};

before(async () => {
  here.folder = await mkdtemp(path.join(tmpdir(), 'samsone-attack-'));
  here.tool = install(here.folder);
  here.database = makeDatabase();
  here.program = program(here.folder, here.database.argument, 4, path.join(here.folder, 'server.log'));
  const { ready, people } = await served(here.program);
  Object.assign(here, { address: ready, people });
});

after(async () => {
  here.program?.kill('SIGKILL');
  here.database?.drop();
  if (here.folder) await rm(here.folder, { recursive: true, force: true, maxRetries: 5 });
});

const alive = async () => assert.equal((await fetch(`${here.address}/health`)).status, 200);

const FOUND = /is vulnerable|injection point\(s\)|appears to be .*injectable/;

/** Looks for injections into the database in one request. */
function sqlmap(request, seconds) {
  const words = ['--batch', '--flush-session', '--disable-coloring', '--level=2', '--risk=1', '--technique=BEU'];
  words.push('--threads=4', '--timeout=10', '--ignore-code=401,404,405,409,413,422', `--output-dir=${here.folder}/sqlmap`);
  return run(here.tool('sqlmap'), [...words, ...request], { folder: here.folder, seconds });
}

describe('sqlmap', () => {
  test('finds the hole of a site that has one', async () => {
    const site = await holes();
    try {
      const { said } = await sqlmap(['-u', `${site.address}/?name=Ylva`, '--dbms=sqlite'], 60);
      assert.match(said, FOUND);
    } finally {
      site.close();
    }
  });

  for (const role of ROLES) {
    test(`finds no injection as a ${role}`, async (t) => {
      const cookie = await cookieOf(here.people, role);
      const { forms } = await reach(here.address, cookie);
      const sent = forms.filter((form) => [...form.fields].length > 0 && !/sign-out|capacity/.test(form.action));
      assert.ok(sent.length > 3, `a ${role} reaches only ${sent.length} forms`);
      // those about a child first: there an id, a text and a session meet
      const about = (form) => Number(!form.action.startsWith('/case/'));
      const chosen = sent.sort((one, other) => about(one) - about(other)).slice(0, 2);
      for (const { method, action, fields } of chosen) {
        // the id in the address is tried too, and the token of the session
        const at = here.address + action.replace(/[0-9a-f]{32}/, '$&*');
        const body = method === 'post' ? ['--data', `${fields}`] : [];
        const request = ['-u', at, ...body, '--cookie', cookie, '--dbms=sqlite'];
        const { said, late } = await sqlmap(request, 15);
        t.diagnostic(`${method} ${action.replace(/[0-9a-f]{32}/g, ':id')}: ${[...fields.keys()].join(' ')}${late ? ' (not to its end)' : ''}`);
        assert.doesNotMatch(said, FOUND, action);
        assert.match(said, /testing (if|for|'|connection)/, `nothing was tried: ${said.slice(-400)}`);
      }
      await alive();
    });
  }
});

/**
 * What is looked for, but for what would ask a server of the makers of the tool. Cookies without `Secure` are no
 * finding here: the demo is reached without HTTPS.
 */
const MODULES = 'csp,http_headers,sql,xss,permanentxss,file,exec,crlf,redirect,methods';
/** Seconds for looking around, and for each of these. */
const [LOOKS, TRIES] = [12, 4];

async function wapiti(address, cookie) {
  const own = path.join(here.folder, `wapiti-${address.split(':').pop()}-${cookie.slice(-6)}`);
  const report = `${own}.json`;
  const words = ['-u', `${address}/`, '-m', MODULES, '-f', 'json', '-o', report, '--flush-session', '--no-bugreport'];
  words.push('--max-scan-time', `${LOOKS}`, '--max-attack-time', `${TRIES}`, '--depth', '4', '--max-links-per-page', '40');
  // instead of the servers of its makers, which it would ask otherwise
  const instead = `${here.address}/`;
  words.push('--external-endpoint', instead, '--internal-endpoint', instead, '--dns-endpoint', 'localhost');
  words.push('-H', `Cookie: ${cookie}`, '-x', `${address}/sign-out`, '-x', `${address}/capacity`, '--verify-ssl', '0');
  // a memory of its own, with few who write to it at once
  words.push('--store-session', own, '--tasks', '2');
  let { said } = await run(here.tool('wapiti'), words, { folder: here.folder, seconds: 90 });
  // the tool trips over its own memory now and then; what it then has not tried, it tries once more
  if (/OperationalError.*database is locked/.test(said)) {
    ({ said } = await run(here.tool('wapiti'), words, { folder: here.folder, seconds: 90 }));
  }
  const text = await readFile(report, 'utf8').catch(() => assert.fail(`wapiti wrote no report: ${said.slice(-600)}`));
  return { ...JSON.parse(text), said };
}

const findings = ({ vulnerabilities }) =>
  Object.entries(vulnerabilities).flatMap(([name, all]) => all.map((one) => `${name}: ${one.method} ${one.path} ${one.parameter} ${one.info}`));

describe('wapiti', () => {
  test('finds the holes of a site that has some', async () => {
    const site = await holes();
    try {
      const found = findings(await wapiti(site.address, 'a=b')).join('\n');
      assert.match(found, /SQL|Cross Site Scripting/);
    } finally {
      site.close();
    }
  });

  for (const role of ['coordinator', 'parent']) {
    test(`finds nothing as a ${role}`, async (t) => {
      const cookie = await cookieOf(here.people, role);
      const report = await wapiti(here.address, cookie);
      const pages = report.infos?.crawled_pages_nbr ?? 0;
      t.diagnostic(`${pages} pages and forms, for ${MODULES}`);
      assert.ok(pages > 10, `only ${pages} pages were tried`);
      assert.deepEqual(findings(report), []);
      await alive();
    });
  }
});
