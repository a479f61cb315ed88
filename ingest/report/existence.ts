import { clausedText } from '../extract/clauses.js';
import { holdsObject } from './holds-object.js';
import { denies, deniesWholly, tellsDone } from './plan-words.js';

/** A criterion that asks for something to be there. */
export interface Existence {
  /** 园区发展规划 of 编制园区发展规划. */
  readonly object: string;
  /** True where the criterion asks for nothing else: then its being there decides. */
  readonly alone: boolean;
}

const MAKES = '编制|制定|设立|建立|成立|组建|建成|建有|设有|出台|开通|配备|具备';
const ASKS = new RegExp(`^(?<before>[^，；。]*?)(?:${MAKES})了?(?<object>[^，；。]{2,40})$`, 'u');
/** What no sentence decides: how good, how many, how often; lists, of which a report may name some. */
const QUALITY =
  /较|更|充分|健全|完善|规范|科学|合理|有效|高效|清晰|明确|详细|优质|一流|丰富|常态|定期|逐步|积极|系列|体系|机制|等|、|以上|不少于|\d/u;

/** What a criterion asks to be there; null where it asks how something is. */
export function existenceIn(text: string): Existence | null {
  const asked = text.replace(/[。；]$/u, '');
  const { before, object } = ASKS.exec(asked)?.groups ?? {};
  if (before === undefined || object === undefined || QUALITY.test(object)) return null;
  return { object, alone: /^(?:是否)?已?$/u.test(before) };
}

/** 部分, 基本建成, 初稿, 征求意见稿: begun is not there. */
const HALF = /正在|部分|基本|初步|初稿|草案|征求意见|一期|过期|失效|到期/u;

/** What a sentence decides of a thing asked for; null where it leaves that open. */
export function existsIn(statement: string, { object, alone }: Existence): 'MET' | 'UNMET' | null {
  const about = clausedText(statement)
    .clauses.map(({ start, end }) => statement.slice(start, end))
    .filter((clause) => holdsObject(clause, object));
  if (about.some((clause) => deniesWholly(clause))) return 'UNMET';
  if (!alone || denies(statement) || HALF.test(statement)) return null;
  return about.some((clause) => tellsDone(clause)) ? 'MET' : null;
}
