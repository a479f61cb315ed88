import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../../ingest/pipeline.js';
import { sourceOfText } from '../../../../ingest/read/source.js';

const said = (lines: string): readonly string[] =>
  factsOf(
    sourceOfText(`金乡县政府重要工作事项责任分工\n1、改善交通条件。实施改造。\n${lines}\n2、加强管理。完善制度。`),
  ).measures.flatMap(({ assignments }) => assignments.map(({ role, asPrinted }) => `${role} ${asPrinted}`));

describe('roles by other names', () => {
  it('主要责任单位 and 其他责任单位 answer for it', () => {
    expect(said('主要责任单位：县交通运输局\n其他责任单位：县财政局、县自然资源局')).toEqual([
      'RESPONSIBLE 县交通运输局',
      'RESPONSIBLE 县财政局',
      'RESPONSIBLE 县自然资源局',
    ]);
  });
  it('主办单位 and 第一责任单位 lead, 协办单位 supports', () => {
    expect(said('主办单位：县交通运输局\n协办单位：县财政局')).toEqual(['LEAD 县交通运输局', 'SUPPORT 县财政局']);
    expect(said('第一责任单位：县交通运输局\n责任单位：县财政局')).toEqual([
      'LEAD 县交通运输局',
      'RESPONSIBLE 县财政局',
    ]);
  });
  it('主办 and 协办 beside a name are its own', () => {
    expect(said('承办单位：县工信局（主办）、县发改局（协办）')).toEqual(['LEAD 县工信局', 'SUPPORT 县发改局']);
  });
  it('其他 in a sentence names no role', () => {
    expect(said('其他责任单位要积极配合。')).toEqual([]);
  });
});
