import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../graph/profile/kind-of.js';
import { sameWords } from '../../../graph/profile/same-words.js';
import type { CounterpartRow, SlotComparisonRow } from '../../../graph/questions/rows.js';
import type { ComparedSlot, MappingRelation, SlotChange } from '../../../schema/link-batch.js';

const slot = (of: ComparedSlot, change: SlotChange): SlotComparisonRow => ({ slot: of, change, from: null, to: null });
const link = (relation: MappingRelation, comparison: readonly SlotComparisonRow[] = []): CounterpartRow => ({
  ...{ id: 'cou:city/1>plan/1', fromId: 'mea:city/1', toId: 'mea:plan/1' },
  ...{ fromDocumentId: 'doc:city', toDocumentId: 'doc:plan', relation, confidence: 0.7 },
  ...{ method: 'AUTOMATIC', status: 'PROPOSED', review: null, relationSet: false, rationale: [], comparison },
});

describe('what a measure made of its counterparts', () => {
  it('is its own without any', () => {
    expect(kindOf([], 0).kind).toBe('OF_ITS_OWN');
  });

  it('is verbatim from half of its words on, unless it says more than they do', () => {
    expect(kindOf([link('NARROWER')], 0.5).kind).toBe('VERBATIM');
    expect(kindOf([link('EQUIVALENT')], 0.5).kind).toBe('VERBATIM');
    expect(kindOf([link('NARROWER')], 0.49).kind).toBe('ADAPTED');
    expect(kindOf([link('BROADER')], 0.9).kind).toBe('ADAPTED');
  });

  it('is made concrete by a product, a figure or a day that is added, and by more or earlier ones', () => {
    for (const one of [
      slot('PRODUCT', 'ADDED'),
      slot('NUMBER', 'ADDED'),
      slot('NUMBER', 'STRONGER'),
      slot('DEADLINE', 'ADDED'),
      slot('DEADLINE', 'STRONGER'),
    ]) {
      expect(kindOf([link('NARROWER', [one])], 0.9)).toEqual({ kind: 'MADE_CONCRETE', concrete: [one] });
    }
  });

  it('is not made concrete by bodies, other words, or less', () => {
    for (const one of [
      slot('ACTOR', 'ADDED'),
      slot('STRENGTH', 'STRONGER'),
      slot('OBJECT', 'CHANGED'),
      slot('PRODUCT', 'CHANGED'),
      slot('PRODUCT', 'DROPPED'),
      slot('NUMBER', 'WEAKER'),
    ]) {
      expect(kindOf([link('OVERLAPS', [one])], 0.1)).toEqual({ kind: 'ADAPTED', concrete: [] });
    }
  });

  it('is made concrete only by what none of its counterparts has', () => {
    const [added, same] = [slot('PRODUCT', 'ADDED'), slot('PRODUCT', 'SAME')];
    expect(kindOf([link('OVERLAPS', [added]), link('OVERLAPS', [same])], 0).kind).toBe('ADAPTED');
    expect(kindOf([link('OVERLAPS', [added]), link('OVERLAPS', [added])], 0).kind).toBe('MADE_CONCRETE');
  });

  it('is told of several figures by each of its own', () => {
    const figure = (start: number, change: SlotChange): SlotComparisonRow => ({
      ...slot('NUMBER', change),
      from: { documentId: 'doc:city', start, end: start + 5, quote: null },
    });
    const strongest = link('OVERLAPS', [figure(10, 'ADDED'), figure(20, 'STRONGER'), figure(30, 'SAME')]);
    expect(kindOf([strongest], 0).concrete).toEqual([figure(10, 'ADDED'), figure(20, 'STRONGER')]);
    // The other has the first figure too; what it lacks of the third makes that no promise of its own.
    const other = link('OVERLAPS', [figure(10, 'SAME'), figure(20, 'STRONGER'), figure(30, 'ADDED')]);
    expect(kindOf([strongest, other], 0).concrete).toEqual([figure(20, 'STRONGER')]);
  });
});

describe('the share of a text’s words that stand in another', () => {
  it('leaves out signs, spaces and width', () => {
    expect(sameWords('鼓励银行，设立（科技）支行', '鼓励银行设立(科技) 支行')).toBe(1);
  });
  it('is seen from the first text', () => {
    expect(sameWords('设立科技支行', '鼓励银行设立科技支行，给予补助')).toBe(1);
    expect(sameWords('鼓励银行设立科技支行，给予补助', '设立科技支行')).toBeLessThan(0.5);
  });
  it('is nothing between texts of other words, and of a text too short for a run', () => {
    expect(sameWords('设立科技支行', '办好渔业展会')).toBe(0);
    expect(sameWords('设立', '设立科技支行')).toBe(0);
  });
});
