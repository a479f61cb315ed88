import { describe, expect, it } from 'vitest';
import { outline } from './read-text.js';

const CHAPTERS = ['第一章 总则', '第二章 促进与保障', '第三章 附则'];
const TEXT =
  '第一章 总则\n第一条 市政府应当统筹。\n第二章 促进与保障\n第二条 鼓励企业创新。\n第三章 附则\n第三条 本条例自2022年1月1日起施行。';

describe('a table of contents', () => {
  it.each([
    ['with its heading', `目录\n${CHAPTERS.join('\n')}\n`],
    ['with dots and pages', `目 录\n${CHAPTERS.map((line, at) => `${line}………${String(at + 1)}`).join('\n')}\n`],
    ['without a heading', `${CHAPTERS.join('\n')}\n`],
  ])('gives no units: %s', (_name, contents) => {
    expect(outline(`某市促进条例\n${contents}${TEXT}`)).toEqual(outline(`某市促进条例\n${TEXT}`));
  });

  it('is none where a chapter has its text', () => {
    expect(outline(TEXT)).toHaveLength(6);
    expect(outline('第一章 总则\n市政府应当统筹，推动发展。\n第一章 总则\n第一条 鼓励创新。').length).toBeGreaterThan(
      2,
    );
  });
});

describe('a chapter', () => {
  it('may begin with 中, 和 or 与', () => {
    const chapters = ['第一章 中小企业融资', '第二章 中央财政支持', '第三章 和谐劳动关系', '第四章 与会人员'];
    const text = chapters.map((line, at) => `${line}\n第${'一二三四'.charAt(at)}条 鼓励创新。`).join('\n');
    expect(outline(text).filter((line) => line.includes('章'))).toHaveLength(4);
  });

  it('that is only spoken of is none', () => {
    const text = '第一章 总则\n第一条 鼓励创新。\n第二章中的规定另行发布。\n第二章和第三章有关内容不变。';
    expect(outline(text).filter((line) => line.includes('章'))).toHaveLength(1);
  });
});

describe('Markdown', () => {
  it('with elements of HTML in it is read without them', () => {
    const text =
      '## 第一章&emsp;总&emsp;则{align="center"}\n[1](#t1)&emsp;[2](#t2)\n<p id="t1">&emsp;<b>第一条</b>&emsp;鼓励创新。</p>\n<p id="t2"><b>第二条</b>&emsp;企业应当守法，年利率<5%。<br>\n报备案。</p>';
    expect(outline(text)).toEqual([
      '1 DEFINITION 第一章 总则',
      '1.1 MEASURE 第一条 鼓励创新',
      '1.2 MEASURE 第二条 企业应当守法，年利率<5%',
    ]);
  });
});

describe('a table of contents above a preface', () => {
  const TEXT = `为推进发展，制定本方案。
一、总体要求
坚持创新发展。
二、主要任务
（一）建设平台。支持平台建设。
三、保障措施
（二）加强统筹。健全工作机制。`;
  const LINES = '一、总体要求\n二、主要任务\n三、保障措施';
  const units = (text: string): readonly string[] => outline(text).map((line) => line.split(' ')[2] ?? '');

  it('is left out under 目录, with dots and page numbers or without', () => {
    const own = units(`某市工作方案\n${TEXT}`);
    expect(own).toEqual(['一、', '二、', '（一）', '三、', '（二）']);
    expect(units(`某市工作方案\n目 录\n${LINES}\n${TEXT}`)).toEqual(own);
    expect(units(`目录\n${LINES.replace(/$/gm, '……1')}\n某市工作方案\n${TEXT}`)).toEqual(own);
  });
  it('is left out where nothing says that it is one, for its lines stand again', () => {
    expect(units(`${LINES}\n某市工作方案\n${TEXT}`)).toEqual(units(`某市工作方案\n${TEXT}`));
  });
  it('is none where its lines are all there is of them', () => {
    expect(units('某市任务清单\n一、建设平台\n二、引进人才\n三、完善机制\n为推进发展，各部门要抓好落实。')).toEqual([
      '一、',
      '二、',
      '三、',
    ]);
  });
});
