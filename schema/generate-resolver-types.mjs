/**
 * Writes `schema/resolvers.generated.ts` from the SDL: `npm run generate`. With `--check` nothing is written, and the
 * process ends with 1 when the file is not what the SDL says: `npm run generate:check`.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { buildSchema, parse, printSchema } from 'graphql';
import prettier from 'prettier';

const folder = new URL('.', import.meta.url);
const target = new URL('resolvers.generated.ts', folder);

/** What a resolver hands on for each type: a row of a question, never the GraphQL type itself. */
const from = (file, name) => `${file}#${name}`;
const rows = '../graph/questions/rows.js';
const mappers = {
  ...Object.fromEntries(
    ['Action', 'Agency', 'AgencySuccession', 'AgencySystem', 'Assignment', 'Citation', 'Document', 'Finding']
      .concat(['FinancialProduct', 'Indicator', 'Measure', 'MeasurePair', 'ProductMention', 'Rating', 'Region'])
      .concat(['Section', 'Span', 'Target', 'TextDifference', 'TracePath', 'TraceStep', 'Variant', 'SearchHit'])
      .map((type) => [type, from(rows, `${type}Row`)]),
  ),
  SourceFile: from(rows, 'DocumentRow'),
  Node: from(rows, 'NodeRow'),
};

const connections = ['Agency', 'Assignment', 'Citation', 'Document', 'FinancialProduct', 'Finding', 'Measure']
  .concat(['ProductMention', 'Search', 'Target'])
  .map((name) => [
    `${name}Connection`,
    `../resolvers/connection.js#Connection<${name === 'Search' ? 'SearchHit' : name}Row>`,
  ]);

const sdl = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n');

const generated = await codegen({
  filename: 'resolvers.generated.ts',
  schema: parse(printSchema(buildSchema(sdl))),
  documents: [],
  plugins: [{ typescript: {} }, { typescriptResolvers: {} }],
  pluginMap: { typescript, typescriptResolvers },
  config: {
    enumsAsTypes: true,
    useTypeImports: true,
    strictScalars: true,
    immutableTypes: true,
    defaultScalarType: 'unknown',
    avoidOptionals: { field: true, inputValue: false, object: false, defaultValue: false },
    scalars: {
      Date: { input: 'Date', output: 'string' },
      PositiveInt: 'number',
      NonNegativeInt: 'number',
    },
    contextType: '../resolvers/context.js#Context',
    mappers,
    mapperTypeSuffix: '',
    resolversNonOptionalTypename: false,
  },
});
void connections;
const options = await prettier.resolveConfig(target);
const text = await prettier.format(
  `// Generated from schema/*.graphql by \`npm run generate\`. Do not edit.\n${generated}`,
  {
    ...options,
    parser: 'typescript',
  },
);

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    process.stderr.write('schema/resolvers.generated.ts is not what schema/*.graphql says: run `npm run generate`.\n');
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, text);
}
