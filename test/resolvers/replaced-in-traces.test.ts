import { beforeAll, expect, it } from 'vitest';
import { ingestDocument } from '../../cli/library/ingest-document.js';
import type { Store } from '../../graph/store.js';
import { dataOf } from '../support/asking.js';
import { finalText } from '../support/final-text.js';
import { describeStores } from '../support/stores.js';

const TEXTS: Readonly<Record<string, string>> = {
  earlier: finalText(),
  later: finalText()
    .replace('连政办发〔2024〕18号', '连政办发〔2026〕3号')
    .replace('2024年3月15日', '2026年2月1日')
    .replace('每年走访园区企业不少于200家', '每年走访园区企业不少于300家'),
  citing: `连云港市科学技术局关于做好科创金融服务工作的通知
连科发〔2024〕31号

各县、区科技局：
为落实《关于提升科创金融供给能力服务高质量发展的实施意见》（连政办发〔2024〕18号），现将有关事项通知如下：
一、建立科技型企业融资需求清单。每季度向银行机构推送一次。（市科技局负责）
二、开展科技保险宣传。组织保险机构走访园区企业。（市科技局、国家金融监管总局连云港监管分局按职责分工负责）

连云港市科学技术局
2024年5月6日
`,
};

interface Traced {
  trace: { steps: { relation: string | null; node: { id: string } }[] }[];
}

describeStores('paths through replaced texts', (stores) => {
  let store: Store;
  beforeAll(async () => {
    store = await stores.open();
    for (const [slug, text] of Object.entries(TEXTS)) {
      const bytes = Buffer.from(text);
      await ingestDocument(store, 'test', { name: `${slug}.txt`, bytes, slug, slugGiven: true, url: null, known: {} });
    }
  }, 180_000);
  const traced = async (asked: string): Promise<readonly (readonly string[])[]> =>
    (await dataOf(store)<Traced>(`{ trace(${asked}) { steps { relation node { id } } } }`)).trace.map(({ steps }) =>
      steps.map(({ relation, node }) => (relation === null ? node.id : `${relation} ${node.id}`)),
    );

  it('lead from a text that cites one to that which took its place', async () => {
    expect(await traced('from: "doc:citing", to: "doc:later"')).toEqual([
      ['doc:citing', 'CITES doc:earlier', 'SUPERSEDED_BY doc:later'],
    ]);
  });

  it('tell of what a body issued, replaced since or not, and of the measures of what was not', async () => {
    const office = 'agy:连云港市人民政府办公室';
    const near = (await traced(`from: "${office}", maxHops: 2, first: 100`)).map((steps) => steps.slice(1));
    expect(near).toContainEqual(['ISSUED_BY doc:earlier']);
    expect(near).toContainEqual(['ISSUED_BY doc:later']);
    expect(near.flat().filter((step) => step.includes('mea:earlier/'))).toEqual([]);
  });
});
