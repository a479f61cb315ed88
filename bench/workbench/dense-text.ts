import { longDocument } from '../growth.js';

/** Of a measure's sentences, so many are kept beside its title and the clause that says who answers for it. */
const SENTENCES = 1;

/**
 * A text of so many characters in which bodies, products and targets stand close together: a long document whose measures are cut short,
 * and with them what says nothing that is marked.
 */
export function denseText(characters: number): string {
  const lines: string[] = [];
  let length = 0;
  for (const line of longDocument(characters * 9)
    .toString('utf8')
    .split('\n')) {
    if (length >= characters) break;
    const short = shortened(line);
    lines.push(short);
    length += short.length + 1;
  }
  return lines.join('\n');
}

function shortened(line: string): string {
  if (!/^（[一二三四五六七八九十]+）/u.test(line)) return line;
  const clause = /（(?:责任|牵头)单位[:：][^）]+）$/u.exec(line)?.[0] ?? '';
  const sentences = line.slice(0, line.length - clause.length).match(/[^。]+。/gu) ?? [];
  return sentences.slice(0, SENTENCES + 1).join('') + clause;
}
