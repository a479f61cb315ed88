import { CLEAR_LABELS } from '../metadata-labels.js';

const LABEL = [...CLEAR_LABELS]
  .sort((a, b) => b.length - a.length)
  // 索 引 号：
  .map((label) => [...label].join('[ \\u3000]{0,4}'))
  .join('|');
/** 发布日期：2018-11-23 in a line around the document, up to the next label or cell */
const PAIR = new RegExp(
  `(?:^|[\\s\\t【\\[|])(${LABEL})[：:]\\s{0,20}([^\\t\\n]{1,200}?)(?=\\t|\\s{2,}|\\s\\S{2,8}[：:]|[】\\]|]|$)`,
  'g',
);

/** What the lines around a document say of it, one a line as `label：value`; each label once. */
export function metadataIn(lines: readonly string[]): readonly string[] {
  const found = new Map<string, string>();
  for (const line of lines) {
    for (const [, label = '', value = ''] of line.matchAll(PAIR)) {
      const name = label.replace(/\s/g, '');
      if (!found.has(name) && value.trim() !== '') found.set(name, `${name}：${value.trim()}`);
    }
  }
  return [...found.values()];
}
