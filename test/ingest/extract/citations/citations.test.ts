import { describe, expect, it } from 'vitest';
import { citations } from '../../../../ingest/extract/citations/citations.js';
import { treeOf } from '../tree-of.js';

function cited(body: readonly string[], head: readonly string[] = []): readonly (readonly [string, string | null])[] {
  const mentions = citations.read(treeOf([{ body }], head));
  return mentions.flatMap((mention) =>
    mention.kind === 'citation' ? [[mention.title, mention.docNumber] as const] : [],
  );
}

describe('a citation', () => {
  it('has the title without its marks, and the number beside it', () => {
    expect(
      cited([
        '根据《省政府办公厅关于加强和优化科创金融供给服务科技自立自强的意见》（苏政办规〔2023〕7号），制定本意见。',
      ]),
    ).toEqual([['省政府办公厅关于加强和优化科创金融供给服务科技自立自强的意见', '苏政办规〔2023〕7号']]);
  });
  it('has no number that belongs to another document', () => {
    expect(cited(['落实《中华人民共和国科学技术进步法》和国办发〔2020〕1号文件。'])).toEqual([
      ['中华人民共和国科学技术进步法', null],
      ['国办发〔2020〕1号', '国办发〔2020〕1号'],
    ]);
  });
  it('may be a law, an agreement or a plan', () => {
    const sentence = '在《海峡两岸经济合作框架协议》下，落实《医疗废物管理条例》《国家创新驱动发展战略纲要》。';
    expect(cited([sentence]).map(([title]) => title)).toEqual([
      '海峡两岸经济合作框架协议',
      '医疗废物管理条例',
      '国家创新驱动发展战略纲要',
    ]);
  });
  it('may nest another title', () => {
    expect(cited(['落实《国务院办公厅转发〈关于推动城市停车设施发展的意见〉的通知》（国办函[2021]46号）。'])).toEqual([
      ['国务院办公厅转发〈关于推动城市停车设施发展的意见〉的通知', '国办函[2021]46号'],
    ]);
    expect(cited(['按照《关于印发《促进中部地区崛起规划》的通知》要求。']).map(([title]) => title)).toEqual([
      '关于印发《促进中部地区崛起规划》的通知',
    ]);
  });
  it('stands once, under its short form too', () => {
    const sentences = [
      '贯彻《关于支持山东深化新旧动能转换的意见》（国发〔2022〕18号，以下简称《意见》），落实《意见》要求。',
      '对照《关于支持山东深化新旧动能转换的意见》抓好落实。',
    ];
    expect(cited(sentences)).toEqual([['关于支持山东深化新旧动能转换的意见', '国发〔2022〕18号']]);
  });
  it.each([
    ['加快修订《商业银行服务价格管理办法》。', '商业银行服务价格管理办法'],
    ['各省应当制定《中小企业促进法》实施细则。', '中小企业促进法'],
    ['我市已出台《数据条例》，各区要抓好落实。', '数据条例'],
  ])('is of what exists: %s', (sentence, title) => {
    expect(cited([sentence])).toEqual([[title, null]]);
  });
  it('quotes its place', () => {
    const tree = treeOf([{ body: ['落实《医疗废物管理\n条例》。'] }]);
    const [first] = citations.read(tree);
    expect(first).toMatchObject({ title: '医疗废物管理条例', span: { quote: '《医疗废物管理\n条例》' } });
  });
});

describe('a citation by number alone', () => {
  const numbers = (body: readonly string[], head: readonly string[] = []): readonly (string | null)[] =>
    cited(body, head).map(([, number]) => number);

  it.each([
    ['按照国办发〔2020〕1号文件要求，推进改革。', '国办发〔2020〕1号'],
    ['原苏政办发[2019]12号同时废止。', '苏政办发[2019]12号'],
    ['继续执行财税〔2018〕第55号的规定。', '财税〔2018〕第55号'],
    ['省政府办公厅（苏政办规〔2023〕7号）已有规定。', '苏政办规〔2023〕7号'],
    [`${'加快建设'.repeat(15)}落实皖政〔2020〕4号。`, '皖政〔2020〕4号'],
    ['依据和政发〔2020〕4号实施。', '和政发〔2020〕4号'],
    ['资金按工信部联规（2020）67号拨付。', '工信部联规（2020）67号'],
  ])('%s', (sentence, number) => {
    expect(cited([sentence])).toEqual([[number, number]]);
  });
  it('stands once, with its place', () => {
    const tree = treeOf([{ body: ['按照国办发〔2020〕1号和国办发[2020]1号文件要求，落实银发〔2021〕\n7号。'] }]);
    expect(citations.read(tree)).toMatchObject([
      { title: '国办发〔2020〕1号', span: { quote: '国办发〔2020〕1号' } },
      { title: '银发〔2021〕7号', span: { quote: '银发〔2021〕\n7号' } },
    ]);
  });
  it('is none where a title stands beside it', () => {
    const title = '《关于支持山东深化新旧动能转换的意见》';
    expect(numbers([`贯彻${title}（国发〔2022〕18号、鲁政发〔2022〕3号）。`, '落实国发〔2022〕18号。'])).toEqual([
      '国发〔2022〕18号',
    ]);
    expect(cited([`按照国发〔2022〕18号文件${title}执行。`])).toHaveLength(1);
    expect(cited(['落实《财政部关于废止财税〔2018〕55号的通知》。'])).toHaveLength(1);
  });
  it('is none of the document itself, nor of a case or a year', () => {
    const head = ['苏政办规〔2023〕7号', '省政府办公厅关于加强科创金融供给的意见'];
    expect(cited(['本意见（苏政办规〔2023〕7号）自印发之日起施行。'], head)).toEqual([]);
    expect(cited(['本市（2020）1号地块，中山路1号。'])).toEqual([]);
    const lines = ['省人民政府关于分解落实《政府工作报告》的通知', '鄂政办发[2009]9号', '发文字号 鄂政办发[2009]9号'];
    expect(numbers([], lines)).toEqual([null]);
    expect(numbers([], ['川办函〔2017〕113号　2017年6月2日'])).toEqual([]);
  });
});

describe('no citation', () => {
  it('is what a notice prints, nor the document itself', () => {
    expect(cited([], ['《“无废城市”建设试点工作方案》已经国务院同意，现印发给你们，请认真贯彻执行。'])).toEqual([]);
    expect(cited([], ['现将《四川省支持人工智能OPC创新发展行动方案（2026—2027年）》印发给你们，请抓好落实。'])).toEqual(
      [],
    );
    expect(cited([], ['关于印发《太仓市人工智能OPC培育发展行动计划（2026-2028年）》的通知'])).toEqual([]);
    const head = ['菏泽市深化新旧动能转换分工落实方案', '现印发给你们（以下简称《方案》）。'];
    expect(cited(['对照《方案》和《菏泽市深化新旧动能转换分工落实方案》抓好落实。'], head)).toEqual([]);
  });
  it.each([
    '组织园区如实填写《长三角G60科创走廊第二批产融结合高质量发展示范园区评估指标》（详见附件1）。',
    '申请人填报《高新技术企业认定申请表》，签订《资金使用合同》。',
    '依法核发《医疗机构执业许可证》。',
    '在《人民日报》刊登公告，排演舞剧《永不消逝的电波》。',
    '按照本办法和《实施细则》执行。',
    '附件：1.《重点任务清单》',
    '市大数据局要加快制定《南京市公共数据安全管理办法》，报市政府审定。',
    '抓紧出台《数据条例》《数据交易管理办法》和《数据安全细则》。',
    '创业投资企业应当在《投资人协议》和《企业章程》中明确下列事项。',
  ])('%s', (sentence) => {
    expect(cited([sentence])).toEqual([]);
  });
  it('is read out of marks that never close', () => {
    expect(cited([`落实《医疗废物管理条例。${'做好工作，'.repeat(60)}`])).toEqual([]);
  });
});
