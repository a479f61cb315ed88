import { describe, expect, it } from 'vitest';
import { coverageStatus } from '../../../graph/questions/coverage/status.js';
import type { CounterpartRow } from '../../../graph/questions/rows.js';

const link = (relation: CounterpartRow['relation'], confidence: number): CounterpartRow => ({
  ...{ id: 'cou:city/1>plan/1', fromId: 'mea:city/1', toId: 'mea:plan/1' },
  ...{ fromDocumentId: 'doc:city', toDocumentId: 'doc:plan', relation, confidence },
  ...{ method: 'AUTOMATIC', status: 'PROPOSED', review: null, relationSet: false, rationale: [], comparison: [] },
});

describe('a baseline’s measure', () => {
  it('is covered by what contains it, however it is seen', () => {
    expect(coverageStatus('mea:plan/1', [link('BROADER', 0.55)])).toBe('COVERED');
    expect(coverageStatus('mea:plan/1', [link('NARROWER', 0.55)])).toBe('PARTIAL');
    expect(coverageStatus('mea:city/1', [link('NARROWER', 0.55)])).toBe('COVERED');
    expect(coverageStatus('mea:city/1', [link('BROADER', 0.55)])).toBe('PARTIAL');
    expect(coverageStatus('mea:city/1', [link('EQUIVALENT', 0.55)])).toBe('COVERED');
  });

  it('is covered by what is very like it, and in part by what only overlaps', () => {
    expect(coverageStatus('mea:plan/1', [link('OVERLAPS', 0.69)])).toBe('PARTIAL');
    expect(coverageStatus('mea:plan/1', [link('OVERLAPS', 0.6), link('OVERLAPS', 0.7)])).toBe('COVERED');
    expect(coverageStatus('mea:plan/1', [])).toBe('NONE_FOUND');
  });
});
