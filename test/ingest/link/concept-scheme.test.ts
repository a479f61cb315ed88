import { describe, expect, it } from 'vitest';
import { CONCEPTS, widerThan } from '../../../ingest/link/concept-scheme.js';
import { foldWidths } from '../../../ingest/read/fold.js';

const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, at) => values.indexOf(value) !== at);

describe('the concept scheme', () => {
  const names = CONCEPTS.map(({ name }) => name);

  it('has each name once', () => {
    expect(repeated(names)).toEqual([]);
  });

  it('has each phrase in one concept only', () => {
    expect(repeated(CONCEPTS.flatMap(({ phrases }) => phrases))).toEqual([]);
  });

  it('writes phrases as a view does, so that they can be found', () => {
    const phrases = CONCEPTS.flatMap((concept) => concept.phrases);
    expect(phrases.filter((phrase) => foldWidths(phrase) !== phrase || /\s/u.test(phrase))).toEqual([]);
  });

  it('points to wider concepts that exist', () => {
    expect(CONCEPTS.filter(({ broader }) => broader !== null && !names.includes(broader))).toEqual([]);
  });

  it('has no circles', () => {
    const broader = new Map(CONCEPTS.map((concept) => [concept.name, concept.broader]));
    for (const name of names) {
      const passed = new Set<string>();
      for (let at: string | null = name; at !== null; at = broader.get(at) ?? null) {
        expect(passed.has(at), `${name} is wider than itself`).toBe(false);
        passed.add(at);
      }
    }
  });

  it('gives the wider concepts of one, the nearest first', () => {
    expect(widerThan('上市培育')).toEqual(['直接融资', '金融供给']);
    expect(widerThan('金融供给')).toEqual([]);
  });
});
