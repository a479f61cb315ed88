import { describe, expect, it } from 'vitest';
import { repealsIn } from '../../../../ingest/extract/citations/repeals.js';
import { viewOf } from '../../../../ingest/read/fold.js';

const told = (text: string): readonly (readonly [string, string | null, string | null])[] =>
  repealsIn(viewOf(text)).map(({ title, docNumber, on, span }) => {
    expect(text.slice(span.start, span.end)).toBe(span.quote);
    return [title, docNumber, on];
  });

describe('what a text says is no longer in force', () => {
  it.each([
    [
      '本办法自印发之日起施行，有效期三年。原《汉阴县统筹整合使用财政涉农资金管理办法》（汉政办发〔2017〕61号）同时废止。',
      [['汉阴县统筹整合使用财政涉农资金管理办法', '汉政办发〔2017〕61号', null]],
    ],
    [
      '《财政部关于修订发布〈普惠金融发展专项资金管理办法〉的通知》（财金〔2019〕96号）同时废止。',
      [['财政部关于修订发布〈普惠金融发展专项资金管理办法〉的通知', '财金〔2019〕96号', null]],
    ],
    [
      '市政府决定废止《创新券管理办法》（宁政规〔2010〕5号）、《创新券管理办法》（宁政规〔2015〕6号）。',
      [
        ['创新券管理办法', '宁政规〔2010〕5号', null],
        ['创新券管理办法', '宁政规〔2015〕6号', null],
      ],
    ],
    [
      '《危险废物转移联单管理办法》（原国家环境保护总局令第5号）自2022年1月1日起废止。',
      [['危险废物转移联单管理办法', null, '2022-01-01']],
    ],
    [
      '《甲市科技贷款管理办法》（甲政办发〔2015〕8号）、《甲市科技保险管理办法》等文件自本办法施行之日起一并废止。',
      [
        ['甲市科技贷款管理办法', '甲政办发〔2015〕8号', null],
        ['甲市科技保险管理办法', null, null],
      ],
    ],
    [
      '市政府决定，废止《苏州市城市市容管理办法》（2016年1月8日市政府令第1号公布）。',
      [['苏州市城市市容管理办法', null, null]],
    ],
    [
      '市政府决定对以下2件市政府规章予以废止：\n一、《常州市房屋租赁管理办法》（2006年12月25日市政府令第3号公布）\n二、《常州市公共场所管理办法》（2010年市政府令第7号公布）\n本决定自公布之日起施行。依据《行政许可法》办理。',
      [
        ['常州市房屋租赁管理办法', null, null],
        ['常州市公共场所管理办法', null, null],
      ],
    ],
  ])('%s', (text, repeals) => {
    expect(told(text)).toEqual(repeals);
  });

  it.each([
    '《财政部 税务总局关于明确增值税政策的公告》（财政部 税务总局公告2020年第2号）第六条同时废止。',
    '《甲市科技贷款管理办法》废止前签订的合同继续有效。',
    '依据《甲市人民政府关于废止部分规章的决定》，《甲市科技贷款管理办法》已废止。',
    '对确实不具备建设条件的，依据《核准管理办法》应及时予以废止。',
    '落实《关于加快科技金融发展的意见》，同时废止不合理收费。',
  ])('nothing: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('takes no time over a list that never ends', () => {
    const text = `《甲市科技贷款管理办法》${'等文件等上述文件、'.repeat(20_000)}`;
    expect(told(text)).toEqual([]);
    expect(told(`以下文件废止：${'一、《甲》'.repeat(5_000)}`)).toHaveLength(1);
  });
});
