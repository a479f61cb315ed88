import { describe, expect, it } from 'vitest';
import { factsOf } from '../../ingest/pipeline.js';
import { sourceOfText } from '../../ingest/read/source.js';
import { guidingIn } from '../../ingest/extract/responsibility/guides.js';
import { said } from './extract/responsibility/said.js';

const facts = (text: string): ReturnType<typeof factsOf> => factsOf(sourceOfText(text));
const lines = (text: string): readonly string[] =>
  facts(text).measures.map(
    ({ number, title, assignments }) =>
      `${number}|${title}|${assignments.map(({ role, asPrinted }) => `${role} ${asPrinted}`).join('、')}`,
  );
const titles = (text: string): readonly string[] =>
  facts(text).measures.map(({ number, title }) => `${number} ${title}`);

describe('aims in a table with those who answer for them', () => {
  const text = (heads: string, ...rows: readonly string[]): string =>
    `某省人民政府关于分解落实2022年主要指标的通知\n附件1\n2022年主要指标分解表\n${[heads, ...rows].join('\n')}\n`;
  it('are measures, whatever the head calls an aim', () => {
    expect(
      lines(
        text(
          '序号\t主要指标\t牵头部门\t配合部门',
          '1\t地区生产总值增长6.5%以上\t省发展改革委\t省工信厅、各市（州）人民政府',
          '2\t规模以上工业增加值增长8%左右\t省工信厅\t各市（州）人民政府',
        ),
      ),
    ).toEqual([
      '1|地区生产总值增长6.5%以上|LEAD 省发展改革委、SUPPORT 省工信厅、SUPPORT 各市（州）人民政府',
      '2|规模以上工业增加值增长8%左右|LEAD 省工信厅、SUPPORT 各市（州）人民政府',
    ]);
    expect(
      lines(
        text(
          '序号\t预期目标\t责任单位',
          '1\t城镇调查失业率控制在5.5%左右\t市人社局',
          '2\t粮食产量稳定在30万吨\t市农业农村局',
        ),
      ),
    ).toEqual([
      '1|城镇调查失业率控制在5.5%左右|RESPONSIBLE 市人社局',
      '2|粮食产量稳定在30万吨|RESPONSIBLE 市农业农村局',
    ]);
  });
  it('are none where a head says what is to be done, indicators rate somebody, or nobody answers', () => {
    expect(
      titles(
        text('序号\t年度目标\t重点任务\t责任单位', '1\t增长8%\t培育企业\t市工信局', '2\t增长9%\t扩大投资\t市发改委'),
      ),
    ).toEqual(['1 培育企业', '2 扩大投资']);
    expect(
      titles(
        text(
          '一级指标\t二级指标\t分值\t责任单位',
          '创新能力\t研发投入强度\t10\t市科技局',
          '创新能力\t专利授权量\t10\t市市场监管局',
        ),
      ),
    ).toEqual([]);
    expect(titles(text('指标\t2020年\t2025年', '研发投入强度\t2.4\t2.8', '专利授权量\t100\t200'))).toEqual([]);
  });
});

describe('halves of one cell', () => {
  it('are one task', () => {
    const task =
      '启动北京联合大学新校区规划选址，抓紧北京工商大学、北京电影学院和北京信息科技大学等新校区建设；实现天坛医院新院区运行及老院区腾退，扎实推进北京口腔医院整体迁建';
    expect(
      titles(
        `2018年市政府工作报告重点工作分工方案\n| 序号 | 重点工作任务 | 责任单位 |\n|---|---|---|\n| 20 | 优化布局。启动选址；实现腾退 | 市教委 |\n| 21 | ${task} | 市教委、市卫生计生委 |\n`,
      ),
    ).toEqual(['20 优化布局', `21 ${task}`]);
  });
});

describe('主责单位', () => {
  const table = (heads: string, ...rows: readonly string[]): string =>
    `某市重点工作分工方案\n| 序号 | 重点任务 | ${heads} |\n|---|---|---|\n${rows.map((row) => `| ${row} |`).join('\n')}\n`;
  it('alone holds all who answer', () => {
    expect(
      lines(table('主责单位', '1 | 财政收入增长6.5%左右 | 市财政局、各区政府', '2 | 修订限制目录 | 市发展改革委')),
    ).toEqual([
      '1|财政收入增长6.5%左右|RESPONSIBLE 市财政局、RESPONSIBLE 各区政府',
      '2|修订限制目录|RESPONSIBLE 市发展改革委',
    ]);
  });
  it('leads those who take part, in every clause of the document', () => {
    expect(
      lines(
        '某市改革方案\n一、支持建设场景。【主责单位：市科委；协办单位：市财政局】\n二、开展试点。【主责单位：市经济和信息化局】',
      ),
    ).toEqual(['一、|支持建设场景|LEAD 市科委、SUPPORT 市财政局', '二、|开展试点|LEAD 市经济和信息化局']);
  });
  it('leads nobody beside 牵头部门', () => {
    expect(
      lines(
        table(
          '牵头部门 | 主责单位 | 协办单位',
          '1 | 控制扬尘 | 市住房城乡建设委 | 各区政府 | 市城管执法局',
          '2 | 更新车辆 | 市交通委 | 公交集团 | 市财政局',
        ),
      ),
    ).toEqual([
      '1|控制扬尘|LEAD 市住房城乡建设委、RESPONSIBLE 各区政府、SUPPORT 市城管执法局',
      '2|更新车辆|LEAD 市交通委、RESPONSIBLE 公交集团、SUPPORT 市财政局',
    ]);
  });
});

describe('who guides others', () => {
  it('is named before them', () => {
    expect(said('（国家发展改革委、国家能源局指导地方各级人民政府和相关企业落实）')).toEqual([
      'RESPONSIBLE 国家发展改革委',
      'RESPONSIBLE 国家能源局',
      'RESPONSIBLE 地方各级人民政府',
    ]);
    expect(said('（省教育厅督促指导各市教育局实施）')).toEqual(['RESPONSIBLE 省教育厅', 'RESPONSIBLE 各市教育局']);
  });
  it('guides with more than one verb', () => {
    expect(said('（各供气企业负责，国家发展改革委、国家能源局指导并督促落实）').slice(-2)).toEqual([
      'RESPONSIBLE 国家发展改革委',
      'RESPONSIBLE 国家能源局',
    ]);
    expect(said('（各油气企业负责，国家发展改革委、国家能源局等加强指导和督促）').slice(-2)).toEqual([
      'RESPONSIBLE 国家发展改革委',
      'RESPONSIBLE 国家能源局',
    ]);
    expect(said('（生态环境部指导、协调、督促）')).toEqual(['RESPONSIBLE 生态环境部']);
  });
  it('is nobody within a name', () => {
    expect(guidingIn('省技术指导中心')).toBeNull();
    expect(guidingIn('市委组织部')).toBeNull();
    expect(guidingIn('国务院教育督导委员会办公室')).toBeNull();
    expect(said('（市委组织部、省政府督导检查办公室负责）')).toEqual([
      'RESPONSIBLE 市委组织部',
      'RESPONSIBLE 省政府督导检查办公室',
    ]);
  });
});

describe('numbers that look like decimals', () => {
  const text = (one: string, two: string): string =>
    `某行动计划\n一、民生行动\n（一）服务行动\n${one}智慧教育。加快研发教学终端，推动应用。\n${two}医疗健康。加快应用落地，推动示范。\n（二）强基行动\n1.提升网络覆盖。加快建设网络。`;
  it('are numbers behind a blank, or where the next follows', () => {
    const read = ['1. 5G+智慧教育', '2. 5G+医疗健康', '1. 提升网络覆盖'];
    expect(titles(text('1. 5G+', '2. 5G+'))).toEqual(read);
    expect(titles(text('1.5G+', '2.5G+'))).toEqual(read);
  });
  it('are none where they stand alone', () => {
    expect(
      titles('某方案\n一、建设网络\n（一）推广应用。推动部署。\n3.5G频段网络加快建设。\n（二）加强保障。推动落实。'),
    ).toEqual(['（一） 推广应用', '（二） 加强保障']);
  });
});

describe('numbers that run on across sections', () => {
  const part = (heading: string, ...items: readonly string[]): string => [heading, ...items].join('\n');
  it('may leave any out at the head of a section, as an excerpt does', () => {
    expect(
      titles(
        [
          '某行动计划',
          part('（一）立德树人', '1.推动进教材。加强建设。', '2.构建新格局。推动融入。'),
          part('（二）协调发展', '3.强化中职教育。推动发展。'),
          part('（七）攻坚行动', '19.提升教师素质。实施改革。'),
        ].join('\n'),
      ),
    ).toEqual(['1. 推动进教材', '2. 构建新格局', '3. 强化中职教育', '19. 提升教师素质']);
  });
  it('are not looked for where each section counts anew', () => {
    expect(
      titles(
        [
          '某行动计划',
          part('（一）立德树人', '1.推动进教材。加强建设。', '2.构建新格局。推动融入。'),
          part('（二）协调发展', '1.强化中职教育。推动发展。'),
          part('（三）攻坚行动。实施改革。', '19.这一行不是编号'),
        ].join('\n'),
      ),
    ).toEqual(['1. 推动进教材', '2. 构建新格局', '1. 强化中职教育', '（三） 攻坚行动']);
  });
});

describe('a reply to what was handed in', () => {
  const body = '一、原则同意《规划》，请认真组织实施。\n二、要推动发展方式转变，着力推进生态环境共建共保。';
  it('is no draft', () => {
    expect(
      facts(
        `国务院关于呼包鄂榆城市群发展规划的批复\n国函〔2018〕16号\n国家发展改革委：\n《关于报送呼包鄂榆城市群发展规划（送审稿）的请示》（发改地区〔2017〕2222号）收悉。现批复如下：\n${body}`,
      ).draft,
    ).toBe(false);
    expect(facts(`关于《某市发展规划（送审稿）》的批复\n某市发展改革委：\n${body}`).draft).toBe(false);
  });
  it('may itself be one', () => {
    expect(facts(`关于某市发展规划的批复（征求意见稿）\n某市发展改革委：\n${body}`).draft).toBe(true);
    expect(facts(`关于公开征求《某市发展规划（征求意见稿）》意见的公告\n${body}`).draft).toBe(true);
  });
  it('names no insurance where nature is kept together; 共保 of risks is one', () => {
    const products = (text: string): readonly string[] =>
      facts(`某意见\n${text}`).measures.flatMap((measure) => measure.products.map(({ name }) => name));
    expect(products('一、保护环境。推进生态环境共建共保，推动生态共保、联防共保。')).toEqual([]);
    expect(products('一、发展保险。推动保险机构开展科技保险共保。')).toEqual(['共保体']);
  });
});

describe('the day of issue', () => {
  const notice = (fields: string, closing: string): string | null =>
    facts(
      `${fields}\n某部关于印发行动计划的通知\n某发〔2020〕7号\n各省：\n现将行动计划印发给你们。\n${closing}\n一、推动发展。加强建设。`,
    ).issuedOn;
  it('is the signature’s before the day on which a page made its entry', () => {
    const fields = '信息索引： | 360A07 | 生成日期： | 2020-09-23 | 发文机构： | 教育部 |';
    expect(notice(fields, '教育部\n2020年9月16日')).toBe('2020-09-16');
    expect(notice(fields, '')).toBe('2020-09-23');
  });
  it('is 成文日期 of the page before any other', () => {
    expect(notice('索引号：\t0001\n成文日期：\t2020年09月15日', '教育部\n2020年9月16日')).toBe('2020-09-15');
  });
});

describe('bodies of Beijing', () => {
  it('have full names of their own', () => {
    const names = facts(
      '北京市人民政府办公厅关于印发分工方案的通知\n各区人民政府：\n一、推动建设。（责任单位：市规划国土委、市中医局、市城管执法局、市重大项目办）\n北京市人民政府办公厅\n2018年2月24日',
    ).measures.flatMap(({ assignments }) => assignments.map(({ agency }) => agency));
    expect(names).toEqual([
      '北京市规划和国土资源管理委员会',
      '北京市中医管理局',
      '北京市城市管理综合行政执法局',
      '北京市重大项目建设指挥部办公室',
    ]);
  });
});
