import { printedEndings } from './local-forms.js';
import { BUREAU_ENTRIES } from './vocabulary.js';
import { RELATIVE_WORDS } from './relative-regions.js';

/** What a bureau is called without its ending → the endings that it is printed with: 财政 → 厅, 局. */
const ENDINGS: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const found = new Map<string, Set<string>>();
  for (const { stem, short, endings } of BUREAU_ENTRIES) {
    for (const word of [stem, ...short]) {
      const own = found.get(word) ?? new Set<string>();
      for (const printed of endings.flatMap(printedEndings)) own.add(printed);
      found.set(word, own);
    }
  }
  return found;
})();

/** 财政 of 市财政. */
function endingsOf(name: string): ReadonlySet<string> | null {
  const word = RELATIVE_WORDS.find((one) => name.startsWith(one) && ENDINGS.has(name.slice(one.length)));
  return ENDINGS.get(word === undefined ? name : name.slice(word.length)) ?? null;
}

/** Stems as short are words like any other: 教, 发改. */
const SHORTEST = 2;

/** What a province's department ends with, and a city's or a county's. */
const OF_A_PROVINCE = /^(?:省|自治区)/;

/**
 * A bureau whose ending is left out: 省人口计生 → 省人口计生委员会, 省财政 → 省财政厅, 市财政 → 市财政局; null for what is none. Of use
 * only where names stand.
 */
export function bureauInFull(name: string): string | null {
  const endings = name.length < SHORTEST ? null : endingsOf(name);
  if (endings === null) return null;
  const own =
    OF_A_PROVINCE.test(name) || !endings.has('局') ? endings : [...endings].filter((ending) => ending !== '厅');
  const [first] = own;
  return first === undefined ? null : name + first;
}

/** 市财政 with the 局 that it shares → 市财政局; null for what is no bureau so (五金城, 市重点办). */
export const withSharedEnding = (name: string, ending: string): string | null =>
  name.length >= SHORTEST && endingsOf(name)?.has(ending) === true ? name + ending : null;
