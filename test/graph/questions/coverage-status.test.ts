import { describe, expect, it } from 'vitest';
import { coverageStatus } from '../../../graph/questions/coverage/status.js';
import type { ComparedSlot, SlotChange } from '../../../schema/link-batch.js';
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

  it('is covered but in part where the other lacks something that it says, or says it less firmly', () => {
    const changed = (slot: ComparedSlot, change: SlotChange, confidence = 0.75): CounterpartRow => ({
      ...link('OVERLAPS', confidence),
      comparison: [{ slot, change, from: null, to: null }],
    });
    const higher = (one: CounterpartRow) => coverageStatus('mea:plan/1', [one]);
    const lower = (one: CounterpartRow) => coverageStatus('mea:city/1', [one]);
    for (const missing of [changed('PRODUCT', 'DROPPED'), changed('STRENGTH', 'WEAKER')]) {
      expect([higher(missing), lower(missing)]).toEqual(['PARTIAL', 'COVERED']);
    }
    for (const more of [changed('PRODUCT', 'ADDED'), changed('STRENGTH', 'STRONGER')]) {
      expect([higher(more), lower(more)]).toEqual(['COVERED', 'PARTIAL']);
    }
    // 知识产权质押贷款 and 科技保险 against 知识产权质押贷款 and 科创票据: what is named beside makes up for nothing.
    for (const other of [changed('PRODUCT', 'CHANGED'), changed('NUMBER', 'CHANGED')]) {
      expect([higher(other), lower(other)]).toEqual(['PARTIAL', 'PARTIAL']);
    }
    expect(higher(changed('OBJECT', 'CHANGED'))).toBe('COVERED');
    // Every text gives work to its own bodies.
    expect([higher(changed('ACTOR', 'DROPPED')), lower(changed('ACTOR', 'ADDED'))]).toEqual(['COVERED', 'COVERED']);
    // What contains it lacks nothing.
    expect(higher({ ...changed('STRENGTH', 'WEAKER'), relation: 'BROADER' })).toBe('COVERED');
    expect(higher({ ...changed('STRENGTH', 'WEAKER'), relation: 'NARROWER' })).toBe('PARTIAL');
  });
});
