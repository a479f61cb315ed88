import { expect, it, vi } from 'vitest';
import type * as Says from '../../../ingest/structure/says.js';
import { outline } from './read-text.js';

const asked = vi.hoisted((): number[] => []);
vi.mock('../../../ingest/structure/says.js', async (original) => {
  const { says } = await original<typeof Says>();
  return {
    says: (text: string): boolean => {
      asked.push(text.length);
      return says(text);
    },
  };
});

it('asks who is responsible of no more than a clause before each number, however long the line', () => {
  outline(`某市方案\n（1）支持企业。${'（2）支持平台。'.repeat(1000)}\n`);
  expect(asked.length).toBeGreaterThan(900);
  expect(Math.max(...asked)).toBeLessThan(1000);
});

it('parts the parts of a paragraph that each say who does them, and no others', () => {
  const parts = '（1）支持企业。（市科技局负责）（2）支持平台。（市财政局负责）';
  expect(outline(`某市方案\n${parts}\n`)).toEqual(['1 MEASURE （1） 支持企业', '2 MEASURE （2） 支持平台']);
  expect(outline('某市方案\n（1）支持企业。加强服务。（2）支持平台。建设基地。\n')).toHaveLength(1);
});
