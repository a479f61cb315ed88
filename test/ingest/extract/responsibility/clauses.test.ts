import { describe, expect, it } from 'vitest';
import { said } from './said.js';

const all = (role: string, ...names: readonly string[]): readonly string[] => names.map((name) => `${role} ${name}`);

describe('a clause in brackets with labels', () => {
  it.each([
    ['（责任单位：科技厅、省地方金融监管局）', all('RESPONSIBLE', '科技厅', '省地方金融监管局')],
    ['(责任部门:市交通委(市道运局)、市交警总队)', all('RESPONSIBLE', '市交通委（市道运局）', '市交警总队')],
    ['【责任单位：市人力资源和社会保障局、市财政局】', all('RESPONSIBLE', '市人力资源和社会保障局', '市财政局')],
    [
      '（牵头单位：市委组织部（人才办），责任单位：市教育局、团市委，资产集团，各区镇）',
      [...all('LEAD', '市委组织部（人才办）'), ...all('RESPONSIBLE', '市教育局', '团市委', '资产集团', '各区镇')],
    ],
    [
      '〔牵头单位：省发展改革委；配合单位：省财政厅、各市、县（市、区）人民政府〕',
      [...all('LEAD', '省发展改革委'), ...all('SUPPORT', '省财政厅', '各市、县（市、区）人民政府')],
    ],
    ['（负责部门：人民银行等部门，适用范围：浙江自贸试验区）', all('RESPONSIBLE', '人民银行')],
    ['（牵头单位：市经信局市新经济委、市科技局）', all('LEAD', '市经信局市新经济委', '市科技局')],
    ['（责任单位：市科技局（牵头）、市财政局）', ['LEAD 市科技局', 'RESPONSIBLE 市财政局']],
    ['（牵头单位：市科技局，责任领导：张某，责任单位：市财政局）', ['LEAD 市科技局', 'RESPONSIBLE 市财政局']],
    [
      '（责任单位：市市场监管局、市公安局等有关部门，各区人民政府）',
      all('RESPONSIBLE', '市市场监管局', '市公安局', '各区人民政府'),
    ],
    ['（责任单位：上海市和浙江省相关部门）', all('RESPONSIBLE', '上海市和浙江省相关部门')],
    ['（责任单位：岳麓区和市直相关单位）', all('RESPONSIBLE', '岳麓区', '市直相关单位')],
    ['（责任单位：市教育局、市政府主要领导、各镇主要领导）', all('RESPONSIBLE', '市教育局')],
    ['（责任单位：科技厅、成都市、经济和信息化厅）', all('RESPONSIBLE', '科技厅', '成都市', '经济和信息化厅')],
  ])('%s', (clause, expected) => {
    expect(said(`推进改革。${clause}`)).toEqual(expected);
  });
});

describe('a clause in brackets with verbs', () => {
  it.each([
    ['(市科技局、市委人才办按职责分工落实)', all('RESPONSIBLE', '市科技局', '市委人才办')],
    [
      '（生态环境部牵头，国家发展改革委、国家统计局参与）',
      ['LEAD 生态环境部', ...all('SUPPORT', '国家发展改革委', '国家统计局')],
    ],
    [
      '（农业部、水利部牵头，发展改革委、林业局等参加）',
      [...all('LEAD', '农业部', '水利部'), ...all('SUPPORT', '发展改革委', '林业局')],
    ],
    ['（生态环境部指导，试点城市政府负责落实）', all('RESPONSIBLE', '生态环境部', '试点城市政府')],
    ['（省教育厅会同省财政厅指导各市人民政府落实）', all('RESPONSIBLE', '省教育厅', '省财政厅', '各市人民政府')],
    ['（责任单位：经贸、工商、质量技术监督）', all('RESPONSIBLE', '经贸', '工商', '质量技术监督')],
    ['（海关总署、商务部等有关部门负责）', all('RESPONSIBLE', '海关总署', '商务部')],
    ['（教育部会同财政部、中央编办研究提出）', all('RESPONSIBLE', '教育部', '财政部', '中央编办')],
    ['（发展改革委牵头会同财政部负责）', ['LEAD 发展改革委', 'RESPONSIBLE 财政部']],
    ['（商务部会同有关部门负责）', all('RESPONSIBLE', '商务部')],
    ['（各地区、各有关部门按职责分工负责）', all('RESPONSIBLE', '各地区', '各有关部门')],
    ['（教育部等部门和各省级人民政府按职责分工负责）', all('RESPONSIBLE', '教育部', '各省级人民政府')],
    [
      '（省住房和城乡建设厅、省工业和信息化厅和省财政厅负责）',
      all('RESPONSIBLE', '省住房和城乡建设厅', '省工业和信息化厅', '省财政厅'),
    ],
    [
      '(市地方金融监管局和各县区人民政府、功能板块管委会按职责分工落实)',
      all('RESPONSIBLE', '市地方金融监管局', '各县区人民政府', '功能板块管委会'),
    ],
    [
      '（国家发展改革委（国家粮食和储备局）、财政部负责）',
      all('RESPONSIBLE', '国家发展改革委（国家粮食和储备局）', '财政部'),
    ],
    ['（国网四川电力、省能源局负责）', all('RESPONSIBLE', '国网四川电力', '省能源局')],
    ['（重大事项，由市财政局负责）', all('RESPONSIBLE', '市财政局')],
    ['（市委组织部、宣传部负责）', all('RESPONSIBLE', '市委组织部', '市委宣传部')],
    ['（发展改革、财政、科技部门负责）', all('RESPONSIBLE', '发展改革部门', '财政部门', '科技部门')],
    ['（北京市、河北省和国家发展改革委按职责分工负责）', all('RESPONSIBLE', '北京市', '河北省', '国家发展改革委')],
  ])('%s', (clause, expected) => {
    expect(said(`推进改革。${clause}`)).toEqual(expected);
  });
});

describe('a verb under a label', () => {
  it.each([
    [
      '（责任单位：市经委、市发改委、市科技局；市财政局配合）',
      [...all('RESPONSIBLE', '市经委', '市发改委', '市科技局'), ...all('SUPPORT', '市财政局')],
    ],
    ['（责任部门：区经信科技局，区商务局参与）', ['RESPONSIBLE 区经信科技局', 'SUPPORT 区商务局']],
    ['（牵头单位：省经信厅、省科技厅按职责分工负责）', all('LEAD', '省经信厅', '省科技厅')],
    ['（责任单位：市科技局、市财政局按职责分工负责）', all('RESPONSIBLE', '市科技局', '市财政局')],
  ])('takes only its own names: %s', (clause, expected) => {
    expect(said(`推进改革。${clause}`)).toEqual(expected);
  });
});

describe('labels parted by blank space', () => {
  it('end the list before them, and give the day', () => {
    const line = '牵头单位：省市场监管局  配合单位：省公安厅、人行兰州中心支行  完成时限：2022年6月底';
    expect(said(line)).toEqual(['LEAD 省市场监管局', ...all('SUPPORT', '省公安厅', '人行兰州中心支行')]);
    expect(said('（责任领导：张敏　责任单位：财政局（金融办）、高新区投资公司）')).toEqual(
      all('RESPONSIBLE', '财政局（金融办）', '高新区投资公司'),
    );
  });
});

describe('groups with brackets of their own', () => {
  it.each([
    [
      '〔省科技厅、省财政厅，各市（地）、县（市、区）政府（行署）〕',
      all('RESPONSIBLE', '省科技厅', '省财政厅', '各市（地）、县（市、区）政府（行署）'),
    ],
    ['（责任单位：各市、县〔市、区〕人民政府）', all('RESPONSIBLE', '各市、县〔市、区〕人民政府')],
    [
      '（责任单位：市公安局，各县、区人民政府（管委会））',
      all('RESPONSIBLE', '市公安局', '各县、区人民政府（管委会）'),
    ],
    [
      '（碳达峰碳中和工作领导小组办公室成员单位按职责分工负责）',
      all('RESPONSIBLE', '碳达峰碳中和工作领导小组办公室成员单位'),
    ],
    [
      '（牵头单位：市委组织部，配合单位：各项目牵头单位，各区、县级市）',
      ['LEAD 市委组织部', ...all('SUPPORT', '各项目牵头单位', '各区、县级市')],
    ],
    ['（责任单位：市科委、中关村管委会，市财政局）', all('RESPONSIBLE', '市科委、中关村管委会', '市财政局')],
    ['（省法院、检察院按职责分工负责）', all('RESPONSIBLE', '省法院', '检察院')],
    ['（财政部牵头，6月底前出台相关政策，年内持续推进）', ['LEAD 财政部']],
    ['（有关省级人民政府牵头，国家有关部门给予支持）', ['LEAD 有关省级人民政府', 'SUPPORT 国家有关部门']],
    ['（教育部负责，有关部门和单位按职责分工负责）', ['RESPONSIBLE 教育部']],
    ['（国家统计局牵头，各有关 部门配合）', ['LEAD 国家统计局', 'SUPPORT 各有关部门']],
    [
      '（责任单位：市发改委、市卫生健康委（除标注外，列第一位为牵头或汇总单位，下同））',
      all('RESPONSIBLE', '市发改委', '市卫生健康委'),
    ],
    ['（财政部、证监会（其中碳排放权交易由发展改革委牵头）负责）', all('RESPONSIBLE', '财政部', '证监会')],
  ])('%s', (clause, expected) => {
    expect(said(`推进改革。${clause}`)).toEqual(expected);
  });
});

describe('bodies that each do their own part', () => {
  it.each([
    ['（省公安厅、各市州人民政府按职能职责分工负责）', all('RESPONSIBLE', '省公安厅', '各市州人民政府')],
    ['（省公安厅、省财政厅依各自职权负责）', all('RESPONSIBLE', '省公安厅', '省财政厅')],
    ['（省教育厅、省财政厅按照部门职责落实）', all('RESPONSIBLE', '省教育厅', '省财政厅')],
    ['（新疆维吾尔自治区发展改革委，各地、州、市）', all('RESPONSIBLE', '新疆维吾尔自治区发展改革委', '各地、州、市')],
    ['（按照职责分工）', []],
  ])('%s', (clause, expected) => {
    expect(said(`推进改革。${clause}`)).toEqual(expected);
  });
});

describe('names alone in brackets', () => {
  it('are responsible behind a full stop', () => {
    expect(said('分散风险。(国家金融监管总局连云港监管分局)')).toEqual(['RESPONSIBLE 国家金融监管总局连云港监管分局']);
  });
  it('are an explanation inside a sentence', () => {
    expect(said('会商经委（经信局）、科技局（科委）推荐候选园区。')).toEqual([]);
  });
});

describe('a clause without brackets', () => {
  it('stands on a line below its measure', () => {
    const line = '责任单位：市行政审批政务信息管理局，各开发区管委会，各区县（市）政府';
    expect(said(line)).toEqual(all('RESPONSIBLE', '市行政审批政务信息管理局', '各开发区管委会', '各区县（市）政府'));
  });
  it('parts its names by spaces where both are whole', () => {
    expect(said('牵头单位：市科技局 责任单位：市财政局 市工业和信息化局')).toEqual([
      'LEAD 市科技局',
      ...all('RESPONSIBLE', '市财政局', '市工业和信息化局'),
    ]);
  });
  it('may be broken over lines inside a name', () => {
    expect(said('责任单位：市人力资源和\n社会保障局、市财政局')).toEqual(
      all('RESPONSIBLE', '市人力资源和社会保障局', '市财政局'),
    );
  });
  it('may be broken over lines where both halves look like names', () => {
    expect(said('推进改革。（责任单位：市发展改革委，各区\n县（市）政府）')).toEqual(
      all('RESPONSIBLE', '市发展改革委', '各区县（市）政府'),
    );
  });

  it('parts full names at the end of a line', () => {
    expect(said('推进改革。（责任单位：市科技局\n市财政局）')).toEqual(all('RESPONSIBLE', '市科技局', '市财政局'));
  });

  it('is none in a salutation or a sentence', () => {
    expect(said('各区人民政府，各有关单位：')).toEqual([]);
    expect(said('各责任单位要高度重视，切实加强领导。')).toEqual([]);
  });
});

describe('由…牵头 and 由…负责 in a sentence', () => {
  it.each([
    [
      '由科技厅、省地方金融监管局牵头，省直相关部门、金融监管机构共同推动意见实施。',
      all('LEAD', '科技厅', '省地方金融监管局'),
    ],
    ['加强统筹推进，由市科委牵头，优化部门协同。', all('LEAD', '市科委')],
    [
      '由市发展改革委牵头，市财政局、市科技局配合，研究制定方案。',
      ['LEAD 市发展改革委', ...all('SUPPORT', '市财政局', '市科技局')],
    ],
    ['由财政部、税务总局会同有关部门负责制定。', all('RESPONSIBLE', '财政部', '税务总局')],
    ['建立由环境保护部、国家发展改革委牵头的红线管控机制。', all('LEAD', '环境保护部', '国家发展改革委')],
    [
      '由统计局、建设部负责，会同发展改革委、银监会，于2006年年底前制定统一的指标体系。',
      all('RESPONSIBLE', '统计局', '建设部', '发展改革委', '银监会'),
    ],
    [
      '由卫生部牵头，会同财政部、中央编办等部门，于2012年6月底前制定指导意见。',
      ['LEAD 卫生部', ...all('RESPONSIBLE', '财政部', '中央编办')],
    ],
    [
      '由市科技局牵头会同市财政局、市金融办，制定实施细则。',
      ['LEAD 市科技局', ...all('RESPONSIBLE', '市财政局', '市金融办')],
    ],
    [
      '由县小吃办牵头，县经贸局、质监局、沙县小吃同业公会配合，推进连锁经营。',
      ['LEAD 县小吃办', ...all('SUPPORT', '县经贸局', '质监局', '沙县小吃同业公会')],
    ],
    [
      '本办法由区商务局牵头组织实施，区财政局、区统计局配合。',
      ['LEAD 区商务局', ...all('SUPPORT', '区财政局', '区统计局')],
    ],
    [
      '由区金融发展服务中心牵头，会同区审计局对资金使用情况进行检查。',
      ['LEAD 区金融发展服务中心', 'RESPONSIBLE 区审计局'],
    ],
    ['由市邮政管理局牵头、市总工会配合开展慰问。', ['LEAD 市邮政管理局', 'SUPPORT 市总工会']],
    ['由市教育局牵头，市级有关部门配合做好疏导。', ['LEAD 市教育局', 'SUPPORT 市级有关部门']],
    ['由市教育局牵头，组织部、宣传部配合做好疏导。', ['LEAD 市教育局', ...all('SUPPORT', '组织部', '宣传部')]],
    // whom the leader makes take part is told as what it does
    ['由县教育局牵头，组织有关部门参与验收。', ['LEAD 县教育局']],
    ['由县教育局牵头，组织县财政局参与验收。', ['LEAD 县教育局']],
    ['由市公安局牵头，积极引导各有关单位配合做好疏导。', ['LEAD 市公安局']],
    ['由市公安局牵头，充分调动各有关单位配合做好疏导。', ['LEAD 市公安局']],
    ['由市商务局负责，引导相关企业参与建设。', ['RESPONSIBLE 市商务局']],
    [
      '由市应急局牵头，市公安局、属地有关部门配合做好疏导。',
      ['LEAD 市应急局', ...all('SUPPORT', '市公安局', '属地有关部门')],
    ],
    [
      '由市财政局牵头，市国资委、引导基金管理中心配合做好投后管理。',
      ['LEAD 市财政局', ...all('SUPPORT', '市国资委', '引导基金管理中心')],
    ],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
  it.each([
    '由链主企业牵头组建创新联合体，由企业负责建设。',
    '建立由分管副市长负责的工作机制。',
    '本办法由市科技局负责解释。',
    '自由贸易试验区管委会负责建设。',
    '由自贸试验区相关职能部门审批并报省（市）人力资源社会保障部门备案。',
    '市工信局会同市发展改革委、市科技局等部门，建立常态化工作协调机制。',
  ])('says nothing in %s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });
});

describe('brackets that are no clauses', () => {
  it.each([
    '合格境外有限合伙人（QFLP）试点，各市（州）、首台（套）装备。',
    '纸质交易凭证（须经交易双方确认）替代双方贸易合同。',
    '实施“装、树、联”（垃圾焚烧企业依法安装监测设备、自动监测设备与生态环境部门联网），强化信息公开。',
    '对算力使用方（自建自用除外）给予支持。',
    '大型医用设备（国务院批准实施）。',
  ])('%s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });
});

describe('hostile input', () => {
  it.each(['（', '（责任单位：', '由', '、', '责任单位：', '和', '《', '第一位'])(
    'ends soon on %s repeated',
    (unit) => {
      const start = performance.now();
      said(unit.repeat(20_000));
      expect(performance.now() - start).toBeLessThan(3000);
    },
  );
});
