import { weightsRecordSchema } from '../../schema/park.js';
import { statement } from '../statement.js';
import type { WriteUnit } from '../store.js';
import { weightsId } from './ids.js';
import { criteriaOfScheme, schemeOf } from './read-scheme.js';
import { writeFindingsAbout } from './write-findings-about.js';

/** Tells which weights of a scheme hold no more, since what they were given to reads otherwise. */
export async function settleWeights(unit: WriteUnit, documentId: string): Promise<void> {
  const about = weightsId(documentId);
  const [row] = await unit.run(statement('weights-of-schemes'), { ids: [documentId] });
  const scheme = row === undefined ? null : await schemeOf(unit, documentId);
  if (row === undefined || scheme === null) {
    await unit.run(statement('delete-findings-about'), { documentId, about: [about] });
    return;
  }
  const set = weightsRecordSchema.parse(JSON.parse(String(row['record']))).weights;
  const texts = new Map((await criteriaOfScheme(unit, documentId)).map(({ code, text }) => [code, text]));
  const lost = set.filter(({ code, text }) => texts.get(code) !== text);
  await writeFindingsAbout(
    unit,
    scheme,
    [about],
    lost.map(({ code, text }) => ({
      about,
      code: 'WEIGHT_WITHOUT_INDICATOR',
      key: code,
      message: `the weight given to ${code} holds no more, and none of its group: its words are gone: ${text}`,
    })),
  );
}
