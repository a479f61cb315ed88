import type { DocumentRule } from '../rule.js';
import { evidenceIn } from './evidence.js';

/**
 * `责任单位：市人社局、市科技局，各开发区管委会，各区县（市）政府` parts its list twice over, and nothing in the document
 * says what for: everybody is RESPONSIBLE, and this says so once. Nothing where the comma only enumerates (A，B，C).
 */
export const unexplainedComma: DocumentRule = {
  name: 'unexplained-comma',
  read(tree) {
    const span = evidenceIn(tree).unexplainedComma;
    if (span === null) return [];
    const message =
      'Lists of responsible bodies are parted by commas as well as by 、, and nothing in the document says what the comma means; all bodies are read as responsible.';
    return [{ kind: 'finding', rule: 'unexplained-comma', code: 'COMMA_UNEXPLAINED', severity: 'INFO', message, span }];
  },
};
