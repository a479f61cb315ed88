import { z } from 'zod';
import { askedOf, type Called } from '../asked.js';
import type { Library } from '../library/library.js';
import { pageInfoSchema } from '../page-info.js';

const PART = 'role asPrinted agency { name } span { start end quote } measure { number title document { slug } }';
const STEP = `level answer measure { number title document { slug } } counterpart { confidence applies } assignments { ${PART} }`;
const QUERY = `query($id: ID, $name: String, $region: String, $documents: String, $assignments: String, $lineElsewhere: String) {
  agency(id: $id, name: $name, region: $region) { id name level system { name } region { name } issued { slug title issuedOn }
    documents(includePredecessors: true, first: 100, after: $documents) { pageInfo { hasNextPage endCursor } nodes { document { slug title } lead responsible support } }
    assignments(includePredecessors: true, first: 20, after: $assignments) { pageInfo { hasNextPage endCursor } nodes { ${PART} dueOn carriedBy { reform from { name } to { name } }
      ladder(first: 100) { totalCount nodes { ${STEP} } } } }
    lineElsewhere(first: 100, after: $lineElsewhere) { pageInfo { hasNextPage endCursor } nodes { newConcepts { name } assignment { ${PART} } } } } }`;

const named = z.object({ name: z.string() });
const measure = z.object({ number: z.string(), title: z.string(), document: z.object({ slug: z.string() }) });
const part = z.object({
  role: z.enum(['LEAD', 'RESPONSIBLE', 'SUPPORT']),
  asPrinted: z.string(),
  agency: named,
  span: z.object({ start: z.number(), end: z.number(), quote: z.string() }),
  measure,
});
const step = z.object({
  level: z.enum(['NATIONAL', 'PROVINCIAL', 'INTERREGIONAL', 'MUNICIPAL', 'COUNTY']),
  answer: z.enum(['SAME_LINE', 'OTHER_LINE', 'NOBODY']),
  measure,
  counterpart: z.object({ confidence: z.number(), applies: z.boolean() }),
  assignments: z.array(part),
});
const carried = z.object({ reform: z.string().nullable(), from: named, to: named });
const ownPart = part.extend({
  dueOn: z.string().nullable(),
  carriedBy: carried.nullable(),
  ladder: z.object({ totalCount: z.number(), nodes: z.array(step) }),
});
const page = <T extends z.ZodType>(node: T) =>
  z.object({
    pageInfo: pageInfoSchema,
    nodes: z.array(node),
  });
const inDocument = z.object({
  document: z.object({ slug: z.string(), title: z.string() }),
  ...{ lead: z.number(), responsible: z.number(), support: z.number() },
});
const elsewhere = z.object({ newConcepts: z.array(named), assignment: part });
const body = z.object({
  ...{ id: z.string(), name: z.string(), level: z.string().nullable() },
  system: named.nullable(),
  region: named.nullable(),
  issued: z.array(z.object({ slug: z.string(), title: z.string(), issuedOn: z.string().nullable() })),
  documents: page(inDocument),
  assignments: page(ownPart),
  lineElsewhere: page(elsewhere),
});
const shape = z.object({ agency: body.nullable() });
type Body = z.infer<typeof body>;

/** All that the API says of a body's work. */
export interface Portfolio extends Pick<Body, 'id' | 'name' | 'level' | 'system' | 'region' | 'issued'> {
  readonly documents: readonly z.infer<typeof inDocument>[];
  readonly assignments: readonly OwnPart[];
  readonly lineElsewhere: readonly z.infer<typeof elsewhere>[];
}
export type Part = z.infer<typeof part>;
export type OwnPart = z.infer<typeof ownPart>;
export type Step = z.infer<typeof step>;

const CALLED: Called = { region: ['--region', 'give a name such as 连云港市, or a code such as 320700'] };

/** Each list's cursor is the variable of its name. */
const LISTS = ['documents', 'assignments', 'lineElsewhere'] as const;
type List = (typeof LISTS)[number];

/** A body by its id or any of its names; null where there is none. Every list is read to its end. */
export async function portfolioOf(library: Library, name: string, region: string | null): Promise<Portfolio | null> {
  const asked = name.startsWith('agy:') ? { id: name } : { name, region };
  const first = (await askedOf(library, QUERY, asked, shape, CALLED)).agency;
  if (first === null) return null;
  const [documents, assignments, lineElsewhere] = [
    [...first.documents.nodes],
    [...first.assignments.nodes],
    [...first.lineElsewhere.nodes],
  ];
  // A list that has ended is asked on from its end, for without a cursor it would begin anew, and is not read again.
  const cursors: Partial<Record<List, string>> = {};
  for (let [last, open] = [first, openIn(first, LISTS)]; open.length > 0; open = openIn(last, open)) {
    for (const list of LISTS) {
      const end = last[list].pageInfo.endCursor;
      if (end !== null) cursors[list] = end;
    }
    const next = (await askedOf(library, QUERY, { ...asked, ...cursors }, shape)).agency;
    if (next === null) break;
    if (open.includes('documents')) documents.push(...next.documents.nodes);
    if (open.includes('assignments')) assignments.push(...next.assignments.nodes);
    if (open.includes('lineElsewhere')) lineElsewhere.push(...next.lineElsewhere.nodes);
    last = next;
  }
  const { id, level, system, region: place, issued } = first;
  return { id, name: first.name, level, system, region: place, issued, documents, assignments, lineElsewhere };
}

const openIn = (body: Body, lists: readonly List[]): readonly List[] =>
  lists.filter((list) => body[list].pageInfo.hasNextPage);
