import { createServer } from 'node:net';
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { cetuHere } from '../support/cetu-here.js';
import { folder } from '../support/folder.js';

const POLICY = '一、总体要求\n（一）加大信贷支持。鼓励银行增加对科技企业的贷款。（责任单位：省科技厅、省财政厅）\n';

/** Runs `cetu ingest PATH` on a fresh data folder; it must fail and leave an empty graph. */
async function refused(path: string): Promise<{ code: number; stderr: string }> {
  const environment = { CETU_DATA_DIR: folder() };
  const { code, stderr } = await cetuHere(['ingest', path], environment);
  const status = await cetuHere(['status', '--json'], environment);
  expect(z.object({ documents: z.array(z.unknown()) }).parse(JSON.parse(status.stdout)).documents).toEqual([]);
  return { code, stderr };
}

describe('a file that cannot be ingested', () => {
  it('may be empty', async () => {
    const { code, stderr } = await refused(join(folder({ 'empty.txt': '' }), 'empty.txt'));
    expect(code).toBe(3);
    expect(stderr).toContain('empty.txt: the file is empty');
    expect(stderr).toContain('→ give a file with a text in it');
  });

  it('may be binary', async () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256);
    const { code, stderr } = await refused(join(folder({ 'photo.txt': bytes }), 'photo.txt'));
    expect(code).toBe(3);
    expect(stderr).toContain('photo.txt');
    expect(stderr).toContain('→ save the');
  });

  it('may be too large: 60 MB', async () => {
    const path = join(folder({ 'large.txt': '一' }), 'large.txt');
    truncateSync(path, 60 * 1024 * 1024);
    const { code, stderr } = await refused(path);
    expect(code).toBe(3);
    expect(stderr).toContain('the file has 60 MB, and one document may have 50 MB');
  });

  it('may be no policy', async () => {
    const poem = '床前明月光，疑是地上霜。\n举头望明月，低头思故乡。\n';
    const { code, stderr } = await refused(join(folder({ 'poem.txt': poem }), 'poem.txt'));
    expect(code).toBe(3);
    expect(stderr).toContain('poem.txt: this reads as no policy document');
  });

  it('does not keep out the others of its folder', async () => {
    const texts = folder({ '1.txt': POLICY, '2.txt': '', '3.txt': POLICY.replace('省科技厅', '省教育厅') });
    const { code, stdout, stderr } = await cetuHere(['ingest', texts, '--json'], { CETU_DATA_DIR: folder() });
    expect(code).toBe(3);
    const done = z.array(z.object({ slug: z.string() })).parse(JSON.parse(stdout));
    expect(done.map(({ slug }) => slug)).toEqual(['1', '3']);
    expect(stderr).toContain('[2/3] 2: refused');
    expect(stderr).toContain('2.txt: the file is empty');
  });

  it('may lie in a folder without texts, or nowhere', async () => {
    expect((await refused(folder({ 'logo.png': 'x' }))).stderr).toContain('no texts in this folder');
    expect((await refused(join(folder(), 'nowhere'))).stderr).toContain('there is no such file or folder');
  });

  it('may be listed in a broken manifest', async () => {
    const path = folder({ 'plan.txt': POLICY, 'manifest.yaml': 'documents:\n  - file: plan.txt\n    origin: 5\n' });
    const { code, stderr } = await refused(path);
    expect(code).toBe(3);
    expect(stderr).toContain('manifest.yaml:3: documents.0.origin');
  });

  it('may read otherwise than its manifest knows it', async () => {
    const manifest = 'documents:\n  - file: plan.txt\n    origin: a site\n    known:\n      measures: 7\n';
    const { code, stderr } = await refused(folder({ 'plan.txt': POLICY, 'manifest.yaml': manifest }));
    expect(code).toBe(1);
    expect(stderr).toContain('plan.txt: is not read as its manifest knows it: measures: 7 expected,');
  });
});

describe('a slug that is taken', () => {
  it('by another file is told, and may be taken on purpose', async () => {
    const environment = { CETU_DATA_DIR: folder() };
    const path = folder({ 'a/plan.txt': POLICY, 'b/plan.md': `${POLICY}二、附则\n本意见自印发之日起施行。\n` });
    await cetuHere(['ingest', join(path, 'a')], environment);
    const second = await cetuHere(['ingest', join(path, 'b')], environment);
    expect(second.code).toBe(3);
    expect(second.stderr).toContain('plan.md: the slug “plan” belongs to plan.txt');
    expect((await cetuHere(['ingest', join(path, 'b/plan.md'), '--slug', 'plan'], environment)).code).toBe(0);
  });

  it('by the same bytes under another name is told', async () => {
    const environment = { CETU_DATA_DIR: folder() };
    const path = folder({ 'plan.txt': POLICY, 'copy.txt': POLICY });
    const { code, stderr } = await cetuHere(['ingest', path], environment);
    expect(code).toBe(3);
    expect(stderr).toContain('plan.txt: these very bytes are in the graph already, as “copy”');
  });
});

describe('a command line that is wrong', () => {
  it('names the unknown command, option or variable', async () => {
    expect(await cetuHere(['nonsense'])).toMatchObject({ code: 2 });
    expect((await cetuHere(['nonsense'])).stderr).toContain("unknown command 'nonsense'");
    expect(await cetuHere(['ingest', '--wrong'])).toMatchObject({ code: 2 });
    const { code, stderr } = await cetuHere(['serve'], { PORT: 'many' });
    expect(code).toBe(2);
    expect(stderr).toContain('PORT: must be a port number');
  });

  it('names a slug that nobody has', async () => {
    const { code, stderr } = await cetuHere(['remove', 'nothing'], { CETU_DATA_DIR: folder() });
    expect(code).toBe(3);
    expect(stderr).toContain('no document has the slug “nothing”');
  });
});

describe('a store that cannot be opened', () => {
  it('may be a Neo4j that does not run', async () => {
    const { code, stderr } = await cetuHere(['status'], { NEO4J_URI: 'bolt://127.0.0.1:9' });
    expect(code).toBe(4);
    expect(stderr).toContain('NEO4J_URI');
  });

  it('may be damaged: it is set aside and built anew, which is told', async () => {
    const data = folder({ 'graph.grafeo': 'this is no database at all, but some text '.repeat(200) });
    const { code, stderr, stdout } = await cetuHere(['status', '--json'], { CETU_DATA_DIR: data });
    expect(code).toBe(0);
    expect(stderr).toContain('graph.grafeo is damaged');
    expect(stderr).toContain('set aside as');
    expect(stdout).toContain('"slug": "sichuan-opinions"');
  });

  it('may be served already, by a port that is taken', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const address = taken.address();
    const port = typeof address === 'object' && address !== null ? String(address.port) : '';
    const { code, stderr } = await cetuHere(['serve'], { CETU_DATA_DIR: folder(), PORT: port });
    taken.close();
    expect(code).toBe(5);
    expect(stderr).toContain(`port ${port} is taken by another program`);
    expect(stderr).toContain('PORT=4000');
  });

  it('does not care for a server file that nobody answers to', async () => {
    const data = folder();
    mkdirSync(data, { recursive: true });
    const left = { control: 'http://127.0.0.1:9', api: '', pid: 1, secret: 'x' };
    writeFileSync(join(data, 'server.json'), JSON.stringify(left));
    expect((await cetuHere(['status'], { CETU_DATA_DIR: data })).code).toBe(0);
  });
});
