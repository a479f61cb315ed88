import { describe, expect, it } from 'vitest';
import { outline } from './read-text.js';

describe('numbers of the form 1.1', () => {
  it('number the parts of 1. 2. 3., as Markdown prints them', () => {
    const text = `### 三、重点任务

#### 1. 知识产权创造提质行动

1.1 **培育高价值专利。** 布局建设高价值专利培育中心2个。

牵头单位：区科技局

1.2 **强化商标品牌建设。** 深入实施商标品牌价值提升工程。

责任单位：区市场监管局

#### 2. 知识产权运用增效行动

2.1 **推动专利转化。** 实施专利转化专项行动。

责任单位：区科技局
`;
    expect(outline(text)).toEqual([
      '3 SECTION 三、 重点任务',
      '3.1 SECTION 1. 知识产权创造提质行动',
      '3.1.1 MEASURE 1.1 培育高价值专利',
      '3.1.2 MEASURE 1.2 强化商标品牌建设',
      '3.2 SECTION 2. 知识产权运用增效行动',
      '3.2.1 MEASURE 2.1 推动专利转化',
    ]);
  });

  it('may have parts of their own, and no blank behind them', () => {
    const text = `1.1编制目的。健全应急机制。
1.2适用范围。适用于本市。
2.1组织指挥机构。成立指挥部。
2.1.1 指挥部职责。负责统一指挥。
2.1.2 办公室职责。负责日常工作。
2.2工作机构。建立联络制度。`;
    expect(outline(text).map((line) => line.split(' ').slice(2).join(' '))).toEqual([
      '1.1 编制目的',
      '1.2 适用范围',
      '2.1 组织指挥机构',
      '2.1.1 指挥部职责',
      '2.1.2 办公室职责',
      '2.2 工作机构',
    ]);
  });

  it('show that 1 总则 is a heading, and 2 台设备 is none', () => {
    const text = `1 总则
1.1 编制目的
健全应急机制，提高处置能力。
1.2 工作原则
坚持预防为主。
2 组织指挥体系
2.1 应急指挥部
市政府成立指挥部，负责统一指挥。
2.2 应急保障
配备
2 台设备
加强值守。`;
    expect(outline(text).map((line) => line.split(' ').slice(0, 4).join(' '))).toEqual([
      '1 DEFINITION 1 总则',
      '1.1 DEFINITION 1.1 编制目的',
      '1.2 DEFINITION 1.2 工作原则',
      '2 SECTION 2 组织指挥体系',
      '2.1 MEASURE 2.1 应急指挥部',
      '2.2 MEASURE 2.2 应急保障',
    ]);
    const wide = text.replace(/^(\d)\.(\d)/gm, '$1．$2');
    expect(outline(wide).filter((line) => /总则|组织指挥体系|台设备/.test(line))).toEqual([
      '1 DEFINITION 1 总则',
      '2 SECTION 2 组织指挥体系',
    ]);
  });

  it('are no figures: 1.5万家, 2.3个, 3.5 亿元, 2.5浓度 behind a broken line', () => {
    const text = `一、培育企业。支持企业成长，力争全市企业达到
1.5万家以上，带动增长
2.3个百分点，投资
3.5 亿元，PM
2.5浓度下降，推动发展。
二、优化服务。推动平台建设。`;
    expect(outline(text)).toEqual(['1 MEASURE 一、 培育企业', '2 MEASURE 二、 优化服务']);
  });

  it('leave 1.5G and its like to the list of 1. 2. 3.', () => {
    expect(
      outline('一、推广应用\n1.5G+智慧教育。推进智慧校园。\n2.5G+医疗健康。推进远程医疗。').map(
        (line) => line.split(' ')[2],
      ),
    ).toEqual(['一、', '1.', '2.']);
  });
});
