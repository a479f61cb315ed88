import { describe, expect, it } from 'vitest';
import { factsOf } from '../../ingest/pipeline.js';
import { sourceOfText } from '../../ingest/read/source.js';

const facts = (text: string): ReturnType<typeof factsOf> => factsOf(sourceOfText(text));
const measures = (text: string): readonly string[] => facts(text).measures.map(({ number }) => number);
const bodies = (text: string): readonly string[] =>
  facts(text).measures.map(({ number, assignments }) =>
    [number, ...assignments.map(({ role, asPrinted }) => `${role} ${asPrinted}`)].join(' '),
  );
const codes = (text: string): readonly string[] => facts(text).findings.map(({ code }) => code);

const OPINIONS = '国务院关于发展的意见\n国发〔2018〕9号\n';

describe('an aim that somebody is made responsible for', () => {
  it('is a measure, though it stands under 总体要求', () => {
    const aims =
      '一、总体要求\n（一）城镇新增就业1100万人以上。（人力资源社会保障部牵头）\n（二）基本原则。坚持市场主导。';
    expect(measures(OPINIONS + aims)).toEqual(['（一）']);
  });
});

describe('an excerpt', () => {
  it('keeps its articles and bracketed numbers however many are left out', () => {
    const text =
      '第一条　国家持续深化改革，最大限度减少直接干预。\n第二十四条　政府及其有关部门应当落实减税降费政策。\n按第二十五条规定办理。';
    expect(measures(`优化营商环境条例\n${text}`)).toEqual(['第一条', '第二十四条']);
    expect(
      measures(
        `${OPINIONS}一、改革\n（一）完善监管。制定清单。\n（八）发行债券。支持发行。\n（二十八）健全体系。健全机制。`,
      ),
    ).toEqual(['（一）', '（八）', '（二十八）']);
  });
  it('does not take a number inside a sentence for an article', () => {
    expect(measures('优化条例\n第一条　国家深化改革。\n第二十四条规定的减税降费应当落实。')).toEqual(['第一条']);
  });
});

describe('a sentence', () => {
  it('is whole where it ends in a bracket', () => {
    const long = '及时承接落实国务院和省、市政府取消、下放的行政权力事项，保障各承接事项有效落实。';
    expect(codes(`${OPINIONS}一、改革\n1.下放事项。${long}〔区政府办公室，各街道（功能区）〕`)).not.toContain(
      'SENTENCE_CUT_OFF',
    );
    expect(codes(`${OPINIONS}一、改革\n1.下放事项。${long}组织开展评估工作，`)).toContain('SENTENCE_CUT_OFF');
  });
});

describe('a clause on a line of its own below a list', () => {
  const list = '一、任务\n1.推动转型。\n（1）发展新能源。推进风电建设。\n（2）推广新建筑。推进光伏建设。';
  it('covers every item of it', () => {
    expect(bodies(`${OPINIONS}${list}\n（市发改委、市住建局负责）`)).toEqual([
      '（1） RESPONSIBLE 市发改委 RESPONSIBLE 市住建局',
      '（2） RESPONSIBLE 市发改委 RESPONSIBLE 市住建局',
    ]);
  });
  it('is the last item’s alone where it stands in its paragraph', () => {
    expect(bodies(`${OPINIONS}${list}（市发改委、市住建局负责）`)).toEqual([
      '（1）',
      '（2） RESPONSIBLE 市发改委 RESPONSIBLE 市住建局',
    ]);
  });
});

describe('the head of a document', () => {
  const body = '一、降低成本。支持企业。\n二、优化服务。推动改革。';
  it('prints what it asks opinions of, or what it sends on without marks', () => {
    expect(facts(`关于公开征求《南通市若干措施（征求意见稿）》意见的公告\n${body}`).printedTitle).toBe(
      '南通市若干措施（征求意见稿）',
    );
    expect(facts(`深圳市人民政府印发关于培育市场主体的实施意见的通知\n${body}`).printedTitle).toBe(
      '关于培育市场主体的实施意见',
    );
    expect(
      facts(`国务院办公厅转发国家发展改革委等部门关于加快推进快递包装绿色转型意见的通知\n${body}`).printedTitle,
    ).toBe('关于加快推进快递包装绿色转型意见');
    expect(facts(`关于做好《南通市条例》贯彻实施工作的通知\n${body}`).printedTitle).toBeNull();
  });
  it('goes on below a line that ends in the name of another document', () => {
    expect(facts(`国务院关于落实《政府工作报告》\n重点工作部门分工的意见\n国发〔2018〕9号\n${body}`).title).toBe(
      '国务院关于落实《政府工作报告》重点工作部门分工的意见',
    );
  });
  it('names who decrees a regulation, or who speaks in the title, where nobody signs', () => {
    const decree =
      '中华人民共和国国务院令\n第722号\n优化营商环境条例\n第一条　国家深化改革。\n第二条　政府应当优化服务。';
    expect(facts(decree)).toMatchObject({ docNumber: '中华人民共和国国务院令第722号', issuers: [{ name: '国务院' }] });
    expect(facts(`宜春市人民政府关于印发方案的通知\n宜府发〔2023〕1号\n${body}`)).toMatchObject({
      issuers: [{ name: '宜春市人民政府' }],
      regions: ['宜春市'],
    });
    expect(facts(`湘西自治州人民政府关于印发方案的通知\n${body}`).issuers[0]?.name).toBe(
      '湘西土家族苗族自治州人民政府',
    );
  });
});
