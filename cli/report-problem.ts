import { EXIT, Problem, type ExitCode } from './problem.js';

/** Prints a failure for people: what, where and the way out; a defect of ours with its stack. Gives the exit code. */
export function reportProblem(error: unknown, write: (line: string) => void): ExitCode {
  if (error instanceof Problem) {
    write(`error: ${error.place === null ? '' : `${error.place}: `}${error.message}`);
    write(`  → ${error.wayOut}`);
    return error.exitCode;
  }
  write('error: Cetu has a defect. Please report it with what follows.');
  write(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return EXIT.DEFECT;
}
