import { beforeAll, expect, it } from 'vitest';
import { shippedCorpus } from '../../cli/library/shipped-corpus.js';
import { dumpGraph } from '../../graph/dump.js';
import type { Store } from '../../graph/store.js';
import { removeDocument } from '../../graph/write-document.js';
import { askingOf, type Ask } from '../support/asking.js';
import { MEASURE, REVIEW, type Read, type Reviewed } from '../support/fact-queries.js';
import { ingestInto, readerChanges } from '../support/reader-world.js';
import { describeStores } from '../support/stores.js';
import { toldGraph } from '../support/told-graph.js';

const LYG = 'lianyungang-opinions';

describeStores('corrections of what was read', (stores) => {
  let store: Store;
  let ask: Ask;
  beforeAll(async () => {
    store = await stores.open();
    for (const input of shippedCorpus()) await ingestInto(store, input);
    ask = askingOf(store, undefined, readerChanges(store));
  }, 120_000);

  const idOf = (number: string): string => `mea:${LYG}/${number}`;
  async function read(id: string): Promise<Read> {
    const { data, errors } = await ask<{ measure: Read }>(MEASURE, { id });
    expect(errors).toEqual([]);
    return data.measure;
  }
  async function review(input: Record<string, unknown>): Promise<Reviewed['reviewFact']> {
    const { data, errors } = await ask<Reviewed>(REVIEW, { input });
    expect(errors).toEqual([]);
    return data.reviewFact;
  }
  const bodies = ({ assignments }: Read): readonly string[] =>
    assignments.map(({ role, agency, review: by }) => `${agency.name} ${role}${by === null ? '' : ` by ${by.by}`}`);
  const refusedAs = async (input: Record<string, unknown>): Promise<readonly string[]> => {
    const before = await dumpGraph(store);
    const { measure, userErrors } = await review(input);
    expect(measure).toBeNull();
    expect(await dumpGraph(store)).toEqual(before);
    return userErrors.map(({ field, code }) => `${field.join('.')} ${code}`);
  };
  const input = (slug: string) => {
    const found = shippedCorpus().find((one) => one.slug === slug);
    if (found === undefined) throw new Error(`no ${slug}`);
    return found;
  };

  /** Where words stand in a measure. */
  const placeOf = ({ document, span }: Read, words: string) => {
    const start = document.text.indexOf(words, span.start);
    if (start < 0 || start + words.length > span.end) throw new Error(`no ${words} in the measure`);
    return { asPrinted: words, start, end: start + words.length };
  };
  const agencyId = async (name: string): Promise<string> => {
    const { data } = await ask<{ agency: { id: string } }>(`{ agency(name: "${name}", region: "连云港市") { id } }`);
    return data.agency.id;
  };
  const leadsOf = async (id: string): Promise<readonly string[]> => {
    const { data } = await ask<{ agency: { assignments: { nodes: { measure: { id: string } }[] } } }>(
      `{ agency(id: "${id}") { assignments(role: LEAD) { nodes { measure { id } review { by } } } } }`,
    );
    return data.agency.assignments.nodes.map(({ measure }) => measure.id);
  };

  it('of a part are told in the measure and the body, touch nothing else, and are taken back by what was read', async () => {
    const id = idOf('2.1.4');
    const [before, graph] = [await read(id), await toldGraph(store)];
    const body = await agencyId('市科技局');
    expect(await leadsOf(body)).toEqual([]);
    const place = placeOf(before, '市科技局');
    const asked = { measure: id, change: 'REPLACE', fact: 'ASSIGNMENT', ...place };
    const { measure, userErrors } = await review({ ...asked, role: 'LEAD', note: '以会议纪要为准' });
    expect(userErrors).toEqual([]);
    expect(measure?.assignments[0]).toMatchObject({
      ...{ role: 'LEAD', basis: 'STATED', asPrinted: '市科技局', agency: { id: body } },
      span: { quote: '市科技局', verified: true },
      review: { status: 'CONFIRMED', by: '王五', at: '2025-06-30T08:00:00.000Z', note: '以会议纪要为准' },
    });
    expect(measure?.corrections).toMatchObject([
      { change: 'REPLACE', fact: 'ASSIGNMENT', asPrinted: '市科技局', role: 'LEAD', review: { by: '王五' } },
    ]);
    expect(await leadsOf(body)).toEqual([id]);
    expect(bodies(await read(id)).slice(1)).toEqual(bodies(before).slice(1));
    const changed = (await toldGraph(store)).filter((line) => !graph.includes(line));
    const isGap = (line: string): boolean => line.startsWith('["Gap"]');
    const others = changed.filter((line) => !isGap(line) && !line.includes('/2.1.4'));
    expect(others).toEqual([]);
    // One measure has a lead now; that the many others have none is still one thing of the whole text, which says so in other words.
    const gaps = changed.filter(isGap);
    expect(gaps).toHaveLength(1);
    expect(gaps[0]).toContain(
      'says only of 1 measures who leads, and of 19 with several bodies not which of them does',
    );
    // The same again changes nothing; what was read is had back by saying so.
    expect(await refusedAs({ ...asked, role: 'LEAD' })).toEqual(['change ALREADY_SO']);
    expect((await review({ ...asked, role: 'RESPONSIBLE' })).userErrors).toEqual([]);
    expect(await read(id)).toEqual(before);
    expect(await toldGraph(store)).toEqual(graph);
  }, 120_000);

  it('outlive another reading, another text, a text without the words, and removal', async () => {
    const id = idOf('2.1.4');
    const place = placeOf(await read(id), '市科技局');
    await review({ measure: id, change: 'REPLACE', fact: 'ASSIGNMENT', ...place, role: 'LEAD' });
    const graph = await toldGraph(store);
    const lyg = input(LYG);
    const text = Buffer.from(lyg.bytes).toString('utf8');
    const again = async (words: string): Promise<readonly string[]> => {
      await ingestInto(store, { ...lyg, known: {}, bytes: Buffer.from(words) });
      return bodies(await read(id));
    };
    expect((await ingestInto(store, lyg)).outcome).toBe('unchanged');
    // The text moves, and 市科技局 is named in many measures: it is found by what stands around it in its own.
    const moved = await again(
      text.replace('（征求意见稿）', '（征求意见稿）\n市科技局起草，市科技局、市工信局联系。\n'),
    );
    expect(moved[0]).toBe('连云港市科学技术局 LEAD by 王五');
    const gone = await again(text.replace('(市科技局、市工信局、市市场监管局', '(市工信局、市市场监管局'));
    expect(gone.join()).not.toContain('科学技术局');
    expect((await read(id)).document.findings).toContainEqual({
      code: 'CORRECTION_WITHOUT_PLACE',
      message:
        'what 王五 corrected on 2025-06-30 is not applied, its words are gone: ASSIGNMENT replaced in 2.1.4 强化科技创新能力评价结果运用, 连云港市科学技术局, at “市科技局”; correct it anew, or withdraw cor:lianyungang-opinions/2',
    });
    await removeDocument(store, LYG);
    await ingestInto(store, lyg);
    expect((await toldGraph(store)).filter((line) => line.includes('/2.1.4'))).toEqual(
      graph.filter((line) => line.includes('/2.1.4')),
    );
    expect((await read(id)).document.findings.map(({ code }) => code)).not.toContain('CORRECTION_WITHOUT_PLACE');
    // A reading that says so by itself is not harmed.
    const said = text.replace('(市科技局、市工信局、市市场监管局', '(由市科技局牵头，市工信局、市市场监管局');
    expect((await again(said))[0]).toBe('连云港市科学技术局 LEAD by 王五');
    await ingestInto(store, lyg);
    await review({ measure: id, change: 'REPLACE', fact: 'ASSIGNMENT', ...place, role: 'RESPONSIBLE' });
  }, 120_000);

  it('add and remove bodies and products, each taken back by its opposite', async () => {
    const id = idOf('2.1.1');
    const [before, graph] = [await read(id), await toldGraph(store)];
    const body = await agencyId('市科技局');
    const added = {
      measure: id,
      change: 'ADD',
      fact: 'ASSIGNMENT',
      ...placeOf(before, '科技特色支行'),
      agency: body,
      role: 'SUPPORT',
    };
    expect((await review(added)).userErrors).toEqual([]);
    expect(bodies(await read(id))).toEqual(['连云港市科学技术局 SUPPORT by 王五', ...bodies(before)]);
    expect(await refusedAs(added)).toEqual(['start PLACE_TAKEN']);
    expect(await refusedAs({ ...added, ...placeOf(before, '保险机构') })).toEqual(['agency ALREADY_THERE']);
    await review({ measure: id, change: 'REMOVE', fact: 'ASSIGNMENT', asPrinted: '科技特色支行' });
    expect(await toldGraph(store)).toEqual(graph);

    const bank = { measure: id, fact: 'ASSIGNMENT', asPrinted: '人民银行市分行' };
    expect((await review({ ...bank, change: 'REMOVE' })).userErrors).toEqual([]);
    expect(bodies(await read(id))).toEqual(bodies(before).slice(0, 2));
    expect(await refusedAs({ ...bank, change: 'REMOVE' })).toEqual(['asPrinted NOTHING_THERE']);
    const back = { ...placeOf(before, '人民银行市分行'), agency: 'agy:中国人民银行连云港市分行', role: 'RESPONSIBLE' };
    await review({ ...bank, change: 'ADD', ...back });
    expect(await toldGraph(store)).toEqual(graph);

    const other = {
      measure: id,
      change: 'REPLACE',
      fact: 'PRODUCT',
      ...placeOf(before, '科技保险'),
      product: 'prd:科技保险',
    };
    const replaced = await review(other);
    expect(replaced.measure?.products).toMatchObject([
      { asPrinted: '科技保险', product: { name: '科技保险' }, review: { by: '王五' } },
    ]);
    await review({ measure: id, change: 'REMOVE', fact: 'PRODUCT', asPrinted: '科技保险' });
    expect((await read(id)).products).toEqual([]);
    await review({ ...other, change: 'ADD', ...placeOf(before, '科技保险共保体'), product: 'prd:共保体' });
    expect(await toldGraph(store)).toEqual(graph);
  }, 120_000);

  it('of a title and of bounds read anew what stands within', async () => {
    const id = idOf('2.2.9');
    const [before, graph] = [await read(id), await toldGraph(store)];
    expect(bodies(before)).toEqual(['国家金融监督管理总局连云港监管分局 RESPONSIBLE']);
    const title = { measure: id, change: 'REPLACE', fact: 'TITLE', ...placeOf(before, '科创领域保险创新') };
    expect((await review(title)).measure?.title).toBe('科创领域保险创新');
    await review({ measure: id, change: 'REMOVE', fact: 'TITLE', asPrinted: '科创领域保险创新' });
    expect(await toldGraph(store)).toEqual(graph);

    // Without its last sentences the measure names nobody; grown by them again, from another start, it does.
    const words = before.document.text.slice(before.span.start, before.span.end);
    const cut = words.slice(0, words.indexOf('依托再保险'));
    const shrunk = await review({ measure: id, change: 'REPLACE', fact: 'BOUNDS', ...placeOf(before, cut) });
    expect(shrunk.userErrors).toEqual([]);
    expect(bodies(await read(id))).toEqual([]);
    expect((await read(id)).text).toBe(cut);
    const grown = {
      measure: id,
      change: 'REPLACE',
      fact: 'BOUNDS',
      asPrinted: words.slice(2),
      start: before.span.start + 2,
      end: before.span.end,
    };
    expect((await review(grown)).userErrors).toEqual([]);
    const now = await read(id);
    expect(bodies(now)).toEqual(bodies(before));
    expect(now).toMatchObject({
      title: before.title,
      span: { start: before.span.start + 2, verified: true },
      corrections: [{ fact: 'BOUNDS' }],
    });
    expect(
      await refusedAs({
        ...grown,
        asPrinted: before.document.text.slice(grown.start, grown.end + 30),
        end: grown.end + 30,
      }),
    ).toEqual(['start OVERLAPS_MEASURE']);
    // What somebody said of a body must not be lost without a word by bounds that leave it out.
    const role = {
      measure: id,
      change: 'REPLACE',
      fact: 'ASSIGNMENT',
      ...placeOf(now, '国家金融监管总局连云港监管分局'),
      role: 'LEAD',
    };
    expect((await review(role)).userErrors).toEqual([]);
    expect(await refusedAs({ measure: id, change: 'REPLACE', fact: 'BOUNDS', ...placeOf(now, cut.slice(2)) })).toEqual([
      'change CONTRADICTS',
    ]);
    await review({ ...role, role: 'RESPONSIBLE' });
    await review({ measure: id, change: 'REMOVE', fact: 'BOUNDS', asPrinted: now.text });
    expect(await toldGraph(store)).toEqual(graph);
  }, 120_000);

  it('are refused with every reason, and then nothing is changed', async () => {
    const id = idOf('2.1.4');
    const before = await read(id);
    const place = placeOf(before, '市科技局');
    const asked = { measure: id, change: 'REPLACE', fact: 'ASSIGNMENT', ...place, role: 'LEAD' };
    const { data } = await ask<{ document: { measures: { nodes: { id: string }[] } } }>(
      '{ document(slug: "pilot-zone-master-plan-repost") { measures(first: 1) { nodes { id } } } }',
    );
    const ofCopy = data.document.measures.nodes[0]?.id;
    const cases: readonly (readonly [Record<string, unknown>, readonly string[]])[] = [
      [{ ...asked, measure: 'mea:nowhere/1' }, ['measure UNKNOWN_MEASURE']],
      [{ ...asked, measure: ofCopy }, ['measure VARIANT']],
      [{ ...asked, asPrinted: '市工信局' }, ['asPrinted READS_OTHERWISE']],
      [{ ...asked, start: place.end, end: place.start }, ['end PLACE_EMPTY']],
      [{ ...asked, end: 900_000 }, ['end OUTSIDE_DOCUMENT']],
      [{ ...asked, start: 1, end: 3, asPrinted: '关于' }, ['start OUTSIDE_MEASURE']],
      [{ ...asked, ...placeOf(before, '鼓励银行机构') }, ['start NOTHING_THERE']],
      [{ ...asked, agency: 'agy:火星市科技局' }, ['agency UNKNOWN_AGENCY']],
      [{ ...asked, role: undefined }, ['agency MISSING']],
      [{ ...asked, product: 'prd:再贷款', start: null }, ['start MISSING', 'product DOES_NOT_GO']],
      [{ ...asked, note: '长'.repeat(2_001) }, ['note NOTE_TOO_LONG']],
      [{ ...asked, fact: 'TITLE', change: 'ADD', role: undefined }, ['change NO_SUCH_CHANGE']],
      [{ measure: id, change: 'REMOVE', fact: 'TITLE', asPrinted: before.title }, ['change NOTHING_TO_TAKE_BACK']],
      [{ measure: id, change: 'REMOVE', fact: 'BOUNDS', asPrinted: '别的' }, ['asPrinted READS_OTHERWISE']],
      [{ measure: id, change: 'REMOVE', fact: 'ASSIGNMENT', asPrinted: '市科技' }, ['asPrinted NOTHING_THERE']],
      [{ ...asked, fact: 'PRODUCT', role: undefined, product: 'prd:火星贷' }, ['product UNKNOWN_PRODUCT']],
      [{ ...asked, fact: 'BOUNDS', role: undefined, start: 1, end: 3, asPrinted: '关于' }, ['start OUTSIDE_MEASURE']],
    ];
    for (const [bad, codes] of cases) expect(await refusedAs(bad), JSON.stringify(bad)).toEqual(codes);
  }, 120_000);

  it('are both kept where two are made one after the other, and one is told to ask again where both are made at once', async () => {
    const id = idOf('2.2.8');
    const before = await read(id);
    const graph = await toldGraph(store);
    const asked = (words: string, role: string) => ({
      input: { measure: id, change: 'REPLACE', fact: 'ASSIGNMENT', ...placeOf(before, words), role },
    });
    const both = [asked('市科技局', 'LEAD'), asked('市财政局', 'SUPPORT')];
    const answers = await Promise.all(both.map((one) => ask<Reviewed | null>(REVIEW, one)));
    const failed = answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions?.['code']));
    expect(failed).toEqual(['UNAVAILABLE']);
    expect(bodies(await read(id)).filter((body) => body.includes('by'))).toHaveLength(1);
    for (const one of both) await ask(REVIEW, one);
    expect(bodies(await read(id)).filter((body) => body.includes('by'))).toEqual([
      '连云港市科学技术局 LEAD by 王五',
      '连云港市财政局 SUPPORT by 王五',
    ]);
    for (const words of ['市科技局', '市财政局']) await ask(REVIEW, asked(words, 'RESPONSIBLE'));
    expect(await toldGraph(store)).toEqual(graph);
  }, 120_000);
});
