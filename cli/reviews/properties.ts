import type { ReviewedSide } from '../../schema/link-review.js';

/** Of what OSCAL has no place for. */
export const NAMESPACE = 'urn:cetu:link-review:1';

/** A property: `remarks` holds the value where it is not one line, which is all that OSCAL lets a value be. */
export interface Property {
  readonly name: string;
  readonly ns?: string | undefined;
  readonly value: string;
  readonly remarks?: string | undefined;
}

/** Properties of our namespace; what is null is left out. */
export const propsOf = (values: Readonly<Record<string, string | null>>): readonly Property[] =>
  Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [propertyOf(name, value)]));

function propertyOf(name: string, value: string): Property {
  const line = value.replace(/[\s\p{Z}\p{Cc}]+/gu, ' ').trim();
  const shown = line === '' ? '-' : line;
  return { name, ns: NAMESPACE, value: shown, ...(shown === value ? {} : { remarks: value }) };
}

/** What a property of our namespace says; null where there is none. */
export function valueOf(props: readonly Property[], name: string): string | null {
  const found = props.find((one) => one.ns === NAMESPACE && one.name === name);
  return found === undefined ? null : (found.remarks ?? found.value);
}

export const sideProps = ({ documentId, number, title, quote, start, end }: ReviewedSide): readonly Property[] =>
  propsOf({ document: documentId, number, title, quotation: quote, start: String(start), end: String(end) });
