// A provider that lies: what a certified one can never be brought to do. It signs anybody in at once, and a test says
// what is wrong with the next answer.
//
//   node tests/provider/dishonest.mjs '{"client": "…", "secret": "…", "port": 0}'
//
// A test says through POST /test/next who signs in next and what is wrong: a name of `FAULTS`. GET /test/asked tells how
// often each address was asked, and POST /test/sign-out makes a token that ends a sign-in.

import { createHmac, createSign, generateKeyPairSync, sign } from 'node:crypto';
import { createServer } from 'node:http';

const { client, secret, port = 0, metadata = {} } = JSON.parse(process.argv[2]);

const server = createServer();
await new Promise((listening) => server.listen(port, '127.0.0.1', listening));
const address = `http://127.0.0.1:${server.address().port}`;

let number = 0;
const newKey = (type = 'rsa', options = { modulusLength: 2048 }) => ({ kid: `key-${(number += 1)}`, ...generateKeyPairSync(type, options) });
let key = newKey();
let published = [key];
const stranger = newKey();
const curve = newKey('ec', { namedCurve: 'P-256' });

/** Who signs in next and what is wrong with it. */
let next = {};
const codes = new Map();
const asked = {};

const encoded = (value) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const rsa = (message, by = key) => createSign('RSA-SHA256').update(message).sign(by.privateKey, 'base64url');
const hmac = (message, by) => createHmac('sha256', by).update(message).digest('base64url');
const now = () => Math.floor(Date.now() / 1000);

function token(claims, { header = {}, signature = rsa } = {}) {
  const message = `${encoded({ alg: 'RS256', typ: 'JWT', kid: key.kid, ...header })}.${encoded(claims)}`;
  return `${message}.${signature(message)}`;
}

/** What can be wrong: each takes the right claims and gives the token. */
const FAULTS = {
  nothing: (claims) => token(claims),
  'another curve': (claims) => {
    published.push(curve);
    const signature = (message) => sign('sha256', Buffer.from(message), { key: curve.privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url');
    return token(claims, { header: { alg: 'ES256', kid: curve.kid }, signature });
  },
  'probabilistic signature': (claims) => {
    const signature = (message) => sign('sha256', Buffer.from(message), { key: key.privateKey, padding: 6, saltLength: 32 }).toString('base64url');
    return token(claims, { header: { alg: 'PS256' }, signature });
  },
  'no key named': (claims) => token(claims, { header: { kid: undefined } }),
  'the clock a little ahead': (claims) => token({ ...claims, iat: now() + 45, exp: now() + 300 }),
  'just over': (claims) => token({ ...claims, exp: now() - 30 }),

  'alg none': (claims) => token(claims, { header: { alg: 'none' }, signature: () => '' }),
  'alg none, signed': (claims) => token(claims, { header: { alg: 'none' } }),
  'alg None': (claims) => token(claims, { header: { alg: 'None' }, signature: () => '' }),
  'signed by the secret': (claims) => token(claims, { header: { alg: 'HS256' }, signature: (message) => hmac(message, secret) }),
  'signed by the public key': (claims) => {
    const pem = key.publicKey.export({ type: 'spki', format: 'pem' });
    return token(claims, { header: { alg: 'HS256' }, signature: (message) => hmac(message, pem) });
  },
  'no signature': (claims) => token(claims, { signature: () => '' }),
  'changed after it was signed': (claims) => {
    const [header, , signature] = token(claims).split('.');
    return `${header}.${encoded({ ...claims, pid: next.other })}.${signature}`;
  },
  'signed by a stranger': (claims) => token(claims, { signature: (message) => rsa(message, stranger) }),
  'unknown key': (claims) => token(claims, { header: { kid: 'nobody' } }),
  'key in the token': (claims) => {
    const jwk = stranger.publicKey.export({ format: 'jwk' });
    return token(claims, { header: { kid: undefined, jwk }, signature: (message) => rsa(message, stranger) });
  },
  'an extension that must be understood': (claims) => token(claims, { header: { crit: ['b64'], b64: false } }),
  'another type': (claims) => token(claims, { header: { typ: 'at+jwt' } }),
  'another issuer': (claims) => token({ ...claims, iss: 'https://other.example' }),
  'the issuer with a slash': (claims) => token({ ...claims, iss: `${address}/` }),
  'no issuer': (claims) => token({ ...claims, iss: undefined }),
  'another audience': (claims) => token({ ...claims, aud: 'somebody' }),
  'an audience beside us': (claims) => token({ ...claims, aud: [client, 'somebody'] }),
  'no audience': (claims) => token({ ...claims, aud: [] }),
  'another authorised party': (claims) => token({ ...claims, azp: 'somebody' }),
  'another nonce': (claims) => token({ ...claims, nonce: 'f'.repeat(64) }),
  'no nonce': (claims) => token({ ...claims, nonce: undefined }),
  expired: (claims) => token({ ...claims, iat: now() - 300, exp: now() - 90 }),
  'no end': (claims) => token({ ...claims, exp: undefined }),
  'an end that is a text': (claims) => token({ ...claims, exp: String(now() + 300) }),
  'from the future': (claims) => token({ ...claims, iat: now() + 120, exp: now() + 600 }),
  'older than the sign-in': (claims) => token({ ...claims, iat: now() - 120 }),
  'not valid yet': (claims) => token({ ...claims, nbf: now() + 120 }),
  'no time': (claims) => token({ ...claims, iat: undefined }),
  'a lower level': (claims) => token({ ...claims, acr: 'low' }),
  'a level nobody knows': (claims) => token({ ...claims, acr: 'highest' }),
  'no level': (claims) => token({ ...claims, acr: undefined }),
  'nobody': (claims) => token({ ...claims, pid: undefined }),
  'two people': (claims) => token({ ...claims, pid: [next.pid, next.other] }),
  'a number that is none': (claims) => token({ ...claims, pid: `${next.pid} ' OR 1` }),
  'a sign-out': ({ nonce, ...claims }) => signOut(claims),
  'half a token': (claims) => token(claims).split('.').slice(0, 2).join('.'),
  'a text': () => 'hello',
  'no token': () => undefined,
  'a code that is used': () => undefined,
};

function signOut(claims) {
  const event = 'http://schemas.openid.net/event/backchannel-logout';
  return token({ sid: next.sid, events: { [event]: {} }, ...claims }, { header: { typ: 'logout+jwt' } });
}

function discovery() {
  return {
    issuer: address,
    authorization_endpoint: `${address}/authorize`,
    token_endpoint: `${address}/token`,
    jwks_uri: `${address}/keys`,
    end_session_endpoint: `${address}/end`,
    code_challenge_methods_supported: ['S256'],
    authorization_response_iss_parameter_supported: true,
    ...metadata,
  };
}

/** Sends the browser straight back; `back` changes or takes away what stands in the address. */
function authorize(url, response) {
  const query = Object.fromEntries(url.searchParams);
  const code = `code-${(number += 1)}`;
  codes.set(code, { nonce: query.nonce });
  const told = { code, state: query.state, iss: address, ...next.back };
  const kept = Object.entries(told).filter(([, value]) => value !== null);
  response.writeHead(303, { location: `${query.redirect_uri}?${new URLSearchParams(kept)}` }).end();
}

function exchange(form, response) {
  const begun = codes.get(form.get('code'));
  codes.delete(form.get('code'));
  if (!begun || next.wrong === 'a code that is used' || !form.get('code_verifier')) {
    response.writeHead(400).end(JSON.stringify({ error: 'invalid_grant' }));
    return;
  }
  const claims = { iss: address, aud: client, sub: next.pid, pid: next.pid, acr: 'high', sid: next.sid, nonce: begun.nonce, iat: now(), exp: now() + 120, ...next.claims };
  const made = FAULTS[next.wrong ?? 'nothing'](claims);
  response.end(JSON.stringify({ access_token: 'none', token_type: 'Bearer', id_token: made }));
}

function jwks() {
  return { keys: published.map(({ kid, publicKey }) => ({ kid, use: 'sig', ...publicKey.export({ format: 'jwk' }) })) };
}

async function body(request) {
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

const ROUTES = {
  '/.well-known/openid-configuration': (url, text, response) => response.end(JSON.stringify(discovery())),
  '/keys': (url, text, response) => response.end(JSON.stringify(jwks())),
  '/authorize': (url, text, response) => authorize(url, response),
  '/token': (url, text, response) => exchange(new URLSearchParams(text), response),
  '/test/next': (url, text, response) => {
    next = JSON.parse(text);
    response.end('{}');
  },
  '/test/rotate': (url, text, response) => {
    key = newKey();
    published = [key];
    response.end('{}');
  },
  '/test/asked': (url, text, response) => response.end(JSON.stringify(asked)),
  '/test/faults': (url, text, response) => response.end(JSON.stringify(Object.keys(FAULTS))),
  '/test/sign-out': (url, text, response) => {
    const claims = { iss: address, aud: client, iat: now(), exp: now() + 120, jti: 'one', ...JSON.parse(text) };
    response.end(JSON.stringify({ token: signOut(claims) }));
  },
};

server.on('request', async (request, response) => {
  const url = new URL(request.url, address);
  asked[url.pathname] = (asked[url.pathname] ?? 0) + 1;
  const route = ROUTES[url.pathname];
  if (route) route(url, await body(request), response);
  else response.writeHead(404).end();
});

process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
console.log(JSON.stringify({ address }));
