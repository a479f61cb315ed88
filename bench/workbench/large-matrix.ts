import type { Page } from 'playwright-core';

const MEASURES = 500;
const DOCUMENTS = 200;
/** Columns of an answer: the most that the API gives at once. */
const COLUMNS = 100;
const STATUSES = ['COVERED', 'PARTIAL', 'NONE_FOUND'];

const counted = <T>(count: number, made: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => made(index));

const documentOf = (index: number): object => ({
  id: `doc:d${String(index)}`,
  slug: `d${String(index)}`,
  title: `某市关于促进科技金融高质量发展的实施意见（第${String(index)}号）`,
  printedTitle: null,
  kind: 'IMPLEMENTATION_OPINION',
  level: index === 0 ? 'NATIONAL' : 'MUNICIPAL',
  draft: false,
  measures: { totalCount: MEASURES },
});

const documents = { pageInfo: { hasNextPage: false, endCursor: null }, nodes: counted(DOCUMENTS + 1, documentOf) };

function coverage(from: number): object {
  return {
    totalColumns: DOCUMENTS,
    pageInfo: { hasNextPage: from + COLUMNS < DOCUMENTS, endCursor: String(from + COLUMNS) },
    columns: counted(COLUMNS, (index) => documentOf(from + index + 1)),
    summary: counted(COLUMNS, (index) => ({
      applies: index % 4 === 0,
      covered: 166,
      partial: 167,
      none: 167,
      share: 0.332,
    })),
    rows: counted(MEASURES, (row) => ({
      measure: {
        id: `mea:d0/${String(row)}`,
        number: `（${String(row)}）`,
        title: '推动科创金融业务创新与产品供给若干措施'.slice(0, 8 + (row % 12)),
        span: { start: row, end: row + 1 },
      },
      cells: counted(COLUMNS, (index) => ({ status: STATUSES[(row * 7 + index * 3 + from) % 3], counterparts: [] })),
    })),
  };
}

/** Answers what the coverage page asks with a matrix of 500 measures and 200 documents, which no corpus has yet. */
export async function answerWithLargeMatrix(page: Page): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const { operationName, variables } = route.request().postDataJSON() as {
      readonly operationName: string;
      readonly variables: { readonly after?: string | null };
    };
    if (operationName === 'CoverageDocuments') await route.fulfill({ json: { data: { documents } } });
    else if (operationName === 'Coverage')
      await route.fulfill({ json: { data: { coverage: coverage(Number(variables.after ?? 0)) } } });
    else await route.continue();
  });
}
