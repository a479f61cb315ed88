import { packageFile } from '../../schema/package-root.js';
import { inputOf } from './document-input.js';
import { gather } from './gather.js';
import type { DocumentInput } from './library.js';

/** The texts that ship with Cetu, as their manifest has them. */
export const shippedCorpus = (): readonly DocumentInput[] =>
  gather([packageFile('corpus')], null).map((one) => inputOf(one, false));
