import { describe, expect, it } from 'vitest';

import { isReading } from '../../../graph/guard/reading.js';

const reads = (text: string): boolean => isReading({ name: 'test', text });

describe('a reading statement', () => {
  it('is told from one that writes, in any case and over any white space', () => {
    expect(reads('MATCH (n:Document) RETURN n.id AS id')).toBe(true);
    expect(reads('match (n) set n.x = 1')).toBe(false);
    expect(reads('MATCH (n)\nDETACH\n DELETE n')).toBe(false);
    expect(reads('MERGE (n:Document {id: $id})')).toBe(false);
    expect(reads('CREATE INDEX x FOR (n:A) ON (n.b)')).toBe(false);
  });

  it('may have writing words in names, quotations and comments', () => {
    expect(reads("MATCH (n) WHERE n.title = 'CREATE it' RETURN n.id AS id")).toBe(true);
    expect(reads('// SET of measures\nMATCH (n) RETURN n.`delete` AS id /* MERGE */')).toBe(true);
    expect(reads('MATCH (m:Measure)-[:SETS]->(t) RETURN t.asset AS asset, t.offset AS offset')).toBe(true);
  });

  it('cannot hide a writing word behind a quotation mark', () => {
    expect(reads("MATCH (n) WHERE n.title = 'it\\'s' SET n.x = '1' RETURN 1 AS one")).toBe(false);
    expect(reads('MATCH (n) // a comment\nSET n.x = 1')).toBe(false);
  });
});
