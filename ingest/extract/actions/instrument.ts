import type { PolicyInstrument } from '../../../schema/model.js';
import { NameAutomaton } from '../products/name-automaton.js';
import { INSTRUMENT_WORDS } from './verbs.js';

const words = new NameAutomaton(INSTRUMENT_WORDS);

/**
 * The kind of instrument a directive uses, after Rothwell and Zegveld: by the last word in it that belongs to one, since
 * a Chinese phrase ends with its head; the longer word where two end together. Null where none is plain.
 *
 * Sample: 探索建设数据交易中心、数据资源交易平台等载体 → SUPPLY; 支持自主创新产品进入市场 → DEMAND.
 */
export function instrumentOf(clause: string): PolicyInstrument | null {
  let last: { end: number; start: number; value: PolicyInstrument } | null = null;
  for (const match of words.matches(clause)) {
    if (last === null || match.end > last.end || match.start < last.start) last = match;
  }
  return last?.value ?? null;
}
