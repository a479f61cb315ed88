import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';

/** Asks a Cetu at an address such as `http://127.0.0.1:4000/graphql`; what comes back has the type of the query. */
export async function ask<Answer, Variables>(
  address: string,
  query: TypedDocumentNode<Answer, Variables>,
  variables: Variables,
): Promise<Answer> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: print(query), variables }),
  });
  // What a server answers is known by its schema alone, from which these types are made.
  const { data, errors } = (await response.json()) as { data?: Answer | null; errors?: readonly { message: string }[] };
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
  if (data === undefined || data === null) throw new Error(`no answer: HTTP ${String(response.status)}`);
  return data;
}
