import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../web/parts/gaps/gap-evidence.js';
import type { ShownGap } from '../../web/parts/gaps/shown-gap.js';

const PLAN = 'pilot-zone-master-plan';

/** A measure of the plan that a document of this level has nothing comparable with. */
const gapAt = (level: 'NATIONAL' | 'MUNICIPAL' | null): ShownGap => ({
  id: `gap:MEASURE_WITHOUT_COUNTERPART/mea:${PLAN}/2.1`,
  kind: 'MEASURE_WITHOUT_COUNTERPART',
  severity: 'LOW',
  message: 'Nothing comparable',
  document: { slug: 'lianyungang-opinions', title: '实施意见', printedTitle: null, level },
  park: null,
  subject: {
    __typename: 'Measure',
    id: `mea:${PLAN}/2.1`,
    number: '（一）',
    title: '完善科创金融银行服务体系',
    span: { start: 0, end: 12, document: { slug: PLAN } },
    document: { title: '总体方案', printedTitle: null, level: 'NATIONAL' },
  },
  remedies: [],
});

describe('where a missing counterpart is looked into', () => {
  it('is the cell of the matrix, which has documents of lower rank without being asked', () => {
    expect(evidenceOf(gapAt('MUNICIPAL'))).toBe(
      '/coverage?baseline=pilot-zone-master-plan&cell=mea%3Apilot-zone-master-plan%2F2.1%7Elianyungang-opinions',
    );
  });

  it('asks for a document of the same or of unknown rank by name', () => {
    const asked = `/coverage?baseline=${PLAN}&against=lianyungang-opinions&cell=mea%3A${PLAN}%2F2.1%7Elianyungang-opinions`;
    expect(evidenceOf(gapAt('NATIONAL'))).toBe(asked);
    expect(evidenceOf(gapAt(null))).toBe(asked);
  });

  it('is nowhere for gaps of other kinds', () => {
    expect(evidenceOf({ ...gapAt('MUNICIPAL'), kind: 'MEASURE_WITHOUT_AGENCY' })).toBeNull();
  });
});
