import { cpus, loadavg } from 'node:os';
import { askedAgain } from './served/asked-again.js';
import { besideBare } from './served/beside-bare.js';
import { besidePeer } from './served/beside-peer.js';
import { startApi, startPeer, type Child } from './served/child.js';
import type { Part } from './table.js';
import { THOUSAND, thousandInNeo4j } from './thousand.js';

/** The API as it is served over a graph of a thousand documents, beside what one could have in its place. */
export async function benchServed(): Promise<readonly Part[]> {
  const server = await thousandInNeo4j();
  const children: Child[] = [];
  try {
    const api = await startApi(server.address);
    children.push(api);
    const peer = await startPeer(server.address);
    children.push(peer);
    const parts = [await besideBare(server, api), await besidePeer(server, api, peer), await askedAgain(api.url)];
    const [load = 0] = loadavg();
    const held = `Load average ${load.toFixed(1)} at the end of the run, on ${String(cpus().length)} cores. Over a Neo4j that holds the shipped corpus and ${THOUSAND.toLocaleString('en')} synthetic documents. `;
    return parts.map((part) => ({ ...part, about: `${held}${part.about}` }));
  } finally {
    for (const child of children) child.end();
    server.end();
  }
}
