import { Agent, request, type RequestOptions } from 'node:http';

export interface HttpAnswer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly text: string;
}

/** Connections are kept, as a client that asks often keeps them. */
const agent = new Agent({ keepAlive: true });

/** The plainest client there is: what it takes is counted to what is measured. */
export function http(url: string, options: RequestOptions, body?: string): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { ...options, agent }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const { statusCode = 0, headers } = response;
        resolve({ status: statusCode, headers, text: Buffer.concat(parts).toString('utf8') });
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

/** A query posted; its data. Refuses an answer with errors: nothing is measured that is not answered. */
export async function post(url: string, body: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) };
  const { text } = await http(url, { method: 'POST', headers }, body);
  const { data, errors } = JSON.parse(text) as { readonly data?: unknown; readonly errors?: unknown };
  if (errors !== undefined) throw new Error(`${url}: ${JSON.stringify(errors).slice(0, 2000)}`);
  return data;
}
