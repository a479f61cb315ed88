import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../ingest/pipeline.js';
import { sourceOfText } from '../../../ingest/read/source.js';
import { outline } from './read-text.js';

const FIELDS = `政务公开 > 政策公开 > 政策文件
1. [主题分类] 财政、金融、审计/社会信用体系建设
2. [发文机构] 国务院办公厅
3. [联合发文单位]
4. [实施日期]
5. [成文日期] 2021-12-22
6. [发文字号] 〔〕
7. [发布日期] 2021-12-29
8. [文件来源] 政府公报 年 第期(总第期)

国务院办公厅关于印发加强信用信息共享应用促进中小微企业融资实施方案的通知
国办发〔2021〕52号
各省、自治区、直辖市人民政府，国务院各部委、各直属机构：`;
const TEXT = `一、加强信用信息共享整合
（三）健全信息共享网络。建立全国中小企业融资综合信用服务平台。（国家发展改革委、人民银行负责）
（四）扩大信用信息共享范围。纳入不动产、水电气费信息。（自然资源部负责）`;

describe('fields of a page that are numbered', () => {
  const facts = factsOf(sourceOfText(`${FIELDS}\n${TEXT}`));

  it('are no measures, and hide none', () => {
    expect(facts.measures.map(({ number }) => number)).toEqual(['（三）', '（四）']);
  });
  it('are read into the head; what they leave empty is read from the document', () => {
    expect(facts.title).toBe('国务院办公厅关于印发加强信用信息共享应用促进中小微企业融资实施方案的通知');
    expect([facts.docNumber, facts.issuedOn, facts.publishedOn]).toEqual([
      '国办发〔2021〕52号',
      '2021-12-22',
      '2021-12-29',
    ]);
    expect(facts.issuers.map(({ name }) => name)).toEqual(['国务院办公厅']);
  });
  it('may have a colon in place of brackets', () => {
    const page =
      '1、发文机关：某市人民政府\n2、发文字号：某政发〔2024〕3号\n3、主题分类：金融\n某市人民政府关于支持创新的意见\n1、鼓励创新。支持企业创新。';
    expect(outline(page)).toEqual(['1 MEASURE 1、 鼓励创新']);
  });
  it('may have their value on the line below', () => {
    const page =
      '1.索引号\n000014349\n2.发文机关\n某市人民政府\n3.发文字号\n某政发〔2021〕5号\n4.成文日期\n2021年12月22日\n某市关于支持创新的意见\n1.鼓励创新。支持企业创新。';
    expect(outline(page)).toEqual(['1 MEASURE 1. 鼓励创新']);
    const { docNumber, issuedOn } = factsOf(sourceOfText(page));
    expect([docNumber, issuedOn]).toEqual(['某政发〔2021〕5号', '2021-12-22']);
  });
  it('are told from items of a text that are labelled alike', () => {
    const items =
      '某市惠企措施\n1.服务对象：支持中小企业发展。\n2.实施时间：2024年开展服务。\n3.信息来源：建立共享平台。';
    expect(outline(items).map((line) => line.split(' ')[2])).toEqual(['1.', '2.', '3.']);
  });
});
