import type { Mention } from '../mention.js';

/**
 * Within one measure, a clause that says who leads and who takes part settles it; one that says of the same bodies only
 * that they guide does not make them answer for it. After `（生态环境部牵头，…国家统计局参与）`, the 国家统计局 of
 * `（…、国家统计局指导）` goes on taking part. Without such a clause 指导 is a responsibility like any other.
 */
export function withSettledRoles(mentions: readonly Mention[]): readonly Mention[] {
  const assigned = mentions.filter((mention) => mention.kind === 'assignment');
  if (!assigned.some((mention) => mention.role === 'LEAD')) return mentions;
  const supporting = new Set(assigned.filter(({ role }) => role === 'SUPPORT').map(({ asPrinted }) => asPrinted));
  return mentions.map((mention) =>
    mention.kind === 'assignment' && mention.roleAsPrinted === '指导' && supporting.has(mention.asPrinted)
      ? { ...mention, role: 'SUPPORT' }
      : mention,
  );
}
