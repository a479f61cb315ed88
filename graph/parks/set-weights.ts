import { LARGEST_WEIGHT, type UserError, type WeightsRecord } from '../../schema/park.js';
import { groupsOf } from '../assess/shares.js';
import { wrongWithNote } from '../check-note.js';
import { statement } from '../statement.js';
import type { Store, WriteUnit } from '../store.js';
import { writeRows } from '../write/rows.js';
import { Refusal, refusal, type ParkWorld, type SavedWeights, type WeightsInput } from './change.js';
import { changing } from './changing.js';
import { weightsId } from './ids.js';
import { indicatorNamed } from './indicator-named.js';
import { criteriaOfScheme, schemeOf, type NamedIndicator } from './read-scheme.js';
import { settleWeights } from './settle-weights.js';

/**
 * Sets how a scheme's indicators weigh, in place of what was set before: whole groups only (all dimensions, all criteria
 * of a dimension), since a weight says nothing without those beside it. None at all: equal weights are assumed again.
 */
export async function setSchemeWeights(store: Store, world: ParkWorld, input: WeightsInput): Promise<SavedWeights> {
  const result = await changing(store, async (unit, keep) => {
    if ((await schemeOf(unit, input.scheme)) === null) {
      throw refusal(['scheme'], 'UNKNOWN_SCHEME', `no document with a text has the id ${input.scheme}`);
    }
    const record = recordOf(await criteriaOfScheme(unit, input.scheme), input);
    keep(world.keepWeights(record));
    await writeWeights(unit, record);
    return record.schemeId;
  });
  return 'done' in result
    ? { schemeId: result.done, userErrors: [] }
    : { schemeId: null, userErrors: result.userErrors };
}

/** Writes weights as they were set; empty ones take back what was set. */
export async function writeWeights(unit: WriteUnit, record: WeightsRecord): Promise<void> {
  const id = weightsId(record.schemeId);
  if (record.weights.length === 0) await unit.run(statement('delete-weights'), { id });
  else await writeRows(unit, 'write-weights', [{ id, schemeId: record.schemeId, record: JSON.stringify(record) }]);
  await settleWeights(unit, record.schemeId);
}

function recordOf(indicators: readonly NamedIndicator[], { scheme, weights, source }: WeightsInput): WeightsRecord {
  if (indicators.length === 0) {
    throw refusal(['scheme'], 'NOT_A_SCHEME', `${scheme} has no criteria that could be weighed`);
  }
  const userErrors: UserError[] = [];
  const given = new Map<string, number>();
  weights.forEach(({ indicator, weight }, index) => {
    const tell = (field: string, code: string, message: string): void =>
      void userErrors.push({ field: ['weights', String(index), field], code, message });
    const named = indicatorNamed(indicators, indicator);
    if (named === undefined) tell('indicator', 'UNKNOWN_CRITERION', `the scheme has no indicator ${indicator}`);
    else if (given.has(named.id)) tell('indicator', 'CRITERION_TWICE', `${named.code} is weighed twice`);
    else given.set(named.id, weight);
    if (!(weight >= 0 && weight <= LARGEST_WEIGHT)) {
      tell('weight', 'WEIGHT_OUT_OF_RANGE', `a weight is 0 to ${String(LARGEST_WEIGHT)}, not ${String(weight)}`);
    }
  });
  userErrors.push(...wrongWithNote(source, 'source'));
  if (userErrors.length === 0) userErrors.push(...wrongGroups(indicators, given));
  if (userErrors.length > 0) throw new Refusal(userErrors);
  return {
    schemeId: scheme,
    source: source?.trim() === '' ? null : source,
    weights: indicators.flatMap(({ id, code, text }) => {
      const weight = given.get(id);
      return weight === undefined ? [] : [{ code, text, weight }];
    }),
  };
}

/** Groups that are weighed in part, or come to nothing. */
function wrongGroups(indicators: readonly NamedIndicator[], given: ReadonlyMap<string, number>): readonly UserError[] {
  return groupsOf(indicators).flatMap((group): UserError[] => {
    const weighed = group.filter(({ id }) => given.has(id));
    if (weighed.length === 0) return [];
    const missing = group.filter(({ id }) => !given.has(id)).map(({ code }) => code);
    const tell = (code: string, message: string): UserError[] => [{ field: ['weights'], code, message }];
    if (missing.length > 0) return tell('WEIGHTS_INCOMPLETE', `${missing.join(', ')} beside them have no weight`);
    if (weighed.every(({ id }) => given.get(id) === 0)) {
      return tell('WEIGHTS_ALL_ZERO', `${weighed.map(({ code }) => code).join(', ')} all weigh nothing`);
    }
    return [];
  });
}
