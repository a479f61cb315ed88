import { foldFields } from '../../schema/fold-search.js';
import type { AgencyRow, AgencySystemRow, GraphBatch, Link, SuccessionLink } from '../../schema/graph-batch.js';
import { resolveAgency } from '../resolve/agency.js';
import { NATIONAL_CONTEXT, type Body } from '../resolve/body.js';
import { successionsOf } from '../resolve/successions.js';

type SharedLinks = GraphBatch['sharedLinks'];

/** Bodies with all they need: those above them, before and after them, and their systems. */
export interface SharedAgencies {
  readonly agencies: readonly AgencyRow[];
  readonly systems: readonly AgencySystemRow[];
  readonly partOf: SharedLinks['AGENCY_PART_OF'];
  readonly inSystem: SharedLinks['AGENCY_IN_SYSTEM'];
  readonly locatedIn: SharedLinks['AGENCY_LOCATED_IN'];
  readonly succeededBy: SharedLinks['AGENCY_SUCCEEDED_BY'];
  readonly regionIds: ReadonlySet<string>;
}

const remembered = new Map<string, Body>();

/** The body of a full name that the vocabulary gives: the same from every document, so it is worked out once. */
function named(name: string): Body {
  const body = remembered.get(name) ?? resolveAgency(name, NATIONAL_CONTEXT);
  remembered.set(name, body);
  return body;
}

function neighbours(body: Body): readonly Body[] {
  const parent = body.parentId === null ? [] : [named(body.parentId.slice('agy:'.length))];
  const others = successionsOf(body).flatMap(({ from, to }) => [named(from), named(to)]);
  return [...parent, ...others];
}

/** All that can be reached from the bodies: what a graph of one document holds, so that documents come and go freely. */
function closure(bodies: readonly Body[]): readonly Body[] {
  const found = new Map(bodies.map((body) => [body.id, body]));
  for (const body of found.values()) {
    for (const next of neighbours(body)) if (!found.has(next.id)) found.set(next.id, next);
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const agencyRow = ({ id, name, aliases, level, group }: Body): AgencyRow => ({
  id,
  name,
  aliases,
  level,
  group,
  sort: id,
  folded: foldFields([name, ...aliases]),
});

function successions(bodies: readonly Body[]): readonly SuccessionLink[] {
  const links = new Map<string, SuccessionLink>();
  for (const { from, to, on, reform } of bodies.flatMap(successionsOf)) {
    links.set(`${from} ${to}`, { from: named(from).id, to: named(to).id, on, reform });
  }
  return [...links.values()].sort((a, b) => (a.from + a.to < b.from + b.to ? -1 : 1));
}

const linksTo = (bodies: readonly Body[], end: (body: Body) => string | null): readonly Link[] =>
  bodies.flatMap((body) => {
    const to = end(body);
    return to === null ? [] : [{ from: body.id, to }];
  });

export function sharedAgencies(bodies: readonly Body[]): SharedAgencies {
  const all = closure(bodies);
  const systems = [...new Set(all.flatMap(({ systemId }) => (systemId === null ? [] : [systemId])))].sort();
  return {
    agencies: all.map(agencyRow),
    systems: systems.map((id) => ({ id, name: id.slice('sys:'.length), sort: id })),
    partOf: linksTo(all, ({ parentId }) => parentId),
    inSystem: linksTo(all, ({ systemId }) => systemId),
    locatedIn: linksTo(all, ({ regionId }) => regionId),
    succeededBy: successions(all),
    regionIds: new Set(all.flatMap(({ regionId }) => (regionId === null ? [] : [regionId]))),
  };
}
