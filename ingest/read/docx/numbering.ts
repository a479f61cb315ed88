import { numeralOf } from './numeral.js';
import type { WordPackage } from './package.js';
import { attribute, childOf, childrenOf, integer, isOn, type XmlNode } from './xml.js';

/** Word numbers nine levels. */
const LEVELS = 9;

interface Level {
  readonly start: number;
  readonly format: string;
  /** `（%1）`, `%1.%2` */
  readonly text: string;
  /** Numbers of outer levels in digits, whatever their own format. */
  readonly legal: boolean;
  /** What stands between the number and its paragraph. */
  readonly gap: string;
  /** This level begins anew after an item of a level below this one; null: after any outer level. */
  readonly restart: number | null;
  readonly style: string | undefined;
}

interface List {
  /** Lists of one abstract definition count on together. */
  readonly definition: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly startsAnew: ReadonlyMap<number, number>;
}

function levelOf(node: XmlNode): Level {
  const suffix = attribute(childOf(node, 'suff'), 'val');
  return {
    start: integer(childOf(node, 'start')) ?? 1,
    format: attribute(childOf(node, 'numFmt'), 'val') ?? 'decimal',
    text: attribute(childOf(node, 'lvlText'), 'val') ?? '',
    legal: isOn(childOf(node, 'isLgl')),
    gap: suffix === 'nothing' ? '' : ' ',
    restart: integer(childOf(node, 'lvlRestart')) ?? null,
    style: attribute(childOf(node, 'pStyle'), 'val'),
  };
}

const levelsOf = (node: XmlNode | undefined): readonly (readonly [number, Level])[] =>
  childrenOf(node, 'lvl').flatMap((level) => {
    const at = integer(level, 'ilvl');
    return at === undefined || at < 0 || at >= LEVELS ? [] : [[at, levelOf(level)] as const];
  });

function listsOf({ numbering, styles }: WordPackage): ReadonlyMap<string, List> {
  const root = childOf(numbering, 'numbering');
  const definitions = new Map(childrenOf(root, 'abstractNum').map((node) => [attribute(node, 'abstractNumId'), node]));
  const nums = childrenOf(root, 'num');
  const definitionOf = (num: XmlNode | undefined): string | undefined =>
    attribute(childOf(num, 'abstractNumId'), 'val');
  /** A definition may only say whose style's list it is. */
  const linked = (id: string | undefined): string | undefined => {
    const link = attribute(childOf(definitions.get(id), 'numStyleLink'), 'val');
    if (link === undefined) return id;
    const style = childrenOf(childOf(styles, 'styles'), 'style').find((node) => attribute(node, 'styleId') === link);
    const target = attribute(childOf(style, 'pPr', 'numPr', 'numId'), 'val');
    return definitionOf(nums.find((num) => attribute(num, 'numId') === target)) ?? id;
  };
  const lists = new Map<string, List>();
  for (const num of nums) {
    const id = attribute(num, 'numId');
    const definition = linked(definitionOf(num));
    if (id === undefined || definition === undefined) continue;
    const overrides = childrenOf(num, 'lvlOverride');
    lists.set(id, {
      definition,
      levels: new Map([...levelsOf(definitions.get(definition)), ...overrides.flatMap(levelsOf)]),
      startsAnew: new Map(
        overrides.flatMap((node) => {
          const at = integer(node, 'ilvl');
          const start = integer(childOf(node, 'startOverride'));
          return at === undefined || start === undefined ? [] : [[at, start] as const];
        }),
      ),
    });
  }
  return lists;
}

interface NumberedStyle {
  readonly name: string;
  readonly based: string | undefined;
  readonly list: string | undefined;
  readonly level: number | undefined;
}

const stylesOf = ({ styles }: WordPackage): ReadonlyMap<string, NumberedStyle> =>
  new Map(
    childrenOf(childOf(styles, 'styles'), 'style').map((node) => {
      const numbered = childOf(node, 'pPr', 'numPr');
      return [
        attribute(node, 'styleId') ?? '',
        {
          name: attribute(childOf(node, 'name'), 'val') ?? '',
          based: attribute(childOf(node, 'basedOn'), 'val'),
          list: attribute(childOf(numbered, 'numId'), 'val'),
          level: integer(childOf(numbered, 'ilvl')),
        },
      ];
    }),
  );

/**
 * Automatic numbers as Word shows them. They stand nowhere in the text of the file (mammoth, which reads no
 * numbering.xml but for bullets, loses the （一） of every clause): they are counted here, paragraph by paragraph.
 */
export class AutomaticNumbers {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #styles: ReadonlyMap<string, NumberedStyle>;
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(parts: WordPackage) {
    this.#lists = listsOf(parts);
    this.#styles = stylesOf(parts);
  }

  /** Name of a paragraph's style: `heading 1`, `toc 2`. */
  styleName(paragraph: XmlNode): string {
    const style = attribute(childOf(paragraph, 'pPr', 'pStyle'), 'val');
    return this.#styles.get(style ?? '')?.name.toLowerCase() ?? '';
  }

  /** The list and level of a paragraph: its own, else those of its style or of one that this is based on. */
  #placeOf(paragraph: XmlNode): { id: string; level: number } | null {
    const own = childOf(paragraph, 'pPr', 'numPr');
    let id = attribute(childOf(own, 'numId'), 'val');
    let level = integer(childOf(own, 'ilvl'));
    let style = attribute(childOf(paragraph, 'pPr', 'pStyle'), 'val');
    for (let steps = 0; id === undefined && style !== undefined && steps < 20; steps++) {
      const found = this.#styles.get(style);
      id = found?.list;
      const levels = [...(this.#lists.get(id ?? '')?.levels ?? [])];
      level ??= found?.level ?? levels.find(([, one]) => one.style === style)?.[0];
      style = found?.based;
    }
    return id === undefined || id === '0' ? null : { id, level: level ?? 0 };
  }

  /** The number before a paragraph, with what parts it from the words; '' for one without. Counts on: ask once each. */
  next(paragraph: XmlNode): string {
    const place = this.#placeOf(paragraph);
    const list = place === null ? undefined : this.#lists.get(place.id);
    const level = list?.levels.get(place?.level ?? 0);
    if (place === null || list === undefined || level === undefined) return '';
    const counts = this.#countsOf(place.id, list);
    counts[place.level] = (counts[place.level] ?? level.start - 1) + 1;
    for (let deeper = place.level + 1; deeper < LEVELS; deeper++) {
      const restart = list.levels.get(deeper)?.restart ?? null;
      if (restart === null || place.level < restart) counts[deeper] = undefined;
    }
    if (level.format === 'bullet') return `•${level.gap}`;
    const text = this.#print(level, list, counts);
    return text === '' ? '' : `${text}${level.gap}`;
  }

  #countsOf(id: string, list: List): (number | undefined)[] {
    const counts = this.#counts.get(list.definition) ?? [];
    this.#counts.set(list.definition, counts);
    if (!this.#begun.has(id)) {
      this.#begun.add(id);
      for (const [at, start] of list.startsAnew) counts[at] = start - 1;
    }
    return counts;
  }

  #print(level: Level, list: List, counts: readonly (number | undefined)[]): string {
    return level.text.replace(/%([1-9])/g, (_all, digit: string) => {
      const at = Number(digit) - 1;
      const shown = list.levels.get(at);
      return numeralOf(counts[at] ?? shown?.start ?? 1, level.legal ? 'decimal' : (shown?.format ?? 'decimal'));
    });
  }
}
