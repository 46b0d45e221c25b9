// Signed in without a browser: a cookie, and the pages and forms that can be reached with it.

/** The cookie of the first person with a role. */
export async function cookieOf(people, role) {
  const person = people.find((each) => each.role === role);
  const answer = await fetch(person.link, { redirect: 'manual' });
  const cookie = answer.headers.getSetCookie().find((each) => each.startsWith('samsone='));
  if (!cookie) throw new Error(`${role} was not let in: ${answer.status}`);
  return cookie.split(';')[0];
}

const kind = (address) => address.replace(/[0-9a-f]{32}/g, ':id').replace(/\d{10,}/g, ':at');
const plain = (text) => text.replaceAll('&#38;', '&').replaceAll('&amp;', '&').replaceAll('&#34;', '"').replaceAll('&quot;', '"');
const attribute = (tag, name) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

/** One page and one form of each kind that a person reaches. */
export async function reach(address, cookie, most = 60) {
  const seen = new Set();
  const forms = new Map();
  const pages = [];
  const waiting = ['/'];
  while (waiting.length > 0 && pages.length < most) {
    const at = waiting.shift();
    if (seen.has(kind(at))) continue;
    seen.add(kind(at));
    const answer = await fetch(address + at, { headers: { cookie }, redirect: 'manual' });
    const onward = answer.headers.get('location');
    if (onward?.startsWith('/')) waiting.push(onward);
    if (answer.status !== 200 || !(answer.headers.get('content-type') ?? '').includes('html')) continue;
    const body = await answer.text();
    pages.push(at);
    for (const form of formsOf(body, at)) if (!forms.has(kind(form.action))) forms.set(kind(form.action), form);
    const links = [...body.matchAll(/href="(\/[^"#]*)"/g)].map((each) => plain(each[1]));
    waiting.push(...links.filter((each) => !each.startsWith('/assets/')));
  }
  return { pages, forms: [...forms.values()] };
}

function formsOf(body, at) {
  return [...body.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].map(([, head, inside]) => {
    const fields = new URLSearchParams();
    for (const [tag] of inside.matchAll(/<(?:input|textarea|select)\b[^>]*>/g)) {
      const name = attribute(tag, 'name');
      if (!name || fields.has(name) || attribute(tag, 'type') === 'file') continue;
      fields.set(name, plain(attribute(tag, 'value') ?? 'noe'));
    }
    return { method: attribute(head, 'method') ?? 'get', action: plain(attribute(head, 'action') || at), fields };
  });
}
