import type { z } from 'zod';
import type { Library } from './library/library.js';
import { withLibrary } from './with-library.js';

/**
 * One question to the API from the terminal: the answer, checked against the shape that the command prints.
 * @throws Problem where the API answers with an error, or the store cannot be opened.
 */
export const asked = <T>(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  shape: z.ZodType<T>,
): Promise<T> => withLibrary((library) => askedOf(library, query, variables, shape));

/** The same within a library that is open already. */
export const askedOf = async <T>(
  library: Library,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  shape: z.ZodType<T>,
): Promise<T> => shape.parse(await library.ask(query, variables));
