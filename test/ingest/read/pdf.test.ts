import { describe, expect, it } from 'vitest';
import { extract } from '../../../ingest/pipeline.js';
import { columnsOf } from '../../../ingest/read/pdf/columns.js';
import { paragraphsOf } from '../../../ingest/read/pdf/paragraphs.js';
import { withoutRunningHeads } from '../../../ingest/read/pdf/running.js';
import { linesOfPage, withoutRadicals, type Piece } from '../../../ingest/read/pdf/words.js';
import { readSource } from '../../../ingest/read/source.js';

/** Letters of 10 points that begin at `left`. */
const at = (left: number, base: number, text: string): Piece => ({
  text,
  left,
  right: left + text.length * 10,
  base,
  size: 10,
});

/** A PDF of one page with these instructions, and with what its trailer says. */
function pdf(content: string, trailer = ''): Buffer {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${String(content.length)}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ].map((object, index) => `${String(index + 1)} 0 obj${object}endobj\n`);
  return Buffer.from(`%PDF-1.4\n${objects.join('')}trailer<</Root 1 0 R/Size 6${trailer}>>\n%%EOF`);
}

/** A PDF of a page for each of these instructions; `/P Do` draws a picture of two by two dots. */
function pages(...contents: readonly string[]): Buffer {
  const kids = contents.map((_, i) => `${String(5 + 2 * i)} 0 R`).join(' ');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${String(contents.length)}/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>/XObject<</P 4 0 R>>>>>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    '<</Type/XObject/Subtype/Image/Width 2/Height 2/ColorSpace/DeviceGray/BitsPerComponent 8/Length 4>>stream\nabcd\nendstream',
    ...contents.flatMap((content, i) => [
      `<</Type/Page/Parent 2 0 R/Contents ${String(6 + 2 * i)} 0 R>>`,
      `<</Length ${String(content.length)}>>stream\n${content}\nendstream`,
    ]),
  ].map((object, index) => `${String(index + 1)} 0 obj${object}\nendobj\n`);
  return Buffer.from(`%PDF-1.4\n${objects.join('')}trailer<</Root 1 0 R/Size ${String(objects.length + 1)}>>\n%%EOF`);
}

const WORDS = `BT /F1 12 Tf 50 700 Td (${'Opinions on supporting science and technology. '.repeat(3)}) Tj ET`;
const SCAN = 'q 595 0 0 842 0 0 cm /P Do Q';
const LOGO = 'q 50 0 0 50 400 700 cm /P Do Q';

const LOCK = `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -1/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>>>`;

describe('a page of a PDF', () => {
  it('is read from left to right and from the top, whatever was drawn first', () => {
    const lines = linesOfPage([
      at(10, 40, '二、鼓励银行。'),
      at(70, 21, '企业。'),
      at(10, 20, '一、支持'),
      at(50, 20, '科技'),
    ]);
    expect(lines.map(({ text }) => text)).toEqual(['一、支持科技企业。', '二、鼓励银行。']);
  });

  it('is read column by column, what runs across it in its place', () => {
    const side = (left: number, name: string): readonly Piece[] =>
      Array.from({ length: 6 }, (_, row) => at(left, 40 + row * 20, `${name}栏的第${String(row)}行的文字都在这里`));
    const lines = [
      at(10, 20, '这是一个跨越左右两栏的很长的标题放在最上面的意见'),
      ...side(10, '左'),
      ...side(160, '右'),
    ];
    const [title, left, right] = columnsOf(linesOfPage(lines));
    expect([title, left, right].map((column) => column?.[0]?.text.slice(0, 1))).toEqual(['这', '左', '右']);
    expect(left).toHaveLength(6);
  });

  it('gives no page numbers and no running heads, but keeps the same words within', () => {
    const pages = [1, 2, 3].map((number) => ({
      height: 800,
      lines: [
        at(10, 30, '某市人民政府公报'),
        at(10, 300, '3'),
        at(10, 400, `某市人民政府公报第${String(number)}条。`),
        at(10, 780, `— ${String(number)} —`),
      ],
    }));
    expect(withoutRunningHeads(pages)[1]?.lines.map(({ text }) => text)).toEqual(['3', '某市人民政府公报第2条。']);
  });

  it('has lines that reach the margin run on, a number begin anew, and indents kept', () => {
    const full = '各地区各部门要加大对科技型企业的支持';
    const lines = [
      at(30, 10, full.slice(2)),
      at(10, 30, full),
      at(10, 50, '力度。'),
      at(10, 70, full),
      at(10, 90, '（二）优化服务。'),
    ];
    expect(paragraphsOf([lines])).toEqual([`　　${full.slice(2)}${full}力度。`, full, '（二）优化服务。']);
  });

  it('has radicals that stand for characters read as these', () => {
    expect(withoutRadicals('⽂件、⺠政、⻓三⾓')).toBe('文件、民政、长三角');
  });
});

describe('a PDF', () => {
  it('says which of its pages are pictures without text', async () => {
    const { findings } = await extract(pages(WORDS, SCAN, LOGO, SCAN, SCAN), 'a.pdf');
    expect(findings).toContainEqual({
      code: 'PAGES_WITHOUT_TEXT',
      severity: 'WARNING',
      message: 'pages 2, 4–5 of 5 hold a picture and no text: what stands there is not read',
      span: null,
    });
    const whole = await extract(pages(WORDS, `${WORDS} ${SCAN}`, LOGO), 'a.pdf');
    expect(whole.findings.map(({ code }) => code)).not.toContain('PAGES_WITHOUT_TEXT');
  });

  it.each([
    ['with blank pages', pages('q Q', ''), 'EMPTY_FILE', /pages of the PDF are blank/],
    ['without text', pdf('0 0 100 100 re f'), 'SCANNED_FILE', /scanned.*recognised \(OCR\)/],
    ['locked with a password', pdf('BT /F1 12 Tf (text) Tj ET', LOCK), 'ENCRYPTED_FILE', /password/],
    ['that is cut off', Buffer.from('%PDF-1.7\nnothing'), 'DAMAGED_FILE', /damaged/],
  ])('%s is refused with what to do', async (_name, bytes, code, message) => {
    const refused = readSource(bytes, 'a.txt');
    await expect(refused).rejects.toMatchObject({ code });
    await expect(refused).rejects.toThrow(message);
  });
});
