// One running program for the tests of a file: a folder and a database of its own, a browser, and people to be.
//
//   const samsone = house();
//   test('a parent sees who helps', () => samsone.as('parent', { width: 390 }, async (page) => { … }));

import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';

import { open } from './browser.mjs';

/** Where everything lies. */
export const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url));
const START = 180_000;

/** The program. */
export const BINARY = process.env.SAMSONE_BINARY ?? path.join(REPOSITORY, 'target/debug/samsone');

/** What the demo takes for today, so that a picture of today looks the same tomorrow. */
export const TODAY = '2026-11-23';

/** The database of this run: `sqlite` or `postgres`. */
export const DATABASE = process.env.SAMSONE_TEST_POSTGRES ? 'postgres' : 'sqlite';

/** Starts the program before the tests of this file and stops it afterwards. */
export function house({ families = 12 } = {}) {
  const running = {};
  before(async () => Object.assign(running, await start(families)));
  after(async () => running.close?.());
  return {
    /** The address of the program. */
    get address() {
      return running.ready.address;
    },
    /** Everybody one can be: role, name, what waits for them, link. */
    get people() {
      return running.ready.people;
    },
    /** The file with everything the program said. */
    get log() {
      return running.log;
    },
    /** The walk through the program that the demo proposes. */
    get walk() {
      return running.ready.walk;
    },
    /** Opens a browser where nobody is signed in, and closes it after `visit(page)`. */
    visitor: (options, visit) => running.browser.visit({ address: running.ready.address, ...options }, visit),
    /** The same, signed in as the first person with this role. */
    as: (role, options, visit) =>
      running.browser.visit({ address: running.ready.address, ...options }, async (page) => {
        await signIn(page, find(running.ready.people, role));
        return visit(page);
      }),
  };
}

/** Opens the link of a person of the demo, and sends the form on its page if it has one. */
export async function signIn(page, person) {
  await page.goto(person.link);
  const form = page.locator('form#sign-in');
  if (await form.count()) await form.locator('[type=submit], button').first().click();
}

function find(people, role) {
  const person = people.find((each) => each.role === role);
  if (!person) throw new Error(`nobody in the demo is a "${role}": ${people.map((each) => each.role).join(', ')}`);
  return person;
}

async function start(families) {
  const folder = await mkdtemp(path.join(tmpdir(), 'samsone-browser-'));
  const database = makeDatabase();
  const log = path.join(folder, 'server.log');
  const program = run(folder, database.argument, families, log);
  const browser = await open(path.join(REPOSITORY, 'tests/results', DATABASE));
  const close = async () => {
    await browser.close();
    program.kill('SIGKILL');
    database.drop();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const { ready: address, ...rest } = await served(program);
    return { ready: { address, ...rest }, browser, close, log };
  } catch (error) {
    const said = await readFile(log, 'utf8').catch(() => '');
    await close();
    throw new Error(`${error.message}; the program said: ${said.split('\n').slice(-8).join(' | ')}`);
  }
}

/** Starts the demo with so many families on a day. */
export function run(folder, database, families, log, today = TODAY) {
  const place = ['--port', '0', '--data', path.join(folder, 'data'), '--database', database];
  const people = ['--families', String(families), '--today', today, '--print-people', 'json'];
  // the program dies with the tests, even when they are killed
  const words = ['--pdeathsig', 'KILL', BINARY, 'demo', ...place, ...people];
  const environment = { ...process.env, SAMSONE_TEST_RATE_LIMIT: 'off' };
  const program = spawn('setpriv', words, { cwd: folder, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  program.stderr.pipe(createWriteStream(log));
  return program;
}

/** What a program says on its first line of JSON, which comes when it serves. */
export function served(program) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('the program did not say that it serves')), START);
    const done = (act) => (value) => {
      clearTimeout(late);
      act(value);
    };
    program.once('error', done(reject));
    program.once('exit', (code) => done(reject)(new Error(`the program ended with ${code}`)));
    createInterface({ input: program.stdout }).on('line', (line) => {
      if (line.startsWith('{')) done(resolve)(JSON.parse(line));
    });
  });
}

/** A database of its own for the tests of a file. */
export function makeDatabase() {
  const server = process.env.SAMSONE_TEST_POSTGRES;
  if (!server) return { argument: 'sqlite', drop: () => {} };
  const name = `samsone_browser_${randomBytes(8).toString('hex')}`;
  ask(server, `CREATE DATABASE ${name}`);
  const argument = server.replace(/\/[^/]*$/, `/${name}`);
  return { argument, drop: () => ask(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

function ask(server, sql) {
  const psql = spawnSync('psql', ['--no-psqlrc', '--quiet', '--set=ON_ERROR_STOP=1', '--command', sql, server]);
  if (psql.status !== 0) throw new Error(`PostgreSQL refused "${sql}": ${psql.stderr}`);
}
