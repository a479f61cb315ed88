import { describe, expect, it } from 'vitest';
import { responsibilityStretches } from '../../../ingest/link/responsibility-stretches.js';
import { viewOf } from '../../../ingest/read/fold.js';

function skipped(text: string, ...names: readonly string[]): readonly string[] {
  const view = viewOf(text);
  const places = names.map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length }));
  return responsibilityStretches(view, places).map(({ start, end }) => view.text.slice(start, end));
}

describe('where a provision says who does it', () => {
  it('is the whole of the brackets around a body', () => {
    expect(skipped('提供保险保障。(市科技局、市财政局按职责分工落实)', '市财政局')).toEqual([
      '（市科技局、市财政局按职责分工落实）',
    ]);
  });

  it('is the label with the body, where no brackets stand', () => {
    expect(skipped('提供算力保障。\n责任单位：市工信局，各区县政府', '市工信局')).toEqual(['责任单位：市工信局']);
  });

  it('is only the body in running text', () => {
    expect(skipped('由科技厅牵头，支持企业（含小微企业）上市。', '科技厅')).toEqual(['科技厅']);
  });
});
