import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { extract } from '../../ingest/pipeline.js';

/** Words that patterns begin or go on with, each repeated without the end that the pattern looks for. */
const ENDLESS: readonly string[] = [
  '（',
  '（（按',
  '（市发改委、',
  '增长11%（市发改委）。 1、',
  '（一）建立机制。（市科技局牵头）',
  '省编办牵头的工作\n',
  '1、省编办牵头的工作\n',
  '2007年《政府工作报告》确定的任务',
  '序号\n任务\n责任领导\n责任单位\n1\n',
  '《',
  '“',
  '【',
  '以',
  '由',
  '由市科技局、',
  '，',
  '、',
  '责任单位：',
  '；责任单位：市科技局、',
  '（责任单位：',
  '（市科技局、市财政局',
  '各市县区',
  '到2025年，',
  '2019年1月12日\n',
  '一、\n2019年1月12日\n市科技局\n',
  '（一）',
  '（一）为\n',
  '1.',
  '专栏1\n1.',
  '序号\t任务\t责任单位\n',
  '1\t建立机制\t市科技局\n',
  '任务\t',
  '|',
  '由市科技局牵头，会同',
  '第一条 ',
  '①',
  '10-',
  '1,000,',
  '百分之二十',
  '90分、',
  '附件1',
  '以下均需',
  '排在第一位的',
  '联系人：张三，',
  '0512-',
  'a.b@',
  '&nbsp;',
  '<!--',
  '[bookmark: ',
  '**',
  '# ',
  '\t \u3000',
  '贷、',
  '成都市',
  '市委组织部、',
  '支持',
  '将把',
  '和',
  '<div>',
  '<p>（一）<b>',
  '6月底前完成',
  '每年6月底前报送，年底前完成',
  '当年底前完成，',
  '〃\t〃\t〃\n',
  '重点任务\t牵头单位\n重点任务\t责任单位\n',
  '序号\n任务\n责任单位\n1\n',
  '序号 重点工作 责任单位\n1 推进 市科技局\n',
  '指标\n2025年\n5\n',
  '地区用水控制目标\n地区\t2015年\n北京\t40\n',
  '1.1 支持企业。\n',
  '1 总则\n1.1 支持企业\n',
  '1.支持企业；\n（一）1.支持平台；\n',
  '（1）支持企业\n此项工作由市科技局负责。\n',
  '在2025年内达到10家的，',
  '由财政部负责和协调；',
];

/** Pieces that do their harm behind a beginning of their own: the number that is always the next of its list. */
const BEHIND: readonly (readonly [string, string])[] = [
  ['\n（1）支持企业。', '（2）支持平台。'],
  ['\n（1）支持企业。', '（2）'],
];

const SHORT = 12_000;

const text = (piece: string, length: number, before = ''): Buffer =>
  Buffer.from(
    `关于支持创新的意见\n一、总则\n（一）支持发展。${before}${piece.repeat(Math.ceil(length / piece.length))}`,
  );

async function millisecondsOf(bytes: Buffer, name: string): Promise<number> {
  const began = performance.now();
  await extract(bytes, name);
  return performance.now() - began;
}

describe('input made to take long', () => {
  it.each(ENDLESS)('is read in time that grows with its length: %j', { timeout: 60_000 }, async (piece) => {
    const name = piece.startsWith('<') ? 'a.html' : 'a.txt';
    const short = await millisecondsOf(text(piece, SHORT), name);
    const long = await millisecondsOf(text(piece, SHORT * 8), name);
    // Eight times the length: 8 where time is linear, 64 where it is quadratic; what takes no time is not compared.
    expect(long).toBeLessThan(Math.max(400, short * 30));
  });

  it.each(BEHIND)(
    'is read in time that grows with its length: %j and then %j',
    { timeout: 60_000 },
    async (...pieces) => {
      const [before, piece] = pieces;
      const short = await millisecondsOf(text(piece, SHORT, before), 'a.txt');
      const long = await millisecondsOf(text(piece, SHORT * 8, before), 'a.txt');
      expect(long).toBeLessThan(Math.max(400, short * 30));
    },
  );
});
