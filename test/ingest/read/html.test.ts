import { describe, expect, it } from 'vitest';
import { readSource } from '../../../ingest/read/source.js';

const page = (content: string): string => `<!DOCTYPE html><html><head><title>首页，政务公开，欢迎您。</title>
<script>var a = "菜单，脚本，。";</script></head><body><div class="nav"><ul><li><a href="/">首页</a></li></ul></div>
<div class="article"><h1>关于促进科技金融发展的实施意见</h1>
<div id="zoom">${content}</div></div><div class="footer">版权所有，联系我们。</div></body></html>`;

const text = async (html: string, name = 'page.html'): Promise<string> =>
  (await readSource(Buffer.from(html), name)).text;

describe('a web page', () => {
  const content = `<p>某政发〔2024〕3号</p><p>　　<b>一、</b>支持企业上市，给予奖励，<span>加强</span>辅导。</p><p>二、鼓励银行放贷，<br>推动担保，完善机制，健全体系，强化服务。</p>`;

  it('is read for its own document only, one block a line', async () => {
    expect(await text(page(content))).toBe(
      '某政发〔2024〕3号\n　　一、支持企业上市，给予奖励，加强辅导。\n二、鼓励银行放贷，\n推动担保，完善机制，健全体系，强化服务。',
    );
  });

  it('is known by its first words, whatever its file is called', async () => {
    expect((await readSource(Buffer.from(page(content)), 'page.txt')).mediaType).toBe('text/html');
    expect((await readSource(Buffer.from('比较 <p> 与 <div> 的用法。'), 'a.txt')).mediaType).toBe('text/plain');
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
