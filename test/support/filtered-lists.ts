import fc from 'fast-check';

/** Values for every filter of every list, of the shipped corpus. */
const LISTS: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>> = {
  measures: {
    documents: [['doc:lianyungang-opinions'], ['doc:pilot-zone-master-plan-repost', 'doc:sichuan-opinions'], []],
    regions: [['reg:510000'], ['reg:320700', 'reg:310000']],
    regionsWithin: [['reg:320000'], ['reg:510000', 'reg:330000']],
    kinds: [['MASTER_PLAN'], ['IMPLEMENTATION_OPINION', 'PARK_SCHEME']],
    agencies: [['agy:四川省财政厅'], ['agy:连云港市科学技术局', 'agy:四川省科学技术厅']],
    systems: [['sys:科技'], ['sys:中央银行', 'sys:财政']],
    role: ['LEAD', 'SUPPORT', 'RESPONSIBLE'],
    products: [['prd:投贷联动'], ['prd:知识产权质押融资', 'prd:科技创新再贷款']],
    productCategories: [['CREDIT'], ['INSURANCE', 'EQUITY']],
    levels: [['NATIONAL'], ['MUNICIPAL', 'PROVINCIAL']],
    issuedFrom: ['2020-01-01', '2022-11-12'],
    issuedTo: ['2022-11-11', '2021-01-01'],
    indicators: [['ind:g60-park-scheme/1'], ['ind:g60-park-scheme/2.1', 'ind:g60-park-scheme/3']],
    concepts: [['con:知识产权质押'], ['con:科技信贷', 'con:上市']],
    instrument: ['SUPPLY', 'ENVIRONMENT', 'DEMAND'],
    strengths: [['EXPLORE'], ['REQUIRE', 'ESTABLISH']],
    dueFrom: ['2024-01-01', '2025-12-31'],
    dueTo: ['2025-12-31', '2030-12-31'],
    linkStatuses: [['PROPOSED'], ['CONFIRMED', 'REJECTED']],
    hasIndicator: [true, false],
    hasCounterpart: [true, false],
    hasAgency: [true, false],
    inForceOn: ['2023-01-01', '2020-01-01'],
    text: ['科技', '金融 企业', '（5G）'],
  },
  documents: {
    kinds: [['MASTER_PLAN'], ['IMPLEMENTATION_OPINION']],
    levels: [['NATIONAL'], ['MUNICIPAL', 'PROVINCIAL']],
    regions: [['reg:510000'], ['reg:310000', 'reg:320700']],
    draft: [true, false],
    issuedFrom: ['2020-01-01', '2022-11-12'],
    issuedTo: ['2022-11-11', '2021-01-01'],
    inForceOn: ['2023-01-01', '2020-01-01'],
    includeVariants: [true],
    includeCited: [true],
    text: ['科创', '总体方案'],
  },
  agencies: {
    systems: [['sys:科技'], ['sys:中央银行', 'sys:财政']],
    regions: [['reg:510000'], ['reg:320700']],
    levels: [['NATIONAL'], ['MUNICIPAL', 'PROVINCIAL']],
    role: ['LEAD', 'SUPPORT', 'RESPONSIBLE'],
    includeUnnamed: [true, false],
    text: ['科技', '银行 监管'],
  },
  products: {
    categories: [['CREDIT'], ['INSURANCE', 'EQUITY']],
    regions: [['reg:510000'], ['reg:310000', 'reg:320700']],
    includeUnnamed: [true, false],
    text: ['贷款', '知识产权'],
  },
  targets: {
    documents: [['doc:lianyungang-opinions'], ['doc:pilot-zone-master-plan-repost']],
    regions: [['reg:320700'], ['reg:310000']],
    agencies: [['agy:连云港市科学技术局']],
    dueFrom: ['2024-01-01'],
    dueTo: ['2025-12-31'],
    text: ['2025', '贷款'],
  },
  findings: {
    documents: [['doc:lianyungang-opinions'], ['doc:pilot-zone-master-plan-repost']],
    severities: [['WARNING'], ['INFO', 'ERROR']],
  },
};
/** The input type of each list's filter. */
export const INPUTS: Readonly<Record<string, string>> = {
  ...{ measures: 'MeasureFilter', documents: 'DocumentFilter', agencies: 'AgencyFilter' },
  ...{ products: 'ProductFilter', targets: 'TargetFilter', findings: 'FindingFilter' },
};

/** Any filter of a list with few of its fields: with many hardly any finds anything. */
export const filtersOf = (list: string): fc.Arbitrary<Record<string, unknown>> => {
  const fields = Object.entries(LISTS[list] ?? {});
  return fc
    .subarray(fields, { maxLength: Math.min(MOST_FIELDS, fields.length) })
    .chain((given) => fc.record(Object.fromEntries(given.map(([name, values]) => [name, fc.constantFrom(...values)]))));
};
const MOST_FIELDS = 4;

/** Any list with any of its filters. */
export const filteredLists = fc
  .constantFrom(...Object.keys(LISTS))
  .chain((list) => filtersOf(list).map((filter) => ({ list, filter })));
