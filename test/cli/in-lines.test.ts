import { describe, expect, it } from 'vitest';
import { inLines } from '../../cli/in-lines.js';

describe('a text in lines for a terminal', () => {
  it.each([
    // Cut after 55 characters the first line would end in `is m`.
    [
      '示例园区（嘉兴） (a sample, no real park): 6.1 具有优质的园区服务体系 is a criterion that is met in part',
      ['示例园区（嘉兴） (a sample, no real park): 6.1 具有优质的园区服务体系 is a', 'criterion that is met in part'],
    ],
    ['中'.repeat(60), ['中'.repeat(55), '中'.repeat(5)]],
    ['a'.repeat(120), ['a'.repeat(55), 'a'.repeat(55), 'a'.repeat(10)]],
    ['短', ['短']],
    ['', ['']],
  ])('%j', (text, lines) => {
    expect(inLines(text)).toBe(lines.join('\n'));
  });
});
