import type { Parameters, Value } from '../../graph/store.js';

/** What an item of a list of maps may hold, whatever statement reads it. */
const ITEM = {
  ...{ id: 'mea:sichuan-opinions/2.1', key: 'a', keyId: 'key:a', from: 'mea:sichuan-opinions/2.1' },
  ...{ to: 'agy:四川省财政厅', subjectId: 'mea:sichuan-opinions/2.1', documentId: 'doc:sichuan-opinions' },
  ...{ wants: 'LEAD', levels: ['NATIONAL'], changeId: 'chg:a', text: '科技', properties: { order: 1 } },
};

/** One value for every parameter that a statement of the project takes, of the type that its header names. */
const VALUES: Readonly<Record<string, Value>> = {
  ...lists(['doc:sichuan-opinions'], 'documents documentIds columns named'),
  ...lists(['mea:sichuan-opinions/2.1'], 'ids only'),
  ...lists(['doc:sichuan-opinions'], 'about'),
  ...lists(['reg:510000'], 'regions regionsWithin'),
  ...lists(['agy:四川省财政厅'], 'agencies'),
  ...lists(['sys:科技'], 'systems'),
  ...lists(['prd:投贷联动'], 'products'),
  ...lists(['con:股权投资'], 'concepts'),
  ...lists(['ind:g60-park-scheme/4'], 'indicators met unmet unknown'),
  ...lists(['prk:示例园区（嘉兴）'], 'parks'),
  ...lists(['key:a'], 'keys keyIds bands reviews'),
  ...lists(['MASTER_PLAN'], 'kinds'),
  ...lists(['NATIONAL'], 'levels below'),
  ...lists(['CREDIT'], 'categories productCategories'),
  ...lists(['REQUIRE'], 'strengths'),
  ...lists(['PROPOSED'], 'linkStatuses statuses'),
  ...lists(['HYBRID'], 'methods'),
  ...lists(['HIGH'], 'severities'),
  ...lists(['EMPTY_LIST_SLOT'], 'codes'),
  ...lists(['SATISFIED'], 'outcomes'),
  ...lists(['WEAKER'], 'changes'),
  ...lists(['科技', '金融'], 'terms'),
  ...lists(['COUNTERPART_OF', 'HAS_MEASURE'], 'relations many'),
  ...lists([ITEM, ITEM], 'rows asked ends'),
  ...lists([{ id: 'ind:g60-park-scheme/4', rank: 0 }], 'deciding'),
  ...lists([0, 1], 'ranks'),
  ...each(10, 'limit most mostLower hub'),
  ...each(0.3, 'least'),
  ...each(0, 'skip afterOrder beforeOrder countFrom'),
  ...each('2023-01-01', 'inForceOn dueBefore dueFrom dueTo issuedFrom issuedTo today'),
  ...each('doc:sichuan-opinions', 'document documentId baseline against schemeId scheme'),
  ...each(true, 'upwards binding carried superseded variant includeUnnamed includeVariants includePast'),
  ...each(
    true,
    'reasons slots territories words told includeCited draft isNamed hasAgency hasCounterpart hasIndicator dimensionsOnly',
  ),
  ...{ after: '', before: '\u{10FFFF}', id: 'doc:sichuan-opinions', slug: 'sichuan-opinions', name: '科技厅' },
  ...{ region: 'reg:510000', parent: 'reg:510000', role: 'LEAD', instrument: 'SUPPLY', level: 'NATIONAL', number: '1' },
  ...{ parkId: 'prk:示例园区（嘉兴）', reportId: 'rep:a', link: 'cou:sichuan-opinions/2.1', sha256: 'a' },
  ...{ reader: 'a', fingerprint: 'a', by: '王五', reviewed: true, from: '2025-06-30T08:00:00.000Z', to: '\u{10FFFF}' },
  ...{ reason: 'UNKNOWN_LEVEL' },
};

/** Values for all that a statement asks for. A name that has none here is a mistake: of the statement, or of this list. */
export const parametersFor = (text: string): Parameters =>
  Object.fromEntries(
    [...text.matchAll(/\$(\w+)/gu)].map(([, name = '']) => {
      const value = VALUES[name];
      if (value === undefined) throw new Error(`no value is known here for the parameter $${name}`);
      return [name, value];
    }),
  );

function each(value: Value, names: string): Readonly<Record<string, Value>> {
  return Object.fromEntries(names.split(' ').map((name) => [name, value]));
}

function lists(value: readonly Value[], names: string): Readonly<Record<string, Value>> {
  return each([...value], names);
}
