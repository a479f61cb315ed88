import { ask } from './ask.js';
import { AgencyPortfolioDocument } from './questions.generated.js';

const address = process.argv[2] ?? 'http://127.0.0.1:4000/graphql';
const { agency } = await ask(address, AgencyPortfolioDocument, { name: '市科技局', region: '连云港市' });
console.log(
  `${agency?.name ?? 'nobody'}: leads ${String(agency?.lead.totalCount)}, shares ${String(agency?.shared.totalCount)}`,
);
for (const { measure } of agency?.shared.nodes ?? []) console.log(`${measure.number} ${measure.title}`);
