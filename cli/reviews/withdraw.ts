import { Command } from 'commander';
import { print } from '../print.js';
import { EXIT, Problem } from '../problem.js';
import { withLibrary } from '../with-library.js';

/** `cetu reviews withdraw ID`: a correction, or what was said of a link that is no more, as if nobody had said it. */
export const withdrawCommand = (): Command =>
  new Command('withdraw')
    .description('take back a correction, or a review of a link that stands nowhere any more')
    .argument('<id>', 'cor:… or rev:…, as findings and `cetu reviews` name it')
    .option('--json', 'print JSON')
    .action(async (id: string, { json }: { json?: true }) => {
      const { review, userErrors } = await withLibrary((library) => library.reviews.withdraw(id));
      if (review === null) {
        const why = userErrors.map(({ message }) => message).join('; ');
        throw new Problem(EXIT.INPUT, why, id, 'nothing was taken back: see `cetu reviews` for what is there');
      }
      print({ withdrawn: review }, json, () => `withdrew ${review}`);
    });
