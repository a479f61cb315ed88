import { describe, expect, it } from 'vitest';
import { byAuthority, sameDocument } from '../../../ingest/compare/same-document.js';
import { variantsAmong } from '../../../ingest/compare/variants.js';
import { shipped } from './versions.js';

const plan = shipped('pilot-zone-master-plan', { issuers: ['agy:中国人民银行', 'agy:财政部'], issuedOn: '2022-11-11' });
const repost = shipped('pilot-zone-master-plan-repost');
const others = ['lianyungang-opinions', 'sichuan-opinions', 'g60-park-scheme'].map((slug) => shipped(slug));

describe('telling a copy from a policy of its own', () => {
  it('takes the reposted plan for the plan, whichever comes first', () => {
    expect(variantsAmong(repost, [plan, ...others])).toMatchObject([{ originalId: plan.id, variantId: repost.id }]);
    expect(variantsAmong(plan, [...others, repost])).toEqual(variantsAmong(repost, [plan, ...others]));
  });

  it('takes the text without repeated sentences for the original where neither says who issued it', () => {
    const bare = shipped('pilot-zone-master-plan');
    expect([repost, bare].sort(byAuthority)).toEqual([bare, repost]);
    expect([bare, repost].sort(byAuthority)).toEqual([bare, repost]);
  });

  it('takes no other two shipped texts for one', () => {
    const all = [plan, ...others];
    for (const one of all) for (const other of all) expect(sameDocument(one, other)).toBe(one === other);
    for (const other of others) expect(variantsAmong(other, [plan, repost, ...others])).toEqual([]);
  });

  it('takes a copy of a draft that lost the word for a copy', () => {
    const [draft, copy] = [shipped('sichuan-opinions', { draft: true }), shipped('sichuan-opinions')];
    expect(sameDocument(draft, copy)).toBe(true);
  });

  it.each([
    ['two document numbers', { docNumber: '银发〔2022〕260号' }, { docNumber: '沪府办发〔2023〕2号' }],
    ['two signing dates', { issuedOn: '2022-11-11' }, { issuedOn: '2023-03-01' }],
    ['a draft and an issued text', { draft: true }, { issuedOn: '2023-03-01' }],
    ['two years in the titles', { title: '2022年度申报通知' }, { title: '2023年度申报通知' }],
    ['two places', { regions: ['reg:320700'] }, { regions: ['reg:510000'] }],
    ['issuers that the other lacks', { issuers: ['agy:甲市科技局'] }, { issuers: ['agy:乙市科技局'] }],
  ])('takes equal texts with %s for two documents', (_, one, other) => {
    expect(sameDocument(shipped('sichuan-opinions', one), shipped('sichuan-opinions', other))).toBe(false);
    expect(sameDocument(shipped('sichuan-opinions', one), shipped('sichuan-opinions', one))).toBe(true);
  });
});
