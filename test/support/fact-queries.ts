/** What tests of corrections ask and are told. */
export const REVIEW = `mutation ($input: ReviewFactInput!) { reviewFact(input: $input) {
  measure { id title text span { start end } assignments { role basis asPrinted agency { id name } span { quote verified } review { status by at note } }
    products { asPrinted product { name } review { by } } corrections { change fact asPrinted agency { name } role product { name } review { by note } } }
  userErrors { field code message } } }`;
export const MEASURE = `query ($id: ID!) { measure(id: $id) { title text span { start end verified } document { text findings { code message } }
  assignments { role basis roleAsPrinted agency { id name } span { start end quote } review { by } } products { product { name } span { start end quote } review { by } }
  corrections { fact } } }`;

interface Assigned {
  role: string;
  basis: string;
  roleAsPrinted: string | null;
  agency: { id: string; name: string };
  span: { start: number; end: number; quote: string; verified: boolean };
  review: { by: string; note: string | null } | null;
}
export interface Read {
  title: string;
  text: string;
  span: { start: number; end: number; verified: boolean };
  document: { text: string; findings: { code: string; message: string }[] };
  assignments: Assigned[];
  products: { product: { name: string }; span: { start: number; end: number; quote: string }; review: unknown }[];
  corrections: { fact: string }[];
}
export interface Reviewed {
  reviewFact: { measure: Read | null; userErrors: { field: string[]; code: string; message: string }[] };
}
