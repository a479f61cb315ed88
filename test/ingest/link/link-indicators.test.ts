import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dimensionsOf } from '../../../ingest/link/indicator-profile.js';
import { linkable } from '../../../ingest/link/linkable.js';
import { linkIndicators } from '../../../ingest/link/link-indicators.js';
import { extract } from '../../../ingest/pipeline.js';
import { packageFile } from '../../../schema/package-root.js';

const read = (slug: string) => extract(readFileSync(packageFile('corpus', `${slug}.txt`)), `${slug}.txt`);

describe('the dimensions that measures support', async () => {
  const [city, scheme] = [await read('lianyungang-opinions'), await read('g60-park-scheme')];
  const dimensions = dimensionsOf(scheme, 'g60-park-scheme');
  const batch = linkIndicators(linkable(city, 'lianyungang-opinions'), { id: 'doc:g60-park-scheme', dimensions });

  it('have a confidence that is the sum of their reasons, quoted in both texts', () => {
    for (const { id, confidence } of batch.links) {
      const reasons = batch.rationales.filter(({ linkId }) => linkId === id);
      expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(confidence, 4);
      for (const { fromStart, fromEnd, toStart, toEnd } of reasons) {
        expect(city.source.text.slice(fromStart ?? 0, fromEnd ?? 0)).not.toBe('');
        expect(scheme.source.text.slice(toStart ?? 0, toEnd ?? 0)).not.toBe('');
      }
    }
  });

  it('are told with the criterion that is supported best', () => {
    const publicity = batch.links.find(({ from }) => from.endsWith('/3.21'));
    expect(publicity).toMatchObject({ to: 'ind:g60-park-scheme/8', criterionId: 'ind:g60-park-scheme/8.5' });
  });

  it('are none for a measure on the prevention of risks', () => {
    expect(batch.links.filter(({ from }) => /\/2\.5\.1[78]$/u.test(from))).toEqual([]);
  });

  it('are found by one criterion too, where the dimension names many things once', () => {
    const own = linkIndicators(linkable(scheme, 'g60-park-scheme'), { id: 'doc:g60-park-scheme', dimensions });
    const transfer = own.links.filter(({ from }) => from.endsWith('/4.9'));
    expect(transfer).toMatchObject([{ to: 'ind:g60-park-scheme/3', criterionId: 'ind:g60-park-scheme/3.5' }]);
    const [reason] = own.rationales.filter(({ linkId }) => linkId === transfer[0]?.id);
    expect(scheme.source.text.slice(reason?.toStart ?? 0, reason?.toEnd ?? 0)).toBe('转移转化');
  });

  it('are not those of which one criterion asks for what another dimension is about', () => {
    // 5.5 企业全生命周期获取融资方式多样 names financing as （四）金融配套完善 does.
    const insurance = batch.links.filter(({ from }) => /[./]9$/u.test(from));
    expect(insurance.map(({ to }) => to)).toEqual(['ind:g60-park-scheme/4']);
  });
});
