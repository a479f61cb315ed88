import { describe, expect, it } from 'vitest';
import type { Unit } from '../../../ingest/structure/tree.js';
import { outline, structured } from './read-text.js';

const units = (text: string): readonly Unit[] => structured(text).tree.units;
const roles = (text: string): readonly string[] => outline(text).map((line) => line.split(' ')[1] ?? '');

describe('a sentence parted by a page or a broken line', () => {
  it('is read whole, and quoted as it stands', () => {
    const [unit] = units('一、总体目标。合肥市打造具有国际影\n\n— 3 —\n\n响力的科技创新策源地。');
    expect(unit?.body[0]?.view.text).toBe('合肥市打造具有国际影响力的科技创新策源地。');
    expect(unit?.view.source).toContain('— 3 —');
  });

  it('is not joined with the next where it is whole, or where a heading or a clause line ends', () => {
    expect(units('一、推动创新\n支持企业。\n鼓励银行。')[0]?.body).toHaveLength(2);
    expect(
      units('一、推动创新。支持企业。\n责任单位：市科技局，各区县（市）政府\n市级部门要加强指导。')[0]?.body,
    ).toHaveLength(3);
  });

  it('in a heading goes on after its comma', () => {
    expect(outline('二、其他\n一、推动区域发展，\n打造全国增长极\n（一）建设共同体。推动两地合作。')).toContain(
      '1 SECTION 一、 推动区域发展，打造全国增长极',
    );
  });

  it('is joined again wherever a page broke every line at its margin', () => {
    const sentence =
      '鼓励商业银行在试验区内设立科技金融事业部、科技支行、科创金融专营机构等，授权建立专营的组织架构体系。';
    const measures = ['一', '二', '三', '四', '五', '六'].map((n) => `　　${n}、完善服务体系。${sentence}${sentence}`);
    const broken = measures.flatMap((text) => text.match(/.{1,30}/g) ?? []).join('\n');
    expect(units(broken).map(({ body }) => body.map(({ view }) => view.text))).toEqual(
      measures.map(() => [sentence + sentence]),
    );
  });

  it('after a number that stands alone begins on the next line', () => {
    expect(outline('一、任务\n（一）\n优化服务。鼓励银行。')).toContain('1.1 MEASURE （一） 优化服务');
  });
});

describe('a title', () => {
  it.each([
    [
      'ends at the first full stop',
      '（一）强化顶层设计引领，发挥政府宏观指导作用。建立体系。',
      '强化顶层设计引领，发挥政府宏观指导作用',
    ],
    ['is all of a heading on its own line', '（一）推动资源开放\n加大开放力度。', '推动资源开放'],
    [
      'may hold a full stop in quotation marks',
      '（一）落实“应贷尽贷。能贷快贷”要求。建立机制。',
      '落实“应贷尽贷。能贷快贷”要求',
    ],
    ['ends at a colon after a noun', '（一）支持方式：给予贷款贴息。', '支持方式'],
    ['leaves the clause out', '（一）支持企业上市（责任单位：市金融局）', '支持企业上市'],
    [
      'ends at a blank after a noun',
      '（一）拓宽融资渠道　鼓励银行加大信贷投放力度，支持企业发行债券，推动各类基金投早投小，降低综合融资成本。',
      '拓宽融资渠道',
    ],
  ])('%s', (_how, line, title) => {
    expect(units(`一、任务\n${line}`)[0]?.children[0]?.title.text).toBe(title);
  });

  it('of an article may stand in brackets', () => {
    expect(outline('第一条【信息公示】施工许可证应当放置在现场备查。')).toEqual(['1 MEASURE 第一条 信息公示']);
  });
});

describe('roles', () => {
  it('follow the grammar of headings', () => {
    expect(
      outline(
        '一、总体要求\n（一）坚持改革创新。深化改革。\n二、适用范围\n本方案适用于本市企业。\n三、主要任务\n（一）优化申报流程。推动简化。\n四、申报流程\n（一）企业申请。提交材料。\n五、组织实施\n各部门要加强领导。',
      ),
    ).toEqual([
      '1 PREFATORY 一、 总体要求',
      '1.1 PREFATORY （一） 坚持改革创新',
      '2 DEFINITION 二、 适用范围',
      '3 SECTION 三、 主要任务',
      '3.1 MEASURE （一） 优化申报流程',
      '4 PROCEDURE 四、 申报流程',
      '4.1 PROCEDURE （一） 企业申请',
      '5 SECTION 五、 组织实施',
    ]);
  });

  it('of numbered items in a closing section are measures', () => {
    expect(roles('一、任务\n（一）推动创新。支持企业。\n二、保障措施\n（一）加强组织领导。建立机制。')).toEqual([
      'SECTION',
      'MEASURE',
      'SECTION',
      'MEASURE',
    ]);
  });

  it('of a flat list of measures are measures', () => {
    expect(
      roles('一、应专项论证民间资本参与的可行性。\n二、细化参与项目建设的具体要求。\n三、引导民间资本有序参与。'),
    ).toEqual(['MEASURE', 'MEASURE', 'MEASURE']);
  });

  it('of articles are told one by one', () => {
    expect(
      roles(
        '第一章 总则\n第一条 为了深化改革，制定本条例。\n第二条 本市行政区域内的活动，适用本条例。\n第三条 金融改革应当坚持绿色导向的原则。\n第四条 市人民政府应当加强领导。\n第二章 附则\n第五条 本条例自2022年1月1日起施行。',
      ),
    ).toEqual(['DEFINITION', 'DEFINITION', 'DEFINITION', 'PREFATORY', 'MEASURE', 'DEFINITION', 'DEFINITION']);
  });

  it('make the items of what a scheme asks for its dimensions, only where it scores', () => {
    const scheme =
      '一、建设标准\n（一）规划布局清晰。编制规划。\n（二）产业特色鲜明。突出主导产业。\n二、支持内容\n（一）推动对接。支持企业。';
    expect(roles(`${scheme}\n三、评选方法\n评估分值达到90分予以挂牌。`).slice(1, 3)).toEqual([
      'DIMENSION',
      'DIMENSION',
    ]);
    expect(roles(scheme).slice(1, 3)).toEqual(['MEASURE', 'MEASURE']);
  });
});

describe('a text that lost its line breaks', () => {
  it('has its numbers given back', () => {
    const text =
      '现提出以下意见。1.对创业团队给予资助。责任单位：市科技局。2.对招商项目给予奖励。责任单位：市发改委。3.支持引才。给予补贴。';
    expect(outline(text)).toHaveLength(3);
  });

  it('has the first part of a section parted from its heading', () => {
    expect(outline('一、总体要求（一）指导思想。以新理念为指导。\n（二）目标。到2025年实现。')).toEqual([
      '1 PREFATORY 一、 总体要求',
      '1.1 PREFATORY （一） 指导思想',
      '1.2 PREFATORY （二） 目标',
    ]);
  });

  it('is not seen in one that lists within a sentence', () => {
    expect(outline('一、支持企业。包括：1.高新企业；2.中小企业；3.独角兽。\n二、鼓励银行。给予贴息。')).toHaveLength(2);
  });
});

describe('the closing', () => {
  it('is no part of the last measure', () => {
    const { tree } = structured(
      '一、支持上市。给予奖励。\n二、支持发债。给予贴息。\n本措施自印发之日起施行，有效期5年。\n附件：1.任务分工表\n2.联系人名单\n某市人民政府\n2025年4月1日\n（此件公开发布）',
    );
    expect(tree.units.at(-1)?.view.text).toBe('二、支持发债。给予贴息。');
    expect(tree.tail.map(({ view }) => view.text)).toEqual([
      '本措施自印发之日起施行，有效期5年。',
      '附件：1.任务分工表',
      '2.联系人名单',
      '某市人民政府',
      '2025年4月1日',
      '（此件公开发布）',
    ]);
  });

  it('parts a plan from its annexes', () => {
    const text =
      '关于发展的意见\n一、支持上市。给予奖励。\n附件：任务分工表\n某市人民政府\n2024年3月1日\n附件\n任务分工表\n一、加大信贷投放，市金融局负责';
    expect(outline(text)).toEqual(['1 MEASURE 一、 支持上市']);
  });

  it('of a notice with requests of its own is part of the head, before the plan it prints', () => {
    const text =
      '关于印发《行动方案》的通知\n请一并执行。\n一、提高认识。加强领导。\n二、抓好落实。制定细则。\n某市人民政府办公室\n2024年5月8日\n行动方案\n一、支持上市。给予奖励。\n二、支持发债。给予贴息。';
    expect(outline(text)).toEqual(['1 MEASURE 一、 支持上市', '2 MEASURE 二、 支持发债']);
  });
});
