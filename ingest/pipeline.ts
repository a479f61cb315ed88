import type { Extraction, Indicator } from '../schema/model.js';
import { headOf } from './extract/head.js';
import type { UnitRule } from './extract/rule.js';
import { DOCUMENT_RULES, UNIT_RULES } from './extract/rules.js';
import { documentTargetsOf, measureOf, ofKind, sectionOf, type Names, type ReadUnit } from './facts.js';
import { readSource } from './read/source.js';
import { documentTree } from './structure/document-tree.js';
import { printedText } from './read/printed.js';
import { spanOf } from './read/view.js';
import type { DocumentTree, Unit, UnitRole } from './structure/tree.js';

const isSection = ({ unit }: ReadUnit): boolean => unit.role !== 'MEASURE' && unit.role !== 'DIMENSION';

const rulesFor = (role: UnitRole): readonly UnitRule[] => UNIT_RULES.filter(({ roles }) => roles.includes(role));

/** Every unit, in order, with what the rules read in it. */
function readUnits(units: readonly Unit[], section: string | null, tree: DocumentTree): readonly ReadUnit[] {
  return units.flatMap((unit) => {
    const read = { unit, section, mentions: rulesFor(unit.role).flatMap((rule) => rule.read(unit, tree)) };
    return [read, ...readUnits(unit.children, isSection(read) ? unit.id : section, tree)];
  });
}

const names: Names = {
  agency: (asPrinted) => asPrinted,
  product: ({ product }) => ({ name: product, category: 'OTHER' }),
};

function dimensionsOf(units: readonly ReadUnit[]): readonly Indicator[] {
  return units
    .filter(({ unit }) => unit.role === 'DIMENSION')
    .map(({ unit }, at) => ({
      code: String(at + 1),
      name: printedText(unit.title),
      text: printedText(unit.view),
      parent: null,
      span: spanOf(unit.view, 0, unit.view.text.length),
    }));
}

/**
 * The whole way: bytes → Source → Line[] → document tree → Mention[] → facts. Pure: the same bytes and name always give the
 * same extraction. Throws a `SourceError` for a file that cannot be read; what is wrong with a document is a finding in it.
 */
export function extract(bytes: Uint8Array, name: string): Extraction {
  const source = readSource(bytes, name);
  const { tree, findings } = documentTree(source);
  const head = headOf(tree);
  const units = readUnits(tree.units, null, tree);
  const mentions = [...units.flatMap((unit) => unit.mentions), ...DOCUMENT_RULES.flatMap((rule) => rule.read(tree))];
  return {
    source,
    ...head,
    issuers: head.issuers.map((issuer) => ({ name: names.agency(issuer.asPrinted), ...issuer })),
    regions: [],
    citations: ofKind(mentions, 'citation').map(({ title, docNumber, span }) => ({ title, docNumber, span })),
    sections: units.filter(isSection).map(sectionOf),
    measures: units.filter(({ unit }) => unit.role === 'MEASURE').map((unit) => measureOf(unit, names)),
    targets: documentTargetsOf(units),
    indicators: dimensionsOf(units),
    ratings: ofKind(mentions, 'rating').map((rating) => ({
      name: rating.name,
      min: rating.min,
      max: rating.max,
      span: rating.span,
    })),
    findings: [
      ...findings,
      ...head.findings,
      ...ofKind(mentions, 'finding').map(({ code, severity, message, span }) => ({ code, severity, message, span })),
    ],
  };
}
