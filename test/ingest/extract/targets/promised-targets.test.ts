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
});
