import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { keyWords, schemeWords } from '../../../ingest/link/key-words.js';
import { linkable } from '../../../ingest/link/linkable.js';
import { extract } from '../../../ingest/pipeline.js';
import { LEAST_SHARED_WORDS } from '../../../schema/key-words.js';
import type { Extraction } from '../../../schema/model.js';
import { packageFile } from '../../../schema/package-root.js';

const read = (...path: readonly string[]): Promise<Extraction> =>
  extract(readFileSync(packageFile(...path)), path.at(-1) ?? '');
const shared = (one: readonly string[], other: readonly string[]): number =>
  one.filter((word) => other.includes(word)).length;

let words: Record<'city' | 'plan' | 'province' | 'care' | 'health', readonly string[]>;
let scheme: Extraction;
beforeAll(async () => {
  const of = async (...path: readonly string[]): Promise<readonly string[]> =>
    keyWords(linkable(await read(...path), 'a'));
  words = {
    city: await of('corpus', 'lianyungang-opinions.txt'),
    plan: await of('corpus', 'pilot-zone-master-plan.txt'),
    province: await of('corpus', 'sichuan-opinions.txt'),
    care: await of('test', 'gold', 'texts', 'elderly-2019.txt'),
    health: await of('test', 'gold', 'texts', 'health-reform-2012.txt'),
  };
  scheme = await read('corpus', 'g60-park-scheme.txt');
});

describe('key words', () => {
  it('tell what a document is about', () => {
    expect(words.plan).toEqual(expect.arrayContaining(['科创', '金融', '知识产权']));
    expect(words.care).toEqual(expect.arrayContaining(['养老', '老年人']));
    expect(words.plan).not.toContain('进一步');
  });

  it('are shared by documents on one subject, and not by others', () => {
    const { city, plan, province, care, health } = words;
    for (const [one, other] of [
      [city, plan],
      [province, plan],
    ] as const) {
      expect(shared(one, other)).toBeGreaterThanOrEqual(2 * LEAST_SHARED_WORDS);
    }
    for (const one of [city, plan, province]) {
      expect(shared(one, care)).toBeLessThan(LEAST_SHARED_WORDS);
      expect(shared(one, health)).toBeLessThan(LEAST_SHARED_WORDS);
    }
  });

  it('of a scheme are those of its dimensions', () => {
    expect(schemeWords(scheme)).toEqual(expect.arrayContaining(['园区', '产融', '科创']));
    expect(shared(schemeWords(scheme), words.city)).toBeGreaterThanOrEqual(LEAST_SHARED_WORDS);
    expect(shared(schemeWords(scheme), words.care)).toBeLessThan(LEAST_SHARED_WORDS);
    expect(schemeWords({ ...scheme, indicators: [] })).toEqual([]);
  });
});
