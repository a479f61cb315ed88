import { describe, expect, it } from 'vitest';
import { headOf, type Head } from '../../../ingest/extract/head.js';
import { sourceOfText } from '../../../ingest/read/source.js';
import { documentTree } from '../../../ingest/structure/document-tree.js';

const BODY = '为深入贯彻决策部署，现提出以下意见。\n一、加大支持力度。鼓励银行放贷。\n二、优化服务。推动平台建设。\n';
const head = (text: string): Head => headOf(documentTree(sourceOfText(text)).tree);
const issuers = (text: string): readonly string[] => head(text).issuers.map(({ asPrinted }) => asPrinted);

describe('the title', () => {
  it('is joined from its lines, without the number and the addressees', () => {
    expect(
      head(
        `国务院关于促进综合保税区\n高水平开放高质量发展的若干意见\n国发〔2019〕3号\n各省、自治区、直辖市人民政府：\n${BODY}`,
      ),
    ).toMatchObject({
      title: '国务院关于促进综合保税区高水平开放高质量发展的若干意见',
      printedTitle: null,
      docNumber: '国发〔2019〕3号',
      kind: 'IMPLEMENTATION_OPINION',
    });
  });

  it('of a notice stands beside the one it prints, which gives the kind', () => {
    const text = `中国人民银行 发展改革委 科技部\n财政部 外汇局\n关于印发《上海市、南京市、杭州市、\n合肥市建设科创金融改革试验区总体方案》的\n通知\n上海市人民政府：\n现予以印发。\n${BODY}`;
    expect(head(text)).toMatchObject({
      title:
        '中国人民银行 发展改革委 科技部 财政部 外汇局关于印发《上海市、南京市、杭州市、合肥市建设科创金融改革试验区总体方案》的通知',
      printedTitle: '上海市、南京市、杭州市、合肥市建设科创金融改革试验区总体方案',
      kind: 'MASTER_PLAN',
    });
  });

  it('that a notice prints without 《》 is found too, but not in 关于规范信息发布工作的意见', () => {
    expect(head(`郑州市人民政府办公室关于印发郑州市创业社区推广方案的通知\n${BODY}`).printedTitle).toBe(
      '郑州市创业社区推广方案',
    );
    expect(head(`关于规范信息发布工作的意见\n${BODY}`).printedTitle).toBeNull();
  });

  it('is taken from the table or the front matter of a page', () => {
    const table = `索 引 号：\n000014349/2018-00207\n发文机关：\n国务院\n成文日期：\n2018年11月07日\n标　　题：\n国务院关于支持改革创新若干措施的通知\n发文字号：\n国发〔2018〕38号\n发布日期：\n2018年11月23日\n主 题 词：\n国务院关于支持\n改革创新若干措施的通知\n${BODY}`;
    expect(head(table)).toMatchObject({
      title: '国务院关于支持改革创新若干措施的通知',
      docNumber: '国发〔2018〕38号',
      issuedOn: '2018-11-07',
      publishedOn: '2018-11-23',
    });
    expect(issuers(table)).toEqual(['国务院']);
    expect(
      head(
        `---\nlayout: default\ntitle: 关于印发《行动计划（2026-2028年）》的通知\n---\n政策原文\n2026-03-19\n${BODY}`,
      ),
    ).toMatchObject({
      title: '关于印发《行动计划（2026-2028年）》的通知',
      publishedOn: '2026-03-19',
      issuedOn: null,
    });
  });

  it('keeps traditional characters as printed', () => {
    expect(head(`懷化市人民政府關於打好經濟增長主動仗的實施方案\n${BODY}`)).toMatchObject({
      title: '懷化市人民政府關於打好經濟增長主動仗的實施方案',
      kind: 'IMPLEMENTATION_PLAN',
    });
  });
});

describe('a draft', () => {
  it('is told by its title, not by a word in its text', () => {
    expect(head(`关于提升供给能力的实施意见\n（征求意见稿）\n${BODY}`).draft).toBe(true);
    expect(head(`关于提升供给能力的实施意见\n${BODY}三、广泛听取意见。起草征求意见稿，推动落实。`).draft).toBe(false);
  });
});

describe('dates', () => {
  it.each([
    ['2022年11月11日', '2022-11-11'],
    ['二〇二二年十一月十一日', '2022-11-11'],
    ['二○二三年一月二十日', '2023-01-20'],
  ])('of signature read %s as %s', (printed, day) => {
    expect(head(`关于支持企业的意见\n${BODY}某市人民政府\n${printed}\n`).issuedOn).toBe(day);
  });

  it('that are misprinted are read and reported, that do not exist are not read', () => {
    const { issuedOn, findings } = head(`关于支持企业的意见\n${BODY}某市科技局\n2026月3月26日\n`);
    expect([issuedOn, findings.map(({ code }) => code)]).toEqual(['2026-03-26', ['DATE_MISPRINTED']]);
    expect(head(`关于支持企业的意见\n${BODY}某市科技局\n2026年2月30日\n`).issuedOn).toBeNull();
  });

  it('of effect and expiry follow the last article', () => {
    const text = (force: string): string =>
      `某市科技贷款管理办法\n第一条 支持企业。\n第二条 本办法${force}。\n某市财政局\n2024年1月5日`;
    expect(head(text('自2024年2月1日起施行，有效期5年'))).toMatchObject({
      effectiveOn: '2024-02-01',
      expiresOn: '2029-01-31',
    });
    expect(head(text('自印发之日起施行，有效期至2026年12月31日'))).toMatchObject({
      effectiveOn: '2024-01-05',
      expiresOn: '2026-12-31',
    });
    expect(head(text('由市财政局负责解释'))).toMatchObject({ effectiveOn: null, expiresOn: null });
  });

  it('of adoption stand for the date of a regulation', () => {
    expect(
      head(
        '# 某市绿色金融促进条例\n2021年8月26日 某市第八届人民代表大会常务委员会第三十六次会议通过\n2021年9月29日 某省第十三届人民代表大会常务委员会第三十一次会议批准\n第一条 鼓励银行创新。',
      ).issuedOn,
    ).toBe('2021-09-29');
  });
});

describe('issuers', () => {
  it('are those who sign, by their full names', () => {
    expect(
      issuers(
        `中国人民银行 发展改革委\n关于支持企业的意见\n某省人民政府：\n现予印发。\n中国人民银行\n国家发展和改革委员会\n2022年11月11日\n方案\n${BODY}`,
      ),
    ).toEqual(['中国人民银行', '国家发展和改革委员会']);
  });

  it('printed without a blank between them are parted', () => {
    expect(issuers(`关于印发方案的通知\n${BODY}成都市经济和信息化局成都市科学技术局\n2026年3月26日`)).toEqual([
      '成都市经济和信息化局',
      '成都市科学技术局',
    ]);
  });

  it('may bear a second name in brackets and letter-spacing', () => {
    expect(
      issuers(
        `关于印发方案的通知\n${BODY}四川省科学技术厅\n（四川省产业链链长办公室）\n国 务 院 &nbsp;\n2026年4月16日`,
      ),
    ).toEqual(['四川省科学技术厅', '国务院']);
  });

  it('are none where nobody signs', () => {
    expect(issuers(`关于支持企业的意见\n（征求意见稿）\n${BODY}`)).toEqual([]);
  });
});
