import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { configuration } from '../../cli/library/configuration.js';
import { startServer } from '../../server.js';
import { cetuHere } from '../support/cetu-here.js';
import { suiteFolder } from '../support/folder.js';

const quiet = { line: () => undefined, progress: () => ({ step: () => undefined, end: () => undefined }) };
const REPORT = 'test/gold/reports/sample-park-report.md';
const PARK = ['--park', '示例园区（嘉兴）'];

interface Answer {
  readonly added: number;
  readonly report: { readonly id: string };
  readonly criteria: readonly {
    readonly code: string;
    readonly stated: string | null;
    readonly proposals: readonly { readonly id: string; readonly status: string; readonly quote: string }[];
  }[];
}

const answerSchema = z.object({ data: z.object({ node: z.object({ review: z.object({ by: z.string() }) }) }) });

/** Who is said to have reviewed a statement, over HTTP. */
async function reviewerOf(url: string, evidence: string): Promise<string> {
  const query = 'query ($id: ID!) { node(id: $id) { ... on Evidence { review { by } } } }';
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { id: evidence } }),
  });
  return answerSchema.parse(await response.json()).data.node.review.by;
}

describe('cetu park read', () => {
  const data = suiteFolder();
  const cetu = (...args: string[]): ReturnType<typeof cetuHere> => cetuHere(args, { CETU_DATA_DIR: data() });
  const fileOf = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(data(), name), content);
    return join(data(), name);
  };
  const read = async (...more: string[]): Promise<Answer> =>
    JSON.parse((await cetu('park', 'read', REPORT, ...PARK, '--json', ...more)).stdout) as Answer;
  const of = (answer: Answer, code: string) => answer.criteria.find((one) => one.code === code);

  beforeAll(async () => {
    expect((await cetu('ingest', 'corpus/g60-park-scheme.txt')).code).toBe(0);
  });

  it('prints what is proposed of each criterion with its words and why, and what of nothing was found', async () => {
    const { code, stdout } = await cetu('park', 'read', REPORT, ...PARK, '--dry-run');
    expect(code).toBe(0);
    expect(stdout).toContain('1.2 编制园区发展规划 (stated: met)');
    expect(stdout).toContain('  proposed, met: “《示例园区发展规划（2023—2027年）》已编制完成');
    expect(stdout).toContain('    says that 园区发展规划 is there; shares words 编制');
    expect(stdout).toContain('nothing found of: 1.1, 1.3, 1.4,');
    expect(stdout).toContain('nothing is kept, this was a dry run');
    const csv = (await cetu('park', 'read', REPORT, ...PARK, '--dry-run', '--csv')).stdout.split('\n');
    expect(csv[0]).toBe('code,criterion,verdict,status,start,end,quote,reason,evidence');
    expect(csv).toHaveLength(17);
    expect((await read('--dry-run')).added).toBe(15);
  });

  it('keeps it, once; a review of it stands through readings, a rebuild of the graph and a server', async () => {
    const first = await read();
    expect(first.added).toBe(15);
    const [met, denied] = [of(first, '6.2')?.proposals[0]?.id ?? '', of(first, '3.3')?.proposals[0]?.id ?? ''];
    const reviewed = await cetu('park', 'review', met, 'confirm', '--verdict', 'MET', '--note', '现场看过');
    expect(reviewed).toMatchObject({ code: 0, stdout: `${met} is confirmed\n` });
    expect((await cetu('park', 'review', denied, 'reject', '--json')).code).toBe(0);
    for (const name of ['graph.grafeo', 'graph.grafeo.wal'])
      rmSync(join(data(), name), { force: true, recursive: true });
    const chosen = configuration({ CETU_DATA_DIR: data(), PORT: '0', CETU_LOG: 'silent' });
    const server = await startServer(chosen, quiet);
    try {
      const again = await read();
      expect(again.added).toBe(0);
      expect(of(again, '6.2')).toMatchObject({ stated: 'MET', proposals: [{ id: met, status: 'CONFIRMED' }] });
      expect(of(again, '3.3')).toMatchObject({ stated: 'UNMET', proposals: [{ id: denied, status: 'REJECTED' }] });
      expect((await cetu('verify')).code).toBe(0);
      const report = await cetu('park', '示例园区（嘉兴）', '--json');
      expect(report.stdout).toContain('园区长三角“一网通办”窗口已开通。');
      // Whoever asks through a server stands under it, not who started that.
      const asWho = { CETU_DATA_DIR: data(), CETU_REVIEWER: '钱七 ＆ Qian&=' };
      expect((await cetuHere(['park', 'review', met, 'confirm'], asWho)).code).toBe(0);
      expect(await reviewerOf(server.url, met)).toBe('钱七 ＆ Qian&=');
      expect((await cetu('remove', again.report.id)).stdout).toBe(`removed ${again.report.id}\n`);
      expect((await cetu('remove', again.report.id)).code).toBe(3);
    } finally {
      await server.close();
    }
    expect((await cetu('verify')).code).toBe(0);
  });

  it.each([
    ['a park that is none', [REPORT, '--park', '无名园区'], 'there is no park 无名园区'],
    ['an id that is none', [REPORT, '--park', 'prk:无名园区'], 'there is no park prk:无名园区'],
    ['a file that is none', ['no-such-report.md', ...PARK], 'there is no such file'],
  ])('tells of %s', async (_, args, message) => {
    const { code, stderr } = await cetu('park', 'read', ...args);
    expect(code).toBe(3);
    expect(stderr).toContain(message);
    expect(stderr).toContain('→ ');
  });

  it('tells of a file that cannot be read, and of one that says nothing of any criterion', async () => {
    const broken = await cetu('park', 'read', fileOf('broken.pdf', Buffer.from('%PDF-1.7\n\u0000\u0001')), ...PARK);
    expect(broken.code).toBe(3);
    const silent = await cetu('park', 'read', fileOf('菜单.txt', '食堂今日供应米饭、面条和青菜。'), ...PARK);
    expect(silent.code).toBe(3);
    expect(silent.stderr).toContain('states nothing of any criterion of 《长三角G60科创走廊第二批');
    expect(silent.stderr).toContain('菜单.txt');
  });

  it('tells of a scheme that is not held, and of evidence that is none', async () => {
    const none = await cetu('park', 'review', 'evi:示例园区（嘉兴）/9.9', 'confirm');
    expect(none.code).toBe(3);
    expect(none.stderr).toContain('nothing is stated under evi:示例园区（嘉兴）/9.9');
    expect((await cetu('park', 'review', 'evi:示例园区（嘉兴）/1.2', 'perhaps')).code).toBe(2);
    expect((await cetu('remove', 'g60-park-scheme')).code).toBe(0);
    const unjudged = await cetu('park', 'read', REPORT, '--park', 'prk:示例园区（嘉兴）');
    expect(unjudged.code).toBe(3);
    expect(unjudged.stderr).toContain('示例园区（嘉兴） is judged by doc:g60-park-scheme, which is not held');
  });
});
