import { EXIT, type ExitCode } from './problem.js';
import { problemOf } from './problem-of.js';

/** Prints a failure for people: what, where and the way out; a defect of ours with its stack. Gives the exit code. */
export function reportProblem(error: unknown, write: (line: string) => void): ExitCode {
  const problem = problemOf(error);
  write(`error: ${problem.place === null ? '' : `${problem.place}: `}${problem.message}`);
  write(`  → ${problem.wayOut}`);
  if (problem.exitCode === EXIT.DEFECT && problem.cause instanceof Error) write(problem.cause.stack ?? '');
  return problem.exitCode;
}
