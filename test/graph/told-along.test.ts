import { describe, expect, it } from 'vitest';
import { joined, statement } from '../../graph/statement.js';

/** The map of a node in a statement, on one line and under the name `n`: `n {.id, .name}`. */
function mapOf(name: string, node: string, key: string): string {
  const { text } = name.includes('+') ? joined(...name.split('+')) : statement(name);
  const found = new RegExp(`${key}\\b${node} (\\{[^{}]*\\})`, 'u').exec(text)?.[1] ?? `none in ${name}`;
  return found.replace(/\s+/gu, ' ').replace(/\{ /u, '{').replace(/ \}/u, '}');
}

describe('a node that a list brings along', () => {
  it.each([
    ['assignments-of-measures', 'n', 'agency: ', 'agencies-by-id'],
    ['products-of-measures', 'n', 'product: ', 'products-by-id'],
    ['citations-of-documents', 'n', 'document: ', 'documents-by-id'],
    ['indicators-of-measures', 't', 'indicator: ', 'indicators-by-id'],
    ['upstream-of-measures', 't', 'to: ', 'measures-by-id'],
    ['downstream-of-measures', 'f', 'from: ', 'measures-by-id'],
    ['assignments-of-agencies', 'n', 'measure: ', 'measures-by-id'],
    ['assignments-carried-to-agencies', 'n', 'measure: ', 'measures-by-id'],
    ['assignments-of-agencies', 'n', 'collect\\(', 'documents-by-id'],
    ['assignments-carried-to-agencies', 'n', 'collect\\(', 'documents-by-id'],
    ['originals-of-documents', 'n', 'document: ', 'documents-by-id'],
    ['agencies-of-systems', 'n', 'agency: ', 'agencies-by-id'],
    ['agencies-by-name', 'n', 'RETURN ', 'agencies-by-id'],
    ['measures-from-all+measures-page-in-place', 'n', 'sort, ', 'measures-by-id'],
    ['measures-from-agencies+measures-page-counted', 'n', 'total, ', 'measures-by-id'],
    ['measure-pairs-of-variants', 'm', 'original: ', 'measures-by-id'],
    ['measure-pairs-of-variants', 'c', 'measure: ', 'measures-by-id'],
    ['measure-whole', 'm', 'measure: ', 'measures-by-id'],
    ['measure-whole', 'd', 'document: ', 'documents-by-id'],
    ['measure-whole', 'n', 'document: ', 'documents-by-id'],
    ['measure-whole', 'n', 'collect\\(', 'documents-by-id'],
    ['measure-whole', 'n', 'agency: ', 'agencies-by-id'],
    ['measure-whole', 'n', 'product: ', 'products-by-id'],
    ['measure-whole', 't', 'to: ', 'measures-by-id'],
    ['measure-whole', 'f', 'from: ', 'measures-by-id'],
    ['measure-whole', 't', 'indicator: ', 'indicators-by-id'],
  ])('is told of in %s as by its id: %s after %s', (list, node, key, byId) => {
    expect(mapOf(list, node, key)).toBe(mapOf(byId, 'n', 'RETURN '));
  });
});
