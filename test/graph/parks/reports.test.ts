import { beforeEach, expect, it } from 'vitest';
import { verifyGraph } from '../../../cli/library/verify-graph.js';
import { surroundingsOf } from '../../../cli/library/park-world.js';
import { dumpGraph } from '../../../graph/dump.js';
import { graphMeta } from '../../../graph/meta.js';
import { removeReport } from '../../../graph/parks/remove-report.js';
import { restoreParks } from '../../../graph/parks/restore.js';
import { reviewEvidence } from '../../../graph/parks/review-evidence.js';
import { parkRecord, savePark } from '../../../graph/parks/save-park.js';
import { assessmentOf } from '../../../graph/parks/assessment.js';
import { heldDocuments } from '../../../graph/held-documents.js';
import { evidenceOfParks } from '../../../graph/questions/evidence-of-parks.js';
import { heldReports } from '../../../graph/questions/held-reports.js';
import { indicatorsOfDocuments } from '../../../graph/questions/indicators-of-documents.js';
import { parksById } from '../../../graph/questions/nodes-by-id.js';
import type { Store } from '../../../graph/store.js';
import { writeDocument } from '../../../graph/write-document.js';
import type { ReportRecord } from '../../../schema/park.js';
import type { GraphBatch } from '../../../schema/graph-batch.js';
import { schemeBatch } from '../../support/corpus-graph.js';
import { idsIn, MOBILE, readReportIn, REPORT } from '../../support/park-report.js';
import { evidence, parkOf, worldOf } from '../../support/park-world.js';
import { describeStores } from '../../support/stores.js';
import { PARK, reread, SCHEME, warningsOf } from '../../support/parks-in-store.js';
import { NO_PARK_NOTES } from '../../../cli/library/park-notes.js';

describeStores('what a report states', (stores) => {
  let store: Store;
  let scheme: GraphBatch;
  const journal = new Map<string, ReportRecord>();
  const world = worldOf({
    ...NO_PARK_NOTES,
    keepReport: (record) => {
      journal.set(record.id, record);
      return () => void journal.delete(record.id);
    },
    dropReport: (id) => {
      journal.delete(id);
      return () => undefined;
    },
  });
  beforeEach(async () => {
    journal.clear();
    store = await stores.open();
    scheme = await schemeBatch();
    await writeDocument(store, scheme);
    await savePark(store, world, parkOf({ evidence: [evidence('1.2', { verdict: 'PARTLY_MET' })] }));
  });

  const stated = async (): Promise<readonly string[]> =>
    ((await evidenceOfParks(store, [PARK])).get(PARK) ?? []).map(
      ({ id, verdict, status, reportId }) =>
        `${id.slice(id.lastIndexOf('/') + 1).replace(/~.*/u, '~')} ${verdict} ${status}${reportId === null ? '' : ' placed'}`,
    );
  const assessed = async () => {
    const [park] = [...(await parksById(store, [PARK])).values()];
    if (park === undefined) throw new Error('not there');
    return assessmentOf({
      park,
      indicators: (await indicatorsOfDocuments(store, [SCHEME])).get(SCHEME) ?? [],
      ratings: [],
      evidence: (await evidenceOfParks(store, [PARK])).get(PARK) ?? [],
      weights: null,
    });
  };
  const judge = (id: string | undefined, status: 'CONFIRMED' | 'REJECTED', verdict: 'MET' | null = null) =>
    reviewEvidence(store, world, { evidence: id ?? '', status, verdict, note: null });
  const PROPOSED = [
    '1.2 PARTLY_MET CONFIRMED',
    '1.2~ MET PROPOSED placed',
    '3.3~ UNMET PROPOSED placed',
    '5.4~ UNKNOWN PROPOSED placed',
  ];

  it('is proposed beside what people stated, and changes no assessment', async () => {
    const before = await assessed();
    expect((await readReportIn(store, world)).added).toBe(3);
    expect(await stated()).toEqual(PROPOSED);
    expect(await assessed()).toEqual(before);
    expect((await heldDocuments(store)).map(({ slug }) => slug)).toEqual(['g60-park-scheme']);
    expect(await verifyGraph(store)).toMatchObject({ documents: 1, failed: [] });
  });

  it('is kept without numbers of persons, and quoted by verify, which finds what reads otherwise', async () => {
    const before = await verifyGraph(store);
    const { report } = await readReportIn(store, world);
    expect(journal.get(report.id)?.text).not.toContain(MOBILE);
    expect(JSON.stringify(await dumpGraph(store))).not.toContain(MOBILE);
    expect((await verifyGraph(store)).quotations).toBe(before.quotations + 3);
    await store.write((unit) =>
      unit.run(
        { name: 'spoil', text: "MATCH (n:SourceText {documentId: $id}) SET n.text = '另一文本'" },
        { id: report.id },
      ),
    );
    expect((await verifyGraph(store)).failed.map(({ slug }) => slug)).toEqual(Array(4).fill(report.id.slice(4)));
  });

  it('is the same when it is read again, and is not kept by a dry run', async () => {
    const empty = await dumpGraph(store);
    expect((await readReportIn(store, world, { dryRun: true })).added).toBe(3);
    expect(await dumpGraph(store)).toEqual(empty);
    await readReportIn(store, world);
    const whole = await dumpGraph(store);
    expect((await readReportIn(store, world)).added).toBe(0);
    const again = await dumpGraph(store);
    expect(again).toEqual(whole);
  });

  it('counts once it is confirmed, in place of what people had stated, until they state something new', async () => {
    const ids = idsIn(await readReportIn(store, world));
    const verdictOf = async (): Promise<unknown> => (await assessed()).dimensions[0]?.criteria[1]?.verdict;
    expect(await verdictOf()).toBe('PARTLY_MET');
    await judge(ids['1.2'], 'CONFIRMED');
    expect(await verdictOf()).toBe('MET');
    // The very same stated again is nothing new.
    const again = { id: PARK, evidence: [evidence('1.2', { verdict: 'PARTLY_MET' })] };
    await savePark(store, world, parkOf(again));
    expect(await verdictOf()).toBe('MET');
    await savePark(store, world, parkOf({ id: PARK, evidence: [evidence('1.2', { verdict: 'UNMET' })] }));
    expect(await verdictOf()).toBe('UNMET');
    await judge(ids['1.2'], 'REJECTED');
    expect(await verdictOf()).toBe('UNMET');
  });

  it('may be confirmed with what its words show; what people stated may not, nor with a rejection', async () => {
    const ids = idsIn(await readReportIn(store, world));
    const verdictOf = async (): Promise<unknown> => (await assessed()).dimensions[4]?.criteria[3]?.verdict;
    await judge(ids['5.4'], 'CONFIRMED');
    expect(await verdictOf()).toBe('UNKNOWN');
    await judge(ids['5.4'], 'CONFIRMED', 'MET');
    expect(await verdictOf()).toBe('MET');
    const codes = async (id: string | undefined, status: 'CONFIRMED' | 'REJECTED') =>
      (await judge(id, status, 'MET')).userErrors.map(({ code }) => code);
    expect(await codes('evi:测试园区/1.2', 'CONFIRMED')).toEqual(['VERDICT_UNFIT']);
    expect(await codes(ids['5.4'], 'REJECTED')).toEqual(['VERDICT_UNFIT']);
    expect(await codes('evi:测试园区/1.2~0000000000', 'CONFIRMED')).toEqual(['UNKNOWN_EVIDENCE']);
  });

  it('never comes back once it is rejected, in a changed report neither; what was confirmed keeps its place', async () => {
    const first = await readReportIn(store, world);
    const ids = idsIn(first);
    await judge(ids['3.3'], 'REJECTED');
    await judge(ids['1.2'], 'CONFIRMED');
    expect((await readReportIn(store, world)).added).toBe(0);
    const changed = await readReportIn(store, world, {
      text: `序言。\n${REPORT.replace('产融对接活动12场', '产融对接活动15场')}`,
    });
    expect(changed.added).toBe(1);
    expect(await stated()).toEqual([
      '1.2 PARTLY_MET CONFIRMED',
      '1.2~ MET CONFIRMED placed',
      '3.3~ UNMET REJECTED placed',
      '5.4~ UNKNOWN PROPOSED placed',
    ]);
    expect(idsIn(changed)['5.4']).not.toBe(ids['5.4']);
    expect((await heldReports(store)).map(({ id }) => id).sort()).toEqual([first.report.id, changed.report.id].sort());
    expect(await verifyGraph(store)).toMatchObject({ failed: [] });
  });

  it('goes with a report that reads otherwise, where nobody has judged it; other reports stay', async () => {
    await readReportIn(store, world);
    const other = await readReportIn(store, world, { name: '简报.txt', text: '园区开通了长三角“一网通办”窗口。' });
    const changed = await readReportIn(store, world, { text: '年度报告\n全年共举办产融对接活动15场。' });
    expect(await stated()).toEqual([
      '1.2 PARTLY_MET CONFIRMED',
      '5.4~ UNKNOWN PROPOSED placed',
      '6.2~ UNKNOWN PROPOSED placed',
    ]);
    expect((await heldReports(store)).map(({ id }) => id).sort()).toEqual([changed.report.id, other.report.id].sort());
    expect([...journal.keys()].sort()).toEqual([changed.report.id, other.report.id].sort());
  });

  it('goes with the report when that is removed; what people judged keeps its words, which is told, and has its place again', async () => {
    const read = await readReportIn(store, world);
    const { report } = read;
    await judge(idsIn(read)['1.2'], 'CONFIRMED');
    expect(await removeReport(store, world, report.id)).toBe(true);
    expect(await stated()).toEqual(['1.2 PARTLY_MET CONFIRMED', '1.2~ MET CONFIRMED']);
    expect(await warningsOf(store)).toEqual([
      `EVIDENCE_WITHOUT_REPORT 测试园区: what ${report.id} stated of 1.2 has no place any more: that report was removed`,
    ]);
    expect(journal.size).toBe(0);
    expect(await removeReport(store, world, report.id)).toBe(false);
    expect(await verifyGraph(store)).toMatchObject({ failed: [] });
    await readReportIn(store, world);
    expect(await stated()).toEqual(PROPOSED.map((one) => one.replace('1.2~ MET PROPOSED', '1.2~ MET CONFIRMED')));
    expect(await warningsOf(store)).toEqual([]);
  });

  it('is proposed once where a report says it twice, and has its place in another report that says it once its own is gone', async () => {
    const sentence = '园区开通了长三角“一网通办”窗口。';
    const twice = await readReportIn(store, world, { text: `年报\n${sentence}\n${sentence}` });
    expect((await stated()).slice(1)).toEqual(['6.2~ UNKNOWN PROPOSED placed']);
    await judge(idsIn(twice)['6.2'], 'CONFIRMED', 'MET');
    await removeReport(store, world, twice.report.id);
    expect((await stated()).slice(1)).toEqual(['6.2~ MET CONFIRMED']);
    expect((await readReportIn(store, world, { name: '简报.txt', text: `简报\n${sentence}` })).added).toBe(0);
    expect((await stated()).slice(1)).toEqual(['6.2~ MET CONFIRMED placed']);
    expect(await warningsOf(store)).toEqual([]);
  });

  it('is restored with its place from what is kept elsewhere', async () => {
    const ids = idsIn(await readReportIn(store, world));
    await judge(ids['1.2'], 'CONFIRMED');
    const whole = await dumpGraph(store);
    const park = await parkRecord(store, PARK);
    const kept = {
      parks: park === null ? [] : [park],
      weights: [],
      reports: [...journal.values()].map((report) => ({ id: report.id, read: () => report })),
    };
    store = await stores.open();
    await restoreParks(store, kept, surroundingsOf);
    await writeDocument(store, scheme);
    expect(await dumpGraph(store)).toEqual(whole);
    const version = await graphMeta(store);
    // What is there is not read again, however long it is.
    const unread = () => {
      throw new Error('cannot be read');
    };
    const reports = [...kept.reports.map(({ id }) => ({ id, read: unread })), { id: 'rep:x', read: unread }];
    expect(await restoreParks(store, { ...kept, reports }, surroundingsOf)).toEqual(['rep:x: cannot be read']);
    expect(await graphMeta(store)).toEqual(version);
  });

  it('moves with its criterion to another number, and is no loss of anybody where nobody confirmed it', async () => {
    const ids = idsIn(await readReportIn(store, world));
    const renumbered = reread(scheme, (rows) =>
      rows.map((row) =>
        row.code === '5.4' ? { ...row, code: '5.9' } : row.code === '3.3' ? { ...row, text: '另一要求' } : row,
      ),
    );
    await writeDocument(store, renumbered);
    expect(await stated()).toEqual([
      '1.2 PARTLY_MET CONFIRMED',
      '1.2~ MET PROPOSED placed',
      '5.9~ UNKNOWN PROPOSED placed',
    ]);
    expect(await warningsOf(store)).toEqual([]);
    await writeDocument(store, scheme);
    await judge(ids['3.3'], 'CONFIRMED');
    await writeDocument(store, renumbered);
    expect(await warningsOf(store)).toEqual([expect.stringMatching(/^EVIDENCE_WITHOUT_CRITERION .*criterion 3\.3/u)]);
  });
});
