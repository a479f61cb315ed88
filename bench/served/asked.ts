import { readFileSync } from 'node:fs';
import { packageFile } from '../../schema/package-root.js';
import { contractQuery } from '../../test/support/asking.js';
import type { Variables } from './by-hand.js';

/** A question as the API is asked it. */
export interface Asked {
  /** Of the query: in the contract's folder, or beside this file. */
  readonly query: string;
  /** What is asked about, where a query is asked twice. */
  readonly about?: string;
  readonly variables: Variables;
  /** Fields that are reckoned by code, which no statement can: left out of what is compared, and not made by hand. */
  readonly reckoned: readonly string[];
  /** The same question of the peer, where it is one of the structural ones. */
  readonly peer?: Variables;
}

const CITY_MEASURE = 'mea:lianyungang-opinions/2.1.1';
const PLAN_MEASURE = 'mea:pilot-zone-master-plan/3.4';
const BODY = 'agy:绵阳市科学技术局';
const LEADER = { agency: 'agy:四川省科学技术厅', role: 'RESPONSIBLE' };
const COLUMNS = ['lianyungang-opinions', 'sichuan-opinions', 'g60-park-scheme', 'synthetic-00001', 'synthetic-00002'];

/** The contract's eight queries, and measures by filter; what has most to show in the graph of a thousand. */
export const ASKED: readonly Asked[] = [
  {
    ...{ query: 'trace-a-measure', about: 'of a city', variables: { id: CITY_MEASURE }, peer: { id: CITY_MEASURE } },
    reckoned: ['verified', 'applies'],
  },
  {
    ...{ query: 'trace-a-measure', about: 'of the plan', variables: { id: PLAN_MEASURE }, peer: { id: PLAN_MEASURE } },
    reckoned: ['verified', 'applies'],
  },
  {
    ...{ query: 'agency-portfolio', variables: { name: '市科技局', region: '绵阳市' }, peer: { id: BODY } },
    reckoned: [],
  },
  { query: 'measures-by-filter', variables: LEADER, peer: LEADER, reckoned: [] },
  { query: 'search', variables: { q: '科创 贷款' }, reckoned: ['score', 'snippet', 'span'] },
  { query: 'compare-texts', variables: { slug: 'pilot-zone-master-plan-repost' }, reckoned: [] },
  {
    query: 'coverage',
    variables: { baseline: 'doc:pilot-zone-master-plan', against: COLUMNS.map((slug) => `doc:${slug}`) },
    reckoned: ['summary', 'status'],
  },
  { query: 'gaps', variables: {}, reckoned: ['pageInfo'] },
  {
    query: 'park-assessment',
    variables: { id: 'prk:示例园区（嘉兴）' },
    reckoned: ['weightsAssumed', 'waysUp', 'dimensions'],
  },
  {
    query: 'paths',
    variables: { from: 'agy:连云港市科学技术局', to: 'agy:四川省科学技术厅' },
    reckoned: [],
  },
];

export const titleOf = ({ query, about }: Asked): string => (about === undefined ? query : `${query}, ${about}`);

const MEASURES_BY_FILTER = `query MeasuresByFilter($agency: ID!, $role: AssignmentRole!) {
  measures(filter: { agencies: [$agency], role: $role }, first: 20) {
    totalCount nodes { id number title document { title } }
  }
}`;

/** The query's text as the API takes it. */
export const queryOf = ({ query }: Asked): string =>
  query === 'measures-by-filter' ? MEASURES_BY_FILTER : contractQuery(query);

/** The text of the same question as the peer takes it. */
export const peerQueryOf = ({ query }: Asked): string =>
  readFileSync(packageFile('bench', 'peers', `${query}.graphql`), 'utf8');
