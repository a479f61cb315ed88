import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cetuHere } from '../support/cetu-here.js';
import { suiteFolder } from '../support/folder.js';
import { serveCorpus, type Served } from '../support/serve-corpus.js';
import { blocksOf, cut, pagesOfDocs, printed, readPage, renew, RENEWS, type Block, type Renewal } from './page.js';

const run = promisify(execFile);
/** Where pages say that the API is. */
const ADDRESS = 'http://127.0.0.1:4000';

/** What a block is told to have answered: the block after it, where that is of its kind. */
const answerOf = (block: Block, next: Block | undefined, language: string): Block | null =>
  next?.language === language && readsOn(block, next) ? next : null;
const readsOn = (block: Block, next: Block): boolean => next.start - block.end <= 1;

describe.each(pagesOfDocs())('%s', (path) => {
  const page = readPage(path);
  const blocks = blocksOf(page);
  const data = suiteFolder();
  const renewals: Renewal[] = [];
  let served: Served;
  beforeAll(async () => {
    served = await serveCorpus(join(data(), 'served'));
    expect((await cetuHere(['ingest'], { CETU_DATA_DIR: join(data(), 'tour') })).code).toBe(0);
  }, 120_000);
  afterAll(async () => {
    await served.close();
    if (RENEWS) renew(path, renewals);
  });

  /** Holds what was answered against what stands behind a block, or notes it for the page. */
  function hold(block: Block, stands: Block | null, language: string, answered: string): void {
    if (!RENEWS) {
      expect(stands?.text, `${path}: npm run docs:answers renews what is printed`).toBe(answered);
      return;
    }
    const place = stands ?? { start: block.end, end: block.end };
    const gap = stands === null ? '\n' : '';
    renewals.push({ start: place.start, end: place.end, block: `${gap}\`\`\`${language}\n${answered}\`\`\`\n` });
  }

  const queries = blocks
    .map((block, at) => ({ block, next: blocks[at + 1] }))
    .filter(({ block }) => block.language === 'graphql');
  it.each(queries)('prints what is answered to $block.text', async ({ block, next }) => {
    const answer = await served.ask(block.text);
    expect(answer.errors, JSON.stringify(answer.errors)).toBeUndefined();
    hold(block, answerOf(block, next, 'json'), 'json', await printed(answer.data));
  });

  const commands = blocks
    .map((block, at) => ({ block, next: blocks[at + 1] }))
    .filter(({ block }) => block.language === 'sh' && block.info === '');
  it.runIf(commands.length > 0)(
    'shows commands that do what it says, in their order',
    async () => {
      for (const { block, next } of commands) {
        let stdout = '';
        for (const command of linesOf(block.text)) stdout = await carryOut(command);
        const stands = answerOf(block, next, 'text') ?? answerOf(block, next, 'json');
        if (stands?.info === 'end') expect(stdout.trimEnd().endsWith(stands.text.trimEnd()), stdout).toBe(true);
        else if (stands?.language === 'json') hold(block, stands, 'json', await printed(JSON.parse(stdout)));
        else if (stands !== null) hold(block, stands, 'text', cut(stdout));
      }
    },
    300_000,
  );

  async function carryOut(command: string): Promise<string> {
    if (command.startsWith('npx cetu ')) {
      // In this process: a process each would take most of the time to start.
      const ran = await cetuHere(command.split(' ').slice(2), { CETU_DATA_DIR: join(data(), 'tour') });
      expect(ran, `${command}\n${ran.stderr}`).toMatchObject({ code: 0 });
      return ran.stdout;
    }
    expect(command, 'a command that no test knows how to carry out').toMatch(/^(?:TAG=\$\()?curl /u);
    const { stdout } = await run('bash', ['-c', command.replaceAll(ADDRESS, served.origin)]);
    return stdout;
  }
});

/** Commands of a block; one may go on in lines that end with a backslash. */
const linesOf = (text: string): readonly string[] => text.trim().replaceAll('\\\n', ' ').split('\n');
