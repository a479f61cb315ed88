import type { GapRow } from '../../schema/gap.js';
import { compareRank } from '../../schema/government-rank.js';
import type { GovernmentLevel } from '../../schema/model.js';
import { ask } from '../questions/ask.js';
import { statement } from '../statement.js';
import type { WriteUnit } from '../store.js';
import { strings, writeRows } from '../write/rows.js';
import { documentFacts } from './document-facts.js';
import { productGap, productPlaces } from './product-gaps.js';
import { gapsOfDocument } from './rules.js';
import { lackingInPlace } from './same-place.js';

/** As many documents or products are looked at together: their measures and links are held in memory. */
const AT_ONCE = 100;

/** A document, and where it was only compared with one, the levels of both. */
interface Resting {
  readonly id: string;
  readonly level: GovernmentLevel | null;
  readonly above: GovernmentLevel | null;
}

/**
 * Tells gaps anew in the transaction that may make or close some. Note the documents whose measures, links or standing are
 * about to change, before they do; the gaps of all that rests on them, before and after, are settled at the end.
 */
export class ChangedGaps {
  readonly #unit: WriteUnit;
  readonly #changed = new Set<string>();
  readonly #documents = new Set<string>();
  readonly #products = new Set<string>();

  constructor(unit: WriteUnit) {
    this.#unit = unit;
  }

  /** Notes documents with those they replaced: these count again when their successor goes. */
  async note(documentIds: Iterable<string>): Promise<void> {
    const ids = [...documentIds];
    const replaced = strings(await this.#unit.run(statement('gap-replaced'), { ids }), 'id');
    for (const id of [...ids, ...replaced]) this.#changed.add(id);
    await this.#look([...ids, ...replaced]);
  }

  /** Notes documents of which only what is told of themselves may change, not what rests on them. */
  noteAlone(documentIds: Iterable<string>): void {
    for (const id of documentIds) this.#documents.add(id);
  }

  async settle(): Promise<void> {
    await this.#look([...this.#changed]);
    await settleAll(this.#unit, [...this.#documents].sort(), async (ids) =>
      (await documentFacts(this.#unit, ids)).flatMap(gapsOfDocument),
    );
    await settleAll(this.#unit, [...this.#products].sort(), async (ids) =>
      (await productPlaces(this.#unit, ids)).flatMap(productGap),
    );
  }

  /**
   * What rests on the documents now: lower documents linked with them, schemes they support, what supports them, products they
   * name, and texts of their places that lack what they have.
   */
  async #look(ids: readonly string[]): Promise<void> {
    for (const id of ids) this.#documents.add(id);
    const [resting, products, lacking] = await Promise.all([
      ask<Resting>(this.#unit, 'gap-resting', { ids }),
      this.#unit.run(statement('gap-products-of-documents'), { ids }),
      lackingInPlace(this.#unit, ids),
    ]);
    for (const id of lacking) this.#documents.add(id);
    for (const { id, level, above } of resting) {
      if (above === null || (compareRank(level, above) ?? 0) > 0) this.#documents.add(id);
    }
    for (const id of strings(products, 'id')) this.#products.add(id);
  }
}

async function settleAll(
  unit: WriteUnit,
  ids: readonly string[],
  gapsOf: (ids: readonly string[]) => Promise<readonly GapRow[]>,
): Promise<void> {
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const some = ids.slice(start, start + AT_ONCE);
    await replaceGaps(unit, some, await gapsOf(some));
  }
}

/** Writes the gaps that were found when some documents, products or parks were looked at, in place of those before. */
export async function replaceGaps(unit: WriteUnit, about: readonly string[], gaps: readonly GapRow[]): Promise<void> {
  await Promise.all([unit.run(statement('delete-gaps-about'), { ids: about }), writeRows(unit, 'write-gaps', gaps)]);
}
