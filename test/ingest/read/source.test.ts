import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { SourceError } from '../../../ingest/read/errors.js';
import { LARGEST_FILE, readSource } from '../../../ingest/read/source.js';
import { encode, encodeUtf16 } from './encode.js';

const TEXT =
  '关于提升科创金融供给能力的实施意见\n一、总体要求\n到2025年末，力争全市科技型企业贷款余额翻二番。（责任单位：市科技局、市财政局）\n';
const TRADITIONAL = '關於進一步優化營商環境的若干意見\n一、總體要求\n全面貫徹落實黨中央決策部署，提升政務服務水平。\n';

const refusal = async (bytes: Uint8Array, name = 'file.txt'): Promise<string> => {
  try {
    await readSource(bytes, name);
  } catch (error) {
    if (error instanceof SourceError) return `${error.code} ${error.message}`;
    throw error;
  }
  return 'read';
};

describe('a file of any encoding', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT), 'utf-8', TEXT],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`), 'utf-8', TEXT],
    ['GB 18030', encode(TEXT, 'gb18030'), 'gb18030', TEXT],
    ['Big5', encode(TRADITIONAL, 'big5'), 'big5', TRADITIONAL],
    ['UTF-16, little end first', encodeUtf16(TEXT, 'le'), 'utf-16le', TEXT],
    ['UTF-16, big end first', encodeUtf16(TEXT, 'be'), 'utf-16be', TEXT],
    ['UTF-16 without a line break, big end first', encodeUtf16('一、总体要求', 'be'), 'utf-16be', '一、总体要求'],
    ['GB 18030, in six characters', encode('关于印发通知', 'gb18030'), 'gb18030', '关于印发通知'],
    ['UTF-16 with a mark', encodeUtf16(`\ufeff${TEXT}`, 'le'), 'utf-16le', TEXT],
    ['UTF-16 with a mark, big end first', encodeUtf16(`\ufeff${TEXT}`, 'be'), 'utf-16be', TEXT],
  ])('in %s is read as it stands', async (_name, bytes, encoding, text) => {
    const source = await readSource(bytes, 'folder/file.txt');
    expect(source).toMatchObject({ name: 'file.txt', mediaType: 'text/plain', encoding, text });
    expect(source.characters).toBe(text.length);
  });

  it('keeps characters that only GB 18030 has', async () => {
    const bytes = new Uint8Array([
      ...encode('关于印发', 'gb18030'),
      0x81,
      0x39,
      0xee,
      0x39,
      ...encode('的通知，请贯彻执行。', 'gb18030'),
    ]);
    expect((await readSource(bytes, 'a.txt')).text).toBe('关于印发㐀的通知，请贯彻执行。');
  });
});

/** A text that mentions what mails begin with is a text. */
const NO_MAIL = '关于电子邮件格式的规定\n邮件应当以\nMIME-Version: 1.0\n一行开头，由市大数据局负责。\n';
const WORD = { 'word/document.xml': strToU8('<w:document><w:body><w:p/></w:body></w:document>') };

describe('a file that cannot be read', () => {
  it('is none that only speaks of mails', async () => {
    expect(await refusal(Buffer.from(NO_MAIL))).toBe('read');
  });

  it.each([
    ['nothing', new Uint8Array(), 'EMPTY_FILE file.txt: the file is empty'],
    ['blank space only', Buffer.from(' \n　\n'), 'EMPTY_FILE file.txt: the file holds no text'],
    ['an archive', Buffer.from('PK\x03\x04…'), 'UNSUPPORTED_FORMAT file.txt: this is an archive'],
    ['an RTF file', Buffer.from('{\\rtf1'), 'UNSUPPORTED_FORMAT file.txt: this is an RTF file'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'this is a picture'],
    ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 0, 0, 0, 0, 13, 0, 1, 2]), 'BINARY_FILE'],
    ['noise', Buffer.from([0xff, 0x80, 0x81, 0x9f, 0xff, 0xff]), 'UNDECODABLE'],
    ['GB 18030 with a broken byte', Buffer.concat([encode(TEXT, 'gb18030'), Buffer.from([0xff])]), 'UNDECODABLE'],
    ['UTF-8 with a broken byte', Buffer.concat([Buffer.from(TEXT), Buffer.from([0xff])]), 'UNDECODABLE'],
    [
      'a saved page',
      Buffer.from('From: <由 WPS 保存>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\nPGh0bWw+'),
      'a saved page or a mail (.mht, .eml), which is not read; open it in a browser and save it as a web page',
    ],
    [
      'a Word file in an archive',
      zipSync({ '通知.docx': zipSync(WORD) }),
      'a Word file in it, which is not read; unpack',
    ],
    ['a Word file without its text', zipSync({ 'word/styles.xml': strToU8('<a/>') }), 'DAMAGED_FILE'],
    [
      'a Word file whose text breaks off',
      zipSync({ 'word/document.xml': strToU8('<w:document><w:body><w:p><w:r><w:t>关于印发通知</w:t></w:r><w:sz') }),
      'DAMAGED_FILE file.txt: the Word file is damaged: its text breaks off',
    ],
    [
      'an old spreadsheet called a Word file',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('Root Entry Workbook', 'utf16le')]),
      'UNSUPPORTED_FORMAT file.txt: this is a spreadsheet of old Excel (.xls)',
    ],
    ['control characters', Buffer.from('\x01\x02\x03\x04\x05\x06'), 'BINARY_FILE'],
  ])('%s is refused by name', async (_name, bytes, message) => {
    expect(await refusal(bytes)).toContain(message);
  });

  it('is refused when it is too large, before it is looked at', async () => {
    expect(await refusal(new Uint8Array(LARGEST_FILE + 1), 'big.txt')).toMatch(
      /^FILE_TOO_LARGE big\.txt: the file is 50 MB/,
    );
  });
});
