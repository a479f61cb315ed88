import { describe, expect, it } from 'vitest';
import { featureKey, featuresOf } from '../../../ingest/link/features.js';
import { product, provision } from './provisions.js';

const text = '发展股权投资。支持设立种子基金，发放知识产权质押贷款。(市科技局负责)';
const heading = { start: 0, end: 6 };
const skipped = [{ start: text.indexOf('市科技局') - 1, end: text.length }];

describe('the features of a provision', () => {
  const features = featuresOf(provision(text, { heading, skipped, products: [product('知识产权质押贷款', text)] }));

  it('hold its concepts with what they imply, which counts less', () => {
    expect(features.get(featureKey('CONCEPT', '股权投资'))).toMatchObject({ count: 2, heading: 1, implied: false });
    expect(features.get(featureKey('CONCEPT', '直接融资'))).toMatchObject({ count: 1, heading: 0.5, implied: true });
  });

  it('hold its products and the wider ones, at their places', () => {
    const { place } = features.get(featureKey('PRODUCT', '知识产权质押贷款')) ?? { place: heading };
    expect(text.slice(place.start, place.end)).toBe('知识产权质押贷款');
    expect(features.get(featureKey('PRODUCT', '贷款'))).toMatchObject({ implied: true });
  });

  it('hold no words of who answers', () => {
    expect(features.has(featureKey('TERM', '科技局'))).toBe(false);
    expect(features.has(featureKey('TERM', '负责'))).toBe(false);
  });

  it('know Latin words in either case', () => {
    expect(featureKey('TERM', 'AI')).toBe(featureKey('TERM', 'ai'));
  });
});
