import { parseArgs } from 'node:util';
import { goldIn, linkCase, SHIPPED, type LinkCase } from './link-scores.js';

const folders = { type: 'string', multiple: true } as const;

/** The gold that a script is asked for: the shipped, and that of `--gold FOLDER` on texts of `--texts FOLDER`, each name once. */
export async function askedCases(): Promise<{ readonly cases: readonly LinkCase[]; readonly raise: boolean }> {
  const { values } = parseArgs({ options: { texts: folders, gold: folders, raise: { type: 'boolean' } } });
  const texts = [SHIPPED.texts, ...(values.texts ?? [])];
  const cases = new Map<string, LinkCase>();
  for (const path of [SHIPPED.gold, ...(values.gold ?? [])].flatMap(goldIn)) {
    const one = await linkCase(path, texts);
    if (!cases.has(one.name)) cases.set(one.name, one);
  }
  return { cases: [...cases.values()], raise: values.raise === true };
}
