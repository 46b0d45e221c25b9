// Tools that others wrote for breaking into sites, in an environment of their own that goes with the run.

import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';

/** Fixed, so that a new version is tried by somebody before it judges. */
const TOOLS = ['sqlmap==1.10.10', 'wapiti3==3.2.3'];

/** Puts the tools into a folder. */
export function install(folder) {
  const environment = path.join(folder, 'tools');
  must('python3', ['-m', 'venv', environment]);
  must(path.join(environment, 'bin/pip'), ['install', '--quiet', '--disable-pip-version-check', ...TOOLS]);
  return (name) => path.join(environment, 'bin', name);
}

function must(program, words) {
  const done = spawnSync(program, words, { encoding: 'utf8', timeout: 300_000 });
  if (done.status !== 0) throw new Error(`${program} failed: ${done.error ?? ''}${done.stderr}`.slice(0, 2000));
}

/** Runs a tool to its end, at most so many seconds, and answers with what it said. */
export function run(program, words, { folder, seconds }) {
  return new Promise((resolve, reject) => {
    // a home of its own, so that nothing an earlier run found is believed
    const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
    const tool = spawn(program, words, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = [];
    tool.stdout.on('data', (text) => said.push(text));
    tool.stderr.on('data', (text) => said.push(text));
    const late = setTimeout(() => tool.kill('SIGKILL'), seconds * 1000);
    tool.once('error', reject);
    tool.once('close', (code, signal) => {
      clearTimeout(late);
      resolve({ code, late: signal !== null, said: Buffer.concat(said).toString() });
    });
  });
}

/** A site with holes, by which we see that a tool finds one: in its database, and in its page. */
const HOLES = `
import html, http.server, sqlite3, urllib.parse
store = sqlite3.connect(':memory:', check_same_thread=False)
store.execute('create table child (name text)')
store.execute("insert into child values ('Ylva')")
class Site(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        asked = dict(urllib.parse.parse_qsl(urllib.parse.urlparse(self.path).query))
        body = '<a href="/?name=Ylva">Ylva</a><a href="/?said=hei">hei</a>' + asked.get('said', '')
        try:
            found = store.execute("select name from child where name = '" + asked.get('name', '') + "'").fetchall()
            body += ' '.join(html.escape(str(row[0])) for row in found)
        except sqlite3.Error as error:
            body += 'sqlite3.OperationalError: ' + html.escape(str(error))
        self.send_response(200)
        self.send_header('Content-Type', 'text/html')
        self.end_headers()
        self.wfile.write(body.encode())
    def log_message(self, *words): pass
server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Site)
print(server.server_port, flush=True)
server.serve_forever()
`;

/** Starts the site with holes. */
export async function holes() {
  const site = spawn('setpriv', ['--pdeathsig', 'KILL', 'python3', '-c', HOLES], { stdio: ['ignore', 'pipe', 'inherit'] });
  const port = await new Promise((resolve, reject) => {
    site.once('error', reject);
    site.stdout.once('data', (text) => resolve(Number(text)));
  });
  return { address: `http://127.0.0.1:${port}`, close: () => site.kill('SIGKILL') };
}
