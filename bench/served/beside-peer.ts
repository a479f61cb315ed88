import type { Part } from '../table.js';
import { middleOf, shown } from '../timing.js';
import { ASKED, peerQueryOf, queryOf, titleOf, type Asked } from './asked.js';
import type { Child } from './child.js';
import { post } from './http.js';
import type { BenchNeo4j } from '../neo4j.js';
import { PEER_ANSWERS } from './peer-answers.js';
import { processorTimeOf } from './processor-time.js';
import { mustBeSame } from './same.js';

/** So many ask at once, each again as soon as it is answered. */
const CLIENTS = 8;
const ROUNDS = 4;
const WINDOW_MS = 1_500;

/** The structural questions, asked of the API and of @neo4j/graphql by turns: answers a second. */
export async function besidePeer({ pid }: BenchNeo4j, api: Child, peer: Child): Promise<Part> {
  const rows: string[][] = [];
  for (const asked of ASKED) {
    if (asked.peer === undefined) continue;
    rows.push(await compared(asked, pid, api, peer));
    console.warn(rows.at(-1)?.join(' · '));
  }
  return {
    title: 'The served API beside @neo4j/graphql 7',
    about:
      `The structural questions, each server in a process of its own over the same database and the same kind of HTTP server, asked by ${String(CLIENTS)} clients at once, ${String(ROUNDS)} windows of ${String(WINDOW_MS / 1000)} s each by turns after one that warms up; the same answer, held against each other first. ` +
      'Medians of answers a second and of what an answer takes of the processors (who asks, who answers, Neo4j), and of the ratio within a pair of windows. @neo4j/graphql is given the ids, while the API finds the body by its printed name, and tells beside whether quotations stand in the text and what binds whom.',
    head: [
      ...['question', 'API, answers/s', '@neo4j/graphql, answers/s', 'API : @neo4j/graphql', 'at least 2'],
      ...['processors API, ms', 'processors @neo4j/graphql, ms', '@neo4j/graphql : API'],
    ],
    rows,
  };
}

async function compared(asked: Asked, neo4j: number, api: Child, peer: Child): Promise<string[]> {
  const ownBody = JSON.stringify({ query: queryOf(asked), variables: asked.variables });
  const peerBody = JSON.stringify({ query: peerQueryOf(asked), variables: asked.peer });
  const told = PEER_ANSWERS[asked.query]?.(await post(peer.url, peerBody));
  mustBeSame(asked, await post(api.url, ownBody), told, '@neo4j/graphql');
  const rounds: { readonly own: Window; readonly other: Window }[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const own = await windowOf(api, ownBody, neo4j);
    const other = await windowOf(peer, peerBody, neo4j);
    if (round > 0) rounds.push({ own, other });
  }
  const median = (of: (round: (typeof rounds)[number]) => number): number => middleOf(rounds.map(of));
  const ratio = median(({ own, other }) => own.rate / other.rate);
  const saved = median(({ own, other }) => other.processors / own.processors);
  return [
    ...[titleOf(asked), shown(median(({ own }) => own.rate)), shown(median(({ other }) => other.rate)), shown(ratio)],
    ...[ratio >= 2 ? 'yes' : 'no', shown(median(({ own }) => own.processors))],
    ...[shown(median(({ other }) => other.processors)), shown(saved)],
  ];
}

interface Window {
  /** Answers a second. */
  readonly rate: number;
  /** Milliseconds that an answer takes of the processors: who asks, who answers, and Neo4j. */
  readonly processors: number;
}

async function windowOf({ url, pid }: Child, body: string, neo4j: number): Promise<Window> {
  const pids = [process.pid, pid, neo4j];
  const [began, before] = [performance.now(), processorTimeOf(pids)];
  let answers = 0;
  const client = async (): Promise<void> => {
    while (performance.now() - began < WINDOW_MS) {
      await post(url, body);
      answers += 1;
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  const seconds = (performance.now() - began) / 1000;
  return { rate: answers / seconds, processors: (processorTimeOf(pids) - before) / answers };
}
