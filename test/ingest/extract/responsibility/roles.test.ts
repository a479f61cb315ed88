import { describe, expect, it } from 'vitest';
import { unexplainedComma } from '../../../../ingest/extract/responsibility/unexplained-comma.js';
import { treeOf, unitAt } from '../tree-of.js';
import { assignedIn, findingCodes, roles } from './said.js';

describe('a rule stated once', () => {
  const tree = treeOf([
    { title: '以前的任务', body: ['试点。（商务部、财政部负责）'] },
    { title: '拓展两个市场', body: ['试点。（税务总局、财政部、海关总署负责，排在第一位的部门为牵头部门，下同）'] },
    { title: '释放企业产能', body: ['允许承接委托加工。（海关总署、商务部负责）'] },
    { title: '另有规定', body: ['试点。（药监局牵头，海关总署配合）'] },
  ]);
  it('makes the first listed lead from there on', () => {
    expect(roles(unitAt(tree, 1), tree)).toEqual(['LEAD 税务总局', 'RESPONSIBLE 财政部', 'RESPONSIBLE 海关总署']);
    expect(roles(unitAt(tree, 2), tree)).toEqual(['LEAD 海关总署', 'RESPONSIBLE 商务部']);
  });
  it('is quoted as the basis of the role it gives', () => {
    const [lead, other] = assignedIn(unitAt(tree, 2), tree);
    expect(lead?.basis).toBe('RULE_IN_DOCUMENT');
    expect(lead?.ruleSpan?.quote).toBe('排在第一位的部门为牵头部门，下同');
    expect(other?.basis).toBe('STATED');
  });
  it('says nothing of what stands before it, nor where a clause says for itself who leads', () => {
    expect(roles(unitAt(tree, 0), tree)).toEqual(['RESPONSIBLE 商务部', 'RESPONSIBLE 财政部']);
    expect(roles(unitAt(tree, 3), tree)).toEqual(['LEAD 药监局', 'SUPPORT 海关总署']);
  });
  it.each([
    '列第一位者为牵头单位，下同',
    '排第一位的为牵头部门',
    '列在首位的为牵头单位，其他有关单位按职责分工负责，下同',
  ])('may read %s', (rule) => {
    const stated = treeOf([{ body: [`试点。（省教育厅、各市人民政府负责。${rule}）`] }]);
    expect(roles(unitAt(stated, 0), stated)).toEqual(['LEAD 省教育厅', 'RESPONSIBLE 各市人民政府']);
  });
  it.each(['对考核排名第一的单位牵头人给予奖励。', '对全省排名第一的部门牵头实施的项目给予奖励。'])(
    'is not a place in a contest: %s',
    (said) => {
      const contest = treeOf([{ body: ['试点。（省教育厅、省财政厅负责）'] }, { body: [said] }]);
      expect(roles(unitAt(contest, 0), contest)).toEqual(['RESPONSIBLE 省教育厅', 'RESPONSIBLE 省财政厅']);
    },
  );
  it('may make those responsible lead where nobody is named to lead', () => {
    const rule = '牵头单位（无牵头单位的，责任单位即为牵头单位，下同）要强化责任担当。';
    const alone = treeOf(
      [{ body: ['责任单位：市科技局'] }, { body: ['牵头单位：市发改委，责任单位：市统计局'] }],
      [rule],
    );
    expect(roles(unitAt(alone, 0), alone)).toEqual(['LEAD 市科技局']);
    expect(assignedIn(unitAt(alone, 0), alone)[0]?.ruleSpan?.quote).toContain('责任单位即为牵头单位');
    expect(roles(unitAt(alone, 1), alone)).toEqual(['LEAD 市发改委', 'RESPONSIBLE 市统计局']);
  });
  it('may give the lead to marked bodies', () => {
    const marked = treeOf([{ body: ['试点。', '责任单位：市财政局、★市科技局'] }], [], ['注：标★的为牵头单位']);
    expect(roles(unitAt(marked, 0), marked)).toEqual(['RESPONSIBLE 市财政局', 'LEAD 市科技局']);
  });
});

describe('a comma in a list of 责任单位', () => {
  const list = '推广供应链票据。（责任单位：人行成都分行、四川银保监局，科技厅、财政厅）';
  const without = '优化服务体系。（责任单位：科技厅、省地方金融监管局）';
  it('parts leads from supports where a sentence names exactly those before it as leads', () => {
    const shown =
      '由科技厅、省地方金融监管局牵头，共同推动意见实施。（责任单位：科技厅、省地方金融监管局，财政厅、省国资委）';
    const tree = treeOf([{ body: [list] }, { body: [without] }, { body: [shown] }]);
    expect(roles(unitAt(tree, 0), tree)).toEqual([
      'LEAD 人行成都分行',
      'LEAD 四川银保监局',
      'SUPPORT 科技厅',
      'SUPPORT 财政厅',
    ]);
    const [first] = assignedIn(unitAt(tree, 0), tree);
    expect(first?.basis).toBe('INFERRED');
    expect(first?.ruleSpan?.quote).toBe('由科技厅、省地方金融监管局牵头');
    expect(roles(unitAt(tree, 1), tree)).toEqual(['RESPONSIBLE 科技厅', 'RESPONSIBLE 省地方金融监管局']);
    expect(unexplainedComma.read(tree)).toEqual([]);
  });
  it('parts nothing where another sentence shows otherwise', () => {
    const shown = '由财政厅牵头推进。（责任单位：科技厅、省地方金融监管局，财政厅）';
    const tree = treeOf([{ body: [list] }, { body: [shown] }]);
    expect(assignedIn(unitAt(tree, 0), tree).every(({ role }) => role === 'RESPONSIBLE')).toBe(true);
  });
  it('is followed where the document says what it means', () => {
    const tree = treeOf([{ body: [list] }], ['（责任单位中第一个逗号前为牵头单位）']);
    expect(roles(unitAt(tree, 0), tree).slice(1, 3)).toEqual(['LEAD 四川银保监局', 'SUPPORT 科技厅']);
    expect(assignedIn(unitAt(tree, 0), tree)[0]?.basis).toBe('RULE_IN_DOCUMENT');
  });
  it('is left open with one finding where nothing explains it', () => {
    const tree = treeOf([{ body: [list] }, { body: [list] }]);
    expect(assignedIn(unitAt(tree, 0), tree).every(({ role }) => role === 'RESPONSIBLE')).toBe(true);
    expect(unexplainedComma.read(tree)).toMatchObject([{ kind: 'finding', code: 'COMMA_UNEXPLAINED' }]);
  });
  it('needs no explanation where it only enumerates', () => {
    const tree = treeOf([{ body: ['试点。（责任单位：市科技局，市财政局，市教育局）'] }]);
    expect(unexplainedComma.read(tree)).toEqual([]);
  });
});

describe('standing parties', () => {
  const tree = treeOf([
    { body: ['强化分工。（生态环境部指导，试点城市政府负责落实。以下均需试点城市政府落实，不再列出）'] },
    { body: ['减少贮存。（自然资源部、工业和信息化部指导）'] },
    { title: '强化宣传引导', body: ['面向学校、社区开展生态文明教育。'] },
  ]);
  it('belong to every later measure that says who is responsible', () => {
    expect(roles(unitAt(tree, 1), tree)).toEqual([
      'RESPONSIBLE 自然资源部',
      'RESPONSIBLE 工业和信息化部',
      'RESPONSIBLE 试点城市政府',
    ]);
    expect(assignedIn(unitAt(tree, 1), tree)[2]).toMatchObject({
      basis: 'RULE_IN_DOCUMENT',
      ruleSpan: { quote: '以下均需试点城市政府落实，不再列出' },
    });
  });
  it('are named once where the measure names them itself, and not where it says nothing', () => {
    expect(roles(unitAt(tree, 0), tree)).toEqual(['RESPONSIBLE 生态环境部', 'RESPONSIBLE 试点城市政府']);
    expect(roles(unitAt(tree, 2), tree)).toEqual([]);
  });
});

describe('one clause for several measures', () => {
  it('stands in the section around them; a measure with its own is left alone', () => {
    const tree = treeOf([
      {
        title: '（一）健全机制',
        role: 'SECTION',
        body: ['健全机制。（责任单位：市科技局）'],
        children: [{ body: ['完善制度。'] }, { body: ['完善平台。（责任单位：市财政局）'] }],
      },
    ]);
    expect(roles(unitAt(tree, 0, 0), tree)).toEqual(['RESPONSIBLE 市科技局']);
    expect(roles(unitAt(tree, 0, 1), tree)).toEqual(['RESPONSIBLE 市财政局']);
  });
  it('stands behind them with 以上 or before them with 以下', () => {
    const behind = treeOf([{ body: ['完善制度。'] }, { body: ['完善平台。以上任务由市科技局负责。'] }]);
    expect(roles(unitAt(behind, 0), behind)).toEqual(['RESPONSIBLE 市科技局']);
    const before = treeOf([
      { role: 'SECTION', body: ['以下工作均由市财政局牵头。'], children: [{ body: ['完善制度。'] }] },
    ]);
    expect(roles(unitAt(before, 0, 0), before)).toEqual(['LEAD 市财政局']);
  });
  it("is no sister's own clause", () => {
    const tree = treeOf([{ body: ['完善制度。'] }, { body: ['完善平台。（责任单位：市财政局）'] }]);
    expect(roles(unitAt(tree, 0), tree)).toEqual([]);
  });
});

describe('roles within one measure', () => {
  it('are not raised by a clause that only guides', () => {
    const tree = treeOf([
      { body: ['建立体系。（生态环境部牵头，国家统计局参与）', '加强集成。（生态环境部、国家统计局、财政部指导）'] },
    ]);
    expect(roles(unitAt(tree, 0), tree)).toEqual([
      'LEAD 生态环境部',
      'SUPPORT 国家统计局',
      'RESPONSIBLE 生态环境部',
      'SUPPORT 国家统计局',
      'RESPONSIBLE 财政部',
    ]);
  });
});

describe('by when', () => {
  it.each([
    ['（发展改革委牵头，2019年6月底前完成）', '2019-06-30'],
    ['（责任单位：市财政局；完成时限：2025年底前）', '2025-12-31'],
    ['（商务部负责，2021年12月15日前完成）', '2021-12-15'],
    ['（商务部负责，2023年上半年完成）', '2023-06-30'],
    ['（商务部负责，持续推进）', null],
  ])('%s', (clause, dueOn) => {
    const tree = treeOf([{ body: [`推进改革。${clause}`] }]);
    expect(assignedIn(unitAt(tree, 0), tree).map((each) => each.dueOn)).toEqual([dueOn]);
  });
  it('is read from a line of its own', () => {
    const tree = treeOf([{ body: ['推进改革。', '责任单位：市科技局、市财政局', '完成时限：2025年6月底前'] }]);
    expect(assignedIn(unitAt(tree, 0), tree).map((each) => each.dueOn)).toEqual(['2025-06-30', '2025-06-30']);
  });
});

describe('what a clause leaves open is a finding', () => {
  it.each([
    ['落实机制。（市财政局、国家金融监管总局连云港监管分局、按职责分工落实）', 'EMPTY_LIST_SLOT'],
    ['落实机制。（有关部门按职责分工负责）', 'CLAUSE_WITHOUT_BODY'],
    ['落实机制。（责任单位：市商务局、市财政局', 'UNCLOSED_BRACKET'],
  ])('%s', (sentence, code) => {
    const tree = treeOf([{ body: [sentence] }]);
    expect(findingCodes(unitAt(tree, 0), tree)).toEqual([code]);
  });
  it('and a whole clause leaves none', () => {
    const tree = treeOf([{ body: ['落实机制。（市财政局负责）'] }]);
    expect(findingCodes(unitAt(tree, 0), tree)).toEqual([]);
  });
});

describe('the place of a name', () => {
  it('quotes the source as printed', () => {
    const tree = treeOf([{ body: ['推进改革。(责任单位:市发展改革委(市数据局)、市財政局)'] }]);
    const assigned = assignedIn(unitAt(tree, 0), tree);
    expect(assigned.map(({ asPrinted, span }) => [asPrinted, span.quote])).toEqual([
      ['市发展改革委(市数据局)', '市发展改革委(市数据局)'],
      ['市財政局', '市財政局'],
    ]);
    expect(assigned.every(({ span }) => tree.view.source.slice(span.start, span.end) === span.quote)).toBe(true);
  });
});
