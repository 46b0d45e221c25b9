// A certified OpenID provider on this machine, which signs in whoever a test says: no forms, no passwords.
//
//   node tests/provider/certified.mjs '{"clients": [ … ], "port": 0}'
//
// It prints one line of JSON with its address when it serves, and dies with whoever holds its standard input. A test
// says through POST /test/next who signs in next and how, and ends the sign-ins of a browser through GET /test/end.

import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';

import { Provider } from 'oidc-provider';

const { clients, port = 0, pushed = true } = JSON.parse(process.argv[2]);

/** Who signs in next: `pid`, `acr`, other `claims`; or `turnsBack`. */
let next = {};
/** What each person who signed in is said to be. */
const told = new Map();

const server = createServer();
await new Promise((listening) => server.listen(port, '127.0.0.1', listening));
const address = `http://127.0.0.1:${server.address().port}`;

/** The page that asks whether one wants to leave. */
function leave(context, form) {
  context.body = `<!doctype html><title>Leave</title>${form}<button form="op.logoutForm" name="logout" value="yes">Yes</button>`;
}

/** A fresh key for each start: a provider that starts again has another. */
function keys() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: `key-${process.pid}`, use: 'sig', alg: 'RS256' }] };
}

const provider = new Provider(address, {
  clients,
  jwks: keys(),
  acrValues: ['idporten-loa-substantial', 'idporten-loa-high'],
  claims: { openid: ['sub', 'pid', 'org', 'roles'], acr: null, sid: null },
  conformIdTokenClaims: false,
  cookies: { keys: ['only for tests'] },
  clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'private_key_jwt'],
  enabledJWA: { clientAuthSigningAlgValues: ['RS256', 'ES256'] },
  // everybody it speaks to is on this machine, which it would refuse elsewhere
  fetch: (url, options) => fetch(url, { ...options, dispatcher: undefined }),
  // the client must ask for it by itself: a provider that insists would hide one that does not
  pkce: { required: () => false },
  features: {
    devInteractions: { enabled: false },
    pushedAuthorizationRequests: { enabled: pushed },
    backchannelLogout: { enabled: true },
    dPoP: { enabled: true, nonceSecret: Buffer.alloc(32, 7), requireNonce: () => true },
    rpInitiatedLogout: { enabled: true, logoutSource: leave },
  },
  interactions: { url: (context, { uid }) => `/test/interaction/${uid}` },
  findAccount: (context, id) => ({ accountId: id, claims: () => ({ sub: id, ...told.get(id) }) }),
});

/** Signs in whoever is next, without asking. */
async function interact(request, response) {
  const { params } = await provider.interactionDetails(request, response);
  const { pid, acr, claims, turnsBack } = next;
  if (turnsBack) {
    const answer = { error: 'access_denied', error_description: 'turned back' };
    return provider.interactionFinished(request, response, answer, { mergeWithLastSubmission: false });
  }
  told.set(pid, { pid, ...claims });
  const grant = new provider.Grant({ accountId: pid, clientId: params.client_id });
  grant.addOIDCScope(params.scope);
  const answer = { login: { accountId: pid, acr, remember: true }, consent: { grantId: await grant.save() } };
  return provider.interactionFinished(request, response, answer, { mergeWithLastSubmission: false });
}

async function body(request) {
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

const serve = provider.callback();
server.on('request', async (request, response) => {
  try {
    if (request.url === '/test/next') {
      next = JSON.parse(await body(request));
      response.end('{}');
    } else if (request.url.startsWith('/test/interaction/')) {
      await interact(request, response);
    } else {
      serve(request, response);
    }
  } catch (error) {
    response.statusCode = 500;
    response.end(String(error?.stack));
  }
});
provider.on('server_error', (context, error) => console.error(error));
provider.on('backchannel.error', (context, error) => console.error(error));

process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
console.log(JSON.stringify({ address }));
