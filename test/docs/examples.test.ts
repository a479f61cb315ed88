import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../docs/examples/client/ask.js';
import * as questions from '../../docs/examples/client/questions.generated.js';
import { packageFile } from '../../schema/package-root.js';
import { folder, suiteFolder } from '../support/folder.js';
import { serveCorpus, type Served } from '../support/serve-corpus.js';
import { pythonWith } from '../support/python.js';
import { blocksOf, readPage, renew, RENEWS, type Renewal } from './page.js';

const run = promisify(execFile);
const PATH = 'docs/examples.md';
const ADDRESS = 'http://127.0.0.1:4000';

describe('the examples', () => {
  const data = suiteFolder();
  const blocks = blocksOf(readPage(PATH));
  const renewals: Renewal[] = [];
  let served: Served;
  beforeAll(async () => {
    served = await serveCorpus(data());
  }, 120_000);
  afterAll(async () => {
    await served.close();
    if (RENEWS) renew(PATH, renewals);
  });

  const at = (language: string): number => blocks.findIndex((block) => block.language === language);
  function holds(index: number, text: string): void {
    const block = blocks[index];
    if (block === undefined) throw new Error('the page has no such block');
    if (RENEWS) {
      renewals.push({ start: block.start, end: block.end, block: `\`\`\`${block.language}\n${text}\`\`\`\n` });
    } else expect(block.text).toBe(text);
  }

  const python = pythonWith('requests', 'pandas');
  it.skipIf(python === null)('in Python prints what stands below it', async () => {
    const file = join(folder(), 'example.py');
    writeFileSync(file, (blocks[at('python')]?.text ?? '').replaceAll(ADDRESS, served.origin));
    const { stdout } = await run(python ?? '', [file]);
    holds(at('python') + 1, stdout);
  });

  it('in TypeScript is the file, and prints what stands below it', async () => {
    const file = packageFile('docs', 'examples', 'client', 'portfolio.ts');
    holds(at('ts'), readFileSync(file, 'utf8'));
    const { stdout } = await run(process.execPath, ['--import', 'tsx', file, `${served.origin}/graphql`]);
    holds(at('ts') + 1, stdout);
  });

  it('ask all eight questions with types', async () => {
    const address = `${served.origin}/graphql`;
    const { measure } = await ask(address, questions.TraceAMeasureDocument, { id: 'mea:lianyungang-opinions/2.1.2' });
    expect(measure?.upstream[0]?.to.number).toBe('（四）');
    const { document } = await ask(address, questions.CompareTextsDocument, { slug: 'pilot-zone-master-plan-repost' });
    expect(document?.variantOf?.measures).toHaveLength(22);
    const { agency } = await ask(address, questions.AgencyPortfolioDocument, { name: '市科技局', region: '连云港市' });
    expect(agency?.shared.totalCount).toBe(8);
    const ends = { from: 'agy:连云港市科学技术局', to: 'agy:四川省科学技术厅' };
    expect((await ask(address, questions.PathsDocument, ends)).trace[0]?.length).toBe(3);
    const { coverage } = await ask(address, questions.CoverageDocument, { baseline: 'doc:pilot-zone-master-plan' });
    expect(coverage.rows).toHaveLength(22);
    const { park } = await ask(address, questions.ParkAssessmentDocument, { id: 'prk:示例园区（嘉兴）' });
    expect(park?.assessment.scoreMin).toBeCloseTo(40.01, 2);
    const { gaps } = await ask(address, questions.GapsDocument, { filter: { severities: ['HIGH'] } });
    expect(gaps.nodes.every(({ severity }) => severity === 'HIGH')).toBe(true);
    expect((await ask(address, questions.SearchDocument, { q: '知识产权 质押' })).search.totalCount).toBeGreaterThan(5);
    await expect(ask(address, questions.SearchDocument, { q: '' })).rejects.toThrow();
  });

  it('come with variables that answer', async () => {
    const list = JSON.parse(readFileSync(packageFile('docs', 'examples', 'questions.json'), 'utf8')) as {
      name: string;
      variables: Record<string, unknown>;
    }[];
    for (const { name, variables } of list) {
      const query = readFileSync(packageFile('docs', 'examples', 'queries', `${name}.graphql`), 'utf8');
      const answer = await served.ask(query, variables);
      expect(answer.errors, name).toBeUndefined();
      for (const value of Object.values(answer.data as object)) expect(value, name).not.toBeNull();
      expect(JSON.stringify(answer.data).length, name).toBeGreaterThan(500);
    }
  });
});
