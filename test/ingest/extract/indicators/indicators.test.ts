import { describe, expect, it } from 'vitest';
import { criteriaIn } from '../../../../ingest/extract/indicators/criteria.js';
import { readIndicators } from '../../../../ingest/extract/indicators/indicators.js';
import { treeOf } from '../tree-of.js';

const cut = (text: string): readonly string[] => criteriaIn(text).map(({ start, end }) => text.slice(start, end));

describe('a criterion', () => {
  it('has a predicate of its own', () => {
    expect(
      cut(
        '具有良好的创新创业氛围，拥有高新技术企业培育体系，激励企业与高校建立“技术攻关联盟”，科技成果转移转化机制健全。',
      ),
    ).toEqual([
      '具有良好的创新创业氛围',
      '拥有高新技术企业培育体系',
      '激励企业与高校建立“技术攻关联盟”',
      '科技成果转移转化机制健全',
    ]);
  });
  it('begins with the adverbials that wait for its predicate', () => {
    expect(cut('立足自身区位条件，结合本城市金融业发展态势和导向，明确集聚模式，编制园区发展规划')).toEqual([
      '立足自身区位条件，结合本城市金融业发展态势和导向，明确集聚模式',
      '编制园区发展规划',
    ]);
  });
  it('keeps what comes of it', () => {
    expect(cut('对企业融资需求进行分析、评估和筛选，形成融资信息对接清单，金融支持产业发展措施有力')).toEqual([
      '对企业融资需求进行分析、评估和筛选，形成融资信息对接清单',
      '金融支持产业发展措施有力',
    ]);
    expect(cut('既适合自身资源禀赋，又能够与周边产业形成分工互补格局，吸引先进要素集聚发展')).toHaveLength(2);
  });
  it('keeps what says more of the same thing', () => {
    expect(cut('加强公共服务平台建设，开发运营公共技术、数据共享等平台。')).toHaveLength(1);
    expect(cut('金融要素集聚度高，金融机构组织业态丰富，高质量引进国内外银行')).toHaveLength(2);
  });
  it('is none without words', () => {
    expect(cut('')).toEqual([]);
    expect(cut('。；，')).toEqual([]);
  });
});

describe('the indicators of a scheme', () => {
  const dimension = (title: string, body: string) => ({ title, role: 'DIMENSION' as const, body: [body] });
  const tree = treeOf([
    {
      title: '建设标准',
      role: 'SECTION',
      children: [
        dimension('规划布局清晰', '编制园区发展规划。'),
        dimension('推进机制健全', '工作计划稳步有序，积极推动政府出台政策。'),
      ],
    },
    { title: '支持服务内容', role: 'MEASURE', body: ['推进对接。'] },
  ]);
  it('are its dimensions, each followed by its criteria', () => {
    expect(readIndicators(tree).map(({ code, name, parent }) => [code, name, parent])).toEqual([
      ['1', '规划布局清晰', null],
      ['1.1', '编制园区发展规划', '1'],
      ['2', '推进机制健全', null],
      ['2.1', '工作计划稳步有序', '2'],
      ['2.2', '积极推动政府出台政策', '2'],
    ]);
  });
  it('quote their places', () => {
    for (const { span, text } of readIndicators(tree)) {
      expect(tree.view.source.slice(span.start, span.end)).toBe(span.quote);
      expect(span.quote.replace(/\s/gu, '')).toBe(text);
    }
  });
  it('are none where nothing is a dimension', () => {
    expect(readIndicators(treeOf([{ body: ['具有良好的氛围。'] }]))).toEqual([]);
  });
});
