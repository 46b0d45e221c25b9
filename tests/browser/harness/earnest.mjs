// The program as it serves in earnest, with the people of the demo and a provider of electronic identity on this
// machine: nobody comes in by a link.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before } from 'node:test';

import { open } from './browser.mjs';
import { BINARY, DATABASE, REPOSITORY, makeDatabase, run, served } from './house.mjs';

const SECRET = 'only-for-tests-and-long-enough-to-sign';

/**
 * Starts everything before the tests of this file and stops it afterwards. `head` and `tail` are settings of the
 * file's own, before and after the ways in, made for the folder in which everything lies; `daysAgo` is how long ago the
 * last thing happened in the town.
 */
export function earnest({ head = () => '', tail = () => '', families = 3, daysAgo = 0 } = {}) {
  const running = {};
  before(async () => Object.assign(running, await start({ head, tail, families, daysAgo })));
  after(async () => running.close?.());
  return {
    /** Opens a browser where nobody is signed in, and closes it after `visit(page)`. */
    visitor: (options, visit) => running.browser.visit({ address: running.address, ...options }, visit),
    /** Says who signs in next at the provider: `role`, and how surely. */
    next: ({ role, acr = 'idporten-loa-high', ...rest }) =>
      tell(running.provider, { pid: running.people.find((one) => one.role === role)?.number, acr, ...rest }),
    /** The folder in which everything lies. */
    get folder() {
      return running.folder;
    },
    /** The first person with a role. */
    person: (role) => running.people.find((one) => one.role === role),
  };
}

const tell = (provider, what) => fetch(`${provider}/test/next`, { method: 'POST', body: JSON.stringify(what) });

async function start(own) {
  const folder = await mkdtemp(path.join(tmpdir(), 'samsone-earnest-'));
  const database = makeDatabase();
  const log = path.join(folder, 'server.log');
  const today = new Date(Date.now() - own.daysAgo * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Oslo' });
  const demo = run(folder, database.argument, own.families, log, today);
  const { people } = await served(demo);
  demo.kill('SIGTERM');
  await once(demo, 'exit');
  const address = `http://127.0.0.1:${await freePort()}`;
  const provider = startProvider(address);
  const { address: issuer } = await served(provider);
  const program = await serve(folder, database.argument, { address, issuer, log, own });
  const browser = await open(path.join(REPOSITORY, 'tests/results', DATABASE));
  const close = async () => {
    await browser.close();
    program.kill('SIGKILL');
    provider.kill('SIGKILL');
    database.drop();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  return { folder, people, address, provider: issuer, browser, close };
}

function startProvider(address) {
  const client = (name) => ({
    client_id: name,
    client_secret: SECRET,
    redirect_uris: [`${address}/sign-in/${name}/callback`],
    post_logout_redirect_uris: [`${address}/signed-out`],
  });
  const settings = JSON.stringify({ clients: ['familie', 'ansatt'].map(client) });
  const script = path.join(REPOSITORY, 'tests/provider/certified.mjs');
  return spawn('node', [script, settings], { stdio: ['pipe', 'pipe', 'ignore'] });
}

async function serve(folder, database, { address, issuer, log, own }) {
  const secret = path.join(folder, 'secret');
  const settings = path.join(folder, 'settings.toml');
  await writeFile(secret, SECRET);
  const way = (name, kind, more) =>
    `[[sign-in]]\nname = "${name}"\nkind = "${kind}"\nissuer = "${issuer}"\nclient = "${name}"\nclient-secret-file = "${secret}"\n${more}\n`;
  const family = way('familie', 'id-porten', 'asks = "substantial"');
  const head = `municipality = "Fjellvik kommune"\nhttps = false\naddress = "${address}"\n${own.head(folder)}\n`;
  await writeFile(settings, head + family + way('ansatt', 'ansattporten', '') + own.tail(folder));
  const place = ['--data', path.join(folder, 'data'), '--database', database];
  const listen = ['--listen', new URL(address).host, '--config', settings];
  const words = ['--pdeathsig', 'KILL', BINARY, 'serve', ...listen, ...place];
  const program = spawn('setpriv', words, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  program.stderr.pipe(createWriteStream(log, { flags: 'a' }));
  for (let count = 0; count < 200; count += 1) {
    const answer = await fetch(`${address}/health`).catch(() => null);
    if (answer?.ok) return program;
    await new Promise((go) => setTimeout(go, 50));
  }
  throw new Error(`the program does not serve at ${address}`);
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
