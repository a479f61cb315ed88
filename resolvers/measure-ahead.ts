import { getArgumentValues, type FieldNode, type GraphQLResolveInfo } from 'graphql';
import { assignmentsOfMeasures } from '../graph/questions/assignments-of-measures.js';
import { citationsOfDocuments } from '../graph/questions/citations-of-documents.js';
import { downstreamOfMeasures, upstreamOfMeasures } from '../graph/questions/counterparts-of-measures.js';
import { indicatorsOfMeasures } from '../graph/questions/indicator-links.js';
import { measureWhole } from '../graph/questions/measure-whole.js';
import { documentsById, measuresById } from '../graph/questions/nodes-by-id.js';
import type { Window } from '../graph/questions/page.js';
import { productsOfMeasures } from '../graph/questions/products-of-measures.js';
import { territoriesOfDocuments } from '../graph/questions/territories.js';
import { wordsOfMeasures } from '../graph/questions/words-of-measures.js';
import { areAsked, fieldsAsked, fieldsAt, fieldsIn, fieldsOfNodes } from './asked-fields.js';
import { DEFAULT_COUNT, MOST, windowOf, type ConnectionArguments } from './connection.js';
import type { Context } from './context.js';
import { countedWhere } from './counted-in.js';

/** What is read together where most of it is asked for. */
const TOGETHER = ['document', 'assignments', 'products', 'upstream', 'downstream', 'indicators'];
const MOST_OF_IT = 4;

/** Reads a measure with what is asked of it in one statement, where that is much; else each is read when it is asked for. */
export async function readAhead(context: Context, id: string, info: GraphQLResolveInfo): Promise<void> {
  const asked = fieldsAsked(info);
  const names = new Set(asked.map(({ name }) => name.value));
  if (TOGETHER.filter((name) => names.has(name)).length < MOST_OF_IT) return;
  const window = windowBelow(asked, info);
  const below = fieldsOfNodes(fieldsAt(asked, ['downstream'], info), info);
  const whole = await measureWhole(context.store, id, {
    below: window ?? { ...FROM_START, count: 0 },
    reasons: areAsked(below, 'rationale'),
    slots: areAsked(below, 'comparison'),
    territories: areAsked([...below, ...fieldsAt(asked, ['upstream'], info)], 'applies'),
    words: areAsked(asked, 'text') || areAsked(fieldsAt(asked, ['span'], info), 'verified'),
  });
  context.tell(measuresById, id, whole?.measure ?? null);
  if (whole === null) return;
  for (const document of whole.documents) context.tell(documentsById, document.id, document);
  for (const { ownerId, row } of whole.territories) context.tell(territoriesOfDocuments, ownerId, row);
  if (whole.words !== null) context.tell(wordsOfMeasures, id, whole.words);
  context.tell(citationsOfDocuments, whole.measure.documentId, whole.citations);
  context.tell(assignmentsOfMeasures, id, whole.assignments);
  context.tell(productsOfMeasures, id, whole.products);
  context.tell(upstreamOfMeasures, id, whole.upstream);
  context.tell(indicatorsOfMeasures, id, whole.indicators);
  if (window !== null) context.tellPage(downstreamOfMeasures, [window], id, whole.downstream);
}

const FROM_START = { after: null, before: null, fromEnd: false };

/** The first of its counterparts below that are asked for; null where none are, or others than the first, or in several ways. */
function windowBelow(asked: readonly FieldNode[], info: GraphQLResolveInfo): Window | null {
  const { schema, variableValues } = info;
  const [node, ...more] = asked.filter(({ name }) => name.value === 'downstream');
  const field = schema.getType('Measure');
  if (node === undefined || more.length > 0 || field === undefined || !('getFields' in field)) return null;
  const downstream = field.getFields()['downstream'];
  if (downstream === undefined || !('args' in downstream)) return null;
  const { first, ...others } = getArgumentValues(downstream, node, variableValues) as ConnectionArguments;
  const isOther = Object.values(others).some((value) => value !== null && value !== undefined);
  // What is asked in a wrong way is told so where it is answered.
  if (isOther || (first ?? DEFAULT_COUNT) > MOST) return null;
  return countedWhere(fieldsIn(node.selectionSet, info), windowOf({ first: first ?? null }));
}
