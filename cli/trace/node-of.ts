import { z } from 'zod';
import { labelOf } from '../../graph/questions/nodes-by-id.js';
import { askedOf } from '../asked.js';
import type { Library } from '../library/library.js';
import { pageInfoSchema } from '../page-info.js';
import { EXIT, Problem } from '../problem.js';
import { NAMED, nameOf, namedSchema, type Named } from './named.js';

/** As many candidates as a person looks through. */
const MOST_CANDIDATES = 10;

/**
 * The node that somebody means by an id, a slug, a measure's or criterion's number in its document, or a name.
 * @throws Problem where nothing or several things are called so; then these are named.
 */
export async function nodeOf(library: Library, asked: string): Promise<Named> {
  if (asked.trim() === '') throw new Problem(EXIT.USAGE, 'nothing has an empty name', null, WAY_OUT);
  for (const look of [byId, bySlug, byNumber, byName, bySearch]) {
    const found = await look(library, asked);
    if (found.length > 0) return onlyOf(found, asked);
  }
  throw new Problem(EXIT.INPUT, `nothing is called ${asked}`, null, WAY_OUT);
}

const WAY_OUT = 'give an id, a slug, or a name as documents print it';

function onlyOf(found: readonly Named[], asked: string): Named {
  const [first, ...more] = found;
  if (first !== undefined && more.length === 0) return first;
  const candidates = found.slice(0, MOST_CANDIDATES).map((one) => `\n  ${one.id}  ${nameOf(one)}`);
  const rest = found.length > MOST_CANDIDATES ? '\n  …' : '';
  const message = `several things may be meant by ${asked}:${candidates.join('')}${rest}`;
  throw new Problem(EXIT.INPUT, message, null, 'give the id of the one that is meant');
}

type Look = (library: Library, asked: string) => Promise<readonly Named[]>;

const maybe = namedSchema.nullable();
const list = z.array(namedSchema);

const byId: Look = async (library, asked) => {
  if (labelOf(asked) === null) return [];
  const { node } = await askedOf(
    library,
    `query ($id: ID!) { node(id: $id) { ...Named } } ${NAMED}`,
    { id: asked },
    z.object({ node: maybe }),
  );
  return node === null ? [] : [node];
};

const bySlug: Look = async (library, slug) => {
  const { document } = await askedOf(
    library,
    `query ($slug: String!) { document(slug: $slug) { ...Named } } ${NAMED}`,
    { slug },
    z.object({ document: maybe }),
  );
  return document === null ? [] : [document];
};

/** What may stand before or begin a number: `lianyungang-opinions（四）`, `成都市实施方案 3.4`, `G60_scheme/1.2`, `市级办法第十二条` */
const NUMBER_BEGINS = /[\s/（(第]/gu;

/** Every way to read a slug and a number in what is asked, the longest slug first: a slug may hold blanks and brackets itself. */
function slugsAndNumbers(asked: string): readonly { readonly slug: string; readonly number: string }[] {
  const starts = [...asked.matchAll(NUMBER_BEGINS)].map(({ index }) => index).reverse();
  return starts
    .map((at) => ({ slug: asked.slice(0, at), number: asked.slice(at).replace(/^[\s/]+/u, '') }))
    .filter(({ slug, number }) => slug !== '' && number !== '');
}

const numbered = z.object({
  nodes: list,
  pageInfo: pageInfoSchema,
});

const byNumber: Look = async (library, asked) => {
  for (const { slug, number } of slugsAndNumbers(asked)) {
    const [document] = await bySlug(library, slug);
    const found = document === undefined ? [] : await numberedIn(library, document.id, slug, number);
    if (found.length > 0) return found;
  }
  return [];
};

async function numberedIn(library: Library, document: string, slug: string, number: string): Promise<readonly Named[]> {
  const exact = [...(await byId(library, `mea:${slug}/${number}`)), ...(await byId(library, `ind:${slug}/${number}`))];
  if (exact.length > 0) return exact;
  const called = (one: Named): boolean => bare(one.number ?? '') === bare(number);
  const measures = (await measuresOf(library, document)).filter(called);
  return measures.length > 0 ? measures : (await sectionsOf(library, slug)).filter(called);
}

/** Numbers are called with their brackets and points or without: （四）, (四), 四. */
const bare = (number: string): string => number.normalize('NFKC').replace(/[\s().、]/gu, '');

async function measuresOf(library: Library, document: string): Promise<readonly Named[]> {
  const found: Named[] = [];
  for (let after: string | null = null; ;) {
    const { measures }: { measures: z.infer<typeof numbered> } = await askedOf(
      library,
      `query ($document: ID!, $after: String) {
        measures(filter: { documents: [$document] }, first: 100, after: $after) { nodes { ...Named } pageInfo { hasNextPage endCursor } }
      } ${NAMED}`,
      { document, after },
      z.object({ measures: numbered }),
    );
    found.push(...measures.nodes);
    if (!measures.pageInfo.hasNextPage) return found;
    after = measures.pageInfo.endCursor;
  }
}

async function sectionsOf(library: Library, slug: string): Promise<readonly Named[]> {
  const { document } = await askedOf(
    library,
    `query ($slug: String!) { document(slug: $slug) { sections { ...Named } } } ${NAMED}`,
    { slug },
    z.object({ document: z.object({ sections: list }).nullable() }),
  );
  return document?.sections ?? [];
}

/** What is called exactly so; a region also by how its name begins, as in 嘉兴. A body that shares its name with others is told from them by the API's own message. */
const byName: Look = async (library, name) => {
  const { agency, product, regions, concepts } = await askedOf(
    library,
    `query ($name: String!) {
      agency(name: $name) { ...Named } product(name: $name) { ...Named }
      regions { ...Named } concepts(text: $name) { ...Named }
    } ${NAMED}`,
    { name },
    z.object({ agency: maybe, product: maybe, regions: list, concepts: list }),
  );
  const named = [...regions, ...concepts, ...(await parksNamed(library, name))].filter((one) => one.name === name);
  const exact = [agency, product, ...named].flatMap((one) => one ?? []);
  return exact.length > 0 ? exact : regions.filter((one) => one.name?.startsWith(name));
};

const parksNamed = async (library: Library, name: string): Promise<readonly Named[]> =>
  (await library.parks.named(name)).map(({ id }) => ({ __typename: 'Park', id, name }));

const bySearch: Look = async (library, query) => {
  const { search } = await askedOf(
    library,
    `query ($query: String!, $first: PositiveInt!) { search(query: $query, first: $first) { nodes { node { ...Named } } } } ${NAMED}`,
    { query, first: MOST_CANDIDATES + 1 },
    z.object({ search: z.object({ nodes: z.array(z.object({ node: namedSchema })) }) }),
  );
  return search.nodes.map(({ node }) => node);
};
