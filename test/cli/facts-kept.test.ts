import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { build } from '../../cli/library/build.js';
import { configuration } from '../../cli/library/configuration.js';
import { openLocalLibrary, type LocalLibrary } from '../../cli/library/local-library.js';
import { askingOf } from '../support/asking.js';
import { folder } from '../support/folder.js';

const MEASURE = 'mea:重点工作/1.1';
const TEXT =
  '重点工作\n一、主要任务\n（一）推进专利权质押。支持企业以专利权质押融资。（责任单位：市科技局、市财政局）\n（二）完善评估机制。健全专利评估机制。（责任单位：市科技局）\n';

/** The library of a data folder, built; gives it to `use` and closes it. */
async function within<T>(
  data: string,
  use: (library: LocalLibrary, told: readonly string[]) => Promise<T>,
): Promise<T> {
  const told: string[] = [];
  const line = (text: string): void => void told.push(text);
  const chosen = configuration({ CETU_DATA_DIR: data, CETU_REVIEWER: '赵六' });
  const library = await openLocalLibrary(chosen, line);
  try {
    await build(library, {
      line,
      progress: () => ({ step: (slug, what) => line(`${slug}: ${what}`), end: () => undefined }),
    });
    return await use(library, told);
  } finally {
    await library.close();
  }
}

async function bodiesOf({ store }: LocalLibrary): Promise<readonly string[]> {
  const { data } = await askingOf(store)<{
    measure: { assignments: { role: string; agency: { name: string }; review: { by: string } | null }[] };
  }>(`{ measure(id: "${MEASURE}") { assignments { role agency { name } review { by } } } }`);
  return data.measure.assignments.map(({ role, agency, review }) => [agency.name, role, review?.by].join(' '));
}

const review = (change: 'REPLACE' | 'REMOVE', asPrinted: string, role: 'LEAD' | null) => {
  const start = TEXT.indexOf(asPrinted);
  const place = change === 'REMOVE' ? { start: null, end: null } : { start, end: start + asPrinted.length };
  return {
    measure: MEASURE,
    change,
    fact: 'ASSIGNMENT' as const,
    asPrinted,
    ...place,
    agency: null,
    role,
    product: null,
    note: null,
  };
};
const CORRECTED = ['连云港市科学技术局 LEAD 赵六'];

it('corrections, and what was given with a text, outlive the embedded file, and removal of the text', async () => {
  const data = folder();
  await within(data, async ({ changes, store }) => {
    const brought = {
      name: '重点工作.txt',
      text: TEXT,
      base64: null,
      url: null,
      kind: 'NOTICE',
      region: '连云港市',
    } as const;
    expect(await changes.documents.ingestDocument({ ...brought, dryRun: false })).toMatchObject({ created: true });
    // Two at once: the library makes one change at a time, so each sees the other.
    const both = [review('REPLACE', '市科技局', 'LEAD'), review('REMOVE', '市财政局', null)];
    const answers = await Promise.all(both.map((one) => changes.facts.reviewFact(one)));
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    expect(store.engine).toBe('grafeo');
  });
  rmSync(join(data, 'graph.grafeo'));
  await within(data, async (library, told) => {
    expect(told).toContain('重点工作: created');
    expect(await bodiesOf(library)).toEqual(CORRECTED);
    await library.remove('重点工作');
  });
  await within(data, async (library) => {
    const again = {
      name: '重点工作.txt',
      bytes: Buffer.from(TEXT),
      slug: '重点工作',
      slugGiven: false,
      url: null,
      known: {},
    };
    await library.ingest({ ...again, given: { region: 'reg:320700' } });
    expect(await bodiesOf(library)).toEqual(CORRECTED);
    expect((await library.verify()).failed).toEqual([]);
  });
}, 240_000);

it('corrections that are only in the journal are made in what is held', async () => {
  const data = folder();
  const input = {
    name: '重点工作.txt',
    bytes: Buffer.from(TEXT),
    slug: '重点工作',
    slugGiven: false,
    url: null,
    known: {},
  };
  const given = { region: 'reg:320700' };
  await within(data, async ({ changes, ingest }) => {
    await ingest({ ...input, given });
    await changes.facts.reviewFact(review('REPLACE', '市科技局', 'LEAD'));
  });
  // As if the process had been killed after the journal was written and before the store was.
  const { factNotesFor } = await import('../../cli/library/fact-notes.js');
  const notes = factNotesFor({ neo4j: null, dataDir: data });
  const [kept] = notes.kept().read;
  if (kept === undefined) throw new Error('nothing is kept');
  notes.keep({ ...kept, reviews: kept.reviews.map((one) => ({ ...one, role: 'SUPPORT' as const })) });
  await within(data, async (library) => {
    expect((await bodiesOf(library))[0]).toBe('连云港市科学技术局 SUPPORT 赵六');
  });
}, 240_000);
