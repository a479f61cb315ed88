/** Encodes text by turning a two-byte decoder round: enough for tests of GB 18030 and Big5. */
export function encode(text: string, label: 'gb18030' | 'big5'): Uint8Array {
  const decoder = new TextDecoder(label);
  const bytesOf = new Map<string, readonly number[]>();
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      const character = decoder.decode(new Uint8Array([high, low]));
      if (character.length === 1 && character !== '\ufffd' && !bytesOf.has(character))
        bytesOf.set(character, [high, low]);
    }
  }
  return new Uint8Array(
    [...text].flatMap((character) => {
      const bytes = character < '\x80' ? [character.charCodeAt(0)] : bytesOf.get(character);
      if (bytes === undefined) throw new Error(`${character} is not in ${label}`);
      return bytes;
    }),
  );
}

/** UTF-16 of either byte order, without a mark. */
export function encodeUtf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}
