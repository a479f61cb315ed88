/**
 * Starts a Neo4j server in an empty folder and ends it with the tests: when the process that runs them is gone, however it
 * went, or when a file `stop` appears in the folder. Run as `node watch.mjs RUN_FOLDER JARS_FOLDER PID_OF_THE_TESTS [keep] [lasting]`.
 * With `keep` its folder stays when it ends, and a server that is started there again has the same address and data. With
 * `lasting` it is set up as a server that lives for days: all compilers, and room for a large graph.
 */
import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [run, jars, pid, ...ways] = process.argv.slice(2);
const [keep, lasting] = ['keep', 'lasting'].map((way) => ways.includes(way));
const home = join(run, 'home');
const log = join(run, 'neo4j.log');

const kept = join(run, 'kept.json');
const { port, password } = existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : await newHome();
const server = startServer();
let ended = false;
server.on('exit', () => finish());
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => server.kill('SIGKILL'));
setInterval(watch, 200);

async function newHome() {
  const made = { port: await freePort(), password: randomBytes(12).toString('hex') };
  writeConfiguration(made.port);
  writePassword(made.password);
  if (keep) writeFileSync(kept, JSON.stringify(made));
  return made;
}

function watch() {
  if (!testsRun() || existsSync(join(run, 'stop'))) return void server.kill('SIGKILL');
  if (!existsSync(join(run, 'server.json')) && readFileSync(log, 'utf8').includes('Started.')) {
    // Renamed, so that nobody reads half of it.
    writeFileSync(
      join(run, 'server.part'),
      JSON.stringify({ uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, pid: server.pid }),
    );
    renameSync(join(run, 'server.part'), join(run, 'server.json'));
  }
}

/** Nothing of a test's server is worth keeping: its folder goes, unless it failed to start while tests wait for it. */
function finish() {
  if (ended) return;
  ended = true;
  const waitedFor = testsRun() && !existsSync(join(run, 'stop')) && !existsSync(join(run, 'server.json'));
  if (!waitedFor && keep) rmSync(join(run, 'server.json'), { force: true });
  else if (!waitedFor) rmSync(run, { recursive: true, force: true });
  else writeFileSync(join(run, 'failed'), readFileSync(log, 'utf8').slice(-4000));
  process.exit(0);
}

function testsRun() {
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch {
    return false;
  }
}

function startServer() {
  const opens = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
  const output = openSync(log, 'a');
  return spawn(
    'java',
    [
      '-XX:+UseSerialGC',
      // A test's lives for a minute or two: the quick compiler alone starts it sooner.
      ...(lasting ? ['-Xmx2g'] : ['-Xmx512m', '-XX:TieredStopAtLevel=1']),
      ...opens.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      '-cp',
      join(jars, '*'),
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home}`,
      `--config-dir=${join(home, 'conf')}`,
      '--console-mode',
    ],
    { stdio: ['ignore', output, output] },
  );
}

function writeConfiguration(port) {
  mkdirSync(join(home, 'conf'), { recursive: true });
  const folders = ['data', 'logs', 'plugins', 'import', 'run'];
  const lines = [
    ...folders.map((name) => `server.directories.${name}=${join(home, name)}`),
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    `server.memory.pagecache.size=${lasting ? '512m' : '64m'}`,
    'dbms.usage_report.enabled=false',
    'db.transaction.timeout=30s',
    'dbms.cypher.min_replan_interval=1h',
  ];
  writeFileSync(join(home, 'conf', 'neo4j.conf'), `${lines.join('\n')}\n`);
}

/**
 * The first password, as `neo4j-admin dbms set-initial-password` leaves it: SHA-256 over salt and password, then 1,023 times
 * over itself. With it a wrong password can be tested as well.
 */
function writePassword(password) {
  const salt = randomBytes(32);
  let hash = createHash('sha256').update(salt).update(password).digest();
  for (let round = 1; round < 1024; round += 1) hash = createHash('sha256').update(hash).digest();
  const folder = join(home, 'data', 'dbms');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'auth.ini'), `neo4j:SHA-256,${hash.toString('hex')},${salt.toString('hex')},1024:\n`);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(address.port));
    });
  });
}
