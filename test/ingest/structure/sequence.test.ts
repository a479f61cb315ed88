import { describe, expect, it } from 'vitest';
import { outline, structured } from './read-text.js';

const codes = (text: string): readonly string[] => structured(text).findings.map(({ code }) => code);

describe('numbers', () => {
  it('nest by sequence and rank, whatever forms a document mixes', () => {
    const text = `1、 总体要求
（一）指导思想。以新发展理念为指导。
（二）工作目标。到2025年末，贷款余额翻二番。
（三）支持领域。以重点产业链为重点。
2、 重点任务
（1） 提升金融机构科创金融服务能力
1.组建专业服务组织机构。鼓励银行设立科技支行。
2.加大产品创新。鼓励银行创新产品。
（2） 畅通融资渠道
3.加大信贷投放。鼓励银行单列计划。
（三）优化环境
4.健全服务体系。推动平台建设。
（5） 做好风险防范
3、 保障机制
5.强化组织推动。完善协调机制。`;
    expect(outline(text)).toEqual([
      '1 PREFATORY 1、 总体要求',
      '1.1 PREFATORY （一） 指导思想',
      '1.2 PREFATORY （二） 工作目标',
      '1.3 PREFATORY （三） 支持领域',
      '2 SECTION 2、 重点任务',
      '2.1 SECTION （1） 提升金融机构科创金融服务能力',
      '2.1.1 MEASURE 1. 组建专业服务组织机构',
      '2.1.2 MEASURE 2. 加大产品创新',
      '2.2 SECTION （2） 畅通融资渠道',
      '2.2.3 MEASURE 3. 加大信贷投放',
      '2.3 SECTION （三） 优化环境',
      '2.3.4 MEASURE 4. 健全服务体系',
      '2.5 SECTION （5） 做好风险防范',
      '3 SECTION 3、 保障机制',
      '3.5 MEASURE 5. 强化组织推动',
    ]);
    expect(codes(text)).toEqual(['NUMBER_STYLE_MIXED', 'NUMBER_OUT_OF_SEQUENCE']);
  });

  it('begin anew in each section', () => {
    const text =
      '一、主要任务\n（一）强化引领。建立体系。\n（二）实施生产。推动利用。\n二、保障措施\n（一）加强领导。建立机制。';
    expect(outline(text).map((line) => line.split(' ')[0])).toEqual(['1', '1.1', '1.2', '2', '2.1']);
    expect(codes(text)).toEqual([]);
  });

  it('stand for one another where a hand slipped: 一、 2. 三、', () => {
    expect(
      outline(
        '一、推动创新\n（一）加强服务。鼓励创新。\n2.完善体系\n（一）建设体系。鼓励银行。\n三、优化服务\n（一）提升服务。推动平台。',
      ),
    ).toEqual([
      '1 SECTION 一、 推动创新',
      '1.1 MEASURE （一） 加强服务',
      '2 SECTION 2. 完善体系',
      '2.1 MEASURE （一） 建设体系',
      '3 SECTION 三、 优化服务',
      '3.1 MEASURE （一） 提升服务',
    ]);
  });

  it('out of sequence are kept and reported', () => {
    const text = '一、支持企业上市。给予奖励。\n二、支持企业发债。给予贴息。\n四、支持企业并购。给予补助。';
    expect(outline(text)).toHaveLength(3);
    expect(structured(text).findings).toMatchObject([
      { code: 'NUMBER_OUT_OF_SEQUENCE', severity: 'WARNING', span: { quote: '四、' } },
    ]);
  });

  it('printed twice are reported, the first of a list too', () => {
    const reported = (text: string): readonly string[] =>
      structured(text).findings.map(({ code, span }) => `${code} ${String(span?.start)}`);
    const heading = '一、任务\n';
    expect(reported(`${heading}1.支持上市。给予奖励。\n1.支持发债。给予贴息。\n3.支持并购。给予补助。`)).toEqual([
      'NUMBER_OUT_OF_SEQUENCE 18',
      'NUMBER_OUT_OF_SEQUENCE 31',
    ]);
    expect(reported('一、支持上市。给予奖励。\n一、支持发债。给予贴息。')).toEqual(['NUMBER_OUT_OF_SEQUENCE 13']);
    // a list of one, and another below the next heading
    expect(reported('一、任务\n1.支持上市。给予奖励。\n二、保障\n1.加强领导。建立机制。')).toEqual([]);
    expect(reported('（一）任务\n1.支持上市。给予奖励。\n（二）保障\n1.加强领导。建立机制。')).toEqual([]);
  });

  it('as converters write them in Markdown are numbers too', () => {
    expect(
      outline('一、任务\n1\\. 支持上市。给予奖励。\n- 2. 支持发债。给予贴息。\n* 3\\. 支持并购。给予补助。'),
    ).toEqual(['1 SECTION 一、 任务', '1.1 MEASURE 1. 支持上市', '1.2 MEASURE 2. 支持发债', '1.3 MEASURE 3. 支持并购']);
  });

  it('of full width, of other brackets and of one character are numbers too', () => {
    expect(outline('一、任务\n１．支持上市。给予奖励。\n２．支持发债。给予贴息。')).toHaveLength(3);
    expect(outline('一、任务\n〔一〕支持上市。给予奖励。\n【二】支持发债。给予贴息。')).toHaveLength(3);
    expect(outline('一、任务\n㈠支持上市。给予奖励。\n㈡支持发债。给予贴息。')).toHaveLength(3);
  });

  it.each([
    ['a year', '2025年末，贷款余额翻番。'],
    ['a decimal', '1.5万家企业获得支持。'],
    ['一是', '一是加强领导。'],
    ['a date', '2022.11.11'],
    ['a series', '一、二、三产业融合发展。'],
    ['a reference', '第五条规定的条件。'],
  ])('are not seen in %s', (_what, line) => {
    expect(outline(`一、总体目标\n努力实现。\n${line}\n二、主要任务\n（一）推动创新。`)).toHaveLength(3);
  });
});

describe('items of a list', () => {
  it('in an article or after a colon belong to what they list', () => {
    expect(
      outline('第一条 申请贷款的企业应当符合下列条件：\n（一）在本市注册；\n（二）信用良好。\n第二条 鼓励银行放贷。'),
    ).toHaveLength(2);
    expect(
      outline(
        '一、支持范围扩大。对下列企业给予补贴：\n（一）高新技术企业；\n（二）科技型中小企业；\n（三）独角兽企业。\n二、支持上市。给予奖励。',
      ),
    ).toHaveLength(2);
  });

  it('with ① are no units', () => {
    expect(outline('一、支持上市。给予奖励。\n①主板；\n②创业板。\n二、支持发债。给予贴息。')).toHaveLength(2);
  });
});

describe('an excerpt that begins in the midst of a list', () => {
  it('has its first bracketed number though the next is missing', () => {
    const text =
      '某市意见\n一、总体要求\n（二）主要目标。创新环境更加完善。\n二、优化环境\n（四）简政放权。推进改革。\n（六）优化服务。建立平台。';
    expect(outline(text).filter((line) => line.includes('MEASURE'))).toEqual([
      '2.4 MEASURE （四） 简政放权',
      '2.6 MEASURE （六） 优化服务',
    ]);
  });
  it('does not make an article of 第九条 in a decision that amends several', () => {
    const text =
      '关于修改条例的决定\n一、将第八条修改为：\n第九条修改为：市科技局应当建立机制。\n第十三条增加一款，鼓励推广。\n二、删去第三十条。';
    expect(outline(text).map((line) => line.split(' ')[2])).toEqual(['一、', '二、']);
  });
});
