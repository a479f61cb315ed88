import { expect, it } from 'vitest';
import type { EvidenceInput } from '../../../graph/parks/change.js';
import { checkEvidence } from '../../../graph/parks/check-evidence.js';
import { evidence } from '../../support/park-world.js';

const INDICATORS = [{ id: 'ind:s/1', code: '1', text: '规划', parentId: null }];
const wrongWith = (more: Partial<EvidenceInput>): readonly string[] =>
  checkEvidence(INDICATORS, [evidence('1', more)], '2025-06-30').userErrors.map(({ field, code }) =>
    [field?.at(-1), code].join(' '),
  );

it.each<[string, Partial<EvidenceInput>, string]>([
  ['UNMET with points', { verdict: 'UNMET', score: 10 }, 'score SCORE_AGAINST_VERDICT'],
  ['MET with none', { verdict: 'MET', score: 0 }, 'score SCORE_AGAINST_VERDICT'],
  ['UNKNOWN with a score', { verdict: 'UNKNOWN', score: 0 }, 'score SCORE_AGAINST_VERDICT'],
  ['an escape for terminals', { statement: '有\u001B[2J规划' }, 'statement STATEMENT_UNFIT'],
  ['a carriage return that hides what is before it', { statement: '无规划\r有规划' }, 'statement STATEMENT_UNFIT'],
  ['an endless address', { sourceUrl: `https://example.org/${'a'.repeat(2_000)}` }, 'sourceUrl ADDRESS_TOO_LONG'],
])('evidence is refused for %s', (_, more, told) => {
  expect(wrongWith(more)).toEqual([told]);
});

it.each<[string, Partial<EvidenceInput>]>([
  ['MET with some points', { verdict: 'MET', score: 85 }],
  ['UNMET with none', { verdict: 'UNMET', score: 0 }],
  ['a score alone', { verdict: null, score: 0 }],
  ['several lines', { statement: '有规划：\n\t一期\r\n二期' }],
])('evidence may be %s', (_, more) => {
  expect(wrongWith(more)).toEqual([]);
});
