import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../ingest/link/words-in.js';
import { rarity } from '../../../ingest/link/word-background.js';

describe('the words of a provision', () => {
  it('stand where they are said to, in UTF-16 units', () => {
    const text = '𠮷支持设立科技支行，发放AI贷款3笔';
    for (const { name, start, end } of wordsIn(text)) expect(text.slice(start, end)).toBe(name);
  });

  it('leave out what every provision has, and names of places', () => {
    const words = wordsIn('进一步支持连云港市和四川省完善融资担保').map(({ name }) => name);
    expect(words).toContain('融资');
    for (const empty of ['进一步', '支持', '连云港市', '四川省', '完善']) expect(words).not.toContain(empty);
  });

  it('weigh less the commoner they are in the language', () => {
    expect(rarity('发展')).toBeLessThan(rarity('担保'));
    expect(rarity('词元券')).toBe(1);
  });
});
