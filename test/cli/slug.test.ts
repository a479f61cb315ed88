import { expect, it } from 'vitest';
import { checkedSlug } from '../../cli/library/slug.js';

it.each(['a>b', 'a/b', 'a\\b', 'a|b', 'a\u0007b', ''])('“%s” is no slug: ids are built on it', (slug) => {
  expect(() => checkedSlug(slug, null)).toThrow(
    /cannot be a slug: 1 to 200 characters, without \/ \\ \| > and control/u,
  );
});

it('a slug may hold what divides no id', () => {
  expect(checkedSlug('实施意见（2024）<稿>'.replace('>', '〉'), null)).toBe('实施意见（2024）<稿〉');
});
