import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { EVIDENCE_VERDICTS } from '../../../schema/park.js';
import { packageFile } from '../../../schema/package-root.js';
import type { Proposal } from '../../../ingest/report/proposal.js';

const goldSchema = z.strictObject({
  text: z.string(),
  park: z.string(),
  origin: z.string(),
  statements: z.array(
    z.strictObject({
      code: z.string(),
      words: z.string(),
      verdict: z.enum(EVIDENCE_VERDICTS),
      grade: z.enum(['WANTED', 'ALLOWED']),
    }),
  ),
  never: z.array(z.string()),
});
export type ReportGold = z.infer<typeof goldSchema>;

const fileIn = (name: string): string => readFileSync(packageFile('test', 'gold', 'reports', name), 'utf8');

/** What a reader would take from a report, and its text. */
export function reportGold(name: string): ReportGold & { readonly report: string } {
  const gold = goldSchema.parse(JSON.parse(fileIn(`${name}.json`)));
  return { ...gold, report: fileIn(gold.text) };
}

export interface ReportScore {
  readonly precision: number;
  readonly recall: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
  readonly otherVerdict: readonly string[];
}

/** Proposals held against a reader's: one at the same words under the same criterion is the same. */
export function scoreOf(found: readonly Proposal[], { statements }: Pick<ReportGold, 'statements'>): ReportScore {
  const meantBy = ({ code, span }: Proposal) =>
    statements.find((one) => one.code === code && span.quote.includes(one.words));
  const wanted = statements.filter(({ grade }) => grade === 'WANTED');
  const right = found.filter((one) => meantBy(one)?.grade === 'WANTED');
  const wrong = found.filter((one) => meantBy(one) === undefined);
  const isFound = ({ code, words }: (typeof statements)[number]) =>
    found.some((one) => one.code === code && one.span.quote.includes(words));
  const tell = ({ code, verdict, span }: Proposal): string => `${code} ${verdict} ${span.quote}`;
  return {
    precision: right.length / Math.max(1, right.length + wrong.length),
    recall: wanted.filter(isFound).length / wanted.length,
    wrong: wrong.map(tell),
    missed: wanted.filter((one) => !isFound(one)).map(({ code, words }) => `${code} ${words}`),
    otherVerdict: found.filter((one) => (meantBy(one)?.verdict ?? one.verdict) !== one.verdict).map(tell),
  };
}
