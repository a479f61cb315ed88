import type { DocumentKind, Extraction } from '../schema/model.js';
import { documentFindings } from './extract/document-findings.js';
import { headOf } from './extract/head.js';
import { readIndicators } from './extract/indicators/indicators.js';
import type { Mention } from './extract/mention.js';
import type { UnitRule } from './extract/rule.js';
import { DOCUMENT_RULES, UNIT_RULES } from './extract/rules.js';
import { documentTargetsOf, isSection, measureOf, sectionOf, targetsBeforeUnits, type ReadUnit } from './facts.js';
import { ofKind } from './mentions.js';
import { namesIn, unknownBodies } from './names.js';
import { readSource, type ReadSource } from './read/source.js';
import { documentRegions } from './resolve/document-regions.js';
import { countNames, namesResolved } from './resolved-names.js';
import { bounded, type Bounds } from './structure/bounded.js';
import { documentTree } from './structure/document-tree.js';
import type { DocumentTree, Unit, UnitRole } from './structure/tree.js';

const rulesFor = (role: UnitRole): readonly UnitRule[] => UNIT_RULES.filter(({ roles }) => roles.includes(role));

/** Every unit, in order, with what the rules read in it. */
function readUnits(units: readonly Unit[], section: string | null, tree: DocumentTree): readonly ReadUnit[] {
  return units.flatMap((unit) => {
    const mentions = rulesFor(unit.role).flatMap((rule) => rule.read(unit, tree));
    return [{ unit, section, mentions }, ...readUnits(unit.children, isSection(unit) ? unit.id : section, tree)];
  });
}

/**
 * The whole way: bytes → Source → Line[] → document tree → Mention[] → facts. Pure: the same bytes and name always give the
 * same extraction. Throws a `SourceError` for a file that cannot be read; what is wrong with a document is a finding in it.
 */
export const extract = async (bytes: Uint8Array, name: string): Promise<Extraction> =>
  factsOf(await readSource(bytes, name));

/** What people say of a document beside its text. */
export interface Told {
  /** Where measures begin and end, by their ids, in place of where they were found to. */
  readonly bounds?: ReadonlyMap<string, Bounds>;
  /** What sort of document it is, taken where its text does not say. */
  readonly kind?: DocumentKind | undefined;
  /** Id of the region it is of, taken where its text names none. */
  readonly region?: string | undefined;
}

/** What a document says, once its file is read. */
export const factsOf = (source: ReadSource, told: Told = {}): Extraction => readingOf(source, told).extraction;

/** What a document says, with every mention it was read from. */
export interface Reading {
  readonly extraction: Extraction;
  readonly units: readonly ReadUnit[];
  /** What was read of the document as a whole. */
  readonly documentMentions: readonly Mention[];
}

const NO_BOUNDS: ReadonlyMap<string, Bounds> = new Map();

/** What a text leaves open, as whoever brought it said. */
const takenFrom = (
  read: Pick<Extraction, 'kind'>,
  { kind, region }: Told,
): Partial<Pick<Extraction, 'kind' | 'regionGiven'>> => ({
  ...(read.kind === 'OTHER' && kind !== undefined ? { kind } : {}),
  ...(region === undefined ? {} : { regionGiven: region }),
});

/** The same as `factsOf`, for those who ask which rule made a fact. */
export function readingOf({ findings: unread = [], ...source }: ReadSource, told: Told = {}): Reading {
  const { tree: found, findings } = documentTree(source);
  const tree = bounded(found, told.bounds ?? NO_BOUNDS);
  const { findings: headFindings, ...read } = headOf(tree);
  const head = { ...read, ...takenFrom(read, told) };
  const place = documentRegions(head, source.text);
  const names = namesIn(place);
  const units = readUnits(tree.units, null, tree);
  const documentMentions = DOCUMENT_RULES.flatMap((rule) => rule.read(tree));
  const mentions = [...units.flatMap((unit) => unit.mentions), ...documentMentions];
  const issuers = head.issuers.map(({ asPrinted, completed, span }) => ({
    name: names.agency(completed ?? asPrinted).name,
    asPrinted,
    span,
  }));
  const measures = units.filter(({ unit }) => unit.role === 'MEASURE').map((unit) => measureOf(unit, names));
  const resolved = namesResolved(countNames({ issuers, measures }, names));
  const extraction: Extraction = {
    source,
    ...head,
    issuers,
    regions: place.regions.map((region) => region.name),
    citations: ofKind(mentions, 'citation').map(({ title, docNumber, span }) => ({ title, docNumber, span })),
    sections: units.filter(({ unit }) => isSection(unit)).map(sectionOf),
    measures,
    targets: [...targetsBeforeUnits(documentMentions), ...documentTargetsOf(units)],
    indicators: readIndicators(tree),
    ratings: ofKind(mentions, 'rating').map(({ name, min, max, span }) => ({ name, min, max, span })),
    findings: [
      ...unread,
      ...headFindings,
      ...findings,
      ...documentFindings(tree, head),
      ...ofKind(mentions, 'finding').map(({ code, severity, message, span }) => ({ code, severity, message, span })),
      ...unknownBodies(mentions, names),
      ...(resolved === null ? [] : [resolved]),
    ],
  };
  return { extraction, units, documentMentions };
}
