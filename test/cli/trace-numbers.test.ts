import { beforeAll, describe, expect, it } from 'vitest';
import { cetuHere } from '../support/cetu-here.js';
import { suiteFolder } from '../support/folder.js';

const OPINIONS = '四川省科技金融意见（征求意见稿）';
const SCHEME = 'G60_园区 第二批方案';

describe('cetu trace finds a number in a document', () => {
  const data = suiteFolder();
  const cetu = (...args: string[]): ReturnType<typeof cetuHere> => cetuHere(args, { CETU_DATA_DIR: data() });
  beforeAll(async () => {
    expect((await cetu('ingest', 'corpus/sichuan-opinions.txt', '--slug', OPINIONS)).code).toBe(0);
    expect((await cetu('ingest', 'corpus/g60-park-scheme.txt', '--slug', SCHEME)).code).toBe(0);
  }, 120_000);

  it.each([
    [`${OPINIONS}（四）`, `mea:${OPINIONS}/3.4`, '（四）'],
    [`${OPINIONS} 四`, `mea:${OPINIONS}/3.4`, '（四）'],
    [`${OPINIONS}/3.4`, `mea:${OPINIONS}/3.4`, '（四）'],
    [`${SCHEME}（五）`, `mea:${SCHEME}/4.5`, '（五）'],
    [`${SCHEME}  1.2`, `ind:${SCHEME}/1.2`, undefined],
  ])('%s', async (named, id, number) => {
    const { stdout, stderr } = await cetu('trace', named, named, '--json');
    expect(stderr).toBe('');
    const [path] = JSON.parse(stdout) as { steps: { node: { id: string; number?: string } }[] }[];
    expect(path?.steps.map(({ node }) => [node.id, node.number])).toEqual([[id, number]]);
  });

  it('of none that has it, and says so', async () => {
    const { code, stderr } = await cetu('trace', `${OPINIONS}（四十）`);
    expect([code, stderr]).toEqual([3, expect.stringContaining(`nothing is called ${OPINIONS}（四十）`)]);
  });
});
