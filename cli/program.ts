import { Command, CommanderError } from 'commander';
import { agencyCommand } from './agency.js';
import { coverageCommand } from './coverage.js';
import { explainCommand } from './explain.js';
import { exportGraphCommand } from './export.js';
import { extractCommand } from './extract.js';
import { gapsCommand } from './gaps.js';
import { ingestCommand } from './ingest.js';
import { packageVersion } from './package-version.js';
import { parkCommand } from './park.js';
import { EXIT } from './problem.js';
import { removeCommand } from './remove.js';
import { reportProblem } from './report-problem.js';
import { reviewsCommand } from './reviews.js';
import { serveCommand } from './serve.js';
import { statusCommand } from './status.js';
import { tokenCommand } from './token.js';
import { traceCommand } from './trace.js';
import { verifyCommand } from './verify.js';

const COMMANDS: readonly (() => Command)[] = [
  extractCommand,
  explainCommand,
  ingestCommand,
  removeCommand,
  statusCommand,
  verifyCommand,
  coverageCommand,
  agencyCommand,
  parkCommand,
  traceCommand,
  gapsCommand,
  reviewsCommand,
  exportGraphCommand,
  serveCommand,
  tokenCommand,
];

/** The whole command line. Commander throws in place of ending the process, so that one place settles exit codes. */
export function program(): Command {
  const root = new Command('cetu')
    .description('Reads Chinese government policy documents into a graph in which every fact quotes its source.')
    .version(packageVersion())
    .showHelpAfterError('  → cetu --help lists the commands')
    .showSuggestionAfterError()
    .exitOverride();
  for (const command of COMMANDS) root.addCommand(inheriting(command(), root));
  return root;
}

/** A command and those in it, with what was settled above: without it a usage error in `cetu park read` would end the process. */
function inheriting(command: Command, above: Command): Command {
  command.copyInheritedSettings(above);
  for (const inner of command.commands) inheriting(inner, command);
  return command;
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
