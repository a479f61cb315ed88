import { weightsRecordSchema, type WeightsRecord } from '../../schema/park.js';
import { ask, type Batched } from './ask.js';

/** The weights that people gave each scheme's indicators; none where nobody did. */
export const weightsOfSchemes: Batched<WeightsRecord> = async (store, ids) => {
  const rows = await ask<{ schemeId: string; record: string }>(store, 'weights-of-schemes', { ids });
  return new Map(rows.map(({ schemeId, record }) => [schemeId, weightsRecordSchema.parse(JSON.parse(record))]));
};
