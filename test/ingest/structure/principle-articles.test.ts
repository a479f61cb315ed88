import { describe, expect, it } from 'vitest';
import { articleRole } from '../../../ingest/structure/directive.js';

describe('an article that states principles', () => {
  it('is none the less one for a sentence that tells nobody anything', () => {
    const text =
      '本市发展数字经济遵循创新驱动、数据赋能、市场主导、安全有序的原则。数字经济发展以数字产业化为核心，着力推进基础设施建设。';
    expect(articleRole(text)).toBe('PREFATORY');
  });
  it('is a measure where it goes on to tell somebody what to do', () => {
    const text = '本市发展数字经济遵循创新驱动、安全有序的原则。市人民政府应当建立协调机制。';
    expect(articleRole(text)).toBeNull();
  });
});
