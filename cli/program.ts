import { Command, CommanderError } from 'commander';
import { extractCommand } from './extract.js';
import { packageVersion } from './package-version.js';
import { EXIT } from './problem.js';
import { reportProblem } from './report-problem.js';

const COMMANDS: readonly (() => Command)[] = [extractCommand];

/** The whole command line. Commander throws in place of ending the process, so that one place settles exit codes. */
export function program(): Command {
  const root = new Command('cetu')
    .description('Reads Chinese government policy documents into a graph in which every fact quotes its source.')
    .version(packageVersion())
    .showHelpAfterError('  → cetu --help lists the commands')
    .showSuggestionAfterError()
    .exitOverride();
  for (const command of COMMANDS) root.addCommand(command().copyInheritedSettings(root));
  return root;
}

/** Runs one command line (as in `process.argv`) and gives the exit code. */
export async function run(argv: readonly string[]): Promise<number> {
  try {
    await program().parseAsync([...argv]);
    return Number(process.exitCode ?? EXIT.OK);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.OK : EXIT.USAGE;
    return reportProblem(error, (line) => process.stderr.write(`${line}\n`));
  }
}
