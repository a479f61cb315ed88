import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { graphFile } from '../cli/library/open-data.js';
import { dumpGraph } from '../graph/dump.js';
import { openStore, type Neo4jAddress } from '../graph/open-store.js';
import { packageFile } from '../schema/package-root.js';
import { plainEnvironment } from '../test/support/cetu.js';
import { randomFrom } from './random.js';
import { overBolt } from './stores.js';
import type { Part } from './table.js';
import { millisecondsOf, shown } from './timing.js';

/** Where one round ingests to, and how to look at what it left. */
interface Place {
  readonly environment: Readonly<Record<string, string>>;
  dump(): Promise<readonly string[]>;
  end(): Promise<void>;
}
type NewPlace = () => Promise<Place>;

/** `kill -9` at random moments of an ingestion, then the same again: the graph must equal an uninterrupted one. */
export async function benchKills(neo4j: Neo4jAddress, kills: number): Promise<Part> {
  const rows: string[][] = [];
  for (const [engine, place] of [['grafeo', embeddedPlace] as const, ['neo4j', () => neo4jPlace(neo4j)] as const]) {
    rows.push([engine, ...(await rounds(place, kills))]);
  }
  return {
    title: 'Kills',
    about: `\`cetu ingest\` of the shipped corpus into an empty store, killed (SIGKILL) at a random moment, then run again to its end; the whole graph compared with that of an uninterrupted run.`,
    head: ['store', 'kills', 'of those before its end', 'equal afterwards', 'uninterrupted, ms', 'second run, ms'],
    rows,
  };
}

async function rounds(newPlace: NewPlace, kills: number): Promise<readonly string[]> {
  const random = randomFrom(kills);
  // The first run over a new server takes longer: the second tells when a run can be killed.
  await whole(newPlace);
  const { expected, uninterrupted } = await whole(newPlace);
  const counted = { killed: 0, equal: 0, second: 0 };
  for (let round = 0; round < kills; round += 1) {
    const place = await newPlace();
    if (await ingest(place, random.next() * uninterrupted)) counted.killed += 1;
    counted.second += await millisecondsOf(() => ingest(place, null));
    if ((await place.dump()).join('\n') === expected) counted.equal += 1;
    await place.end();
  }
  const { killed, equal, second } = counted;
  return [String(kills), String(killed), String(equal), shown(uninterrupted), shown(second / kills)];
}

/** What an uninterrupted run leaves, and how long it takes. */
async function whole(newPlace: NewPlace): Promise<{ readonly expected: string; readonly uninterrupted: number }> {
  const place = await newPlace();
  const uninterrupted = await millisecondsOf(() => ingest(place, null));
  const expected = (await place.dump()).join('\n');
  await place.end();
  return { expected, uninterrupted };
}

/** Runs `cetu ingest`, killed after so many milliseconds. True where it was killed before its end. */
function ingest(place: Place, killAfter: number | null): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [packageFile('dist', 'cli.js'), 'ingest'], {
      env: plainEnvironment(place.environment),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const errors: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    const timer = killAfter === null ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (code === 0 || signal === 'SIGKILL') resolve(signal === 'SIGKILL');
      else reject(new Error(`cetu ingest ended with ${String(code)}: ${Buffer.concat(errors).toString('utf8')}`));
    });
  });
}

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'cetu-kills-'));
}

const embeddedPlace: NewPlace = async () => {
  const folder = newFolder();
  return Promise.resolve({
    environment: { CETU_DATA_DIR: folder },
    dump: async () => {
      const store = await openStore({ path: graphFile(folder) });
      try {
        return await dumpGraph(store);
      } finally {
        await store.close();
      }
    },
    end: () => {
      rmSync(folder, { recursive: true, force: true });
      return Promise.resolve();
    },
  });
};

async function neo4jPlace(address: Neo4jAddress): Promise<Place> {
  const folder = newFolder();
  const { store, close } = await overBolt(address);
  const { uri, user, password } = address;
  return {
    environment: {
      CETU_DATA_DIR: folder,
      NEO4J_URI: uri,
      ...(user === undefined ? {} : { NEO4J_USER: user }),
      ...(password === undefined ? {} : { NEO4J_PASSWORD: password }),
    },
    dump: () => dumpGraph(store),
    end: async () => {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
