/** Parameters that make another page of one address. */
const SUBJECTS = ['agency', 'product', 'node'];

/** What of an address says which page it is; the rest is how it is looked at. */
export function pageOf({ pathname, search }: { readonly pathname: string; readonly search: string }): string {
  const parameters = new URLSearchParams(search);
  return [pathname, ...SUBJECTS.map((name) => parameters.get(name) ?? '')].join(' ');
}
