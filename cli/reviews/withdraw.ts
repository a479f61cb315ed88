import { Command, InvalidArgumentError } from 'commander';
import { print } from '../print.js';
import { EXIT, Problem } from '../problem.js';
import { withLibrary } from '../with-library.js';

/** `cetu reviews withdraw ID`: a correction, or what was said of a link that is no more, as if nobody had said it. */
export const withdrawCommand = (): Command =>
  new Command('withdraw')
    .description('take back a correction, or a review of a link that stands nowhere any more')
    .argument('<id>', 'cor:… or rev:…, as findings and `cetu reviews` name it')
    .option('--seen <moment>', 'only if it was made then: what was taken back leaves its number to the next', momentOf)
    .option('--json', 'print JSON')
    .action(async (id: string, { seen, json }: { seen?: string; json?: true }) => {
      const { review, userErrors } = await withLibrary((library) => library.reviews.withdraw({ id, seen }));
      if (review === null) {
        const why = userErrors.map(({ message }) => message).join('; ');
        throw new Problem(EXIT.INPUT, why, id, 'nothing was taken back: see `cetu reviews` for what is there');
      }
      print({ withdrawn: review }, json, () => `withdrew ${review}`);
    });

function momentOf(given: string): string {
  const moment = new Date(given);
  if (Number.isNaN(moment.getTime())) throw new InvalidArgumentError('Give a moment, as 2025-06-30T08:00:00.000Z.');
  return moment.toISOString();
}
