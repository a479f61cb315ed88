import { describe, expect, it } from 'vitest';

import { summaryOf } from '../../cli/library/summary-of.js';
import { graphBatch } from '../../ingest/batch.js';
import { factsOf } from '../../ingest/pipeline.js';
import { sourceOfText } from '../../ingest/read/source.js';
import { namesCounted } from '../../ingest/resolved-names.js';

const TEXT = `连云港市关于支持企业的意见
一、支持上市。给予企业奖励。（责任单位：市财政局、市国资运服中心）
二、支持发债。给予企业贴息。（责任单位：市财政局、各县区人民政府）`;

describe('how well the names of a document are resolved', () => {
  it('is told in a finding, by the places that name a body', () => {
    const { findings } = factsOf(sourceOfText(TEXT));
    expect(findings.filter(({ code }) => code === 'NAMES_RESOLVED')).toEqual([
      {
        code: 'NAMES_RESOLVED',
        severity: 'INFO',
        message: '3 of 4 names of bodies are known; 1 is left as printed',
        span: null,
      },
    ]);
  });

  it('is the share in the summary of what was ingested', () => {
    const read = factsOf(sourceOfText(TEXT));
    const batch = graphBatch(read, { slug: 'a', reader: 'test' });
    expect(summaryOf(batch, namesCounted(read))).toMatchObject({ agencies: 3, resolved: 0.75 });
  });

  it('is not told of a text that names no body', () => {
    const read = factsOf(
      sourceOfText('关于支持企业的意见\n一、支持上市。给予企业奖励。\n二、支持发债。给予企业贴息。'),
    );
    expect(read.findings.map(({ code }) => code)).not.toContain('NAMES_RESOLVED');
    expect(namesCounted(read)).toEqual({ named: 0, known: 0 });
  });
});
