import { createHash } from 'node:crypto';
import { contractQuery } from '../../test/support/asking.js';
import type { Part } from '../table.js';
import { middleOf, millisecondsOf, shown } from '../timing.js';
import { http, post, type HttpAnswer } from './http.js';

const RUNS = 60;
const WARM_UPS = 15;

/** A query of some size about what is not there: what is left is the work on the query itself. */
const QUERY = contractQuery('trace-a-measure');
const NOTHING = { id: 'mea:nothing/1' };
const PLAN_MEASURE = { id: 'mea:pilot-zone-master-plan/3.4' };

/** What it saves to have asked before: the query checked already, named by its hash, and the answer known. */
export async function askedAgain(url: string): Promise<Part> {
  let asked = 0;
  const anew = (): Promise<unknown> => {
    asked += 1;
    return post(url, JSON.stringify({ query: `${QUERY}\n# ${String(asked)}`, variables: NOTHING }));
  };
  const known = JSON.stringify({ query: QUERY, variables: NOTHING });
  const whole = await tagOf(url);
  const pairs = [
    ['a query never asked before, and one asked before', anew, () => post(url, known)],
    ['a text sent by GET, and its hash', () => byText(url, NOTHING), () => byHash(url, NOTHING, {})],
    ['an answer, and 304 to its ETag', () => byHash(url, PLAN_MEASURE, {}), () => unchanged(url, whole)],
  ] as const;
  const rows: string[][] = [];
  for (const [what, first, again] of pairs) rows.push([what, ...(await inTurn(first, again))]);
  return {
    title: 'Asked again',
    about: `The query \`trace-a-measure\` over HTTP, in turn with the same asked again; about a measure that is not there where the work on the query itself is meant, and about one of the plan where its answer is. Milliseconds, median of ${String(RUNS)} after ${String(WARM_UPS)}.`,
    head: ['', 'first, ms', 'again, ms', 'first : again'],
    rows,
  };
}

async function inTurn(first: () => Promise<unknown>, again: () => Promise<unknown>): Promise<string[]> {
  const passes: { readonly one: number; readonly other: number }[] = [];
  for (let pass = 0; pass < WARM_UPS + RUNS; pass += 1) {
    const [one, other] = [await millisecondsOf(first), await millisecondsOf(again)];
    if (pass >= WARM_UPS) passes.push({ one, other });
  }
  const [one, other] = [middleOf(passes.map((pass) => pass.one)), middleOf(passes.map((pass) => pass.other))];
  return [shown(one), shown(other), shown(one / other)];
}

const HASH = createHash('sha256').update(QUERY).digest('hex');

async function get(url: string, parameters: Readonly<Record<string, string>>, headers: object): Promise<HttpAnswer> {
  const asked = `${url}?${new URLSearchParams(parameters).toString()}`;
  return http(asked, { headers: { 'apollo-require-preflight': '1', ...headers } });
}

async function byText(url: string, variables: object): Promise<void> {
  const answer = await get(url, { query: QUERY, variables: JSON.stringify(variables) }, {});
  if (answer.text.includes('"errors"')) throw new Error(answer.text.slice(0, 500));
}

async function byHash(url: string, variables: object, headers: object): Promise<HttpAnswer> {
  const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: HASH } });
  const answer = await get(url, { extensions, variables: JSON.stringify(variables) }, headers);
  if (answer.text.includes('"errors"')) throw new Error(answer.text.slice(0, 500));
  return answer;
}

/** Makes the hash known, and gives the tag of the answer to it. */
async function tagOf(url: string): Promise<string> {
  const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: HASH } });
  await get(url, { extensions, query: QUERY, variables: JSON.stringify(NOTHING) }, {});
  const { headers } = await byHash(url, PLAN_MEASURE, {});
  if (typeof headers['etag'] !== 'string') throw new Error('an answer to GET has no ETag');
  return headers['etag'];
}

async function unchanged(url: string, tag: string): Promise<void> {
  const { status } = await byHash(url, PLAN_MEASURE, { 'if-none-match': tag });
  if (status !== 304) throw new Error(`304 was expected, and came ${String(status)}`);
}
