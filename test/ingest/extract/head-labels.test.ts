import { describe, expect, it } from 'vitest';
import { headOf } from '../../../ingest/extract/head.js';
import { sourceOfText } from '../../../ingest/read/source.js';
import { documentTree } from '../../../ingest/structure/document-tree.js';

const TEXT = '关于支持企业的意见\n一、加大支持力度。鼓励银行放贷。\n二、优化服务。推动平台建设。\n';

describe('the fields of a page', () => {
  const fields = (line: string): readonly (string | null)[] => {
    const { docNumber, issuedOn, publishedOn } = headOf(documentTree(sourceOfText(`${line}\n${TEXT}`)).tree);
    return [docNumber, issuedOn, publishedOn];
  };

  it.each([
    ['发文字号：　国办发〔2014〕1号　　　发布日期：　2014年01月18日', '国办发〔2014〕1号', null, '2014-01-18'],
    [
      '发文字号：国办发〔2014〕1号\t成文日期：2014-01-08\t公开日期：2014-01-18',
      '国办发〔2014〕1号',
      '2014-01-08',
      '2014-01-18',
    ],
    [
      '索引号 000014348/2020-00052 主题分类 综合政务\n发文机构 武汉市人民政府办公厅 发文字号 武政办〔2020〕1号\n发布日期 2020年01月23日 有 效 性 有效\n成文日期 2020年01月17日',
      '武政办〔2020〕1号',
      '2020-01-17',
      '2020-01-23',
    ],
    ['文号 | 汉政办发〔2021〕88号 | 成文日期： | 2021年09月28日 |', '汉政办发〔2021〕88号', '2021-09-28', null],
    ['【发布文号】发改财金[2014]3062号【发布日期】2014-12-30【失效日期】', '发改财金[2014]3062号', null, '2014-12-30'],
    [
      '发布机构　区人民政府办公室　　文    号　蔡政办〔2023〕1号\n索 引 号　MB1534522/2023-05475　　发文日期　2023-01-03',
      '蔡政办〔2023〕1号',
      '2023-01-03',
      null,
    ],
    // 文号 without a number behind it is a word like any other
    ['发布机构　区人民政府办公室　　文号　由办公室编制', null, null, null],
    ['颁布时间:2016-04-06 00:00:00.000 发文单位:国务院办公厅', null, '2016-04-06', null],
    [
      '信息索引：360A17-05\t生成日期：2018-08-30\t发文字号：教体艺〔2018〕3号\t信息类别：体育',
      '教体艺〔2018〕3号',
      '2018-08-30',
      null,
    ],
    [
      '**发布日期：** 2025-05-14　**来源：** 科技部　**发文字号：** 国科发资〔2025〕86号',
      '国科发资〔2025〕86号',
      null,
      '2025-05-14',
    ],
    ['2021-12-31 09:12:33 来源：抚州市人民政府网站 作者：admin 点击：', null, null, '2021-12-31'],
    ['川办函〔2017〕113号 2017年6月2日', '川办函〔2017〕113号', '2017-06-02', null],
    ['（国发〔2014〕26号）', '国发〔2014〕26号', null, null],
    ['中华人民共和国主席令\n第七十四号', '中华人民共和国主席令第七十四号', null, null],
    ['某省人民代表大会常务委员会公告\n第58号', '某省人民代表大会常务委员会公告第58号', null, null],
  ])('of %s', (line, docNumber, issuedOn, publishedOn) => {
    expect(fields(line)).toEqual([docNumber, issuedOn, publishedOn]);
  });

  it('may stand in rows of cells', () => {
    const rows = [
      '索 引 号：\tGZ0101\t分类：\t综合政务',
      '发布机构：\t某市人民政府办公厅\t成文日期：\t2021-03-01',
      '文  号：\t穗府办〔2021〕3号\t发布日期：\t2021-03-05',
    ];
    expect(fields(rows.join('\n'))).toEqual(['穗府办〔2021〕3号', '2021-03-01', '2021-03-05']);
    expect(fields(rows.map((row) => `| ${row.replace(/：/g, '').split('\t').join(' | ')} |`).join('\n'))).toEqual([
      '穗府办〔2021〕3号',
      '2021-03-01',
      '2021-03-05',
    ]);
  });

  it('are none in a sentence', () => {
    expect(fields('请各单位在发布日期后报送发文字号，名称不得更改。')).toEqual([null, null, null]);
  });
});
