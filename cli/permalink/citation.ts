/** A document as references name it. */
export interface Cited {
  readonly slug: string;
  readonly title: string;
  readonly docNumber: string | null;
  /** ISO day; null where the text gives none. */
  readonly issuedOn: string | null;
  /** Bodies in the order printed. */
  readonly issuers: readonly string[];
  /** Where it was published, where that is known. */
  readonly url: string | null;
}

export interface Citations {
  readonly gbt7714: string;
  readonly bibtex: string;
}

const IN_ASCII = /[!-~]/u;

/** White space inside Chinese, where a long title was broken in lines, is no part of it. */
const inOneLine = (text: string): string =>
  text.trim().replace(/\s+/gu, (space, at: number, all: string) => {
    const isBetweenWords = IN_ASCII.test(all.charAt(at - 1)) && IN_ASCII.test(all.charAt(at + space.length));
    return isBetweenWords ? ' ' : '';
  });

/**
 * A reference after GB/T 7714—2015. Up to three responsible bodies, then 等 (8.1.2); the document number as other title
 * information; where the address is known an electronic announcement, [EB/OL], with the day of issue and the day of citing
 * (4.6.2), else another document, [Z] (annex B). What is not known is left out.
 */
function gbt7714({ title, docNumber, issuedOn, issuers, url }: Cited, today: string): string {
  const authors = [...issuers.slice(0, 3), ...(issuers.length > 3 ? ['等'] : [])].join(', ');
  const named = [inOneLine(title), ...(docNumber === null ? [] : [docNumber])].join(': ');
  const by = authors === '' ? '' : `${authors}. `;
  if (url === null) return `${by}${named}[Z].${issuedOn === null ? '' : ` ${issuedOn}.`}`;
  const issued = issuedOn === null ? '' : `(${issuedOn})`;
  return `${by}${named}[EB/OL]. ${issued}[${today}]. ${url}.`;
}

const BIBTEX_SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const inBibtex = (text: string): string => text.replace(/[\\{}%&#$_~^]/gu, (sign) => BIBTEX_SIGNS[sign] ?? `\\${sign}`);

/** Names in double braces stay as they are: they are bodies, not people. */
function bibtex(cited: Cited, today: string): string {
  const { slug, issuers, issuedOn, docNumber, url } = cited;
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', issuers.length === 0 ? null : issuers.map((name) => `{${inBibtex(name)}}`).join(' and ')],
    ['title', `{${inBibtex(inOneLine(cited.title))}}`],
    ['year', issuedOn?.slice(0, 4) ?? null],
    ['date', issuedOn],
    ['number', docNumber === null ? null : inBibtex(docNumber)],
    // An address is taken as it is by `url`: only what would end the field is escaped.
    ['url', url?.replace(/[{}\\]/gu, encodeURIComponent) ?? null],
    ['urldate', url === null ? null : today],
    ['langid', 'chinese'],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}}`]));
  return `@misc{${slug.replace(/[^\p{L}\p{N}-]+/gu, '-')},\n${lines.join(',\n')}\n}`;
}

/** How a document is cited; `today` is the day on which it is. */
export const citationsOf = (cited: Cited, today: string): Citations => ({
  gbt7714: gbt7714(cited, today),
  bibtex: bibtex(cited, today),
});
