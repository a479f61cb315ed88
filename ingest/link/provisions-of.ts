import type { Extraction, Measure } from '../../schema/model.js';
import { namesIn, type Names } from '../names.js';
import { viewOf } from '../read/fold.js';
import type { View } from '../read/view.js';
import { documentRegions } from '../resolve/document-regions.js';
import type { Actor, Provision } from './provision.js';
import { responsibilityStretches } from './responsibility-stretches.js';
import { holds, type Stretch } from '../stretch.js';

/** Where the title stands in a provision: right behind the number; an empty stretch where it is not printed so. */
function headingIn(view: View, title: string): Stretch {
  const words = viewOf(title).text;
  const start = view.text.indexOf(words);
  return start < 0 ? { start: 0, end: 0 } : { start, end: start + words.length };
}

/** By the body that was resolved, or that people named, not by its printed word: 市财政 in 市财政、民政局 is 连云港市财政局. */
function actorsOf({ assignments }: Measure, names: Names): readonly Actor[] {
  return assignments.map(({ agency, role, span }) => ({
    ...{ agency, role, span },
    system: names.agency(agency).systemId?.slice('sys:'.length) ?? null,
  }));
}

/** Finds what stands in a stretch, in the order of the text: of thousands of measures each asks. */
function findWithin<T extends { readonly span: Stretch }>(all: readonly T[]): (stretch: Stretch) => readonly T[] {
  const inOrder = [...all].sort((a, b) => a.span.start - b.span.start);
  return (stretch) => {
    let [low, high] = [0, inOrder.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((inOrder[middle]?.span.start ?? 0) < stretch.start) low = middle + 1;
      else high = middle;
    }
    const found: T[] = [];
    for (let at = low; (inOrder[at]?.span.start ?? Infinity) < stretch.end; at += 1) {
      const one = inOrder[at];
      if (one !== undefined && holds(stretch, one.span)) found.push(one);
    }
    return found;
  };
}

/** The measures of a document as comparison sees them, in the order of the text; `slug` makes their ids. */
export function provisionsOf(extraction: Extraction, slug: string): readonly Provision[] {
  const bodies = namesIn(documentRegions(extraction, viewOf(extraction.source.text).text));
  const citationsIn = findWithin(extraction.citations);
  return extraction.measures.map((measure) => {
    const { id, number, title, span, assignments, products, targets, actions } = measure;
    const view = viewOf(extraction.source.text, span.start, span.end);
    const names = assignments.flatMap(({ spans }) => spans).filter((name) => holds(span, name));
    return {
      ...{ id: `mea:${slug}/${id}`, number, title, view, products, targets, actions },
      heading: headingIn(view, title),
      skipped: responsibilityStretches(view, names),
      actors: actorsOf(measure, bodies),
      citations: citationsIn(span),
    };
  });
}
