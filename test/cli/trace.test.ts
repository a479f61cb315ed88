import { beforeAll, describe, expect, it } from 'vitest';
import { cetuHere } from '../support/cetu-here.js';
import { suiteFolder } from '../support/folder.js';

describe('cetu trace', () => {
  const data = suiteFolder();
  const cetu = (...args: string[]): ReturnType<typeof cetuHere> => cetuHere(args, { CETU_DATA_DIR: data() });
  beforeAll(async () => {
    expect((await cetu('ingest', 'corpus')).code).toBe(0);
  }, 120_000);

  it('prints a chain of steps, each with the words that say so', async () => {
    const { stdout, code } = await cetu('trace', '示例园区（嘉兴）', 'pilot-zone-master-plan（四）');
    expect(code).toBe(0);
    expect(stdout).toContain('1. 3 hops\n   示例园区（嘉兴） [sample, not a real park]  prk:示例园区（嘉兴）');
    expect(stdout).toMatch(/─HAS_EVIDENCE→ 4\.\d .*\n +evidence: \w+ “示例：/u);
    expect(stdout).toMatch(/←SUPPORTS─ （四） .* mea:pilot-zone-master-plan\/3\.4\n +0\.\d\d \w+ .*\n +“金融产品” 《/u);
  });

  it.each([
    ['mea:pilot-zone-master-plan/3.4', 'mea:pilot-zone-master-plan/3.4'],
    ['pilot-zone-master-plan/3.4', 'mea:pilot-zone-master-plan/3.4'],
    ['pilot-zone-master-plan (四)', 'mea:pilot-zone-master-plan/3.4'],
    ['lianyungang-opinions（四）', 'sec:lianyungang-opinions/2.4'],
    ['g60-park-scheme/1.2', 'ind:g60-park-scheme/1.2'],
    ['sichuan-opinions', 'doc:sichuan-opinions'],
    ['连云港市科学技术局', 'agy:连云港市科学技术局'],
    ['风险补偿基金', 'prd:风险补偿基金'],
    ['嘉兴', 'reg:330400'],
    ['示例园区（嘉兴）', 'prk:示例园区（嘉兴）'],
    ['川渝科技金融创新共同体', 'mea:sichuan-opinions/2.1'],
  ])('takes %s for %s', async (named, id) => {
    const { stdout } = await cetu('trace', named, named, '--json');
    const [path] = JSON.parse(stdout) as { length: number; steps: { node: { id: string } }[] }[];
    expect([path?.length, path?.steps.map(({ node }) => node.id)]).toEqual([0, [id]]);
  });

  it('names the candidates where several things may be meant', async () => {
    const bodies = await cetu('trace', '市科技局');
    expect(bodies.code).toBe(3);
    expect(bodies.stderr).toContain('连云港市科学技术局 (agy:连云港市科学技术局)');
    const measures = await cetu('trace', '科技金融');
    expect(measures.code).toBe(3);
    expect(measures.stderr).toContain('several things may be meant by 科技金融:\n  mea:sichuan-opinions/');
  });

  it('says what is wrong with what cannot be asked', async () => {
    expect((await cetu('trace', '没有这个')).stderr).toContain('nothing is called 没有这个');
    expect((await cetu('trace', '连云港市科学技术局', '--hops', '9')).stderr).toContain(
      '--hops is 9: follow at most 6 hops.\n  → give a number from 1 to 6',
    );
    expect((await cetu('trace', '连云港市科学技术局', '--hops', 'x')).code).toBe(2);
    for (const empty of ['', ' ']) {
      const { code, stderr } = await cetu('trace', empty);
      expect([code, stderr]).toEqual([2, expect.stringContaining('nothing has an empty name')]);
    }
    const far = await cetu('trace', '连云港市科学技术局', 'g60-park-scheme/1.2', '--hops', '1');
    expect(far).toMatchObject({ code: 0, stdout: expect.stringContaining('no path of so few hops') as string });
  });

  it('writes a row each step with whole quotations', async () => {
    const { stdout } = await cetu('trace', 'lianyungang-opinions/2.1.2', 'pilot-zone-master-plan/3.4', '--csv');
    const [head, , step] = stdout.split('\n');
    expect(head).toMatch(/^path,throughContent,step,relation,direction,id,name,document,start,end,quote,linkId,/u);
    expect(step).toMatch(/^1,true,1,COUNTERPART_OF,OUT,mea:pilot-zone-master-plan\/3\.4,/u);
  });
});
