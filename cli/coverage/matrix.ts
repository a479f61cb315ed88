import { z } from 'zod';
import { askedOf, type Called } from '../asked.js';
import { documentId } from '../document-id.js';
import type { Library } from '../library/library.js';
import { pageInfoSchema } from '../page-info.js';

/** Columns asked for at once: as many as the API compares in one request where no links are stored. */
const COLUMNS_AT_ONCE = 20;

const MEASURE = 'number title span { start end quote }';
const QUERY = `query($baseline: ID!, $against: [ID!], $inForceOn: Date, $first: PositiveInt, $after: String, $cells: Boolean!) {
  coverage(baseline: $baseline, against: $against, inForceOn: $inForceOn, first: $first, after: $after) {
    baseline { slug title } pageInfo { hasNextPage endCursor }
    summary { document { slug title } applies compared covered partial none share }
    leftOut { reason count message documents { slug } }
    rows { measure { ${MEASURE} } cells { document { slug } status
      counterparts { relation confidence from { number document { slug } } to { number document { slug } } ...Shown @include(if: $cells) }
      nearest @include(if: $cells) { confidence reason measure { ${MEASURE} } } } } } }
fragment Shown on Counterpart { from { ${MEASURE} } to { ${MEASURE} } rationale { kind text weight }
  comparison { slot change from { quote } to { quote } } }`;

const span = z.object({ start: z.number(), end: z.number(), quote: z.string() });
const measure = z.object({ number: z.string(), title: z.string(), span });
const quoted = z.object({ quote: z.string() }).nullable();
const side = measure.partial().extend({ number: z.string(), document: z.object({ slug: z.string() }) });
const counterpart = z.object({
  relation: z.string(),
  confidence: z.number(),
  from: side,
  to: side,
  rationale: z.array(z.object({ kind: z.string(), text: z.string(), weight: z.number() })).optional(),
  comparison: z.array(z.object({ slot: z.string(), change: z.string(), from: quoted, to: quoted })).optional(),
});
const cell = z.object({
  document: z.object({ slug: z.string() }),
  status: z.enum(['COVERED', 'PARTIAL', 'NONE_FOUND']),
  counterparts: z.array(counterpart),
  nearest: z.array(z.object({ confidence: z.number(), reason: z.string(), measure })).optional(),
});
const shape = z.object({
  coverage: z.object({
    baseline: z.object({ slug: z.string(), title: z.string() }),
    pageInfo: pageInfoSchema,
    summary: z.array(
      z.object({
        document: z.object({ slug: z.string(), title: z.string() }),
        ...{ applies: z.boolean(), compared: z.boolean() },
        ...{ covered: z.number(), partial: z.number(), none: z.number(), share: z.number() },
      }),
    ),
    leftOut: z.array(
      z.object({
        ...{ reason: z.string(), count: z.number(), message: z.string() },
        documents: z.array(z.object({ slug: z.string() })),
      }),
    ),
    rows: z.array(z.object({ measure, cells: z.array(cell) })),
  }),
});

/** All columns of a coverage matrix, as the API gives them page by page. */
export type Matrix = Omit<z.infer<typeof shape>['coverage'], 'pageInfo'>;
export type MatrixRow = Matrix['rows'][number];
export type Cell = z.infer<typeof cell>;
export type CounterpartShown = z.infer<typeof counterpart>;
export type CoverageStatus = Cell['status'];

const DOCUMENTS = 'see `cetu status` for the documents there are, and which of them are copies';
const CALLED: Called = {
  baseline: ['BASELINE', DOCUMENTS],
  against: ['--against', DOCUMENTS],
  inForceOn: ['--in-force-on', 'write a day such as 2025-12-31, or leave it out for what counts today'],
};

/** Which documents are the columns: those named, or those in force on a day; else those that count today. */
export interface Columns {
  readonly against: readonly string[] | null;
  readonly inForceOn: string | null;
}

/** @param cells whether reasons, slots and candidates are read too. */
export async function matrixOf(
  library: Library,
  baseline: string,
  { against, inForceOn }: Columns,
  cells: boolean,
): Promise<Matrix> {
  const variables = {
    ...{ baseline: documentId(baseline), against: against?.map(documentId) ?? null, inForceOn },
    ...{ first: COLUMNS_AT_ONCE, cells },
  };
  let whole: Matrix | null = null;
  for (let after: string | null = null; ;) {
    const answer: z.infer<typeof shape> = await askedOf(library, QUERY, { ...variables, after }, shape, CALLED);
    const { pageInfo, ...page } = answer.coverage;
    whole = whole === null ? page : beside(whole, page);
    if (!pageInfo.hasNextPage) return whole;
    after = pageInfo.endCursor;
  }
}

/** More columns of the same rows. */
const beside = (one: Matrix, more: Matrix): Matrix => ({
  baseline: one.baseline,
  leftOut: one.leftOut,
  summary: [...one.summary, ...more.summary],
  rows: one.rows.map(({ measure: row, cells }, at) => ({
    measure: row,
    cells: [...cells, ...(more.rows[at]?.cells ?? [])],
  })),
});

/** The side of a counterpart that is not the baseline's. */
export const otherSide = ({ from, to }: CounterpartShown, { document }: Cell): CounterpartShown['from'] =>
  from.document.slug === document.slug ? from : to;

const bare = (number: string): string => number.normalize('NFKC').replace(/[\s\p{P}]+/gu, '');

/** The rows asked for: of one number (（四） or 四), and with a cell of one status. Other cells stay, so that a row reads whole. */
export const rowsWith = (
  { rows }: Matrix,
  number: string | undefined,
  status: CoverageStatus | undefined,
): readonly MatrixRow[] =>
  rows
    .filter(({ measure: { number: own } }) => number === undefined || bare(own) === bare(number))
    .filter(({ cells }) => status === undefined || cells.some((each) => each.status === status));
