/** A name with what typesetting adds to it undone: white space, narrow brackets. 发展改 革委 (a broken line) is 发展改革委. */
export function foldName(asPrinted: string): string {
  return asPrinted
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replaceAll('(', '（')
    .replaceAll(')', '）')
    .replace(/^中华人民共和国(?=国务院$|.*[部委署局]$|.*委员会$)(?!海事局|.*海关$)/u, '');
}

/**
 * The name before a second one in brackets at its end: 国家发展改革委（国家粮食和储备局）, 市委组织部（人才办）. Brackets inside a
 * name stay: 各市（州）科技局, 天府（四川）联合股权交易中心.
 */
export function withoutSecondName(name: string): string | null {
  const found = /^(.{2,})（[^（）]+）$/u.exec(name);
  return found?.[1] ?? null;
}

/** Where a second name without brackets could begin: 市经信局|市新经济委. */
export function secondNameStarts(name: string): readonly number[] {
  return [...name.matchAll(/(?<=[局委办会厅部])[省市区县]/gu)].map(({ index }) => index).filter((index) => index > 2);
}
