import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../../ingest/pipeline.js';
import { sourceOfText } from '../../../../ingest/read/source.js';

const HEAD = '某市人民政府办公室关于推进科技金融发展的实施意见\n各区人民政府：\n为推进科技金融发展，提出以下意见。\n';

function targets(body: string): { value: number | null; deadline: string | null; text: string }[] {
  const extraction = factsOf(sourceOfText(HEAD + body));
  return [...extraction.targets, ...extraction.measures.flatMap((measure) => measure.targets)].map(
    ({ value, deadline, text }) => ({ value, deadline, text }),
  );
}

describe('promised targets', () => {
  it('stand under the deadline of the paragraph above them', () => {
    expect(
      targets(
        '一、总体要求\n（一）指导思想。以服务实体经济为指导。\n（二）主要目标。到2027年，实现以下目标：\n' +
          '——科技贷款余额达到1000亿元。\n——上市企业超过50家。\n' +
          '二、重点任务\n（一）加大信贷投放。鼓励银行发放信用贷款。（责任单位：市科技局）\n（二）培育企业。2026年底前，培育高新技术企业200家以上。（责任单位：市科技局）\n',
      ),
    ).toEqual([
      { value: 1000, deadline: '2027-12-31', text: '科技贷款余额达到1000亿元' },
      { value: 50, deadline: '2027-12-31', text: '上市企业超过50家' },
      { value: 200, deadline: '2026-12-31', text: '培育高新技术企业200家以上' },
    ]);
  });

  it('are not when a document is in force', () => {
    expect(
      targets(
        '一、重点任务\n（一）加大信贷投放。鼓励银行发放信用贷款。\n（二）完善机制。建立会商机制。\n二、附则\n本意见自2024年1月1日起施行，有效期至2028年12月31日。\n',
      ),
    ).toEqual([]);
  });

  it('stand before the first unit, in no section', () => {
    const text =
      '某市人民政府关于做优做强新能源产业的若干措施\n各区人民政府，市有关单位：\n' +
      '为推动新能源产业发展，力争到2027年全市新能源产业营业收入突破6000亿元，到2030年突破1.2万亿元，现提出如下措施。\n' +
      '一、重点任务\n（一）加大投入。鼓励银行发放信用贷款。\n（二）完善机制。建立会商机制。\n';
    expect(
      factsOf(sourceOfText(text)).targets.map(({ value, unit, deadline, section }) => [value, unit, deadline, section]),
    ).toEqual([
      [6000, '亿元', '2027-12-31', null],
      [1.2, '万亿元', '2030-12-31', null],
    ]);
  });

  it('take the day that their measure states, where they have none', () => {
    expect(
      targets(
        '一、重点任务\n（一）压缩时间。开办时间压缩至1个工作日以内。（责任单位：市科技局，完成时限：2026年6月底前）\n' +
          '（二）培育企业。2026年10月底前，培育高新技术企业200家以上。（责任单位：市科技局，完成时限：2026年12月底前）\n',
      ).map(({ value, deadline }) => [value, deadline]),
    ).toEqual([
      [1, '2026-06-30'],
      [200, '2026-10-31'],
    ]);
  });

  it('are not among the terms of a list, nor in what is told of the past', () => {
    expect(
      targets(
        '一、发展现状\n高新技术企业达到2000家，研发投入强度超过3%。\n二、重点任务\n' +
          '（一）支持贷款。贷款对象须同时符合以下条件：\n1.具有独立法人资格；\n2.主营业务收入不超过2亿元；\n（二）完善机制。建立会商机制。\n',
      ),
    ).toEqual([]);
  });
});
