import { createHash } from 'node:crypto';

import { parkRecordSchema, type ParkRecord, type StatedEvidence } from '../../schema/park.js';
import type { Indicator } from '../assess/scheme.js';
import { parkGaps } from '../gaps/park-gaps.js';
import { replaceGaps } from '../gaps/settle-gaps.js';
import { statement } from '../statement.js';
import type { WriteUnit } from '../store.js';
import { linkRows, writeRows } from '../write/rows.js';
import { criteriaFound } from './find-criterion.js';
import { evidenceId } from './ids.js';
import { criteriaOfScheme, schemeOf, type NamedIndicator, type Scheme } from './read-scheme.js';
import { settleWeights } from './settle-weights.js';
import { writeFindingsAbout } from './write-findings-about.js';

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
  const rows = await unit.run(statement('parks-of-scheme'), { documentId: schemeId });
  const scheme = await judgingScheme(unit, schemeId);
  for (const row of rows) await settlePark(unit, parkRecordSchema.parse(JSON.parse(String(row['record']))), scheme);
}

/** A scheme with its indicators; null where it is not held. */
interface JudgingScheme {
  readonly scheme: Scheme;
  readonly indicators: readonly NamedIndicator[];
}

export async function judgingScheme(unit: WriteUnit, schemeId: string): Promise<JudgingScheme | null> {
  const scheme = await schemeOf(unit, schemeId);
  return scheme === null ? null : { scheme, indicators: await criteriaOfScheme(unit, schemeId) };
}

/** The same for one park. A statement whose criterion is gone becomes a finding of the scheme; it is kept all the same. */
export async function settlePark(unit: WriteUnit, park: ParkRecord, judging: JudgingScheme | null): Promise<void> {
  const { id, schemeId, evidence } = park;
  await unit.run(statement('delete-park-evidence'), { parkId: id });
  if (judging === null) {
    await replaceGaps(unit, [id], []);
    return;
  }
  const { scheme, indicators } = judging;
  await writeRows(unit, 'link-park-scheme', linkRows([{ from: id, to: schemeId }]));
  const found = criteriaFound(indicators, evidence);
  await writeRows(
    unit,
    'link-evidence',
    linkRows(
      found.flatMap(({ statement: said, criterion }) => (criterion === null ? [] : [linkOf(id, said, criterion)])),
    ),
  );
  const stated = found.flatMap(({ statement: said, criterion }) =>
    criterion === null ? [] : [{ ...said, indicatorId: criterion.id }],
  );
  await replaceGaps(unit, [id], parkGaps(park, indicators, stated));
  // By key, since what is said twice of the same lost words is one finding.
  const lost = new Map(
    found.flatMap(({ statement: said, criterion }) => (criterion === null ? [[lostKey(said), said] as const] : [])),
  );
  await writeFindingsAbout(
    unit,
    scheme,
    id,
    [...lost].map(([key, { code, criterion }]) => ({
      code: 'EVIDENCE_WITHOUT_CRITERION',
      key,
      message: `${park.name}: what was stated of criterion ${code} does not count, its words are gone: ${criterion}`,
    })),
  );
}

/** A code may lose its words more than once: the words tell one loss from the next. */
const lostKey = ({ code, criterion }: StatedEvidence): string =>
  `${code}-${createHash('sha256').update(criterion, 'utf8').digest('hex').slice(0, 8)}`;

const linkOf = (parkId: string, said: StatedEvidence, criterion: Indicator) => ({
  from: parkId,
  to: criterion.id,
  id: evidenceId(parkId, criterion.code),
  verdict: said.verdict,
  score: said.score,
  statement: said.statement,
  sourceUrl: said.sourceUrl,
  collectedOn: said.collectedOn,
  status: said.status,
  reviewBy: said.review?.by ?? null,
  reviewAt: said.review?.at ?? null,
  reviewNote: said.review?.note ?? null,
});
