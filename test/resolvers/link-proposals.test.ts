import { beforeAll, expect, it } from 'vitest';
import { graphMeta } from '../../graph/meta.js';
import type { Store } from '../../graph/store.js';
import { fillWithCorpus } from '../support/corpus-graph.js';
import { codesOf, linkAsking } from '../support/link-asking.js';
import { describeStores } from '../support/stores.js';

describeStores('links by hand', (stores) => {
  let store: Store;
  beforeAll(async () => {
    store = await fillWithCorpus(await stores.open());
  });
  const { answered, review, propose, cells, onlyOne } = linkAsking(() => store);

  it('add what the machine does not see, compared as it compares, and quoting both', async () => {
    const found = [...(await cells()).values()].flatMap(({ counterparts }) => counterparts.map(({ id }) => id));
    const [measure, to] = ['mea:lianyungang-opinions/2.1.1', 'mea:pilot-zone-master-plan/8.2'];
    const plan = await answered<{ document: { measures: { nodes: { id: string }[] } } }>(
      '{ document(slug: "pilot-zone-master-plan") { measures(first: 50) { nodes { id } } } }',
    );
    const target =
      plan.document.measures.nodes
        .map(({ id }) => id)
        .filter((id) => id <= to)
        .at(-1) ?? '';
    const id = `cou:${measure.slice(4)}>${target.slice(4)}`;
    expect(found).not.toContain(id);
    // The higher measure first: links lead upwards all the same, and the relation is turned with them.
    const { counterpart, userErrors } = await propose({
      measure: target,
      to: measure,
      relation: 'BROADER',
      note: '人工判断',
    });
    expect(userErrors).toEqual([]);
    expect(counterpart).toMatchObject({
      ...{ id, from: { id: measure }, to: { id: target }, relation: 'NARROWER', method: 'HUMAN', status: 'PROPOSED' },
      review: { status: 'PROPOSED', by: '王五', note: '人工判断' },
    });
    const sum = counterpart?.rationale.reduce((all, { weight }) => all + weight, 0);
    expect(sum).toBeCloseTo(counterpart?.confidence ?? -1, 3);
    expect(counterpart?.confidence).toBeLessThan(0.5);
    expect(counterpart?.comparison?.length).toBeGreaterThan(1);
    const human = counterpart?.rationale.at(-1);
    expect(human).toMatchObject({ kind: 'HUMAN', text: '人工判断', weight: 0 });
    expect(human?.fromSpan?.quote).toMatch(/^1\.组建科创金融专业服务组织机构/u);
    expect([human?.fromSpan?.verified, human?.toSpan?.verified]).toEqual([true, true]);
    expect((await cells()).get(target)?.counterparts.map((one) => one.id)).toContain(id);
    expect(codesOf(await propose({ measure, to: target }))).toEqual(['to ALREADY_REVIEWED']);
    expect((await review({ link: id, status: 'CONFIRMED' })).counterpart).toMatchObject({
      method: 'HUMAN',
      relation: 'NARROWER',
      rationale: counterpart?.rationale,
    });
  });

  it('confirm what the machine found when somebody proposes it', async () => {
    const { link } = await onlyOne();
    const [measure, to] = link
      .slice(4)
      .split('>')
      .map((end) => `mea:${end}`);
    const { counterpart } = await propose({ measure, to });
    expect(counterpart).toMatchObject({ id: link, status: 'CONFIRMED', method: 'HYBRID' });
    expect(counterpart?.rationale.map(({ kind }) => kind)).not.toContain('HUMAN');
  });

  it('link a measure with a dimension by hand', async () => {
    const { measure } = await answered<{ measure: { indicators: { indicator: { id: string } }[] } }>(
      '{ measure(id: "mea:lianyungang-opinions/2.1.1") { indicators { indicator { id } } } }',
    );
    const linked = measure.indicators.map(({ indicator }) => indicator.id);
    const to = [8, 7, 6].map((code) => `ind:g60-park-scheme/${String(code)}`).find((id) => !linked.includes(id));
    const { indicatorLink, userErrors } = await propose({ measure: 'mea:lianyungang-opinions/2.1.1', to });
    expect(userErrors).toEqual([]);
    expect(indicatorLink).toMatchObject({ method: 'HUMAN', status: 'PROPOSED' });
    expect(indicatorLink?.rationale.at(-1)).toMatchObject({ kind: 'HUMAN', text: 'proposed by 王五' });
    expect(indicatorLink?.rationale.at(-1)?.toSpan?.verified).toBe(true);
  });

  it('tell what is wrong with an input, all of it at once, and change nothing', async () => {
    const { link } = await onlyOne();
    const before = await graphMeta(store);
    const long = '长'.repeat(2_001);
    expect(
      codesOf(
        await review({
          link: 'cou:lianyungang-opinions/9.9>pilot-zone-master-plan/9.9',
          status: 'CONFIRMED',
          note: long,
        }),
      ),
    ).toEqual(['link UNKNOWN_LINK', 'note NOTE_TOO_LONG']);
    for (const gone of ['cou:nonsense', 'cou:a>b>c', 'mea:lianyungang-opinions/2.1.1', '']) {
      expect(codesOf(await review({ link: gone, status: 'CONFIRMED' })), gone).toEqual(['link UNKNOWN_LINK']);
    }
    // Peers are compared when somebody asks.
    const peers = await review({ link: 'cou:g60-park-scheme/4.5>sichuan-opinions/5.13', status: 'REJECTED' });
    expect(codesOf(peers)).toEqual(['link NOT_KEPT']);
    expect(peers.userErrors[0]?.message).toContain('are of one level: they are compared when somebody asks');
    expect(codesOf(await review({ link, status: 'CONFIRMED', note: 'a\u001b[2J' }))).toEqual(['note NOTE_UNFIT']);
    const measure = 'mea:lianyungang-opinions/2.1.1';
    const wrong: readonly [Record<string, unknown>, readonly string[]][] = [
      [{ measure, to: measure }, ['to SAME_MEASURE']],
      [{ measure, to: 'mea:lianyungang-opinions/2.1.2' }, ['to SAME_DOCUMENT']],
      [{ measure, to: 'mea:nowhere/1' }, ['to UNKNOWN_TARGET']],
      [
        { measure: 'mea:nowhere/1', to: 'ind:g60-park-scheme/1', note: long },
        ['note NOTE_TOO_LONG', 'measure UNKNOWN_MEASURE'],
      ],
      [{ measure, to: 'ind:g60-park-scheme/1.1' }, ['to NOT_A_DIMENSION']],
      [{ measure: 'ind:g60-park-scheme/1', to: measure }, ['measure UNKNOWN_MEASURE']],
      [{ measure, to: 'ind:g60-park-scheme/1', relation: 'EQUIVALENT' }, ['relation RELATION_OF_INDICATOR_LINK']],
      [{ measure, to: 'mea:pilot-zone-master-plan-repost/3.4' }, ['to VARIANT']],
      [{ measure: 'mea:sichuan-opinions/2.1', to: 'mea:g60-park-scheme/4.1' }, ['to SAME_RANK']],
    ];
    for (const [input, codes] of wrong) expect(codesOf(await propose(input)), JSON.stringify(input)).toEqual(codes);
    expect(await graphMeta(store)).toEqual(before);
  });
});
