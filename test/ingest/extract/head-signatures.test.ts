import { describe, expect, it } from 'vitest';
import { headOf, type Head } from '../../../ingest/extract/head.js';
import { sourceOfText } from '../../../ingest/read/source.js';
import { documentTree } from '../../../ingest/structure/document-tree.js';

const head = (text: string): Head => headOf(documentTree(sourceOfText(text)).tree);
const issuers = (text: string): readonly string[] => head(text).issuers.map(({ asPrinted }) => asPrinted);
const BODY = '一、加大支持力度。鼓励银行放贷。\n二、优化服务。推动平台建设。\n';

describe('a signature whose lines have run together', () => {
  const notice = (signature: string): string =>
    `关于印发《江西省儿童白血病、先天性心脏病免费救治试点工作方案》的通知\n各设区市卫生局:\n现印发给你们,请遵照执行。\n${signature}`;
  it('names each body and the day', () => {
    const text = notice(
      '江西省卫生厅江西省委宣传部江西省发展和改革委员会江西省人力资源和社会保障厅江西省民政厅二0一0年八月二十日',
    );
    expect(issuers(text)).toEqual([
      '江西省卫生厅',
      '江西省委宣传部',
      '江西省发展和改革委员会',
      '江西省人力资源和社会保障厅',
      '江西省民政厅',
    ]);
    expect(head(text).issuedOn).toBe('2010-08-20');
  });
  it('is no sentence, no person, no line of a page, and nothing where names cannot be told apart', () => {
    for (const line of [
      '市长张建国2011年9月5日',
      '财政部国家税务总局2009年4月24日',
      '中共江西省委江西省人民政府二〇一〇年八月二十日',
      '有效期至2012年8月20日',
      '江西省卫生厅 2010-08-20',
    ]) {
      expect(issuers(notice(line))).toEqual([]);
    }
  });
});

describe('a signature broken over two lines', () => {
  const notice = (letterhead: string): string =>
    `${letterhead}\n绍市委人才办〔2009〕10号\n关于选拔第七批市级专业技术拔尖人才的通知\n各县（市、区）委组织部：\n${BODY}中共绍兴市委人才工作\n领导小组办公室\n2009年12月16日`;
  it('is the one that the letterhead has whole', () => {
    expect(issuers(notice('中共绍兴市委人才工作领导小组办公室文件'))).toEqual(['中共绍兴市委人才工作领导小组办公室']);
  });
  it('is as printed where nothing has it whole', () => {
    expect(issuers(notice('中共绍兴市委文件'))).toEqual(['领导小组办公室']);
  });
});

describe('who put a document on a page', () => {
  const page = (field: string, title = '广州市黄埔区服务市场主体进一步打造国际一流营商环境行动方案'): string =>
    `${field}\n${title}\n${BODY}`;
  it('issued it where nothing else says who did', () => {
    expect(issuers(page('发布机构：广州开发区营商环境改革局 成文日期：2022-05-19'))).toEqual([
      '广州开发区营商环境改革局',
    ]);
    expect(issuers(`---\ntitle: 地下水管理条例\nauthor: 国务院\n---\n第一条 为了加强管理，制定本条例。\n`)).toEqual([
      '国务院',
    ]);
  });
  it('did not where the title says who did, nor where it is a person', () => {
    expect(issuers(page('发布机构：市档案局', '芜湖市人民政府关于印发营商环境方案的通知'))).toEqual(['芜湖市人民政府']);
    for (const nobody of ['author: admin', 'author: 李知行', 'author: 王学会', '发布机构：办公室'])
      expect(issuers(page(nobody))).toEqual([]);
  });
});

describe('the title of a table that a page prints alone', () => {
  it('stands below the path of the page', () => {
    const text = `当前位置:首页\n> 政务公开 > 工作报告\n\n市政府2020年重点工作(预下达)一季度进展情况表\n\n${BODY}`;
    expect(head(text).title).toBe('市政府2020年重点工作(预下达)一季度进展情况表');
    expect(head(`手机版\n首页 > 纲要规划\n《广东省妇女发展规划(2011—2020年)》目标责任分解书\n${BODY}`).title).toBe(
      '《广东省妇女发展规划(2011—2020年)》目标责任分解书',
    );
  });
  it('gives way to one that bears the noun of a document, and is no sentence', () => {
    expect(head(`芜湖市营商环境行动方案\n重点任务进展情况表\n${BODY}`).title).toBe('芜湖市营商环境行动方案');
    expect(head(`请各单位填写，并报送进展情况表\n${BODY}`).title).toBe('请各单位填写，并报送进展情况表');
  });
});
