import type { z } from 'zod';
import type { Library } from './library/library.js';
import { Problem } from './problem.js';
import { withLibrary } from './with-library.js';

/** What the command line calls an argument of the API, and what to do about a wrong one. */
export type Called = Readonly<Record<string, readonly [name: string, wayOut: string]>>;

/**
 * One question to the API from the terminal: the answer, checked against the shape that the command prints.
 * @param called names of arguments where a command has others.
 * @throws Problem where the API answers with an error, or the store cannot be opened.
 */
export const asked = <T>(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  shape: z.ZodType<T>,
  called: Called = {},
): Promise<T> => withLibrary((library) => askedOf(library, query, variables, shape, called));

/** The same within a library that is open already. */
export async function askedOf<T>(
  library: Library,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  shape: z.ZodType<T>,
  called: Called = {},
): Promise<T> {
  try {
    return shape.parse(await library.ask(query, variables));
  } catch (error) {
    throw error instanceof Problem ? renamed(error, called) : error;
  }
}

/** The API's words with what people wrote in place of its arguments, which stand in backticks. */
function renamed(problem: Problem, called: Called): Problem {
  const { exitCode, message, place, wayOut, code } = problem;
  const known = (argument: string): Called[string] | undefined =>
    Object.hasOwn(called, argument) ? called[argument] : undefined;
  const argument = [...message.matchAll(ARGUMENT)]
    .map(([, name = '']) => name)
    .find((name) => known(name) !== undefined);
  if (argument === undefined) return problem;
  const told = message.replace(ARGUMENT, (whole, name: string) => known(name)?.[0] ?? whole);
  return new Problem(exitCode, told, place, known(argument)?.[1] ?? wayOut, {
    cause: problem,
    ...(code === null ? {} : { code }),
  });
}

const ARGUMENT = /`(\w+)`/gu;
