import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cetuHere } from '../support/cetu-here.js';
import { folder, suiteFolder } from '../support/folder.js';
import { JARS, neo4jMissing } from '../support/neo4j/availability.js';
import { emptyDatabase } from '../support/neo4j/empty.js';
import { takeTurn, WAIT_FOR_TURN_MS, type Turn } from '../support/neo4j/server.js';
import { serveCorpus } from '../support/serve-corpus.js';
import { blocksOf, readPage } from './page.js';

const run = promisify(execFile);
const blocks = blocksOf(readPage('docs/operating.md'));
const lines = (language: string, info: string): readonly string[] =>
  blocks
    .filter((block) => block.language === language && block.info === info)
    .flatMap((block) => block.text.trim().split('\n'));

describe('backup and restore of the embedded store', () => {
  const data = suiteFolder();

  it('bring back what people added, from the journal alone', async () => {
    const environment = { CETU_DATA_DIR: join(data(), '.cetu') };
    for (const command of lines('sh', 'backup')) {
      if (command.startsWith('npx cetu ')) {
        expect((await cetuHere(command.split(' ').slice(2), environment)).code, command).toBe(0);
      } else await run('bash', ['-c', command], { cwd: data() });
    }
    rmSync(join(data(), '.cetu'), { recursive: true });
    for (const command of lines('sh', 'restore').slice(0, -1)) await run('bash', ['-c', command], { cwd: data() });
    expect(lines('sh', 'restore').at(-1)).toBe('npm start');
    const served = await serveCorpus(environment.CETU_DATA_DIR);
    const answer = await served.ask('{ document(slug: "elderly-2019") { slug measures { totalCount } } }');
    await served.close();
    expect(answer).toEqual({ data: { document: { slug: 'elderly-2019', measures: { totalCount: 13 } } } });
  }, 120_000);
});

describe.skipIf(neo4jMissing() !== undefined)('what is told of Neo4j', () => {
  let turn: Turn;
  beforeAll(async () => {
    turn = await takeTurn();
    await emptyDatabase(turn);
  }, WAIT_FOR_TURN_MS);
  afterAll(async () => turn.end());

  it('is done by the commands', async () => {
    const { uri, user = '', password = '' } = turn.address;
    for (const command of lines('sh', 'neo4j')) {
      const [, asked = ''] = command.split('npx cetu ');
      expect(command).toBe(`NEO4J_URI=neo4j://127.0.0.1:7687 NEO4J_USER=neo4j NEO4J_PASSWORD=secret npx cetu ${asked}`);
      const ran = await cetuHere(asked.split(' '), { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
      expect(ran, ran.stderr).toMatchObject({ code: 0 });
    }
  }, 120_000);

  it('is shown by the statements, and known to Neo4j where they need its other edition', async () => {
    const { uri, user, password = '' } = turn.address;
    const driver = neo4j.driver(uri, user === undefined ? undefined : neo4j.auth.basic(user, password));
    try {
      for (const statement of lines('cypher', '')) {
        const { records } = await driver.executeQuery(statement);
        expect(records.length, statement).toBeGreaterThan(0);
        if (records[0]?.keys.includes('notReady')) expect(Number(records[0].get('notReady'))).toBe(0);
      }
      for (const statement of lines('cypher', 'enterprise')) {
        const failure: unknown = await driver
          .executeQuery(statement, {}, { database: 'system' })
          .catch((error: unknown) => error);
        expect(String(failure), statement).toMatch(/Unsupported administration command/u);
      }
      await expect(driver.executeQuery('GRANT NOTHING', {}, { database: 'system' })).rejects.toThrow(/Invalid input/u);
    } finally {
      await driver.close();
    }
  }, 60_000);

  it('names options that its admin tool has', async () => {
    for (const command of lines('sh', 'admin')) {
      const [tool, ...args] = command.split(' ');
      expect(tool).toBe('neo4j-admin');
      const options = args.filter((arg) => arg.startsWith('--')).map((arg) => arg.split('=', 1)[0] ?? '');
      const home = folder();
      const { stdout } = await run(
        'java',
        ['-Xmx200m', '-cp', join(JARS, '*'), 'org.neo4j.cli.AdminTool', ...args.slice(0, 2), '--help'],
        { env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: home } },
      );
      for (const option of options) expect(stdout, command).toContain(option);
    }
  }, 60_000);
});
