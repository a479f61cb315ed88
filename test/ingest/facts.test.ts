import { describe, expect, it } from 'vitest';
import { assignmentsOf, productsOf } from '../../ingest/facts.js';
import { namesIn } from '../../ingest/names.js';
import { NATIONAL_CONTEXT } from '../../ingest/resolve/body.js';
import type { Of } from '../../ingest/mentions.js';
import type { AssignmentRole } from '../../schema/model.js';

const names = namesIn(NATIONAL_CONTEXT);
const text = '（责任单位：人民银行、财政部）由中国人民银行牵头。发放科技创新再贷款。';

const span = (quote: string): { start: number; end: number; quote: string } => {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length, quote };
};

const assigned = (asPrinted: string, role: AssignmentRole): Of<'assignment'> => ({
  rule: 'test',
  kind: 'assignment',
  asPrinted,
  completed: null,
  role,
  roleAsPrinted: null,
  basis: 'STATED',
  ruleSpan: null,
  span: span(asPrinted),
  dueOn: null,
});

const named = (asPrinted: string, product: string): Of<'product'> => ({
  rule: 'test',
  kind: 'product',
  product,
  asPrinted,
  span: span(asPrinted),
});

describe('the agencies of a measure', () => {
  it('stand once each, with the strongest role and every place', () => {
    const found = assignmentsOf(
      [assigned('人民银行', 'RESPONSIBLE'), assigned('财政部', 'SUPPORT'), assigned('中国人民银行', 'LEAD')],
      names,
    );
    expect(found.map(({ agency, asPrinted, role }) => [agency, asPrinted, role])).toEqual([
      ['中国人民银行', '中国人民银行', 'LEAD'],
      ['财政部', '财政部', 'SUPPORT'],
    ]);
    expect(found[0]?.spans.map(({ quote }) => quote)).toEqual(['中国人民银行', '人民银行']);
  });
  it('rest on the plainest words among equal roles, and never on plainer words for a weaker one', () => {
    const byComma: Of<'assignment'> = { ...assigned('人民银行', 'LEAD'), basis: 'INFERRED' };
    const [stated] = assignmentsOf([byComma, assigned('中国人民银行', 'LEAD')], names);
    expect([stated?.basis, stated?.asPrinted]).toEqual(['STATED', '中国人民银行']);
    const [inferred] = assignmentsOf([assigned('中国人民银行', 'SUPPORT'), byComma], names);
    expect([inferred?.basis, inferred?.role]).toEqual(['INFERRED', 'LEAD']);
  });
});

describe('the products of a measure', () => {
  it('are the longest that are named at a place, each once', () => {
    const found = productsOf([named('再贷款', '再贷款'), named('科技创新再贷款', '科技创新再贷款')], names);
    expect(found.map(({ name }) => name)).toEqual(['科技创新再贷款']);
  });
});
