import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { gapsSchema } from '../../cli/gaps/answer.js';
import { cetuHere } from '../support/cetu-here.js';
import { suiteFolder } from '../support/folder.js';

const pageSchema = gapsSchema.shape.gaps;

describe('cetu gaps', () => {
  const data = suiteFolder();
  const cetu = (...args: string[]): ReturnType<typeof cetuHere> => cetuHere(args, { CETU_DATA_DIR: data() });
  beforeAll(async () => {
    expect((await cetu('ingest')).code).toBe(0);
  });

  it('prints what is missing, worst first, with what would close it and its quotation', async () => {
    const { code, stdout } = await cetu('gaps', '--park', '示例园区（嘉兴）', '--first', '5');
    expect(code).toBe(0);
    expect(stdout).toContain('示例园区（嘉兴） (a sample, no real park): 4.3 ');
    expect(stdout).toContain('→ （三） 补齐科创金融辅助产业链');
    expect(stdout).toMatch(/5 of 24 gaps; go on with --after \S+/u);
    const after = /--after (\S+)/u.exec(stdout)?.[1] ?? '';
    const next = await cetu('gaps', '--park', '示例园区（嘉兴）', '--after', after, '--json');
    expect(pageSchema.parse(JSON.parse(next.stdout)).nodes).toHaveLength(19);
  });

  it('prints JSON and a table with a row for each remedy, quotations whole', async () => {
    const filter = ['--kind', 'measure_without_lead', '--document', 'lianyungang-opinions'];
    const { nodes } = pageSchema.parse(JSON.parse((await cetu('gaps', ...filter, '--json')).stdout));
    expect(nodes.map(({ id }) => id)).toEqual(['gap:MEASURE_WITHOUT_LEAD:doc:lianyungang-opinions']);
    const rows: Record<string, string>[] = parse((await cetu('gaps', ...filter, '--csv')).stdout, { columns: true });
    expect(rows.map(({ remedy }) => remedy)).toEqual(nodes[0]?.remedies.map(({ measure }) => measure.id));
    expect(rows.map(({ quotation }) => quotation)).toEqual(nodes[0]?.remedies.map(({ measure }) => measure.span.quote));
    expect(rows[0]?.['bodies']).toContain('(lead)');
  });

  it('says so where there are none, and refuses what is no kind, no number and more than a page', async () => {
    const none = ['--document', 'lianyungang-opinions', '--kind', 'CRITERION_UNMET'];
    expect(await cetu('gaps', ...none)).toMatchObject({ code: 0, stdout: 'no gaps\n' });
    const kind = await cetu('gaps', '--kind', 'NONSENSE');
    expect([kind.code, kind.stderr]).toEqual([2, expect.stringContaining('MEASURE_WITHOUT_LEAD')]);
    expect((await cetu('gaps', '--first', 'many')).code).toBe(2);
    const many = await cetu('gaps', '--first', '101');
    expect([many.code, many.stderr]).toEqual([3, expect.stringContaining('--first is 101: at most 100')]);
  });

  it.each([
    [['--document', 'nosuch'], 'doc:nosuch: there is no such document'],
    [['--document', 'lianyungang-opinions', 'nosuch'], 'doc:nosuch: there is no such document'],
    [['--document', 'pilot-zone-master-plan-repost'], 'is a copy or retelling'],
    [['--park', 'nosuch'], 'prk:nosuch: there is no such park'],
  ])('gives no all-clear for %j', async (args, message) => {
    const { code, stdout, stderr } = await cetu('gaps', ...args);
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toContain(message);
  });
});
