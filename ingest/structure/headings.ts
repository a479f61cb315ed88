import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { packageFile } from '../../schema/package-root.js';

const words = z.array(z.string().min(1)).min(1).readonly();

const shape = z.strictObject({
  prefatory: words,
  definition: words,
  closing: words,
  procedure: z.strictObject({ of: words, what: words }),
  standards: words,
  verbs: words,
});

const vocabulary = shape.parse(parse(readFileSync(packageFile('schema', 'vocab', 'headings.yaml'), 'utf8')));

/** Letters that a heading's noun may have before it: 主要发展目标, 2025年工作目标. */
const LONGEST_PREFIX = 8;

const bare = (title: string): string => title.replace(/[，。：；、“”"\s]/g, '');
const directs = (title: string): boolean => vocabulary.verbs.some((verb) => title.startsWith(verb));

/** True where a title is one of these nouns, or nouns joined (指导思想和基本原则), with a few words before at most. */
function names(title: string, nouns: readonly string[]): boolean {
  const whole = bare(title);
  // 深化预算管理制度改革的总体要求
  if (nouns.some((noun) => whole.endsWith(`的${noun}`))) return true;
  if (whole === '' || directs(whole)) return false;
  return (
    bare(title)
      .split(/[和与及]/)
      .every((part) => nouns.some((noun) => part.endsWith(noun) && part.length <= noun.length + LONGEST_PREFIX)) ||
    nouns.includes(whole)
  );
}

/** 指导思想, 基本原则, 总体目标 and their like. */
export const isPrefatory = (title: string): boolean => names(title, vocabulary.prefatory);

/** 适用范围, 附则 and their like. */
export const isDefinition = (title: string): boolean => names(title, vocabulary.definition);

/** 申报流程, 评选程序 and their like; not 优化申报流程, which directs. */
export function isProcedure(title: string): boolean {
  const whole = bare(title);
  if (directs(whole)) return false;
  if (whole.split(/[和与及]/).every((part) => vocabulary.procedure.of.includes(part))) return true;
  return vocabulary.procedure.of.some((of) =>
    vocabulary.procedure.what.some((what) => {
      const at = whole.lastIndexOf(of);
      return (
        at >= 0 &&
        at <= LONGEST_PREFIX &&
        whole.endsWith(what) &&
        whole.length - what.length - (at + of.length) <= 4 &&
        at + of.length <= whole.length - what.length
      );
    }),
  );
}

/** 保障措施, 切实做好组织实施 and their like: measures only where they have numbered items. */
export const isClosing = (title: string): boolean => {
  const whole = bare(title);
  return vocabulary.closing.some((noun) => whole.endsWith(noun) && whole.length <= noun.length + LONGEST_PREFIX);
};

/** 建设标准, 评估指标体系: what an evaluation scheme asks for. */
export const isStandard = (title: string): boolean => names(title, vocabulary.standards);
