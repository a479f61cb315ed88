import { createHash } from 'node:crypto';

import { parkRecordSchema, type ParkRecord, type StatedEvidence } from '../../schema/park.js';
import type { Indicator } from '../assess/scheme.js';
import { parkGaps } from '../gaps/park-gaps.js';
import { replaceGaps } from '../gaps/settle-gaps.js';
import { groupBy } from '../group-by.js';
import { statement } from '../statement.js';
import type { WriteUnit } from '../store.js';
import { linkRows, strings, writeRows } from '../write/rows.js';
import { criteriaFound } from './find-criterion.js';
import { counting } from './counting.js';
import { heldReportIds } from './reports.js';
import { evidenceId } from './ids.js';
import { criteriaOfScheme, schemeOf, type NamedIndicator, type Scheme } from './read-scheme.js';
import { settleWeights } from './settle-weights.js';
import { writeFindingsAbout, type FindingAbout } from './write-findings-about.js';

/**
 * Draws anew what people said of a scheme's criteria, after the scheme was written: its nodes are new ones, what people
 * said is not.
 */
export async function settleParks(unit: WriteUnit, documentId: string): Promise<void> {
  if ((await unit.run(statement('parks-of-scheme'), { documentId })).length > 0) await settleAll(unit, documentId);
  await settleWeights(unit, documentId);
}

async function settleAll(unit: WriteUnit, schemeId: string): Promise<void> {
  await unit.run(statement('bump-version'));
  // Read once more now that no other process can change a park until this is written: see changing.ts.
  const records = strings(await unit.run(statement('parks-of-scheme'), { documentId: schemeId }), 'record');
  const parks = records.map((record) => parkRecordSchema.parse(JSON.parse(record)));
  const scheme = await judgingScheme(unit, schemeId);
  for (let start = 0; start < parks.length; start += AT_ONCE) {
    await settleSome(unit, parks.slice(start, start + AT_ONCE), scheme);
  }
}

/** As many parks are settled together: each may hold hundreds of long statements. */
const AT_ONCE = 100;

/** A scheme with its indicators; null where it is not held. */
interface JudgingScheme {
  readonly scheme: Scheme;
  readonly indicators: readonly NamedIndicator[];
}

export async function judgingScheme(unit: WriteUnit, schemeId: string): Promise<JudgingScheme | null> {
  const scheme = await schemeOf(unit, schemeId);
  return scheme === null ? null : { scheme, indicators: await criteriaOfScheme(unit, schemeId) };
}

/** The same for one park. */
export const settlePark = (unit: WriteUnit, park: ParkRecord, judging: JudgingScheme | null): Promise<void> =>
  settleSome(unit, [park], judging);

/**
 * The same for parks of one scheme, in as many statements as for one. A statement whose criterion is gone becomes a finding of the
 * scheme; it is kept all the same.
 */
async function settleSome(unit: WriteUnit, parks: readonly ParkRecord[], judging: JudgingScheme | null): Promise<void> {
  const ids = parks.map(({ id }) => id);
  await unit.run(statement('delete-park-evidence'), { parks: ids });
  await unit.run(statement('link-park-reports'), { parks: ids });
  if (judging === null) {
    await replaceGaps(unit, ids, []);
    return;
  }
  const { scheme, indicators } = judging;
  const held = await heldReportIds(unit, ids);
  const settled = parks.map((park) => settledPark(park, indicators, held.get(park.id) ?? new Set()));
  await writeRows(unit, 'link-park-scheme', linkRows(ids.map((id) => ({ from: id, to: scheme.id }))));
  await writeRows(unit, 'link-evidence', linkRows(settled.flatMap(({ links }) => links)));
  await replaceGaps(
    unit,
    ids,
    settled.flatMap(({ gaps }) => gaps),
  );
  await writeFindingsAbout(
    unit,
    scheme,
    ids,
    settled.flatMap(({ findings }) => findings),
  );
}

/** What a park's record comes to by a scheme as it reads now. */
function settledPark(park: ParkRecord, indicators: readonly NamedIndicator[], held: ReadonlySet<string>) {
  const { id, name, evidence } = park;
  const found = criteriaFound(indicators, evidence);
  const counts = countingOf(found);
  const judgedBy = [...counts].map(([indicatorId, said]) => ({ ...said, indicatorId }));
  const findings = [...withoutCriterion(name, found), ...withoutReport(name, evidence, held)];
  return {
    links: evidenceLinks(id, found, counts, held),
    gaps: parkGaps(park, indicators, judgedBy),
    findings: findings.map((finding): FindingAbout => ({ ...finding, about: id })),
  };
}

/** A finding of one park, whichever that is. */
type Amiss = Omit<FindingAbout, 'about'>;

type Found = ReturnType<typeof criteriaFound<StatedEvidence>>;

/** By key, since what is said twice of the same lost words is one finding. What nobody has confirmed is nobody's loss. */
function withoutCriterion(parkName: string, found: Found): readonly Amiss[] {
  const lost = new Map(
    found.flatMap(({ statement: said, criterion }) =>
      criterion === null && (said.read === null || said.status === 'CONFIRMED') ? [[lostKey(said), said] as const] : [],
    ),
  );
  return [...lost].map(([key, { code, criterion }]) => ({
    code: 'EVIDENCE_WITHOUT_CRITERION',
    key,
    message: `${parkName}: what was stated of criterion ${code} does not count, its words are gone: ${criterion}`,
  }));
}

/** A report that was removed leaves what was read in it without its place, each report one finding. */
function withoutReport(
  parkName: string,
  evidence: readonly StatedEvidence[],
  held: ReadonlySet<string>,
): readonly Amiss[] {
  const codes = new Map<string, Set<string>>();
  for (const { code, read } of evidence) {
    if (read === null || held.has(read.reportId)) continue;
    codes.set(read.reportId, (codes.get(read.reportId) ?? new Set()).add(code));
  }
  return [...codes].map(([reportId, of]) => ({
    code: 'EVIDENCE_WITHOUT_REPORT',
    key: reportId,
    message: `${parkName}: what ${reportId} stated of ${[...of].join(', ')} has no place any more: that report was removed`,
  }));
}

/** A code may lose its words more than once: the words tell one loss from the next. */
const lostKey = ({ code, criterion }: StatedEvidence): string =>
  `${code}-${createHash('sha256').update(criterion, 'utf8').digest('hex').slice(0, 8)}`;

type Counts = ReadonlyMap<string, StatedEvidence>;

/** What counts of each criterion, by its id. */
function countingOf(found: Found): Counts {
  const placed = found.flatMap(({ statement: said, criterion }) => (criterion === null ? [] : [{ said, criterion }]));
  return new Map(
    [...groupBy(placed, ({ criterion }) => criterion.id)].flatMap(([id, of]) => {
      const one = counting(of.map(({ said }) => said));
      return one === undefined ? [] : [[id, one] as const];
    }),
  );
}

/** Of each criterion the one that counts is marked, so that paths lead along it alone. */
function evidenceLinks(parkId: string, found: Found, counts: Counts, held: ReadonlySet<string>) {
  return found.flatMap(({ statement: said, criterion }, nth) =>
    criterion === null
      ? []
      : [{ ...linkOf(parkId, said, criterion, held), nth, counts: counts.get(criterion.id) === said }],
  );
}

function linkOf(parkId: string, said: StatedEvidence, criterion: Indicator, held: ReadonlySet<string>) {
  const place = said.read !== null && held.has(said.read.reportId) ? said.read : null;
  return {
    from: parkId,
    to: criterion.id,
    id: evidenceId(parkId, criterion.code, said.read),
    verdict: said.verdict,
    score: said.score,
    statement: said.statement,
    sourceUrl: said.sourceUrl,
    collectedOn: said.collectedOn,
    status: said.status,
    reviewBy: said.review?.by ?? null,
    reviewAt: said.review?.at ?? null,
    reviewNote: said.review?.note ?? null,
    reportId: place?.reportId ?? null,
    readFrom: place?.start ?? null,
    readTo: place?.end ?? null,
    reason: said.read?.reason ?? null,
  };
}
