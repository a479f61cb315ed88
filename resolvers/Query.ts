import { isReportId } from '../graph/parks/ids.js';
import { agencies } from '../graph/questions/agencies.js';
import { agencyOfName } from '../graph/questions/agency-of-name.js';
import { concepts } from '../graph/questions/concepts.js';
import { coverage } from '../graph/questions/coverage.js';
import { documents } from '../graph/questions/documents.js';
import { findings } from '../graph/questions/findings.js';
import { gaps } from '../graph/questions/gaps.js';
import { indicators } from '../graph/questions/indicators.js';
import { measures } from '../graph/questions/measures.js';
import { isStep } from '../graph/questions/neighbours.js';
import * as byId from '../graph/questions/nodes-by-id.js';
import { productIdOfName } from '../graph/questions/product-id.js';
import { parks } from '../graph/questions/parks.js';
import { products } from '../graph/questions/products.js';
import { regions } from '../graph/questions/regions.js';
import type { DocumentRow } from '../graph/questions/rows.js';
import { search } from '../graph/questions/search.js';
import { strengthDrift } from '../graph/questions/strength-drift.js';
import { targets } from '../graph/questions/targets.js';
import { MOST_HOPS, trace } from '../graph/questions/trace.js';
import { MOST_COMPARED } from './comparisons.js';
import { baselineOf, columnsOf, comparable, comparedWith, leftOutOf } from './coverage-columns.js';
import { connectionOf, countOf, DEFAULT_COUNT, MOST, nodeConnection, windowOf } from './connection.js';
import * as criteria from './criteria.js';
import type { Context } from './context.js';
import { countedIn } from './counted-in.js';
import { mustCount } from './counts-instead.js';
import { badInput } from './errors.js';
import { dayOf, termsOf } from './filters.js';
import { linkLists } from './link-lists.js';
import { readAhead } from './measure-ahead.js';
import { orderedWindow } from './ordered.js';
import { profileOf } from './profile.js';
import type { GapFilter, QueryResolvers } from './types.generated.js';

const DEFAULT_HOPS = 4;

export const Query: QueryResolvers = {
  ...linkLists,
  node: (_, { id }, context) => context.node(id),
  nodes: (_, { ids }, context) => {
    if (ids.length > MOST)
      throw badInput(`\`ids\` has ${String(ids.length)} ids: ask for at most ${String(MOST)} at once.`);
    return Promise.all(ids.map((id) => context.node(id)));
  },
  document: (_, { id, slug }, context) => {
    oneGiven({ id, slug });
    return id == null ? documentOfSlug(context, slug ?? '') : context.one(byId.documentsById, id);
  },
  documents: async (_, { filter, orderBy, ...asked }, context, info) => {
    const { order, window, pageOf } = orderedWindow(asked, orderBy ?? null);
    const page = pageOf(
      await documents(context.store, criteria.documentCriteria(filter), countedIn(window, info), order),
    );
    return nodeConnection(context, byId.documentsById, page, window);
  },
  measure: async (_, { id }, context, info) => {
    await readAhead(context, id, info);
    return context.one(byId.measuresById, id);
  },
  measures: async (_, { filter, orderBy, ...asked }, context, info) => {
    const { order, window, pageOf } = orderedWindow(asked, orderBy ?? null);
    const page = await measures(context.store, criteria.measureCriteria(filter), countedIn(window, info), order);
    for (const measure of page.nodes) context.tell(byId.measuresById, measure.id, measure);
    return nodeConnection(context, byId.measuresById, pageOf(page), window);
  },
  measureFacets: (_, { filter }) => ({ criteria: criteria.measureCriteria(filter) }),
  agency: async (_, { id, name, region }, context) => {
    oneGiven({ id, name });
    if (id != null) return context.one(byId.agenciesById, id);
    const named = await agencyOfName(context.store, name ?? '', region ?? null);
    if (named !== null) context.tell(byId.agenciesById, named.id, named);
    return named;
  },
  agencies: async (_, { filter, ...asked }, context, info) => {
    const window = countedIn(windowOf(asked), info);
    const page = await agencies(context.store, criteria.agencyCriteria(filter), window);
    return nodeConnection(context, byId.agenciesById, page, window);
  },
  product: async (_, { id, name }, context) => {
    oneGiven({ id, name });
    const wanted = id ?? (await productIdOfName(context.store, name ?? ''));
    return wanted === null ? null : context.one(byId.productsById, wanted);
  },
  products: async (_, { filter, ...asked }, context, info) => {
    const window = countedIn(windowOf(asked), info);
    const page = await products(context.store, criteria.productCriteria(filter), window);
    return nodeConnection(context, byId.productsById, page, window);
  },
  indicators: (_, { scheme, dimensionsOnly }, context) =>
    indicators(context.store, scheme ?? null, dimensionsOnly ?? false),
  regions: async (_, { level, parent }, context) =>
    context.some(byId.regionsById, await regions(context.store, level ?? null, parent ?? null)),
  concepts: async (_, { text }, context) =>
    context.some(byId.conceptsById, await concepts(context.store, termsOf(text))),
  coverage: async (_, { baseline: id, against, inForceOn, ...asked }, context) => {
    const window = windowOf(asked);
    const baseline = await baselineOf(context, id);
    const chosen = { against: against ?? null, inForceOn: dayOf(inForceOn) };
    const page = await columnsOf(context, baseline, chosen, window);
    const columns = await nodeConnection(context, byId.documentsById, page, window);
    const { rows, summary } = await coverage(context.store, baseline, columns.nodes, {
      named: against != null,
      most: MOST_COMPARED,
      compared: (others) => comparedWith(context, baseline, others),
    });
    const { pageInfo, totalCount } = columns;
    const columnIds = columns.nodes.map((column) => column.id);
    return {
      ...{ baselineId: baseline.id, columnIds, rows, summary, pageInfo, totalColumns: totalCount },
      leftOut: () => leftOutOf(context, baseline, chosen),
    };
  },
  targets: async (_, { filter, orderBy, ...asked }, context, info) => {
    const { order, window, pageOf } = orderedWindow(asked, orderBy ?? null);
    const page = pageOf(await targets(context.store, criteria.targetCriteria(filter), countedIn(window, info), order));
    return nodeConnection(context, byId.targetsById, page, window);
  },
  findings: async (_, { filter, ...asked }, context, info) => {
    const window = countedIn(windowOf(asked), info);
    const page = await findings(context.store, criteria.findingCriteria(filter), window);
    return nodeConnection(context, byId.findingsById, page, window);
  },
  park: (_, { id }, context) => context.one(byId.parksById, id),
  parks: async (_, asked, context, info) => {
    const window = countedIn(windowOf(asked), info);
    return nodeConnection(context, byId.parksById, await parks(context.store, window), window);
  },
  search: async (_, { query, types, ...asked }, context) => {
    const window = windowOf(asked);
    return connectionOf(await search(context.store, { query, types: types ?? null, window }), window);
  },
  trace: async (_, { from, to, maxHops, first }, context) => {
    const hops = maxHops ?? DEFAULT_HOPS;
    if (hops > MOST_HOPS) throw badInput(`\`maxHops\` is ${String(hops)}: follow at most ${String(MOST_HOPS)} hops.`);
    const count = countOf(first ?? DEFAULT_COUNT, 'first');
    // Before any way is looked for: what is wrong with an end is what has to be said, and nothing goes on behind an answer that says so.
    await Promise.all([mustBeAnEnd(context, 'from', from), to == null ? null : mustBeAnEnd(context, 'to', to)]);
    return trace(context.store, { from, to: to ?? null, maxHops: hops, first: count });
  },
  profile: (_, { document, baseline }, context) => profileOf(context, document, baseline),
  strengthDrift: async (_, { document: id, against }, context) => {
    const document = await comparable(context, id, 'document');
    if (against != null) await comparable(context, against, 'against');
    return { documentId: id, steps: await strengthDrift(context.store, document, against ?? null) };
  },
  gaps: async (_, { filter, ...asked }, context, info) => {
    const window = countedIn(windowOf(asked), info);
    await mustHaveGapsToTell(context, filter);
    const page = await gaps(context.store, criteria.gapCriteria(filter), window);
    return nodeConnection(context, byId.gapsById, page, window);
  },
};

/** The document with a slug: a held one has the id `doc:SLUG`; one that is only cited has its id for a slug. */
async function documentOfSlug(context: Context, slug: string): Promise<DocumentRow | null> {
  const ids = [`doc:${slug}`, slug].filter((id) => !isReportId(id));
  return (await context.some(byId.documentsById, ids)).find((document) => document.slug === slug) ?? null;
}

/** A look-up takes one of two arguments. */
function oneGiven(given: Readonly<Record<string, string | null | undefined>>): void {
  const names = Object.keys(given).map((name) => `\`${name}\``);
  const count = Object.values(given).filter((value) => value != null).length;
  if (count !== 1) throw badInput(`Give ${names.join(' or ')}${count === 0 ? '.' : ', not both.'}`);
}

/** Gaps of what is not there are none: that would read as if nothing were missing. */
async function mustHaveGapsToTell(context: Context, filter: GapFilter | null | undefined): Promise<void> {
  await Promise.all([
    ...(filter?.documents ?? []).map(async (id) =>
      mustCount(context, await comparable(context, id, 'documents'), 'documents'),
    ),
    ...(filter?.parks ?? []).map(async (id) => {
      if ((await context.one(byId.parksById, id)) === null) throw badInput(`\`parks\` ${id}: there is no such park.`);
    }),
  ]);
}

async function mustBeThere(context: Context, argument: string, id: string): Promise<void> {
  if ((await context.node(id)) === null) throw badInput(`\`${argument}\`: nothing has the id ${id}.`);
}

/** A path leads from node to node; a link is a step between two, and says nothing of its own. */
async function mustBeAnEnd(context: Context, argument: string, id: string): Promise<void> {
  await mustBeThere(context, argument, id);
  if (isStep(id)) throw badInput(`\`${argument}\`: ${id} is a link: trace from one of its two ends.`);
}
