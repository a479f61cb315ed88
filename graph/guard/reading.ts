import { LRUCache } from 'lru-cache';
import { StoreError, type Statement } from '../store.js';

/** Every clause that can change a graph or its schema. */
const WRITING = /\b(?:CREATE|MERGE|SET|DELETE|DETACH|REMOVE|DROP|ALTER|INSERT|FOREACH|LOAD|GRANT|DENY|REVOKE)\b/iu;
/** Quoted text, quoted names and comments, in which a writing word is only a word: `// SET of measures`, `'CREATE'`. */
const NOT_CODE = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//gu;

/** Filters make more texts of their parts than a process should remember. */
const known = new LRUCache<string, boolean>({ max: 1_000 });

/** Most statements are fixed texts, so each is judged once. */
export function isReading(statement: Statement): boolean {
  let reading = known.get(statement.text);
  if (reading === undefined) {
    reading = !WRITING.test(statement.text.replace(NOT_CODE, ' '));
    known.set(statement.text, reading);
  }
  return reading;
}

/** The embedded engine has no read-only unit of its own: a statement that writes is refused before it reaches one. */
export function checkReading(statement: Statement): void {
  if (!isReading(statement)) {
    throw new StoreError('TYPE', `statement ${statement.name} writes, and was run where only reading is allowed`);
  }
}
