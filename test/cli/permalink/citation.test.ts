import { describe, expect, it } from 'vitest';
import { citationsOf, type Cited } from '../../../cli/permalink/citation.js';

const PLAN: Cited = {
  slug: 'pilot-zone-master-plan',
  title: '中国人民银行 发展改革委\n关于印发《总体方案》的通知',
  docNumber: '银发〔2022〕260号',
  issuedOn: '2022-11-11',
  issuers: ['中国人民银行', '国家发展和改革委员会', '科学技术部', '财政部'],
  url: 'https://www.gov.cn/a_b.htm?x=1&y={2}',
};
const TITLE = '中国人民银行发展改革委关于印发《总体方案》的通知';

describe('a document is cited', () => {
  it('with its address as an electronic announcement, by three bodies at most', () => {
    const { gbt7714, bibtex } = citationsOf(PLAN, '2026-01-02');
    expect(gbt7714).toBe(
      `中国人民银行, 国家发展和改革委员会, 科学技术部, 等. ${TITLE}: 银发〔2022〕260号[EB/OL]. (2022-11-11)[2026-01-02]. ` +
        'https://www.gov.cn/a_b.htm?x=1&y={2}.',
    );
    expect(bibtex).toBe(
      [
        '@misc{pilot-zone-master-plan,',
        '  author = {{中国人民银行} and {国家发展和改革委员会} and {科学技术部} and {财政部}},',
        `  title = {{${TITLE}}},`,
        '  year = {2022},',
        '  date = {2022-11-11},',
        '  number = {银发〔2022〕260号},',
        '  url = {https://www.gov.cn/a_b.htm?x=1&y=%7B2%7D},',
        '  urldate = {2026-01-02},',
        '  langid = {chinese}',
        '}',
      ].join('\n'),
    );
  });

  it('without what is not known', () => {
    const bare = { ...PLAN, docNumber: null, issuedOn: null, issuers: [], url: null, title: '50% & more_{x}' };
    const { gbt7714, bibtex } = citationsOf(bare, '2026-01-02');
    expect(gbt7714).toBe('50% & more_{x}[Z].');
    expect(bibtex).toContain('title = {{50\\% \\& more\\_\\{x\\}}}');
    expect(bibtex).not.toContain('urldate');
    expect(citationsOf({ ...PLAN, url: null }, '2026-01-02').gbt7714).toMatch(/260号\[Z\]\. 2022-11-11\.$/u);
  });
});
