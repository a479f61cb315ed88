import { z } from 'zod';
import type { Assumption } from '../../graph/assess/assumed.js';
import { askedOf } from '../asked.js';
import type { Library } from '../library/library.js';
import type { ParkReport } from '../library/park-library.js';
import { oneLine } from '../one-line.js';
import { pageInfoSchema } from '../page-info.js';
import { shortened } from '../table.js';

const MEASURE = 'id number title document { slug } span { start end quote }';
const QUERY = `query ($id: ID!, $assume: [AssumptionInput!], $after: String) { park(id: $id) { assessment(assume: $assume) {
  measureResults(outcomes: [SATISFIED], first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes {
    measure { ${MEASURE} } indicatorLink { indicator { code name } } evidence { statement indicator { code } }
    upstream { confidence applies to { ${MEASURE} } } } } } } }`;

const indicator = z.object({ code: z.string() });
const measure = z.object({
  ...{ id: z.string(), number: z.string(), title: z.string(), document: z.object({ slug: z.string() }) },
  span: z.object({ start: z.number(), end: z.number(), quote: z.string() }),
});
const result = z.object({
  measure,
  indicatorLink: z.object({ indicator: indicator.extend({ name: z.string() }) }).nullable(),
  evidence: z.array(z.object({ statement: z.string(), indicator })),
  upstream: z.array(z.object({ confidence: z.number(), applies: z.boolean(), to: measure })),
});
const shape = z.object({
  park: z
    .object({
      assessment: z.object({ measureResults: z.object({ pageInfo: pageInfoSchema, nodes: z.array(result) }) }),
    })
    .nullable(),
});
/** A measure that a park satisfies, with the way there: evidence → criteria → dimension → measure → the measures above it. */
export type Satisfied = z.infer<typeof result>;

/** All measures that a park satisfies, as the API tells them page by page. */
export async function satisfiedBy(
  library: Library,
  { id, scheme }: Pick<ParkReport, 'id' | 'scheme'>,
  assume: readonly Assumption[],
): Promise<readonly Satisfied[]> {
  const idOf = (code: string): string =>
    code.startsWith('ind:') ? code : `ind:${scheme.id.slice('doc:'.length)}/${code}`;
  const assumed = assume.map(({ indicatorId, verdict }) => ({ indicator: idOf(indicatorId), verdict }));
  const found: Satisfied[] = [];
  for (let after: string | null = null; ;) {
    const answer: z.infer<typeof shape> = await askedOf(library, QUERY, { id, assume: assumed, after }, shape);
    if (answer.park === null) return found;
    const { nodes, pageInfo } = answer.park.assessment.measureResults;
    found.push(...nodes);
    if (!pageInfo.hasNextPage) return found;
    after = pageInfo.endCursor;
  }
}

const TITLE = 40;
const QUOTATION = 60;
const placed = ({ number, title, document }: Satisfied['measure']): string =>
  `${document.slug} ${number} ${shortened(oneLine(title), TITLE)}`;
const quoted = ({ span }: Satisfied['measure']): string => `“${shortened(oneLine(span.quote), QUOTATION)}”`;

/** What a terminal shows of them: each with its words, what it rests on and what stands above it. */
export function satisfiedForPeople(satisfied: readonly Satisfied[]): readonly string[] {
  if (satisfied.length === 0)
    return ['satisfies no measure: no dimension that one supports is met in all its criteria'];
  return [
    `satisfies ${String(satisfied.length)} measures, each of which supports a dimension that is met in all its criteria:`,
    ...satisfied.flatMap(({ measure: own, indicatorLink, evidence, upstream }) => [
      `  ${placed(own)}`,
      `    ${quoted(own)}`,
      `    supports ${indicatorLink?.indicator.code ?? ''} ${oneLine(indicatorLink?.indicator.name ?? '')}, met in ${evidence.map((one) => one.indicator.code).join(', ')}`,
      ...upstream.flatMap(({ confidence, applies, to }) => [
        `    ↑ ${placed(to)} (${confidence.toFixed(2)}, ${applies ? 'applies' : 'does not apply'})`,
        `      ${quoted(to)}`,
      ]),
    ]),
  ];
}
