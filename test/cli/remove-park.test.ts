import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { cetuHere } from '../support/cetu-here.js';
import { suiteFolder } from '../support/folder.js';

const TABLE = `scheme,park,city,code,verdict,score,statement,sourceUrl,collectedOn
g60-park-scheme,甲园区,合肥市,1.1,MET,,有规划,,
`;
const SAMPLE = 'prk:示例园区（嘉兴）';

describe('cetu remove', () => {
  const data = suiteFolder();
  const cetu = (...args: string[]): ReturnType<typeof cetuHere> => cetuHere(args, { CETU_DATA_DIR: data() });
  const parks = async (): Promise<readonly string[]> =>
    (JSON.parse((await cetu('park', '--json')).stdout) as { id: string }[]).map(({ id }) => id);
  beforeAll(async () => {
    expect((await cetu('ingest', 'corpus/g60-park-scheme.txt')).code).toBe(0);
    writeFileSync(join(data(), 'park.csv'), TABLE);
    expect((await cetu('park', 'import', join(data(), 'park.csv'))).code).toBe(0);
  });

  it('takes a park out, which does not come back when the graph is built anew', { timeout: 120_000 }, async () => {
    expect(await parks()).toEqual(['prk:甲园区', SAMPLE]);
    expect(await cetu('remove', 'prk:甲园区')).toMatchObject({ code: 0, stdout: 'removed prk:甲园区\n' });
    expect(await parks()).toEqual([SAMPLE]);
    const again = await cetu('remove', 'prk:甲园区');
    expect([again.code, again.stderr]).toEqual([3, expect.stringContaining('there is no park prk:甲园区')]);
    // The one that ships as well.
    expect((await cetu('remove', SAMPLE)).code).toBe(0);
    expect(await parks()).toEqual([]);
    rmSync(join(data(), 'graph.grafeo'), { recursive: true });
    expect((await cetu('ingest')).code).toBe(0);
    expect(await parks()).toEqual([]);
    expect((await cetu('status')).code).toBe(0);
    expect((await cetu('park', 'import', join(data(), 'park.csv'))).code).toBe(0);
    expect(await parks()).toEqual(['prk:甲园区']);
  });

  it('lets the one that ships not come in the place of a park of its name', { timeout: 120_000 }, async () => {
    const table = TABLE.replace('甲园区', '示例园区（嘉兴）').replace('合肥市', '嘉兴市');
    writeFileSync(join(data(), 'of-its-name.csv'), table);
    expect((await cetu('park', 'import', join(data(), 'of-its-name.csv'))).code).toBe(0);
    expect(await parks()).toEqual(['prk:甲园区', SAMPLE]);
    expect((await cetu('remove', SAMPLE)).code).toBe(0);
    expect((await cetu('ingest')).code).toBe(0);
    expect(await parks()).toEqual(['prk:甲园区']);
    rmSync(join(data(), 'graph.grafeo'), { recursive: true });
    expect((await cetu('ingest')).code).toBe(0);
    expect(await parks()).toEqual(['prk:甲园区']);
  });
});
