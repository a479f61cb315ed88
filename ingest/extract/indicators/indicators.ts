import type { Indicator } from '../../../schema/model.js';
import { printedText } from '../../read/printed.js';
import { spanOf } from '../../read/view.js';
import type { DocumentTree, Unit } from '../../structure/tree.js';
import { criteriaIn } from './criteria.js';

function dimensionsOf(units: readonly Unit[]): readonly Unit[] {
  return units.flatMap((unit) => (unit.role === 'DIMENSION' ? [unit] : dimensionsOf(unit.children)));
}

const wholeSpan = (unit: Unit): Indicator['span'] => spanOf(unit.view, 0, unit.view.text.length);

/** The criteria of a dimension: its numbered items where it has some, else the requirements its sentences make. */
function criteriaOf(unit: Unit, parent: string): readonly Indicator[] {
  if (unit.children.length > 0) {
    return unit.children.map((child, i) => ({
      code: `${parent}.${String(i + 1)}`,
      name: printedText(child.title),
      text: printedText(child.view),
      parent,
      span: wholeSpan(child),
    }));
  }
  const ranges = unit.body.flatMap(({ view }) => criteriaIn(view.text).map((range) => ({ view, ...range })));
  return ranges.map(({ view, start, end }, i) => {
    const text = printedText(view, start, end);
    // As long as the folded words up to their first sign, in the words as printed.
    const name = text.slice(0, /^[^，；。]+/u.exec(view.text.slice(start, end))?.[0].length ?? text.length);
    return { code: `${parent}.${String(i + 1)}`, name, text, parent, span: spanOf(view, start, end) };
  });
}

/**
 * The indicators of an evaluation scheme: each dimension (code `2`) followed by its criteria (`2.1`, `2.2`, …), in the
 * document's order. Empty for any other document.
 */
export function readIndicators(tree: DocumentTree): readonly Indicator[] {
  return dimensionsOf(tree.units).flatMap((unit, i) => {
    const code = String(i + 1);
    const dimension: Indicator = {
      code,
      name: printedText(unit.title),
      text: printedText(unit.view),
      parent: null,
      span: wholeSpan(unit),
    };
    return [dimension, ...criteriaOf(unit, code)];
  });
}
