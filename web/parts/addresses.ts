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
export const searchAddress = (query: string): string => `/?q=${encodeURIComponent(query)}`;
