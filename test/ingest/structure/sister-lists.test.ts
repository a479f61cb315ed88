import { describe, expect, it } from 'vitest';
import { outline, structured } from './read-text.js';

describe('a list that says what is to come', () => {
  const parts = `（一）打造农村治污示范点
1.加强垃圾治理
（1）4月底前，全面清除垃圾。（责任单位：高兴镇）
（2）10月底前，完成中转站建设。（责任单位：县委农工部、高兴镇）
（二）打造岸线保护示范点
1.加强河道整治
（1）6月底前，完成护岸1.2公里。（责任单位：县水利局）
（2）9月底前，完成岸线绿化。（责任单位：县林业局）
`;
  it('has ended where （一） begins a list of 1. anew, and is no unit', () => {
    const text = `一、总体目标\n实现水清岸绿。\n二、主要任务\n重点打造2个示范点：\n1.高兴镇打造治污示范点；\n2.崇贤乡打造岸线示范点；\n3.东村乡打造水源示范点。\n${parts}`;
    expect(outline(text).slice(1)).toEqual([
      '2 SECTION 二、 主要任务',
      '2.1 SECTION （一） 打造农村治污示范点',
      '2.1.1 SECTION 1. 加强垃圾治理',
      '2.1.1.1 MEASURE （1） 4月底前，全面清除垃圾',
      '2.1.1.2 MEASURE （2） 10月底前，完成中转站建设',
      '2.2 SECTION （二） 打造岸线保护示范点',
      '2.2.1 SECTION 1. 加强河道整治',
      '2.2.1.1 MEASURE （1） 6月底前，完成护岸1.2公里',
      '2.2.1.2 MEASURE （2） 9月底前，完成岸线绿化',
    ]);
  });

  it('stays a list of measures where it has sentences of its own', () => {
    const text = `一、主要任务\n1.建设平台。支持高校建设平台。\n2.引进人才。给予人才补贴。\n${parts}`;
    expect(outline(text).slice(0, 4)).toEqual([
      '1 SECTION 一、 主要任务',
      '1.1 MEASURE 1. 建设平台',
      '1.2 MEASURE 2. 引进人才',
      '1.1_2 SECTION （一） 打造农村治污示范点',
    ]);
  });

  it('stays a list of measures where it says who is responsible', () => {
    const text = `一、主要任务
重点打造2个示范点：
1.打造治污示范点（责任单位：高兴镇）；
2.打造岸线示范点（责任单位：崇贤乡）；
3.打造水源示范点（责任单位：东村乡）。
${parts}`;
    expect(outline(text).slice(0, 5)).toEqual([
      '1 SECTION 一、 主要任务',
      '1.1 MEASURE 1. 打造治污示范点',
      '1.2 MEASURE 2. 打造岸线示范点',
      '1.3 MEASURE 3. 打造水源示范点',
      '1.1_2 SECTION （一） 打造农村治污示范点',
    ]);
  });
});

describe('三、 behind 1. 2. under （二）', () => {
  it('is a heading above （一）, and no 3.', () => {
    const text = `一、主要行动
（一）普及知识
1.建立资源库。组织编写核心知识。
2.加强重点人群普及。开展宣传教育。
（二）防控疾病
1.加强慢性病防控。推广健康生活方式。
2.加强职业病防控。改善工作场所。
三、保障措施
（一）加强组织领导。落实责任。
（二）做好监测评估。加强督查。`;
    expect(outline(text).map((line) => line.split(' ')[2])).toEqual([
      '一、',
      '（一）',
      '1.',
      '2.',
      '（二）',
      '1.',
      '2.',
      '三、',
      '（一）',
      '（二）',
    ]);
    expect(outline(text).at(-1)).toMatch(/^3\.2 /u);
  });
});

describe('articles that run on across headings', () => {
  it('stand under 一、 二、 三、', () => {
    const text = `一、促进汽车消费
第一条 发放消费券（抽奖）
投入财政资金3000万元，用于发放汽车专项消费券。
第二条 鼓励新能源车销售
对汽车销售企业给予20万元奖励。
二、提振餐饮消费
第三条 支持餐饮企业上规发展
对餐饮企业给予5万元奖励。
三、附则
第四条 本措施自印发之日起施行。`;
    expect(outline(text)).toEqual([
      '1 SECTION 一、 促进汽车消费',
      '1.1 MEASURE 第一条 发放消费券（抽奖）',
      '1.2 MEASURE 第二条 鼓励新能源车销售',
      '2 SECTION 二、 提振餐饮消费',
      '2.3 MEASURE 第三条 支持餐饮企业上规发展',
      '3 DEFINITION 三、 附则',
      '3.4 DEFINITION 第四条 本措施自印发之日起施行',
    ]);
  });

  it('stand above a list of their own: 第一条 with 一、 二、 under it', () => {
    const text = `第一条 各部门应当履行下列职责：
一、建立服务平台；
二、开展监督检查。
第二条 各部门应当公开信息。`;
    expect(outline(text).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      '1 MEASURE 第一条',
      '2 MEASURE 第二条',
    ]);
  });
});

describe('a text whose beginning is lost', () => {
  it('has a heading 三、 of its own behind 5、 6、 7、', () => {
    const text = `5、完善检测体系
加快检测能力建设。
6、开展信息发布
完善信息发布制度。
7、加强应急管理
修订应急预案。
三、工作要求
（一）加强领导，落实责任。
（二）加强督查，通报情况。`;
    const { tree, findings } = structured(text);
    expect(tree.units.map(({ numbering }) => numbering.printed)).toEqual(['5、', '6、', '7、', '三、']);
    expect(findings.map(({ code }) => code)).toEqual(['NUMBER_OUT_OF_SEQUENCE', 'NUMBER_OUT_OF_SEQUENCE']);
  });
});
