/** A document by its slug or its id, as the API takes it. */
export const documentId = (given: string): string => (/^(?:doc|cit):/u.test(given) ? given : `doc:${given}`);
