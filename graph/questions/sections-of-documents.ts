import { listByOwner } from './ask.js';
import type { SectionRow } from './rows.js';

/** Sections of each document, in order. */
export const sectionsOfDocuments = listByOwner<SectionRow>('sections-of-documents');
