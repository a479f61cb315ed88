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

/** A region's code of six digits is its id. */
const regionOf = ({ region }: Options): string | null =>
  region === undefined ? null : /^\d{6}$/u.test(region) ? `reg:${region}` : region;

/** `cetu agency NAME`: what a body answers for, who answers for the like at other levels, and what its line does elsewhere. */
export const agencyCommand = (): Command =>
  withFormats(
    new Command('agency')
      .description('what a body answers for, and its line at other levels')
      .argument('<name>', 'any name it is printed under, or its id')
      .option('--region <region>', 'where it is, by name or code, for names such as 市科技局'),
  ).action(async (name: string, options: Options) => {
    const portfolio = await withLibrary((library) => portfolioOf(library, name, regionOf(options)));
    if (portfolio === null) {
      const where = options.region === undefined ? '' : ` in ${options.region}`;
      const wayOut =
        options.region === undefined
          ? 'give its full name, or a short one with --region, as a document prints it'
          : 'give its full name, or another --region: a name such as 连云港市, or a code such as 320700';
      throw new Problem(EXIT.INPUT, `no body is known as ${name}${where}`, null, wayOut);
    }
    printAs(
      options,
      portfolio,
      () => portfolioRows(portfolio),
      () => portfolioForPeople(portfolio),
    );
  });
