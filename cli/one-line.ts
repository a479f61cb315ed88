/** A text as one line: a page breaks lines inside titles and sentences, and Chinese has no spaces there. */
export const oneLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join('')
    .split(/\s/u)
    .filter((word) => word !== '')
    .join(' ');
