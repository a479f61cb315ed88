import { parkRecordSchema, type ParkRecord, type StatedEvidence, type UserError } from '../../schema/park.js';
import type { Indicator } from '../assess/scheme.js';
import { statement } from '../statement.js';
import type { ReadUnit, Store } from '../store.js';
import { Refusal, refusal, type ParkInput, type ParkWorld, type SavedPark } from './change.js';
import { changing } from './changing.js';
import { checkEvidence } from './check-evidence.js';
import { criteriaFound } from './find-criterion.js';
import { inOrder } from './in-order.js';
import { criteriaOfScheme, schemeOf, type Scheme } from './read-scheme.js';
import { statedMeanwhile } from './stated-meanwhile.js';
import { writePark } from './write-park.js';

/** Stores what is stated of a park: a new one, or merged into one that is there, criterion by criterion. */
export async function savePark(
  store: Store,
  world: ParkWorld,
  input: ParkInput,
  sample: boolean = false,
): Promise<SavedPark> {
  const result = await changing(store, async (unit, keep) => {
    const before = input.id === null ? null : await parkRecord(unit, input.id);
    if (input.id !== null && before === null) {
      throw refusal(['id'], 'UNKNOWN_PARK', `there is no park ${input.id}: leave the id out for a new one`);
    }
    const record = await recordOf(unit, world, input, before ?? { sample });
    keep(world.keepPark(record));
    await writePark(unit, record, world.surroundings(record.regionId));
    return record.id;
  });
  return 'done' in result ? { parkId: result.done, userErrors: [] } : { parkId: null, userErrors: result.userErrors };
}

/** A park as people described it, or null. */
export async function parkRecord(unit: ReadUnit, id: string): Promise<ParkRecord | null> {
  const [row] = await unit.run(statement('park-records'), { ids: [id] });
  return row === undefined ? null : parkRecordSchema.parse(JSON.parse(String(row['record'])));
}

async function recordOf(
  unit: ReadUnit,
  world: ParkWorld,
  input: ParkInput,
  before: Partial<ParkRecord> & Pick<ParkRecord, 'sample'>,
): Promise<ParkRecord> {
  const scheme = await schemeOf(unit, input.scheme);
  const indicators = scheme === null ? [] : await criteriaOfScheme(unit, scheme.id);
  const name = input.name.normalize('NFC').trim();
  const city = scheme === null ? null : cityOf(world, input.city, scheme);
  const checked = checkEvidence(indicators, indicators.length === 0 ? [] : input.evidence, world.today());
  const userErrors = [
    ...wrongWithName(name),
    ...wrongWithScheme(input, scheme, indicators, before),
    ...(typeof city === 'string' || city === null ? [] : [city]),
    ...checked.userErrors,
    ...statedMeanwhile(indicators, before.evidence ?? [], input.evidence),
  ];
  if (userErrors.length > 0 || typeof city !== 'string') throw new Refusal(userErrors);
  return {
    id: before.id ?? (await freeId(unit, name)),
    name,
    regionId: city,
    schemeId: input.scheme,
    sample: before.sample,
    evidence: merged(indicators, before.evidence ?? [], checked.stated),
  };
}

/** Names of parks stand in ids and on terminals. */
function wrongWithName(name: string): readonly UserError[] {
  const tell = (code: string, message: string): readonly UserError[] => [{ field: ['name'], code, message }];
  if (name === '') return tell('EMPTY_NAME', 'give the park a name');
  if (name.length > 200) return tell('NAME_TOO_LONG', 'a name has at most 200 characters');
  if (/[/\p{Cc}]/u.test(name)) return tell('NAME_UNFIT', 'a name has no / and no control characters');
  return [];
}

function wrongWithScheme(
  { scheme: asked }: ParkInput,
  scheme: Scheme | null,
  indicators: readonly Indicator[],
  before: Partial<ParkRecord>,
): readonly UserError[] {
  const tell = (code: string, message: string): readonly UserError[] => [{ field: ['scheme'], code, message }];
  if (scheme === null) return tell('UNKNOWN_SCHEME', `no document with a text has the id ${asked}`);
  if (indicators.length === 0) return tell('NOT_A_SCHEME', `${asked} has no criteria by which a park could be judged`);
  if (before.schemeId === undefined || before.schemeId === asked) return [];
  return tell('OTHER_SCHEME', `the park is judged by ${before.schemeId}: save it as a new park for another scheme`);
}

/** The id of the park's region, or what is wrong with its city. */
function cityOf(world: ParkWorld, city: string, { title, regionIds }: Scheme): string | UserError {
  const place = world.placeOf(city.normalize('NFC').trim(), regionIds);
  const tell = (code: string, message: string): UserError => ({ field: ['city'], code, message });
  if (place === null) {
    return tell('UNKNOWN_CITY', `${city} is no place that is known, or several: give the full name, such as 嘉兴市`);
  }
  if (place.covered) return place.regionId;
  return tell(
    'CITY_NOT_COVERED',
    `《${title}》 does not cover ${city}: it covers ${world.regionNames(regionIds).join('、')}`,
  );
}

async function freeId(unit: ReadUnit, name: string): Promise<string> {
  const isTaken = async (id: string): Promise<boolean> =>
    (await unit.run(statement('park-records'), { ids: [id] })).length > 0;
  let id = `prk:${name}`;
  for (let nth = 2; await isTaken(id); nth += 1) id = `prk:${name}-${String(nth)}`;
  return id;
}

/**
 * What is new takes the place of what people said of the same criterion. What was said of words that are gone stays as it is,
 * until something new is said under its code; what was read in reports stands beside it.
 */
function merged(
  indicators: readonly Indicator[],
  before: readonly StatedEvidence[],
  stated: readonly StatedEvidence[],
): StatedEvidence[] {
  const unchanged = new Set<StatedEvidence>();
  const kept = criteriaFound(indicators, before).flatMap(({ statement: said, criterion }): StatedEvidence[] => {
    const now = criterion === null ? said : { ...said, code: criterion.code };
    const anew = said.read === null ? stated.find(({ code }) => code === now.code) : undefined;
    if (anew === undefined) return [now];
    // A file is imported again for its one new line: a review of the lines that are as they were stands, a rejection above all.
    if (criterion === null || !isSame(anew, said)) return [];
    unchanged.add(anew);
    return [now];
  });
  return inOrder(indicators, [...kept, ...stated.filter((one) => !unchanged.has(one))]);
}

const isSame = (said: StatedEvidence, before: StatedEvidence): boolean =>
  said.verdict === before.verdict &&
  said.score === before.score &&
  said.statement === before.statement &&
  said.sourceUrl === before.sourceUrl &&
  said.collectedOn === before.collectedOn;
