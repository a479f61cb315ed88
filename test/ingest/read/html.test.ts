import { describe, expect, it } from 'vitest';
import { extract } from '../../../ingest/pipeline.js';
import { readSource } from '../../../ingest/read/source.js';

const page = (content: string): string => `<!DOCTYPE html><html><head><title>首页，政务公开，欢迎您。</title>
<script>var a = "菜单，脚本，。";</script></head><body><div class="nav"><ul><li><a href="/">首页</a></li></ul></div>
<div class="article"><h1>关于促进科技金融发展的实施意见</h1>
<div id="zoom">${content}</div></div><div class="footer">版权所有，联系我们。</div></body></html>`;

const text = async (html: string, name = 'page.html'): Promise<string> =>
  (await readSource(Buffer.from(html), name)).text;

describe('a web page', () => {
  const content = `<p>某政发〔2024〕3号</p><p>　　<b>一、</b>支持企业上市，给予奖励，<span>加强</span>辅导。</p><p>二、鼓励银行放贷，<br>推动担保，完善机制，健全体系，强化服务。</p>`;

  it('is read for its own document only, its title above it, one block a line', async () => {
    expect(await text(page(content))).toBe(
      '关于促进科技金融发展的实施意见\n某政发〔2024〕3号\n　　一、支持企业上市，给予奖励，加强辅导。\n二、鼓励银行放贷，\n推动担保，完善机制，健全体系，强化服务。',
    );
  });

  it('is known by its first words, whatever its file is called', async () => {
    expect((await readSource(Buffer.from(page(content)), 'page.txt')).mediaType).toBe('text/html');
    expect((await readSource(Buffer.from('比较 <p> 与 <div> 的用法。'), 'a.txt')).mediaType).toBe('text/plain');
  });

  const full = (body: string): string => `<!DOCTYPE html><html><head><title>某市人民政府</title></head><body>
<div class="top"><ul><li><a href="/">首页</a></li><li><a href="/zwgk">政务公开</a></li></ul></div>
<div class="wrap"><table class="info"><tr><td>索 引 号：</td><td>014/2024-00017</td><td>主题分类：</td><td>商贸、海关、旅游</td></tr>
<tr><td>发文机关：</td><td>某市人民政府</td><td>成文日期：</td><td>2024年03月05日</td></tr>
<tr><td>标　　题：</td><td colspan="3">某市人民政府关于支持科技创新的若干意见</td></tr>
<tr><td>发文字号：</td><td>某政发〔2024〕3号</td><td>发布日期：</td><td>2024年03月08日</td></tr></table>
<div class="share">分享到：<a href="#">微信</a><a href="#">微博</a></div>
<div class="text"><p style="text-align:center"><b>某市人民政府关于支持科技创新的若干意见</b></p><p>各区人民政府：</p>${body}
<p>附件：<a href="1.doc">任务分工表.doc</a></p></div>
<div class="links"><h3>相关链接</h3><ul><li><a href="/1">《关于支持科技创新的若干意见》政策解读</a></li><li><a href="/2">一图读懂</a></li></ul></div></div>
<div class="foot">主办：某市人民政府办公室，地址：某路1号。</div></body></html>`;

  it('gives what its table says of the document, and leaves menus, links, share bars and files out', async () => {
    const read = await text(
      full('<p>一、加大投入。支持企业，鼓励银行，引导担保，健全机制。</p><p>二、优化服务。推动平台，完善体系。</p>'),
    );
    expect(read.split('\n')).toEqual([
      '索引号：014/2024-00017',
      '主题分类：商贸、海关、旅游',
      '发文机关：某市人民政府',
      '成文日期：2024年03月05日',
      '标题：某市人民政府关于支持科技创新的若干意见',
      '发文字号：某政发〔2024〕3号',
      '发布日期：2024年03月08日',
      '某市人民政府关于支持科技创新的若干意见',
      '各区人民政府：',
      '一、加大投入。支持企业，鼓励银行，引导担保，健全机制。',
      '二、优化服务。推动平台，完善体系。',
    ]);
  });

  it('has its head read from that table', async () => {
    const page = full('<p>一、加大投入。支持企业，鼓励银行。</p><p>二、优化服务。推动平台，完善体系。</p>');
    expect(await extract(Buffer.from(page), 'page.html')).toMatchObject({
      title: '某市人民政府关于支持科技创新的若干意见',
      docNumber: '某政发〔2024〕3号',
      issuedOn: '2024-03-05',
      publishedOn: '2024-03-08',
      issuers: [{ asPrinted: '某市人民政府' }],
    });
  });

  it('has its tables read row by row, merged cells in each row they reach', async () => {
    const table = `<table><tr><th>任务</th><th>责任单位</th></tr><tr><td>建设平台，引进人才。</td><td rowspan="2">市科技局<br>市财政局</td></tr>
<tr><td>支持企业，鼓励创新。</td></tr></table>`;
    expect(await text(page(`<p>一、目标，任务。</p>${table}`))).toContain(
      '任务\t责任单位\n建设平台，引进人才。\t市科技局 市财政局\n支持企业，鼓励创新。\t市科技局 市财政局',
    );
  });

  it('has the numbers of ordered lists written out, in their type, but none that the words bring', async () => {
    const lists = `<ol start="3"><li><p>建设平台，引进人才。</p></li><li value="7">支持企业，鼓励创新。</li></ol>
<ol type="A"><li>完善体系，健全机制。</li></ol><ol style="list-style-type: cjk-ideographic"><li>优化服务，强化保障。</li></ol>
<ol><li>（一）加大投入，稳定增长。</li></ol><ol style="list-style: none"><li>加强协同，形成合力。</li></ol>`;
    expect((await text(page(lists))).split('\n').slice(1)).toEqual([
      '3. 建设平台，引进人才。',
      '7. 支持企业，鼓励创新。',
      'A. 完善体系，健全机制。',
      '一、优化服务，强化保障。',
      '（一）加大投入，稳定增长。',
      '加强协同，形成合力。',
    ]);
  });

  it('has the numbers of a column that LibreOffice writes as lists without words', async () => {
    const row = (number: string, task: string): string =>
      `<tr><td><ol ${number}><li><p></p></ol></td><td>${task}</td><td>市科技局</td></tr>`;
    const table = `<table><tr><td>序号</td><td>重点任务</td><td>责任单位</td></tr>${row('', '建设平台')}${row('start="2"', '引进人才')}</table>`;
    expect(await text(page(`<p>一、目标，任务。</p>${table}`))).toContain(
      '1.\t建设平台\t市科技局\n2.\t引进人才\t市科技局',
    );
  });

  it('has no blank where only its source breaks a line between Chinese characters', async () => {
    const words = `<p>建立工作机
      制，支持 OPC
      企业，<span>到2025</span>
      <span>年底前</span>完成。</p><table><tr><td>任务</td><td>市科
      技局<br>
      市财政局</td></tr></table>`;
    expect(await text(page(words))).toContain(
      '建立工作机制，支持 OPC 企业，到2025 年底前完成。\n任务\t市科技局 市财政局',
    );
  });

  it('is read without the head and foot of each page, and without marks of notes', async () => {
    const words = `<div title="header"><p>某市人民政府文件，</p></div><p>建设平台，引进人才。<a href="#sdfootnote1sym"><sup>1</sup></a></p>
<p>支持企业，鼓励创新，完善机制，健全体系，强化服务，加大投入，加强协同，形成合力。</p><div title="footer"><p>— 2 —</p></div>`;
    expect((await text(page(words))).split('\n').slice(1)).toEqual([
      '建设平台，引进人才。',
      '支持企业，鼓励创新，完善机制，健全体系，强化服务，加大投入，加强协同，形成合力。',
    ]);
  });

  it('keeps the lines of preformatted text', async () => {
    expect(await text('<html><body><pre>一、支持企业。\n二、鼓励银行。</pre></body></html>')).toBe(
      '一、支持企业。\n二、鼓励银行。',
    );
  });

  it('is read by the rows of a table that is the document itself, with the title above it', async () => {
    const row = (number: number): string =>
      `<tr><td><p>${String(number)}</p></td><td><p>建设平台，引进人才，完善机制。</p></td><td><p>区科技局</p><p>区商务局</p></td></tr>`;
    const table = `<table><tbody><tr><td>序号</td><td>重点工作任务</td><td>主要责任单位</td></tr>${[33, 34, 35].map(row).join('')}</tbody></table>`;
    const read = await text(page(`<p><b>某区重点工作任务分解表</b></p>${table}`));
    expect(read.split('\n').slice(-4)).toEqual([
      '序号\t重点工作任务\t主要责任单位',
      ...[33, 34, 35].map((number) => `${String(number)}\t建设平台，引进人才，完善机制。\t区科技局 区商务局`),
    ]);
    expect(read).toContain('某区重点工作任务分解表');
  });

  it('is headed by its table of tasks, not by the name of the tab', async () => {
    const html = `<html><head><title>某区任务分解</title></head><body><ul><li><a href="/">首页</a></li></ul><div><h1>某区2024年任务分解表</h1>
<p>一、支持企业，鼓励创新。</p><p>二、健全体系，强化服务。</p></div></body></html>`;
    expect((await text(html)).split('\n')[0]).toBe('某区2024年任务分解表');
  });

  it('is read inside the one cell of a table that only sets the page out', async () => {
    const cell = '<p>一、支持企业，鼓励创新，完善机制。</p><p>二、健全体系，强化服务，加大投入。</p>';
    const read = await text(`<html><body><table><tr><td>首页</td><td>${cell}</td></tr></table></body></html>`);
    expect(read).toBe('一、支持企业，鼓励创新，完善机制。\n二、健全体系，强化服务，加大投入。');
  });

  it('may nest without end', async () => {
    expect(await text(`<html><body>${'<div>'.repeat(20_000)}一、支持企业，鼓励银行。`)).toBe(
      '一、支持企业，鼓励银行。',
    );
  });

  it('without words is refused', async () => {
    await expect(text('<html><body><script>1</script></body></html>')).rejects.toThrow(
      'page.html: the file holds no text',
    );
  });
});
