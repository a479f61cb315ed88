import { beforeAll, expect, it } from 'vitest';
import type { Store } from '../../graph/store.js';
import { dataOf } from '../support/asking.js';
import { fillWithCorpus } from '../support/corpus-graph.js';
import { describeStores } from '../support/stores.js';

interface Place {
  start: number;
  end: number;
  quote: string;
  prefix: string;
  suffix: string;
  verified: boolean;
}

const SPAN = 'span { start end quote prefix suffix verified }';
const EVERY_PLACE = `{ documents(filter: { includeVariants: true }) { nodes {
  slug text
  sections { ${SPAN} }  indicators { ${SPAN} }  ratings { ${SPAN} }  targets { ${SPAN} }  citations { ${SPAN} }  findings { ${SPAN} }
  measures(first: 100) { nodes {
    ${SPAN}  actions { ${SPAN} }  targets { ${SPAN} }  products { asPrinted ${SPAN} }
    assignments { asPrinted ${SPAN} spans { start end quote prefix suffix verified } ruleSpan { start end quote prefix suffix verified } }
  } }
} } }`;

function placesIn(data: unknown): Place[] {
  if (typeof data !== 'object' || data === null) return [];
  if ('verified' in data) return [data as Place];
  return Object.values(data).flatMap(placesIn);
}

describeStores('a place', (stores) => {
  let store: Store;
  beforeAll(async () => {
    store = await fillWithCorpus(await stores.open());
  });

  it('of every fact reads what the document reads there', async () => {
    const { documents } = await dataOf(store)<{ documents: { nodes: { slug: string; text: string }[] } }>(EVERY_PLACE);
    expect(documents.nodes).toHaveLength(5);
    for (const document of documents.nodes) {
      const places = placesIn(document);
      expect(places.length, document.slug).toBeGreaterThan(50);
      for (const { start, end, quote, prefix, suffix, verified } of places) {
        expect(quote).toBe(document.text.slice(start, end));
        expect(prefix).toBe(document.text.slice(Math.max(0, start - 32), start));
        expect(suffix).toBe(document.text.slice(end, end + 32));
        expect(verified, `${document.slug} ${String(start)} ${quote}`).toBe(true);
      }
    }
  });

  it('is not verified once the stored text reads otherwise, or is another text', async () => {
    const verified = async (): Promise<unknown> => {
      // A new API: one that runs remembers texts for a while.
      const query = '{ product(name: "科技创新再贷款") { mentions { nodes { span { verified } } } } }';
      return dataOf(store)(query);
    };
    const answer = (value: boolean): unknown => ({
      product: { mentions: { nodes: [{ span: { verified: value } }, { span: { verified: value } }] } },
    });
    expect(await verified()).toEqual(answer(true));
    await store.write((unit) =>
      unit.run({ name: 'change-texts', text: "MATCH (t:SourceText) SET t.text = t.text + '。'" }),
    );
    expect(await verified()).toEqual(answer(false));
  });
});
