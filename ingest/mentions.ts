import type { Mention } from './extract/mention.js';

/** Mentions of one kind. */
export type Of<K extends Mention['kind']> = Extract<Mention, { readonly kind: K }>;

export const ofKind = <K extends Mention['kind']>(mentions: readonly Mention[], kind: K): readonly Of<K>[] =>
  mentions.filter((mention): mention is Of<K> => mention.kind === kind);
