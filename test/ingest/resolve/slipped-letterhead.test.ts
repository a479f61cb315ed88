import { describe, expect, it } from 'vitest';
import { placeOfLetterhead } from '../../../ingest/resolve/slipped-letterhead.js';

describe('a letterhead that has slipped into the words of a text', () => {
  it('tells whose text it is', () => {
    expect(placeOfLetterhead('对有明确时间节点的重许昌市人民政府文件许政〔2020〕21号大工作实行专项督查')?.name).toBe(
      '许昌市',
    );
  });
  it.each([
    '按照省人民政府文件要求，落实《政府工作报告》',
    '对照许昌市人民政府文件精神抓好落实',
    '许昌市人民政府文件许政〔2020〕21号，漯河市人民政府文件漯政〔2020〕3号',
  ])('but not what is spoken of: %s', (text) => {
    expect(placeOfLetterhead(text)).toBeNull();
  });
});
