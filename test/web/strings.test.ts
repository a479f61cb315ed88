import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { TRACED_RELATIONS } from '../../graph/questions/traced-relations.js';
import { packageFile } from '../../schema/package-root.js';
import { readSdl } from '../../resolvers/sdl.js';
import { en } from '../../web/i18n/en/index.js';
import { zh } from '../../web/i18n/zh/index.js';

type Tree = { readonly [key: string]: string | Tree };

const flat = (tree: Tree, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as const] : flat(value, `${path}${key}.`),
  );

const strings = (language: Tree): ReadonlyMap<string, string> => new Map(flat(language));
const chinese = strings(zh);
const english = strings(en);

const sources = readdirSync(packageFile('web'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/u.test(name) && !/^(?:i18n|explorer)\/|\.generated\./u.test(name))
  .map((name) => readFileSync(packageFile('web', name), 'utf8'));

describe('the strings of the workbench', () => {
  it('are the same in both languages, with the same places for values', () => {
    const keysInEnglish = [...english.keys()].filter((key) => !key.endsWith('_one'));
    expect(keysInEnglish.sort()).toEqual([...chinese.keys()].sort());
    const places = (text: string | undefined): readonly string[] =>
      [...(text ?? '').matchAll(/\{\{\w+\}\}/gu)].flat().sort();
    for (const [key, text] of chinese) expect(places(english.get(key)), key).toEqual(places(text));
    for (const [key, text] of [...chinese, ...english]) expect(text.trim(), key).not.toBe('');
  });

  it('are all used', () => {
    const unused = [...chinese.keys()].filter((full) => {
      const [namespace = '', ...rest] = full.split('.');
      // These are looked up by values of the API, and held against it below.
      if (namespace === 'terms' || namespace === 'findings') return false;
      const key = rest.join('.').replace(/_other$/u, '');
      const asks = namespace === 'common' ? 'useTranslation()' : `useTranslation('${namespace}')`;
      const prefixes = rest.map((_part, at) => `\`${rest.slice(0, at).join('.')}.\${`).slice(1);
      const spelt = [`'${key}'`, ...prefixes];
      return !sources.some((text) => text.includes(asks) && spelt.some((one) => text.includes(one)));
    });
    expect(unused).toEqual([]);
  });

  it('name every value of every enum of the API', () => {
    const enums = Object.values(buildSchema(readSdl()).getTypeMap())
      .filter(isEnumType)
      .filter(({ name }) => !name.startsWith('__'))
      .map(
        (type) =>
          [
            type.name,
            type
              .getValues()
              .map(({ name }) => name)
              .sort(),
          ] as const,
      );
    const named = Object.entries(zh.terms).map(([name, values]) => [name, Object.keys(values).sort()] as const);
    expect(Object.fromEntries(named)).toEqual(Object.fromEntries(enums));
  });

  it('name every relation that is traced', () => {
    expect(Object.keys(zh.graph.relation).sort()).toEqual(TRACED_RELATIONS);
  });

  it('tell of every finding', () => {
    const file = readFileSync(join(packageFile('schema', 'vocab'), 'findings.yaml'), 'utf8');
    const { findings } = parse(file) as { readonly findings: object };
    expect(Object.keys(zh.findings).sort()).toEqual(Object.keys(findings).sort());
  });
});
