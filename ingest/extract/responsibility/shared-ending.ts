import { withSharedEnding } from '../../resolve/bare-bureaus.js';

interface Listed {
  readonly start: number;
  readonly end: number;
  readonly part: number;
}

/** 公安局 · 规划局（市国土资源局） */
const ENDING = /([局委办厅])(?:（[^（）]{1,20}）)?$/u;

/**
 * 市财政、民政、劳动社保、物价局: names before the last of a part that share its ending, by their places among the items. Only
 * those that are a bureau's with just this ending: 五金城、科技局 are two as printed.
 */
export function sharedEndings(text: string, items: readonly Listed[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  let last: { readonly part: number; readonly ending: string } | null = null;
  for (let at = items.length - 1; at >= 0; at--) {
    const item = items[at];
    if (item === undefined) break;
    const name = text.slice(item.start, item.end);
    const ending = ENDING.exec(name)?.[1];
    if (ending !== undefined) {
      last = { part: item.part, ending };
      continue;
    }
    const whole = last?.part === item.part ? withSharedEnding(name, last.ending) : null;
    if (whole === null) last = null;
    else found.set(at, whole);
  }
  return found;
}
