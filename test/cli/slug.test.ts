import { expect, it } from 'vitest';
import { checkedSlug, slugOf } from '../../cli/library/slug.js';

it.each(['a>b', 'a/b', 'a\\b', 'a|b', 'a\u0007b', ''])('“%s” is no slug: ids are built on it', (slug) => {
  expect(() => checkedSlug(slug, null)).toThrow(
    /cannot be a slug: 1 to 200 characters, without \/ \\ \| > and control/u,
  );
});

it('a slug may hold what divides no id', () => {
  expect(checkedSlug('实施意见（2024）<稿>'.replace('>', '〉'), null)).toBe('实施意见（2024）<稿〉');
});

it.each([
  ['简报2024.05', '简报2024.05'],
  ['简报2024.06', '简报2024.06'],
  ['简报2024.05.txt', '简报2024.05'],
  ['关于“1.5”计划的通知.PDF', '关于“1.5”计划的通知'],
  ['/a/b.c/意见（v1.2）.Docx', '意见（v1.2）'],
  ['意见.html', '意见'],
  ['.txt', '.txt'],
])('the slug of %s is %s: only extensions of what is read are taken off', (file, slug) => {
  expect(slugOf(file)).toBe(slug);
});
