import { Argument, Command, Option } from 'commander';
import { EVIDENCE_VERDICTS, type EvidenceVerdict } from '../../schema/park.js';
import { print } from '../print.js';
import { EXIT, Problem } from '../problem.js';
import { withLibrary } from '../with-library.js';

interface Options {
  readonly verdict?: EvidenceVerdict;
  readonly note?: string;
  readonly json?: true;
}

const WORDS = { confirm: 'CONFIRMED', reject: 'REJECTED' } as const;

/** `cetu park review EVIDENCE confirm|reject`: what people say of a statement; only what is confirmed counts. */
export const reviewCommand = (): Command =>
  new Command('review')
    .description('confirm or reject a statement of evidence, one that was read in a report above all')
    .argument('<evidence>', 'its id, as `cetu park read` prints it')
    .addArgument(new Argument('<judgement>', 'what you say of it').choices(Object.keys(WORDS)))
    .addOption(
      new Option('--verdict <verdict>', 'what its words show, where they left it open').choices(EVIDENCE_VERDICTS),
    )
    .option('--note <note>', 'why')
    .option('--json', 'print JSON')
    .action(async (evidence: string, judgement: keyof typeof WORDS, options: Options) => {
      const status = WORDS[judgement];
      const { parkId, userErrors } = await withLibrary(({ parks }) =>
        parks.review({ evidence, status, verdict: options.verdict ?? null, note: options.note ?? null }),
      );
      if (parkId === null) {
        const why = userErrors.map(({ message }) => message).join('; ');
        throw new Problem(EXIT.INPUT, why, null, 'see `cetu park read` for what was proposed');
      }
      print({ park: parkId, evidence, status }, options.json, () => `${evidence} is ${status.toLowerCase()}`);
    });
