import { describe, expect, it } from 'vitest';
import { instrumentOf } from '../../../../ingest/extract/actions/instrument.js';
import { DIRECTIVE_GRAMMAR, DIRECTIVE_VERBS, INSTRUMENT_WORDS } from '../../../../ingest/extract/actions/verbs.js';

describe('the vocabulary of directive verbs', () => {
  it('keeps adverbs and prepositions apart', () => {
    const prepositions = new Set(DIRECTIVE_GRAMMAR.prepositions);
    expect(DIRECTIVE_GRAMMAR.adverbs.filter((word) => prepositions.has(word))).toEqual([]);
  });

  it('marks as nominal only verbs it holds', () => {
    expect(DIRECTIVE_GRAMMAR.nominal.filter((word) => word !== '培训' && !DIRECTIVE_VERBS.has(word))).toEqual([]);
  });

  it('gives every verb one strength', () => {
    expect(DIRECTIVE_VERBS.get('探索')?.strength).toBe('EXPLORE');
    expect(DIRECTIVE_VERBS.get('确保')?.strength).toBe('REQUIRE');
  });
});

describe('instrumentOf', () => {
  it('goes by the last telling word, where the head of a phrase stands', () => {
    expect(instrumentOf('探索建设数据交易中心、数据资源交易平台等载体')).toBe('SUPPLY');
    expect(instrumentOf('支持自主创新产品进入市场')).toBe('DEMAND');
    expect(instrumentOf('落实支持科技创新税收优惠政策')).toBe('ENVIRONMENT');
  });

  it('leaves open what no word tells', () => {
    expect(instrumentOf('加强沟通')).toBeNull();
  });

  it('holds no word under two instruments', () => {
    const words = INSTRUMENT_WORDS.map(([word]) => word);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });
});
