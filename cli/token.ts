import { Command, Option } from 'commander';
import { ROLES, type Role } from '../schema/role.js';
import { newToken } from './library/tokens.js';
import { print } from './print.js';

/** `cetu token NAME --role editor`: a token, shown this once, and what the server is told of it. Nothing is stored. */
export const tokenCommand = (): Command =>
  new Command('token')
    .description('make a token for somebody who may change things through the API')
    .argument('<name>', 'who holds it: stands under their reviews')
    .addOption(new Option('--role <role>', 'what they may do').choices(ROLES).makeOptionMandatory())
    .option('--json', 'print JSON')
    .action((name: string, options: { role: Role; json?: true }) => {
      const { token, holder } = newToken(name, options.role);
      print({ token, holder }, options.json, () => forPeople(token, JSON.stringify(holder)));
    });

const forPeople = (token: string, holder: string): string =>
  `For whoever holds it; it is not shown again, and sent as Authorization: Bearer TOKEN\n  ${token}\n` +
  `For the list that CETU_TOKENS gives or names the file of\n  ${holder}`;
