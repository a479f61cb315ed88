import {
  BUREAU_ENTRIES,
  LOCAL_AGENCY_ENTRIES,
  LOCAL_BODY_ENTRIES,
  LOCAL_SHORT_ENTRIES,
  type BodyEntry,
  type LocalBodyEntry,
} from './vocabulary.js';
import { regionByName, regionChain, regionPrefix, type Region } from './regions.js';

/** A kind of local body: 科学技术厅 of any province. `~` stands for the place, `#` for its short name. */
export type LocalForm = LocalBodyEntry;

const SHORT_ENDINGS: Readonly<Record<string, string>> = { 委员会: '委', 办公室: '办', 管理委员会: '管委会' };

/** An ending, and what it is printed shorter as: 发展和改革委员会 as 发展和改革委. */
export const printedEndings = (ending: string): readonly string[] => [ending, SHORT_ENDINGS[ending] ?? ending];

const BUREAU_FORMS: readonly LocalForm[] = BUREAU_ENTRIES.flatMap(({ stem, short, endings, system, until }) =>
  endings.map((ending) => {
    const printed = [stem, ...short].flatMap((word) => printedEndings(ending).map((end) => `~${word}${end}`));
    const parent = '~人民政府';
    return {
      name: `~${stem}${ending}`,
      printed: [...new Set(printed)],
      system,
      parent,
      levels: '',
      from: null,
      until,
    };
  }),
);

/** A full name is printed too, and an autonomous region's committee is its 党委: 自治区党委组织部. */
const withFullName = (form: LocalForm): LocalForm => {
  const full = [form.name, ...form.printed];
  const party = full.filter((one) => /^(?:中共)?~委/u.test(one)).map((one) => one.replace('~委', '~党委'));
  return { ...form, printed: [...new Set([...full, ...party])] };
};

/** All kinds of local bodies; where two are printed alike the first that fits the level and the date stands. */
export const LOCAL_FORMS: readonly LocalForm[] = Object.freeze(
  [...LOCAL_BODY_ENTRIES, ...BUREAU_FORMS].map(withFullName),
);

/** Cities under separate state planning (计划单列市): the centre's branches there are the provinces' equals. */
const SEPARATELY_PLANNED = new Set(['210200', '330200', '350200', '370200', '440300']);

function levelKey(region: Region): string {
  if (region.level === 'PROVINCIAL') return 'P';
  if (region.level === 'MUNICIPAL') return SEPARATELY_PLANNED.has(region.code ?? '') ? 'D' : 'M';
  return region.level === 'COUNTY' ? 'C' : '';
}

export const fitsLevel = (levels: string, region: Region): boolean =>
  levels === '' || (levelKey(region) !== '' && levels.includes(levelKey(region)));

/** Whether a form is printed so in a place: 供销社 is a 供销合作总社 in Jiangsu alone. */
export const fitsPlace = ({ within }: PrintedForm, region: Region): boolean =>
  within.length === 0 || regionChain(region).some(({ code }) => code !== null && within.includes(code));

export const fitsDate = ({ from, until }: Pick<LocalForm, 'from' | 'until'>, date: string | null): boolean =>
  date === null || ((from === null || from <= date) && (until === null || date < until));

/** A place's short name, or the full one where several places share the short: 四川, but 长春市朝阳区. */
export const shortest = (region: Region): string =>
  regionByName(region.short)?.id === region.id ? region.short : regionPrefix(region);

/** 中共内蒙古自治区党委组织部 of an autonomous region; 中共泾县县委组织部, since a name of two signs is not cut short. */
function partyPattern(pattern: string, { name }: Region): string {
  if (name.endsWith('自治区')) return pattern.replace(/^中共~委/u, '中共~党委');
  return name.length === 2 && name.endsWith('县') ? pattern.replace(/^中共~委/u, '中共~县委') : pattern;
}

/** A pattern with its place: 中共连云港市委组织部. */
export function render(pattern: string, region: Region): string {
  return partyPattern(pattern, region).replaceAll('~', regionPrefix(region)).replaceAll('#', shortest(region));
}

/** One way of printing a form: what stands before and after the place. */
export interface PrintedForm {
  readonly form: LocalForm;
  /** True where only the short name of a place is printed so: 上海金融监管局 is not 上海市金融监管局. */
  readonly shortOnly: boolean;
  /** Codes of the places it is printed so in; empty where that is everywhere. */
  readonly within: readonly string[];
}

const localShorts = LOCAL_SHORT_ENTRIES.flatMap(({ printed, name, within }) =>
  LOCAL_FORMS.filter((form) => form.name === name).map((form) => ({ form, printed, within })),
);

/** What stands before the place (`人民银行`, `团`, mostly nothing) → what stands after it (`分行`, `委`, `科技局`) → forms. */
export const PRINTED_FORMS: ReadonlyMap<string, ReadonlyMap<string, readonly PrintedForm[]>> = (() => {
  const heads = new Map<string, Map<string, PrintedForm[]>>();
  const everywhere = LOCAL_FORMS.flatMap((form) => form.printed.map((printed) => ({ form, printed, within: [] })));
  for (const { form, printed, within } of [...localShorts, ...everywhere]) {
    const [, head = '', mark = '', tail = ''] = /^([^~#]*)([~#])(.*)$/u.exec(printed) ?? [];
    const tails = heads.get(head) ?? new Map<string, PrintedForm[]>();
    const others = tails.get(tail) ?? [];
    const one = { form, shortOnly: mark === '#', within };
    // A full name is that body's before it is another's short form.
    heads.set(head, tails.set(tail, printed === form.name ? [one, ...others] : [...others, one]));
  }
  return new Map([...heads].sort(([a], [b]) => b.length - a.length));
})();

/** A body of one place that no form names, by its place and the words printed after it: `510000/知识产权中心`. */
export const LOCAL_AGENCIES: ReadonlyMap<string, readonly BodyEntry[]> = (() => {
  const byTail = new Map<string, BodyEntry[]>();
  for (const entry of LOCAL_AGENCY_ENTRIES) {
    for (const tail of entry.aliases) {
      const key = `${entry.region ?? ''}/${tail}`;
      byTail.set(key, [...(byTail.get(key) ?? []), entry]);
    }
  }
  return byTail;
})();
