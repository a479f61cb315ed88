import { describe, expect, it } from 'vitest';
import { outline } from './read-text.js';

describe('items that run on in one line', () => {
  it('are parted where the next number of the list stands behind a clause', () => {
    const text = [
      '黑龙江省人民政府关于落实《政府工作报告》重点工作责任分工的意见',
      '一、全省经济社会发展主要目标',
      '（一）地区生产总值增长11%左右。（省发改委负责）（二）公共财政收入增长13%左右。（省财政厅主办，省国税局协办）',
      '（三）全社会固定资产投资增长30%以上。（省发改委主办，省工信委协办）',
    ].join('\n');
    expect(outline(text)).toEqual([
      '1 PREFATORY 一、 全省经济社会发展主要目标',
      '1.1 MEASURE （一） 地区生产总值增长11%左右',
      '1.2 MEASURE （二） 公共财政收入增长13%左右',
      '1.3 MEASURE （三） 全社会固定资产投资增长30%以上',
    ]);
  });

  it('are not where the next line begins with that number', () => {
    const text = '某市方案\n（一）建立机制。完善制度。（二）另有规定，从其规定。\n（二）建设平台。加强服务。';
    expect(outline(text)).toEqual(['1 MEASURE （一） 建立机制', '2 MEASURE （二） 建设平台']);
  });
});

describe('a text whose line breaks became blanks', () => {
  const line =
    '各县、市、区人民政府： 现将2009年工作任务分解给你们，请认真抓好落实。 一、主要工作目标 1、地区生产总值增长11%（市发改委）。 ' +
    '2、固定资产投资增长25%（市发改委，各县市区政府）。 3、外贸出口增长12%（市商务局）。 4、财政收入增长13%（市财政局、市国税局）。';
  it('is parted at its headings too', () => {
    expect(outline(`某市政府关于分解落实《政府工作报告》的通知\n${line}`)).toEqual([
      '1 PREFATORY 一、 主要工作目标',
      '1.1 MEASURE 1、 地区生产总值增长11%',
      '1.2 MEASURE 2、 固定资产投资增长25%',
      '1.3 MEASURE 3、 外贸出口增长12%',
      '1.4 MEASURE 4、 财政收入增长13%',
    ]);
  });
});

describe('an excerpt', () => {
  const clause = '（牵头单位：市委组织部）';
  it('goes on at a far number whose paragraph says who is responsible', () => {
    const text = `某市意见\n一、教育管理\n21.加强信息化建设。完善系统。${clause}\n二、党内民主\n36.促进党代表履职常态化。完善制度。${clause}`;
    expect(outline(text)).toContain('2.36 MEASURE 36. 促进党代表履职常态化');
  });
  it('does not at a number that only begins a line', () => {
    const text = `某市意见\n1.加强建设。完善系统。${clause}\n2.完善制度。推动落实。${clause}\n36.5万人参加了培训\n36.参加培训的人数`;
    expect(outline(text)).toHaveLength(2);
  });
});

describe('a heading', () => {
  it('ends at a dash between blanks', () => {
    const text =
      '# 某意见\n- **(一) 推进技术突破应用** — 「推动无人机空中通信研发。」（工业和信息化部负责）\n- **(二) 推广新型装备** — 「加强研发。」（应急管理部负责）';
    expect(outline(text)).toEqual(['1 MEASURE (一) 推进技术突破应用', '2 MEASURE (二) 推广新型装备']);
  });
  it('does not at a dash inside its words', () => {
    expect(outline('某意见\n一、聚焦主业——打造产业集群。支持企业发展。\n二、建设平台。加强服务。')[0]).toContain(
      '聚焦主业——打造产业集群',
    );
  });
  it.each(['实施2021 - 2023 年行动计划', '落实2021年 — 2025年规划', '增长5% - 8%'])(
    'does not at a dash between figures: %s',
    (words) => {
      expect(outline(`某意见\n一、${words}。支持企业发展。\n二、建设平台。加强服务。`)[0]).toBe(
        `1 MEASURE 一、 ${words.replace(/ /g, '')}`,
      );
    },
  );
});
