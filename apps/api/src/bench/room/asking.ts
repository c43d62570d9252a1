/** Asks the API's GraphQL. Throws for anything but an answer with data. */
export async function ask<Answer>(
  url: string,
  cookie: string,
  query: string,
  variables: object,
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: Answer; errors?: unknown };
  if (!data) throw new Error(JSON.stringify(errors));
  return data;
}

export const contributeText = `mutation ($input: ContributeInput!) {
  contribute(input: $input) { contribution { id } errors { message } } }`;

export const changesText = `query ($room: ID!, $after: Int!) {
  changes(room: $room, after: $after) { number changes { contribution { id body } } } }`;
