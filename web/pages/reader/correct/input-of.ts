import type { Place, ReadMeasure } from '../facts.js';
import { placeOf, type Correctable } from './correctable.js';
import type { ReviewFactInput } from './correct.generated.js';
import { nearest, placesOfWords } from './place-of-words.js';
import type { Typed } from './typed.js';

/** What is not right before anything is sent; `correct:wrong` has the words. */
export type Wrong = 'noBody' | 'noProduct' | 'noSuchWords' | 'noSuchBounds';

export interface Read {
  readonly text: string;
  readonly measure: ReadMeasure;
  /** All of the document, among which new bounds have to fit. */
  readonly measures: readonly ReadMeasure[];
}

/** A correction as the API takes it, with the place of the words that were typed; or what is not right with them. */
export function inputOf(one: Correctable, typed: Typed, read: Read): ReviewFactInput | Wrong {
  const { text, measure } = read;
  const base = { measure: measure.id, note: typed.note.trim() === '' ? null : typed.note.trim() };
  const standing = ({ start, end }: Place): Place & { readonly asPrinted: string } => ({
    start,
    end,
    asPrinted: text.slice(start, end),
  });
  switch (one.kind) {
    case 'agency':
    case 'product':
      return ofRead(one, typed, base, standing(placeOf(one.of) ?? measure.span));
    case 'newAgency':
    case 'newProduct': {
      const place = wordsIn(typed, read);
      if (place === null) return 'noSuchWords';
      if (typed.name === null) return one.kind === 'newAgency' ? 'noBody' : 'noProduct';
      const given =
        one.kind === 'newAgency'
          ? { fact: 'ASSIGNMENT' as const, agency: typed.name.id, role: typed.role }
          : { fact: 'PRODUCT' as const, product: typed.name.id };
      return { ...base, ...given, change: 'ADD', ...standing(place) };
    }
    case 'title': {
      const place = wordsIn(typed, read);
      return place === null ? 'noSuchWords' : { ...base, fact: 'TITLE', change: 'REPLACE', ...standing(place) };
    }
    case 'bounds': {
      const place = boundsOf(typed, read);
      return place === null ? 'noSuchBounds' : { ...base, fact: 'BOUNDS', change: 'REPLACE', ...standing(place) };
    }
  }
}

/** Another body, part or product in the place of one that was read, or none. */
function ofRead(
  one: Extract<Correctable, { readonly of: unknown }>,
  { change, name, role }: Typed,
  base: Pick<ReviewFactInput, 'measure' | 'note'>,
  place: Pick<ReviewFactInput, 'start' | 'end' | 'asPrinted'>,
): ReviewFactInput | Wrong {
  const isBody = one.kind === 'agency';
  const given = change === 'REMOVE' ? { id: one.key } : name;
  if (given === null) return isBody ? 'noBody' : 'noProduct';
  return {
    ...base,
    ...place,
    change,
    ...(isBody
      ? { fact: 'ASSIGNMENT', agency: given.id, role: change === 'REMOVE' ? null : role }
      : { fact: 'PRODUCT', product: given.id }),
  };
}

/** Words where they are nearest to where they were taken from, or else to where the measure begins. */
const wordsIn = ({ words, place }: Typed, { text, measure }: Read): Place | null =>
  nearest(placesOfWords(text, words, measure.span), 'start', (place ?? measure.span).start);

/** From the first words to the last ones, each nearest to where they were taken from, or else to where the measure begins and ends now. */
export function boundsOf(
  { first, last, place }: Pick<Typed, 'first' | 'last' | 'place'>,
  { text, measure, measures }: Read,
): Place | null {
  const { span, id } = measure;
  const others = measures.filter((other) => other.id !== id).map((other) => other.span);
  const free = {
    start: Math.max(0, ...others.map(({ end }) => end).filter((end) => end <= span.start)),
    end: Math.min(text.length, ...others.map(({ start }) => start).filter((start) => start >= span.end)),
  };
  const begins = nearest(placesOfWords(text, first, free), 'start', (place ?? span).start);
  const ends = nearest(placesOfWords(text, last, free), 'end', (place ?? span).end);
  return begins === null || ends === null || begins.start >= ends.end ? null : { start: begins.start, end: ends.end };
}
