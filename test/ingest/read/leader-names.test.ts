import { describe, expect, it } from 'vitest';
import { mask } from '../../../ingest/read/mask.js';

describe('persons made responsible beside bodies', () => {
  it.each([
    [
      '（责任领导：张建国、丁林；牵头单位：区发改局、区农业农村局）',
      '（责任领导：＊＊＊、＊＊；牵头单位：区发改局、区农业农村局）',
    ],
    ['责任领导：李大明\n牵头科室（单位）：计划科', '责任领导：＊＊＊\n牵头科室（单位）：计划科'],
    ['责任人：副市长张建国，市科技局局长李强；', '责任人：副市长＊＊＊，市科技局局长＊＊；'],
    ['牵头市领导：常务副市长 王　伟', '牵头市领导：常务副市长 ＊＊＊'],
    ['责任领导：区委常委、副区长欧阳修文', '责任领导：区委常委、副区长＊＊＊＊'],
  ])('%s', (text, masked) => {
    expect(mask(text)).toBe(masked);
  });
  it('in a column of their own', () => {
    const table = '序号\t任务\t责任领导\t责任单位\n1\t建设平台\t张建国\t张家港市科技局';
    expect(mask(table)).toBe('序号\t任务\t责任领导\t责任单位\n1\t建设平台\t＊＊＊\t张家港市科技局');
    const markdown = '| 任务 | 责任人 | 责任单位 |\n| --- | --- | --- |\n| 建设平台 | 李强 | 王家坝管委会 |';
    expect(mask(markdown)).toContain('| 建设平台 | ＊＊ | 王家坝管委会 |');
  });
  it.each([
    '责任人：各部门主要负责人',
    '责任人：区长、区科技局局长',
    '责任人：党委书记',
    '责任人：金融办',
    '负责人：高新区管委会主任',
    '责任单位：区财政局',
    '加强领导：高度重视',
    '序号\t任务\t责任单位\n1\t建设平台\t张家港市',
  ])('but no offices and bodies: %s', (text) => {
    expect(mask(text)).toBe(text);
  });
});
