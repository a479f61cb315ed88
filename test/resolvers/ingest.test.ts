import { beforeAll, expect, it } from 'vitest';
import { shippedCorpus } from '../../cli/library/shipped-corpus.js';
import { LARGEST_BROUGHT } from '../../cli/library/bring-document.js';
import { printed } from '../../cli/printed-extraction.js';
import { dumpGraph } from '../../graph/dump.js';
import type { Store } from '../../graph/store.js';
import { extract } from '../../ingest/pipeline.js';
import { askingOf, type Ask } from '../support/asking.js';
import { ingestInto, readerChanges } from '../support/reader-world.js';
import { describeStores } from '../support/stores.js';

const INGEST = `mutation ($input: IngestDocumentInput!) { ingestDocument(input: $input) {
  document { slug title kind regions { name } source { url mediaType } measures(first: 9) { totalCount nodes { assignments { agency { name } role } } } }
  extraction created userErrors { field code message } } }`;

interface Brought {
  document: {
    slug: string;
    title: string;
    kind: string;
    regions: { name: string }[];
    source: { url: string | null; mediaType: string };
    measures: { totalCount: number; nodes: { assignments: { agency: { name: string }; role: string }[] }[] };
  } | null;
  extraction: Record<string, unknown> | null;
  created: boolean;
  userErrors: { field: string[] | null; code: string; message: string }[];
}

const TEXT = '某地实施方案\n一、重点任务\n（一）加大信贷支持。鼓励银行增加对科技企业的贷款。（责任单位：市科技局）\n';
/** Neither its title nor its words say of what place or sort it is. */
const OPEN =
  '重点工作\n一、主要任务\n（一）推进专利权质押。支持企业以专利权质押融资，完善评估机制。（责任单位：市科技局）\n';
const NAME = '某地实施方案.txt';
const base64 = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64');

describeStores('documents brought through the API', (stores) => {
  let store: Store;
  let ask: Ask;
  beforeAll(async () => {
    store = await stores.open();
    const [scheme] = shippedCorpus().filter(({ slug }) => slug === 'sichuan-opinions');
    if (scheme === undefined) throw new Error('no sichuan-opinions');
    await ingestInto(store, scheme);
    ask = askingOf(store, undefined, readerChanges(store));
  }, 120_000);

  async function bring(input: Record<string, unknown>): Promise<Brought> {
    const { data, errors } = await ask<{ ingestDocument: Brought }>(INGEST, { input });
    expect(errors).toEqual([]);
    return data.ingestDocument;
  }

  it('are read and not kept by a dry run, which tells what `cetu extract` prints', async () => {
    const before = await dumpGraph(store);
    const { document, extraction, created, userErrors } = await bring({ name: NAME, text: TEXT, dryRun: true });
    expect({ document, created, userErrors }).toEqual({ document: null, created: false, userErrors: [] });
    expect(extraction).toEqual(JSON.parse(JSON.stringify(printed(await extract(Buffer.from(TEXT), NAME)))));
    expect(await dumpGraph(store)).toEqual(before);
    // What would be refused is told with what was read.
    const poem = await bring({ name: 'poem.txt', text: '床前明月光，疑是地上霜。', dryRun: true });
    expect(poem.userErrors.map(({ code }) => code)).toEqual(['NO_POLICY']);
    expect(poem.extraction).toMatchObject({ measures: [] });
  });

  it('are created once, unchanged when they come again, and replaced by another text of their name', async () => {
    const first = await bring({ name: NAME, text: TEXT, url: 'https://example.cn/1' });
    expect(first).toMatchObject({ created: true, extraction: null, userErrors: [] });
    expect(first.document).toMatchObject({ slug: '某地实施方案', source: { url: 'https://example.cn/1' } });
    expect(first.document?.measures.totalCount).toBe(1);
    const same = await bring({ name: NAME, base64: base64(TEXT), url: 'https://example.cn/1' });
    expect(same).toMatchObject({ created: false, userErrors: [], document: { slug: '某地实施方案' } });
    const more = `${TEXT}（二）健全风险分担机制。完善贷款风险补偿。（责任单位：市财政局）\n`;
    const other = await bring({ name: NAME, text: more });
    expect(other).toMatchObject({ created: false, userErrors: [] });
    expect(other.document?.measures.totalCount).toBe(2);
  });

  it('take the place of the document of their name, whatever the extension of either', async () => {
    await bring({ name: '某区实施方案.txt', text: TEXT });
    const tried = await bring({ name: '某区实施方案.md', text: `# ${TEXT}`, dryRun: true });
    const { document, created, userErrors } = await bring({ name: '某区实施方案.md', text: `# ${TEXT}` });
    expect([tried.userErrors, userErrors, created, document?.slug]).toEqual([[], [], false, '某区实施方案']);
    expect(document?.source.mediaType).toBe('text/markdown');
  });

  it('take no other’s place for what stands after a dot in both names', async () => {
    const [may, june] = [
      await bring({ name: '简报2024.05', text: TEXT.replace('某地', '五月') }),
      await bring({ name: '简报2024.06', text: TEXT.replace('某地', '六月') }),
    ];
    expect([may, june].map(({ created, userErrors }) => [created, userErrors])).toEqual([
      [true, []],
      [true, []],
    ]);
    expect([may.document?.slug, june.document?.slug]).toEqual(['简报2024.05', '简报2024.06']);
  });

  it('are told apart by content, whatever their name', async () => {
    const html = `<html><head><meta charset="utf-8"></head><body><h1>某县实施方案</h1><p>一、重点任务</p><p>（一）加大信贷支持。鼓励银行增加贷款。（责任单位：县财政局）</p></body></html>`;
    const { document } = await bring({ name: '某县实施方案.txt', base64: base64(html) });
    expect(document?.source.mediaType).toBe('text/html');
  });

  it('take kind and region from whoever brings them only where the text leaves them open', async () => {
    const bare = await bring({ name: '重点工作.txt', text: OPEN, dryRun: true });
    expect(bare.extraction).toMatchObject({ kind: 'OTHER', regions: [] });
    const { document, userErrors } = await bring({
      name: '重点工作.txt',
      text: OPEN,
      kind: 'NOTICE',
      region: '连云港',
    });
    expect(userErrors).toEqual([]);
    expect(document).toMatchObject({ kind: 'NOTICE', regions: [{ name: '连云港市' }] });
    expect(document?.measures.nodes[0]?.assignments).toEqual([
      { agency: { name: '连云港市科学技术局' }, role: 'RESPONSIBLE' },
    ]);
    const local = OPEN.replace('重点工作', '苏州市人民政府关于加大信贷支持的通知');
    const other = await bring({ name: 'x.txt', text: local, kind: 'REGULATION' });
    expect(other.userErrors).toMatchObject([{ field: ['kind'], code: 'KIND_DIFFERS' }]);
    const elsewhere = await bring({ name: 'x.txt', text: local, region: '南京市' });
    expect(elsewhere.userErrors).toMatchObject([{ field: ['region'], code: 'REGION_DIFFERS' }]);
    expect(elsewhere.userErrors[0]?.message).toContain('苏州市');
  });

  it('keep what was given when a correction has them read again', async () => {
    const { data } = await ask<{ reviewFact: { userErrors: unknown[] } }>(
      `mutation { reviewFact(input: { measure: "mea:重点工作/1.1", change: REMOVE, fact: ASSIGNMENT, asPrinted: "市科技局" }) { userErrors { code } } }`,
    );
    expect(data.reviewFact.userErrors).toEqual([]);
    const read = await ask<{ document: { kind: string; regions: unknown[]; measures: { nodes: unknown[] } } }>(
      '{ document(slug: "重点工作") { kind regions { name } measures(first: 3) { nodes { assignments { role } } } } }',
    );
    expect(read.data.document).toEqual({
      ...{ kind: 'NOTICE', regions: [{ name: '连云港市' }] },
      measures: { nodes: [{ assignments: [] }] },
    });
  });

  it('are refused with a code and the way out, and then nothing is kept', async () => {
    const sichuan = shippedCorpus().find(({ slug }) => slug === 'sichuan-opinions')?.bytes ?? new Uint8Array();
    const before = await dumpGraph(store);
    const pdf = '%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer << /Encrypt 1 0 R >>\n';
    const cases: readonly (readonly [Record<string, unknown>, string | null, string])[] = [
      [{ name: NAME }, 'text', 'TEXT_OR_BASE64'],
      [{ name: NAME, text: TEXT, base64: base64(TEXT) }, 'text', 'TEXT_OR_BASE64'],
      [{ name: NAME, text: '' }, null, 'EMPTY_FILE'],
      [{ name: NAME, base64: 'kein Base64!' }, 'base64', 'BAD_BASE64'],
      [{ name: NAME, text: '半\ud840' }, 'text', 'HALF_A_CHARACTER'],
      [{ name: ' ', text: TEXT }, 'name', 'BAD_NAME'],
      [{ name: NAME, text: TEXT, url: 'javascript:alert(1)' }, 'url', 'BAD_URL'],
      [{ name: NAME, text: TEXT, region: '火星市' }, 'region', 'UNKNOWN_REGION'],
      [{ name: 'poem.txt', text: '床前明月光，疑是地上霜。' }, null, 'NO_POLICY'],
      [{ name: 'again.txt', base64: base64(sichuan) }, null, 'BYTES_HELD'],
      [{ name: 'old.doc', base64: base64(Buffer.from('d0cf11e0a1b11ae1', 'hex')) }, null, 'UNSUPPORTED_FORMAT'],
      [{ name: 'locked.pdf', base64: base64(pdf) }, null, 'DAMAGED_FILE'],
      [{ name: 'large.txt', base64: base64(new Uint8Array(LARGEST_BROUGHT + 1)) }, 'base64', 'FILE_TOO_LARGE'],
    ];
    for (const [input, field, code] of cases) {
      const { userErrors, document } = await bring(input);
      expect(document).toBeNull();
      expect(userErrors, JSON.stringify(input).slice(0, 80)).toMatchObject([{ field: field && [field], code }]);
      // Nobody has a command line here.
      expect(userErrors[0]?.message).not.toMatch(/--\w|`cetu (?!ingest)/u);
    }
    expect(await dumpGraph(store)).toEqual(before);
  });
});
