import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { checkParameters, MAX_PARAMETER_DEPTH } from '../../../graph/guard/parameters.js';
import { StoreError } from '../../../graph/store.js';

const refusal = (parameters: unknown): string => {
  try {
    checkParameters(parameters);
  } catch (error) {
    if (error instanceof StoreError && error.code === 'TYPE') return error.message;
    throw error;
  }
  return 'taken';
};

const scalar = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.boolean(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const key = fc.string({ unit: 'grapheme' }).filter((name) => !/^[$_]/u.test(name) && name !== '__proto__');
const { value: good } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, fc.oneof(tie('value'), fc.constant(null)), { maxKeys: 4 }),
  ),
}));

/** What a store does not take, whatever holds it. */
const bad = fc.constantFrom<unknown>(
  undefined,
  NaN,
  Infinity,
  -Infinity,
  10n,
  Symbol('x'),
  new Date(0),
  new Map([['a', 1]]),
  new Set([1]),
  new Uint8Array(2),
  /a/u,
  () => 1,
  '\uD83D',
  { $decimal: '1.50' },
  { _id: 1 },
);

describe('parameters', () => {
  it('are taken when they are plain values, as deep as either engine bears', () => {
    fc.assert(
      fc.property(fc.dictionary(key, good), (parameters) => {
        expect(refusal(parameters)).toBe('taken');
      }),
    );
  });

  it('are refused for one bad value, wherever it is hidden', () => {
    const path = fc.array(fc.oneof(key, fc.nat(3)), { maxLength: 5 });
    fc.assert(
      fc.property(bad, path, key, (value, steps, name) => {
        const hidden = steps.reduce<unknown>(
          (inner, step) => (typeof step === 'number' ? [...Array<number>(step).fill(1), inner] : { [step]: inner }),
          value,
        );
        expect(refusal({ [name]: hidden })).not.toBe('taken');
      }),
    );
  });

  it('are refused beyond the depth that ends the embedded engine’s process', () => {
    const nested = (depth: number): unknown => {
      let value: unknown = 1;
      for (let level = 0; level < depth; level += 1) value = [value];
      return value;
    };
    // The parameters themselves are the first level.
    expect(refusal({ a: nested(MAX_PARAMETER_DEPTH - 1) })).toBe('taken');
    expect(refusal({ a: nested(MAX_PARAMETER_DEPTH) })).toMatch(/nested deeper than 32/u);
    expect(refusal({ a: nested(1_000_000) })).toMatch(/nested deeper than 32/u);
  });

  it('are refused when they hold themselves', () => {
    const map: Record<string, unknown> = {};
    map['self'] = map;
    const list: unknown[] = [];
    list.push(list);
    expect(refusal(map)).toMatch(/nested deeper/u);
    expect(refusal({ list })).toMatch(/nested deeper/u);
  });

  it('are told apart by place, and null is no item of a list', () => {
    expect(refusal({ rows: [{ id: 'doc:a' }, { id: NaN }] })).toBe('parameters.rows[1].id is NaN');
    expect(refusal({ ids: ['a', null] })).toMatch(/^parameters\.ids\[1\] is null inside a list/u);
    expect(refusal({ title: null })).toBe('taken');
    expect(refusal({ on: new Date(0) })).toMatch(/^parameters\.on is a Date/u);
    expect(refusal(new Map())).toMatch(/plain object/u);
    expect(refusal(null)).toMatch(/plain object/u);
  });
});
