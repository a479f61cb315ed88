interface View {
  readonly name: string;
  readonly address: string;
}

/** What is looked at in both languages and themes, wide and narrow; each page has one at least. */
export const VIEWS: readonly View[] = [
  { name: 'overview', address: '/' },
  { name: 'search', address: `/?q=${encodeURIComponent('市科技局')}` },
  { name: 'nothing-found', address: `/?q=${encodeURIComponent('没有这样的词')}` },
  { name: 'reader', address: '/d/lianyungang-opinions' },
  { name: 'reader-place', address: '/d/lianyungang-opinions?at=5122-5123' },
  { name: 'reader-facts', address: '/d/lianyungang-opinions?side=facts' },
  { name: 'reader-target', address: '/d/lianyungang-opinions?at=754-775' },
  { name: 'reader-links', address: '/d/lianyungang-opinions?links=mea:lianyungang-opinions/2.1.2&at=1290-1300' },
  { name: 'reader-correct', address: '/d/lianyungang-opinions?correct=mea:lianyungang-opinions/2.1.2' },
  { name: 'reader-variant', address: '/d/pilot-zone-master-plan?against=pilot-zone-master-plan-repost&difference=40' },
  { name: 'reader-nowhere', address: '/d/no-such-document' },
  { name: 'coverage', address: '/coverage' },
  { name: 'coverage-cell', address: '/coverage?cell=mea:pilot-zone-master-plan/2.1~lianyungang-opinions' },
  { name: 'coverage-none', address: '/coverage?cell=mea:pilot-zone-master-plan/2.1~g60-park-scheme' },
  { name: 'coverage-empty', address: '/coverage?q=没有这样的词' },
  { name: 'agencies', address: '/agencies' },
  { name: 'agency', address: `/agencies?agency=${encodeURIComponent('agy:四川省科学技术厅')}` },
  { name: 'products', address: '/products' },
  { name: 'product', address: `/products?product=${encodeURIComponent('prd:专利保险')}` },
  { name: 'targets', address: '/targets' },
  { name: 'gaps', address: '/gaps' },
  { name: 'gaps-none', address: '/gaps?severity=HIGH&kind=MEASURE_WITHOUT_LEAD' },
  { name: 'parks', address: '/parks' },
  { name: 'park', address: `/parks/${encodeURIComponent('prk:示例园区（嘉兴）')}` },
  { name: 'park-assumed', address: `/parks/${encodeURIComponent('prk:示例园区（嘉兴）')}?met=ind:g60-park-scheme/3.3` },
  { name: 'park-nowhere', address: '/parks/no-such-park' },
  { name: 'graph', address: '/graph' },
  {
    name: 'graph-path',
    address: `/graph?node=mea:lianyungang-opinions/2.1.2&to=${encodeURIComponent('ind:g60-park-scheme/3.3')}`,
  },
  { name: 'review', address: '/review' },
  { name: 'review-indicators', address: '/review?kind=indicator' },
  { name: 'import', address: '/import' },
];
