import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { stillToCome } from '../../web/parts/still-to-come.js';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-12-31T15:59:59Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

it('a successor takes the place of a text from its day in China on, and of a draft at once', () => {
  const day = '2027-01-01';
  expect([stillToCome({ draft: false }, day), stillToCome({ draft: true }, day)]).toEqual([day, null]);
  expect([stillToCome({ draft: false }, null), stillToCome({ draft: false }, undefined)]).toEqual([null, null]);
  vi.setSystemTime(new Date('2026-12-31T16:00:00Z'));
  expect(stillToCome({ draft: false }, day)).toBeNull();
});
