import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  bodyForm,
  isComplete,
  isWholeName,
  mayBeName,
  sharedHead,
} from '../../../../ingest/extract/responsibility/body-name.js';
import { packageFile } from '../../../../schema/package-root.js';

describe('the form of a name', () => {
  it.each([
    ['国家金融监管总局连云港监管分局', 'OFFICIAL'],
    ['市人力资源和社会保障局', 'OFFICIAL'],
    ['市委组织部（人才办）', 'OFFICIAL'],
    ['团市委', 'OFFICIAL'],
    ['县级以上地方人民政府', 'OFFICIAL'],
    ['省知识产权中心', 'OTHER_BODY'],
    ['中国铁路总公司', 'OTHER_BODY'],
    ['链主企业', 'KIND'],
    ['各县区人民政府', 'GROUP'],
    ['各相关单位', 'GROUP'],
    ['市级有关部门', 'GROUP'],
    ['各区镇', 'GROUP'],
    ['成都市', 'PLACE'],
    ['高新区', 'PLACE'],
    ['有关部门', 'UNNAMED'],
    ['主管部门', 'UNNAMED'],
    ['示范区内部', 'UNKNOWN'],
    ['园区事业部', 'UNKNOWN'],
    ['在商务部', 'UNKNOWN'],
    ['各部门要高度重视', 'UNKNOWN'],
    ['各地结合实际', 'UNKNOWN'],
    ['须经交易双方确认', 'UNKNOWN'],
  ])('%s is %s', (name, form) => {
    expect(bodyForm(name)).toBe(form);
  });
  it('is whole or not, so that 和 joins two names or stands in one', () => {
    expect(isComplete('市地方金融监管局')).toBe(true);
    expect(isComplete('市人力资源')).toBe(false);
    expect(isComplete('发展')).toBe(false);
  });
  it('may begin with a sign that opens a sentence elsewhere', () => {
    for (const name of ['应急管理部', '应急局', '如皋市财政局', '从化区科技局', '含山县人民政府']) {
      expect(bodyForm(name)).toBe('OFFICIAL');
    }
    for (const words of ['应由省财政厅', '如省财政厅', '向省财政厅']) expect(bodyForm(words)).toBe('UNKNOWN');
  });
  it('may bear a note with commas in brackets', () => {
    expect(bodyForm('各区（含新区、深汕特别合作区，下同）')).toBe('GROUP');
    expect(bodyForm('各县〔市、区〕')).toBe('GROUP');
    expect(bodyForm('各区要加强领导，各市')).toBe('UNKNOWN');
  });
  it('is whole where the rest of it may be left off', () => {
    expect(isWholeName('电监会')).toBe(true);
    expect(isWholeName('管委会')).toBe(false);
  });
  it('matters less under a label', () => {
    expect(mayBeName('资产集团')).toBe(true);
    expect(mayBeName('切实加强领导的要求')).toBe(false);
    expect(mayBeName('市政府主要领导')).toBe(false);
    expect(mayBeName('招商引资领导小组')).toBe(true);
  });
  it('takes its head from the name before only where it has none', () => {
    expect(sharedHead('宣传部', '市委组织部')).toBe('市委');
    expect(sharedHead('宣传部', '市教育局')).toBeNull();
    expect(sharedHead('省委宣传部', '省委组织部')).toBeNull();
  });
});

describe('the list of endings', () => {
  const lists = z
    .record(z.string(), z.array(z.string().min(1)))
    .parse(parse(readFileSync(packageFile('schema', 'vocab', 'body-suffixes.yaml'), 'utf8')));
  it('holds each word once a list', () => {
    for (const words of Object.values(lists)) expect(new Set(words).size).toBe(words.length);
  });
  it('puts no ending under two heads', () => {
    const endings = ['official', 'other', 'kinds', 'places'].flatMap((key) => lists[key] ?? []);
    expect(new Set(endings).size).toBe(endings.length);
  });
  it('holds no lookalike that is an ending itself', () => {
    const endings = new Set(['official', 'other', 'kinds', 'places'].flatMap((key) => lists[key] ?? []));
    expect((lists['lookalikes'] ?? []).filter((word) => endings.has(word))).toEqual([]);
  });
});
