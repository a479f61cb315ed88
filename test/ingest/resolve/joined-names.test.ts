import { describe, expect, it } from 'vitest';

import { isJoinedName } from '../../../ingest/resolve/joined-names.js';

describe('a name in which 、 parts no two bodies', () => {
  it.each([
    '市科委、中关村管委会',
    '北京市科委、中关村管委会',
    '科委、中关村管委会',
    '北京市科学技术委员会、中关村科技园区管理委员会',
  ])('is listed: %s', (words) => {
    expect(isJoinedName(words)).toBe(true);
  });

  it.each(['市科委、市财政局', '市财政局、市科委、中关村管委会', '中关村管委会', '科技部、财政部', '、'])(
    'is not %s',
    (words) => {
      expect(isJoinedName(words)).toBe(false);
    },
  );
});
