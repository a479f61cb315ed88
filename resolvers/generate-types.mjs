/**
 * Writes `resolvers/types.generated.ts` from the SDL: `npm run generate`. With `--check` nothing is written, and the
 * process ends with 1 when the file is not what the SDL says: `npm run generate:check`.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';
import prettier from 'prettier';

const sdlFolder = new URL('../schema/', import.meta.url);
const target = new URL('types.generated.ts', import.meta.url);

const sdl = readdirSync(sdlFolder)
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((name) => readFileSync(new URL(name, sdlFolder), 'utf8'))
  .join('\n');
const schema = parse(sdl);

/** Types that are handed on as they are given, without a row of their own. */
const UNMAPPED = ['Query', 'Mutation', 'PageInfo'];

/** Rows that are named otherwise than their type. */
const ROWS = {
  SourceFile: '../graph/questions/rows.js#DocumentRow',
  Counterpart: '../graph/questions/rows/told-counterpart.js#ToldCounterpartRow',
  MeasurePair: '../graph/questions/rows/measure-pair.js#MeasurePairRow',
};

/** What a resolver hands on for each type: a row of a question, never the GraphQL type itself. */
const mappers = Object.fromEntries(
  schema.definitions
    .filter(({ kind }) => kind === 'ObjectTypeDefinition' || kind === 'InterfaceTypeDefinition')
    .map(({ name }) => name.value)
    .filter((name) => !UNMAPPED.includes(name) && !name.endsWith('Edge'))
    .map((name) => [
      name,
      name.endsWith('Connection')
        ? `./connections.js#${name}Of`
        : (ROWS[name] ?? `../graph/questions/rows.js#${name}Row`),
    ]),
);

const generated = await codegen({
  filename: 'types.generated.ts',
  schema,
  documents: [],
  plugins: [{ typescript: {} }, { typescriptResolvers: {} }],
  pluginMap: { typescript, typescriptResolvers },
  config: {
    enumsAsTypes: true,
    useTypeImports: true,
    strictScalars: true,
    immutableTypes: true,
    avoidOptionals: { field: true, inputValue: false, object: false, defaultValue: false },
    scalars: {
      Date: { input: 'Date', output: 'string' },
      DateTime: { input: 'Date', output: 'string' },
      JSONObject: 'Readonly<Record<string, unknown>>',
      PositiveInt: 'number',
      NonNegativeInt: 'number',
    },
    // What all types of an interface answer alike stands with the interface.
    addInterfaceFieldResolverTypes: true,
    contextType: './context.js#Context',
    mappers,
  },
});
/** The plugin's own types for subscriptions and scalars say `any`, which this project does not. */
const withoutAny = generated.replaceAll(/(?<=[<(:,] ?(?:\.\.\.args: )?)any(?=[,>\[])/g, 'unknown');
const text = await prettier.format(
  `// Generated from schema/*.graphql by \`npm run generate\`. Do not edit.\n${withoutAny}`,
  { ...(await prettier.resolveConfig(target)), parser: 'typescript' },
);

if (!process.argv.includes('--check')) {
  writeFileSync(target, text);
} else if (readFileSync(target, 'utf8') !== text) {
  process.stderr.write('resolvers/types.generated.ts is not what schema/*.graphql says: run `npm run generate`.\n');
  process.exitCode = 1;
}
