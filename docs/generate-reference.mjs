/**
 * Writes `docs/reference/*.md` from the SDL, one page a file of `schema/*.graphql`: part of `npm run generate`. With `--check`
 * nothing is written, and the process ends with 1 when a page is not what the SDL says: `npm run generate:check`.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parse, print, visit } from 'graphql';
import prettier from 'prettier';

const sdlFolder = new URL('../schema/', import.meta.url);
const target = new URL('reference/', import.meta.url);

const KINDS = {
  ObjectTypeDefinition: 'type',
  InterfaceTypeDefinition: 'interface',
  InputObjectTypeDefinition: 'input',
  EnumTypeDefinition: 'enum',
  UnionTypeDefinition: 'union',
  ScalarTypeDefinition: 'scalar',
};

const subjects = readdirSync(sdlFolder)
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((name) => ({
    subject: name.replace('.graphql', ''),
    definitions: parse(readFileSync(new URL(name, sdlFolder), 'utf8')).definitions.filter(({ kind }) => kind in KINDS),
  }))
  .filter(({ definitions }) => definitions.length > 0);

const pageOf = new Map(
  subjects.flatMap(({ subject, definitions }) => definitions.map(({ name }) => [name.value, `${subject}.md`])),
);

const described = (node) =>
  (node.description?.value ?? '')
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|')
    .trim();

/** A type as the SDL writes it, with a link to where it is told about. */
function linked(type) {
  let named = '';
  visit(type, { NamedType: ({ name }) => void (named = name.value) });
  const page = pageOf.get(named);
  const text = `\`${print(type)}\``;
  return page === undefined ? text : `[${text}](${page}#${named.toLowerCase()})`;
}

const table = (head, rows) =>
  rows.length === 0
    ? []
    : [
        `| ${head.join(' | ')} |`,
        `|${' --- |'.repeat(head.length)}`,
        ...rows.map((row) => `| ${row.join(' | ')} |`),
        '',
      ];

const deprecated = ({ directives = [] }) => {
  const reason = directives.find(({ name }) => name.value === 'deprecated')?.arguments?.[0]?.value.value;
  return reason === undefined ? '' : ` **Deprecated:** ${reason}`;
};

const withDefault = ({ type, defaultValue }) =>
  defaultValue ? `${linked(type)} = \`${print(defaultValue)}\`` : linked(type);

function definitionLines(node) {
  const lines = [`## ${node.name.value}`, '', `_${KINDS[node.kind]}_ ${described(node)}`, ''];
  if (node.interfaces?.length > 0) lines.push(`Implements ${node.interfaces.map(linked).join(', ')}.`, '');
  if (node.kind === 'UnionTypeDefinition') return [...lines, node.types.map(linked).join(' or '), ''];
  if (node.kind === 'EnumTypeDefinition') {
    return [
      ...lines,
      ...table(
        ['value', 'meaning'],
        node.values.map((value) => [`\`${value.name.value}\``, described(value) + deprecated(value)]),
      ),
    ];
  }
  const rows = (node.fields ?? []).flatMap((field) => [
    [`\`${field.name.value}\``, withDefault(field), described(field) + deprecated(field)],
    ...(field.arguments ?? []).map((argument) => [
      `— \`${argument.name.value}:\``,
      withDefault(argument),
      described(argument),
    ]),
  ]);
  return [...lines, ...table(['field', 'type', 'meaning'], rows)];
}

const HEAD = '<!-- Generated from schema/*.graphql by `npm run generate`. Do not edit. -->';

const pages = new Map(
  subjects.map(({ subject, definitions }) => [
    `${subject}.md`,
    [HEAD, `# ${subject}`, '', ...definitions.flatMap(definitionLines)].join('\n'),
  ]),
);
pages.set(
  'README.md',
  [
    HEAD,
    '# Schema reference',
    '',
    'Every type of the API, with all that the SDL says of it. [Queries](query.md) and [mutations](mutation.md) are where to begin.',
    '',
    ...subjects.map(
      ({ subject, definitions }) =>
        `- [${subject}](${subject}.md): ${definitions.map(({ name }) => `[${name.value}](${subject}.md#${name.value.toLowerCase()})`).join(', ')}`,
    ),
    '',
  ].join('\n'),
);

const options = await prettier.resolveConfig(new URL('x.md', target));
const texts = new Map();
for (const [name, text] of pages) texts.set(name, await prettier.format(text, { ...options, parser: 'markdown' }));

const there = existsSync(target) ? readdirSync(target) : [];
const stale = [
  ...[...texts]
    .filter(([name, text]) => !there.includes(name) || readFileSync(new URL(name, target), 'utf8') !== text)
    .map(([name]) => name),
  ...there.filter((name) => !texts.has(name)),
];
if (process.argv.includes('--check')) {
  if (stale.length > 0) {
    process.stderr.write(
      `docs/reference is not what schema/*.graphql says (${stale.join(', ')}): run \`npm run generate\`.\n`,
    );
    process.exitCode = 1;
  }
} else {
  mkdirSync(target, { recursive: true });
  for (const name of stale) {
    const text = texts.get(name);
    if (text === undefined) rmSync(new URL(name, target));
    else writeFileSync(new URL(name, target), text);
  }
}
