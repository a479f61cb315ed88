import { Command } from 'commander';
import { portfolioForPeople } from './agency/for-people.js';
import { portfolioOf } from './agency/portfolio.js';
import { portfolioRows } from './agency/rows.js';
import { printAs, withFormats, type Formats } from './formats.js';
import { EXIT, Problem } from './problem.js';
import { withLibrary } from './with-library.js';

interface Options extends Formats {
  readonly region?: string;
}

/** `cetu agency NAME`: what a body answers for, who answers for the like at other levels, and what its line does elsewhere. */
export const agencyCommand = (): Command =>
  withFormats(
    new Command('agency')
      .description('what a body answers for, and its line at other levels')
      .argument('<name>', 'any name it is printed under, or its id')
      .option('--region <region>', 'where it is, for names such as 市科技局'),
  ).action(async (name: string, options: Options) => {
    const portfolio = await withLibrary((library) => portfolioOf(library, name, options.region ?? null));
    if (portfolio === null) {
      const where = options.region === undefined ? '' : ` in ${options.region}`;
      const wayOut = 'give its full name, or a short one with --region, as a document prints it';
      throw new Problem(EXIT.INPUT, `no body is known as ${name}${where}`, null, wayOut);
    }
    printAs(
      options,
      portfolio,
      () => portfolioRows(portfolio),
      () => portfolioForPeople(portfolio),
    );
  });
