import type { ReaderMeasuresQuery, ReaderQuery, ReaderRowsQuery } from './reader.generated.js';

export type ReadDocument = NonNullable<ReaderQuery['document']>;
export type ReadMeasure = NonNullable<ReaderMeasuresQuery['document']>['measures']['nodes'][number];
/** A measure before what was read in it has come. */
export type ListedMeasure = NonNullable<ReaderRowsQuery['document']>['measures']['nodes'][number];
export type ReadAssignment = ReadMeasure['assignments'][number];
export type ReadProduct = ReadMeasure['products'][number];
export type ReadCorrection = ReadMeasure['corrections'][number];
export type ReadTarget = ReadMeasure['targets'][number];
export type ReadCitation = ReadDocument['citations'][number];
export type ReadFinding = ReadDocument['findings'][number];

export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Kinds of facts that are marked in a text; each can be switched. */
export const FACT_KINDS = ['agency', 'product', 'target', 'citation', 'finding'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** One place in the text with what was read there. */
export type Fact = Place & { readonly id: string; readonly measure: ReadMeasure | null } & (
    | { readonly kind: 'agency'; readonly of: ReadAssignment }
    | { readonly kind: 'product'; readonly of: ReadProduct }
    | { readonly kind: 'target'; readonly of: ReadTarget }
    | { readonly kind: 'citation'; readonly of: ReadCitation }
    | { readonly kind: 'finding'; readonly of: ReadFinding }
  );

type Told<One extends Fact = Fact> = One extends Fact ? Omit<One, 'id'> : never;

/** All facts that have a place, in the order of the text. What is named at several places is a fact at each. */
export function factsOf(document: ReadDocument, measures: readonly ReadMeasure[]): readonly Fact[] {
  const none = { measure: null };
  const told: Told[] = [
    ...measures.flatMap((measure) => factsOfMeasure(measure)),
    ...document.targets.map((of) => ({ kind: 'target' as const, of, ...of.span, ...none })),
    ...document.citations.map((of) => ({ kind: 'citation' as const, of, ...of.span, ...none })),
    ...document.findings.flatMap((of) =>
      of.span === null ? [] : [{ kind: 'finding' as const, of, ...of.span, ...none }],
    ),
  ];
  return told
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(
      (fact, at) => ({ ...fact, id: `${fact.kind}-${String(fact.start)}-${String(fact.end)}-${String(at)}` }) as Fact,
    );
}

const factsOfMeasure = (measure: ReadMeasure): Told[] => [
  ...measure.assignments.flatMap((of) => of.spans.map((span) => ({ kind: 'agency' as const, of, measure, ...span }))),
  ...measure.products.map((of) => ({ kind: 'product' as const, of, measure, ...of.span })),
  ...measure.targets.map((of) => ({ kind: 'target' as const, of, measure, ...of.span })),
];

/** Those that begin in a place, of facts in the order of the text. */
export function factsFrom<One extends Place>(facts: readonly One[], { start, end }: Place): readonly One[] {
  return facts.slice(firstAt(facts, start), firstAt(facts, end));
}

/** Index of the first that begins at an offset or after it. */
function firstAt(facts: readonly Place[], offset: number): number {
  let low = 0;
  let high = facts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((facts[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those that hold a character of the text, the narrowest first. */
export const factsAt = (facts: readonly Fact[], offset: number): readonly Fact[] =>
  facts.filter(({ start, end }) => start <= offset && offset < end).sort((a, b) => a.end - a.start - (b.end - b.start));

export const samePlace = (a: Place, b: Place | null): boolean => a.start === b?.start && a.end === b.end;
