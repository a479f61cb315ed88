/** Where things are read. Each takes what the API gives, and gives what a link takes. */

interface Place {
  readonly start: number;
  readonly end: number;
  readonly document: { readonly slug: string };
}

export const documentAddress = (slug: string): string => `/d/${encodeURIComponent(slug)}`;

/** The words themselves: the reader scrolls there and marks them. */
export const placeAddress = ({ start, end, document }: Place): string =>
  `${documentAddress(document.slug)}?at=${String(start)}-${String(end)}`;

/** A text beside another one of the same document. */
export const variantAddress = (slug: string, against: string): string =>
  `${documentAddress(slug)}?against=${encodeURIComponent(against)}`;

/** Where a measure's reading is corrected: in its text. */
export const correctAddress = (slug: string, measure: string): string =>
  `${documentAddress(slug)}?correct=${encodeURIComponent(measure)}`;

export const agencyAddress = (id: string): string => `/agencies?agency=${encodeURIComponent(id)}`;
export const productAddress = (id: string): string => `/products?product=${encodeURIComponent(id)}`;
export const parkAddress = (id: string): string => `/parks/${encodeURIComponent(id)}`;

/** A criterion's row in the form of a park. */
export const criterionAddress = (park: string, indicator: string): string =>
  `${parkAddress(park)}?criterion=${encodeURIComponent(indicator)}`;

interface Cell {
  /** Slug of the document whose measures are the rows. */
  readonly baseline: string;
  readonly measure: string;
  /** Slug of the document that they are held against. */
  readonly slug: string;
  /** Whether it is among those that nobody has to choose. */
  readonly isListed: boolean;
}

/** A cell of a matrix, as the address has it. */
export const cellName = (measure: string, slug: string): string => `${measure}~${slug}`;

/** The cell of the coverage matrix in which a measure is held against a document. */
export function cellAddress({ baseline, measure, slug, isListed }: Cell): string {
  const against = isListed ? {} : { against: slug };
  return `/coverage?${new URLSearchParams({ baseline, ...against, cell: cellName(measure, slug) }).toString()}`;
}

export const searchAddress = (query: string): string => `/?q=${encodeURIComponent(query)}`;
