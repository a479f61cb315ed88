import { describe, expect, it } from 'vitest';
import { compareSlots } from '../../../../ingest/link/slots/slots.js';
import type { Provision } from '../../../../ingest/link/provision.js';
import type { ComparedSlot } from '../../../../schema/link-batch.js';
import { action, actor, product, provision, target } from '../provisions.js';

const change = (slot: ComparedSlot, from: Partial<Provision>, to: Partial<Provision>): string | undefined =>
  compareSlots(provision('本级', from), provision('上级', to)).find((each) => each.slot === slot)?.change;

describe('actors', () => {
  const [branch, bank] = [actor('人民银行市分行', '中央银行', 'LEAD'), actor('中国人民银行', '中央银行', 'LEAD')];

  it('are the same where the same line answers', () => {
    expect(change('ACTOR', { actors: [branch] }, { actors: [bank] })).toBe('SAME');
  });

  it('are changed where another line leads, whoever supports', () => {
    const led = [actor('市科技局', '科技', 'LEAD'), actor('人民银行市分行', '中央银行', 'SUPPORT')];
    expect(change('ACTOR', { actors: led }, { actors: [bank] })).toBe('CHANGED');
  });

  it('are added where the counterpart names nobody, and no slot where neither does', () => {
    expect(change('ACTOR', { actors: [branch] }, {})).toBe('ADDED');
    expect(change('ACTOR', {}, { actors: [bank] })).toBe('DROPPED');
    expect(change('ACTOR', {}, {})).toBeUndefined();
  });
});

describe('strength and object', () => {
  const [local, national] = [action('探索设立科技支行', 'EXPLORE'), action('鼓励商业银行设立科技支行', 'ENCOURAGE')];

  it('are compared between the actions on one thing', () => {
    const others = { actions: [action('必须防范非法集资风险', 'REQUIRE'), national] };
    expect(change('STRENGTH', { actions: [local] }, others)).toBe('WEAKER');
    expect(change('OBJECT', { actions: [local] }, others)).toBe('SAME');
  });

  it('leave strength out where no two actions are on one thing', () => {
    const others = { actions: [action('防范非法集资', 'REQUIRE')] };
    expect(change('STRENGTH', { actions: [local] }, others)).toBeUndefined();
    expect(change('OBJECT', { actions: [local] }, others)).toBe('CHANGED');
  });
});

describe('products', () => {
  const text = '知识产权质押贷款、科技保险、信用贷款、科创票据';
  const [pledge, insurance, credit, bill] = ['知识产权质押贷款', '科技保险', '信用贷款', '科创票据'].map((name) =>
    product(name, text),
  );
  const of = (...products: (Provision['products'][number] | undefined)[]) => ({
    products: products.filter((each) => each !== undefined),
  });

  it('are the same, added, dropped or changed', () => {
    expect(change('PRODUCT', of(pledge), of(pledge))).toBe('SAME');
    expect(change('PRODUCT', of(pledge, insurance), of(pledge))).toBe('ADDED');
    expect(change('PRODUCT', of(pledge), of(pledge, insurance))).toBe('DROPPED');
    expect(change('PRODUCT', of(pledge), of(insurance))).toBe('CHANGED');
    expect(change('PRODUCT', of(pledge, bill), of(pledge, insurance))).toBe('CHANGED');
  });

  it('of one kind are no addition', () => {
    expect(change('PRODUCT', of(credit, pledge), of(pledge))).toBe('SAME');
  });
});

describe('numbers and deadlines', () => {
  const houses = (value: number) => target({ metric: '科技支行', value, unit: '家' });

  it('are compared for one metric: more is stronger', () => {
    expect(change('NUMBER', { targets: [houses(10)] }, { targets: [houses(5)] })).toBe('STRONGER');
    expect(change('NUMBER', { targets: [houses(5)] }, { targets: [houses(5)] })).toBe('SAME');
  });

  it('below a bound less is stronger', () => {
    const bound = (value: number) => target({ metric: '不良率', value, unit: '%', comparator: 'AT_MOST' });
    expect(change('NUMBER', { targets: [bound(2)] }, { targets: [bound(3)] })).toBe('STRONGER');
  });

  it('for two metrics are changed, not stronger', () => {
    const funds = target({ metric: '子基金', value: 500, unit: '家' });
    expect(change('NUMBER', { targets: [funds] }, { targets: [houses(5)] })).toBe('CHANGED');
  });

  it('due earlier is stronger', () => {
    const due = (deadline: string) => ({ targets: [target({ deadline })] });
    expect(change('DEADLINE', due('2025-12-31'), due('2027-12-31'))).toBe('STRONGER');
    expect(change('DEADLINE', due('2027-12-31'), due('2025-12-31'))).toBe('WEAKER');
  });
});
