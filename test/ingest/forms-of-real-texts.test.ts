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

describe('sentences under a measure with a heading and a clause', () => {
  const details = '1.梳理现行惠企政策，形成政策清单。\n2.对符合条件的企业“免申即享”。';
  it('say what it consists of', () => {
    const text = `一、任务\n（一）惠企政策“直达快享”。（责任单位：经发局、财政局）\n${details}\n（二）优化服务。推进改革。`;
    expect(bodies(OPINIONS + text)).toEqual(['（一） RESPONSIBLE 经发局 RESPONSIBLE 财政局', '（二）']);
    const below =
      '5.加大培育力度。\n（1）对首次认定的给予奖励；\n（2）对重新认定的给予奖励。\n牵头单位：区科技局\n6.支持研发。加大投入。';
    expect(bodies(`${OPINIONS}一、任务\n${below}`)).toEqual(['5. LEAD 区科技局', '6.']);
  });
  it('are measures where they say who answers for them, and so is what stands above them', () => {
    const parts = '1.总结直达资金做法。（财政部牵头）\n2.简化税费优惠程序。（税务总局负责）';
    const text = `一、政策\n（一）落实减税降费政策。（财政部、税务总局按职责分工负责）\n具体措施：\n${parts}`;
    const read = facts(OPINIONS + text).measures;
    expect(bodies(OPINIONS + text)).toEqual([
      '（一） RESPONSIBLE 财政部 RESPONSIBLE 税务总局',
      '1. LEAD 财政部',
      '2. RESPONSIBLE 税务总局',
    ]);
    expect(read[0]?.span.quote).toMatch(/具体措施：$/);
  });
  it('are measures where nothing above them says so', () => {
    expect(measures(`${OPINIONS}一、改革\n（一）下放权限\n1.将审批权限下放至省级。\n2.取消事前审批。`)).toEqual([
      '1.',
      '2.',
    ]);
  });
});

describe('a box inside a plan', () => {
  it('belongs to the measure it stands in, its numbers too', () => {
    const box =
      '专栏1　信息网络基础设施优化升级工程\n1．推进光纤网络扩容提速。加快部署。\n2．加快5G网络部署。推动商用。';
    const text = `三、升级设施\n（一）加快建设信息网络。建设设施。\n${box}\n（二）推进云网协同。加快建设。`;
    expect(measures(OPINIONS + text)).toEqual(['（一）', '（二）']);
  });
  it('is none in a sentence that speaks of one', () => {
    const text = '一、宣传\n（一）开设专栏，加强宣传。\n1.开设电视专栏。制作节目。\n2.开设报纸专栏。刊发文章。';
    expect(measures(OPINIONS + text)).toEqual(['1.', '2.']);
  });
});

describe('labels under every measure', () => {
  it('name parts of it, and no measures', () => {
    const one = (n: string, what: string): string =>
      `（${n}）${what}\n1．惩戒措施\n不予受理其申请。\n2．操作程序\n由工商总局牵头，会同国务院国资委办理。`;
    const text = `二、惩戒措施及操作程序\n${one('一', '阻止出境')}\n${one('二', '限制任职')}\n${one('三', '限制供地')}`;
    expect(bodies(OPINIONS + text)).toEqual(
      ['（一）', '（二）', '（三）'].map((number) => `${number} LEAD 工商总局 RESPONSIBLE 国务院国资委`),
    );
  });
});

describe('numbers', () => {
  it('run on below the headings that open in the next section', () => {
    const text =
      '一、总体目标\n1.目标。培养人才。\n二、实施行动\n（一）产业人才行动。实施如下重点项目：\n2.紧缺人才项目。引进人才。（牵头单位：市人社局）\n3.企业家项目。培养人才。（牵头单位：市国资委）\n（二）科技人才行动。实施如下重点项目：\n4.学者项目。设立岗位。（牵头单位：市教育局）';
    expect(measures(OPINIONS + text)).toEqual(['2.', '3.', '4.']);
  });
  it('may stand before a year, or before a heading on 项目', () => {
    expect(measures(`${OPINIONS}一、放权\n1.2020年底前出台清单。\n2.2021年底前修订目录。`)).toEqual(['1.', '2.']);
    expect(measures(`${OPINIONS}一、服务\n（一）企业开办提速。压缩时间。\n（二）项目审批提速。实行专班服务。`)).toEqual(
      ['（一）', '（二）'],
    );
    expect(measures(`${OPINIONS}一、服务\n（一）企业开办提速。\n（二）项规定的企业。\n（二）项目建设。推进。`)).toEqual(
      ['（一）', '（二）'],
    );
  });
});

describe('what only opens or closes a document', () => {
  const two = '一、降低成本。支持企业。\n二、优化服务。推动改革。\n';
  it.each([
    '三、本公告自2022年4月1日施行。原公告同时废止。',
    '三、本公告所称中型企业，按照《中小企业划型标准规定》中的营业收入指标确定。',
    '三、其他事宜',
    '三、适用的对象\n本措施适用于本市企业。',
    '三、总体要求坚持以习近平新时代中国特色社会主义思想为指导，深入贯彻落实党的二十大精神，推动高质量发展。',
    '三、工作要求\n各责任单位要高度重视，加强领导。',
  ])('is no measure: %s', (closing) => {
    expect(measures(`${OPINIONS}${two}${closing}`)).toEqual(['一、', '二、']);
  });
  it('may look like a measure that builds a mechanism', () => {
    expect(measures(`${OPINIONS}${two}三、建立并网多元保障机制。加强统筹，推动并网。`)).toEqual([
      '一、',
      '二、',
      '三、',
    ]);
  });
  it('is a measure in a regulation where it entrusts a body with something', () => {
    const text =
      '第一条　【目的依据】为推动创新，制定本办法。\n第二条　【认定奖励】对企业给予奖励。\n第三条　【受理程序】由区商务局牵头组织实施，区财政局配合。\n第四条　【申报材料】申请表。';
    expect(bodies(`某区扶持办法\n${text}`)).toEqual(['第二条', '第三条 LEAD 区商务局 SUPPORT 区财政局']);
  });
});

describe('a signature', () => {
  it.each([
    '主题词：环保  信贷  意见',
    '附件下载:',
    '免责声明：本文转自网络。责任编辑：张三',
    '（责任编辑：张三）',
    '共印200份',
  ])('closes the text though a page has %s below it', (debris) => {
    const read = facts(
      `${OPINIONS}一、降低成本。支持企业。\n二、优化服务。推动改革。\n国务院\n2018年7月12日\n${debris}`,
    );
    expect(read.issuedOn).toBe('2018-07-12');
    expect(read.measures.at(-1)?.span.quote).toBe('二、优化服务。推动改革。');
  });
  it('is none in a sentence that ends in a body and a day', () => {
    const read = facts(`${OPINIONS}一、降低成本。报送国务院\n2018年7月12日前完成。\n二、优化服务。推动改革。`);
    expect(read.measures).toHaveLength(2);
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
