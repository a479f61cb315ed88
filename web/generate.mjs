/**
 * Writes `NAME.generated.ts` beside each `NAME.graphql` under web/, with the types of its operations and their texts: part of
 * `npm run generate`. Fragments that several pages use stand in `web/api/fragments.graphql`. With `--check` nothing is written, and
 * the process ends with 1 when a file is stale.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { Kind, parse, print, stripIgnoredCharacters, visit } from 'graphql';
import prettier from 'prettier';

const web = fileURLToPath(new URL('.', import.meta.url));
const sdlFolder = join(web, '..', 'schema');
const SHARED = join(web, 'api', 'fragments.graphql');

const schema = parse(
  readdirSync(sdlFolder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(join(sdlFolder, name), 'utf8'))
    .join('\n'),
);
const shared = parse(readFileSync(SHARED, 'utf8'));

/** Those of `fragments` that these definitions need, each once, the ones they need themselves among them. */
function needed(definitions, fragments) {
  const found = new Map();
  const look = (node) => {
    visit(node, {
      FragmentSpread({ name: { value } }) {
        if (found.has(value)) return;
        const fragment = fragments.find((one) => one.name.value === value);
        if (fragment === undefined) throw new Error(`there is no fragment ${value}`);
        found.set(value, fragment);
        look(fragment);
      },
    });
  };
  definitions.forEach(look);
  return [...found.values()];
}

/** One constant for each operation: what `ask` sends, typed with what is answered. */
function constantOf(operation, fragments) {
  const name = operation.name.value;
  const suffix = operation.operation === 'mutation' ? 'Mutation' : 'Query';
  const text = [operation, ...needed([operation], fragments)].map(print).join('\n');
  const types = `${name}${suffix}, ${name}${suffix}Variables`;
  return `export const ${name} = typedText<${types}>('${name}', ${JSON.stringify(stripIgnoredCharacters(text))});`;
}

async function generatedFrom(path) {
  const { definitions } = parse(readFileSync(path, 'utf8'));
  const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const fragments = [...definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION), ...shared.definitions];
  const document = { kind: Kind.DOCUMENT, definitions: [...operations, ...needed(operations, fragments)] };
  const types = await codegen({
    filename: path,
    schema,
    documents: [{ location: path, document }],
    plugins: [{ typescriptOperations: {} }],
    pluginMap: { typescriptOperations },
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
  const typedText = relative(dirname(path), join(web, 'api', 'typed-text.js'));
  return [
    `// Generated from the SDL and ${path.slice(path.lastIndexOf('/') + 1)} by \`npm run generate\`. Do not edit.`,
    `import { typedText } from '${typedText.startsWith('.') ? typedText : `./${typedText}`}';`,
    types,
    ...operations.map((operation) => constantOf(operation, fragments)),
  ].join('\n');
}

const sources = readdirSync(web, { recursive: true })
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => join(web, name))
  .filter((path) => path !== SHARED)
  .sort();
for (const path of sources) {
  const target = path.replace(/\.graphql$/, '.generated.ts');
  const options = { ...(await prettier.resolveConfig(target)), parser: 'typescript' };
  const text = await prettier.format(await generatedFrom(path), options);
  if (!process.argv.includes('--check')) {
    writeFileSync(target, text);
  } else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
    process.stderr.write(`${target} is stale: run \`npm run generate\`.\n`);
    process.exitCode = 1;
  }
}
