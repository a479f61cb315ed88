import { BODY_SUFFIXES } from '../../body-suffixes.js';
import { WordSet } from '../../word-set.js';

const endings = new WordSet([...BODY_SUFFIXES.official, ...BODY_SUFFIXES.other]);

/** 发展改革委 · 扶贫办: words that end as a body's name does; whose it is, and whether it is one, is read later. */
export const endsAsBody = (words: string): boolean => endings.ends(words.replace(/（[^（）]{1,20}）$/, ''));
