/** Characters of a line that a terminal holds beside others: a Chinese one is two columns wide. */
const LONGEST = 55;

/** Words of Latin letters, numbers and ids stay whole, and blanks go with what is before them; Chinese breaks anywhere. */
const WHOLE = /[!-~]+\s*|[^!-~]\s*/gsu;

/** A text in lines that a terminal holds; only a word longer than a line is broken. */
export function inLines(text: string): string {
  const lines: string[] = [];
  let line = '';
  for (const [word] of text.trim().matchAll(WHOLE)) {
    if (line !== '' && line.length + word.trimEnd().length > LONGEST) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += word;
    for (; line.trimEnd().length > LONGEST; line = line.slice(LONGEST)) lines.push(line.slice(0, LONGEST));
  }
  return [...lines, line.trimEnd()].join('\n');
}
