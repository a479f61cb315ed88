/**
 * Writes `questions.generated.ts` from the SDL and the eight queries: part of `npm run generate`. Their own project would do the same
 * with the SDL that the server gives. With `--check` nothing is written, and the process ends with 1 when the file is stale.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';
import prettier from 'prettier';

const textsIn = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));

const target = new URL('questions.generated.ts', import.meta.url);
const generated = await codegen({
  filename: 'questions.generated.ts',
  schema: parse(textsIn(new URL('../../../schema/', import.meta.url)).join('\n')),
  documents: textsIn(new URL('../queries/', import.meta.url)).map((text, at) => ({
    location: String(at),
    document: parse(text),
  })),
  plugins: [{ typescriptOperations: {} }, { typedDocumentNode: {} }],
  pluginMap: { typescriptOperations, typedDocumentNode },
  config: {
    enumsAsTypes: true,
    useTypeImports: true,
    strictScalars: true,
    immutableTypes: true,
    scalars: {
      Date: 'string',
      DateTime: 'string',
      JSONObject: 'Readonly<Record<string, unknown>>',
      PositiveInt: 'number',
      NonNegativeInt: 'number',
    },
  },
});
const text = await prettier.format(
  `// Generated from the SDL and docs/examples/queries by \`npm run generate\`. Do not edit.\n${generated}`,
  { ...(await prettier.resolveConfig(target)), parser: 'typescript' },
);
if (!process.argv.includes('--check')) {
  writeFileSync(target, text);
} else if (readFileSync(target, 'utf8') !== text) {
  process.stderr.write(`${target.pathname} is stale: run \`npm run generate\`.\n`);
  process.exitCode = 1;
}
