/** The beginning of longer words, which tells which they are. */
export const shortened = (words: string, most: number): string =>
  words.length <= most ? words : `${words.slice(0, most)}…`;

/** Beginning and end of longer words, where it matters from where to where they reach. */
export const edgesOf = (words: string, each: number): string =>
  words.length <= each * 2 ? words : `${words.slice(0, each)}…${words.slice(-each)}`;
