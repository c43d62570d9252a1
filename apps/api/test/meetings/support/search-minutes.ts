import type { TestApi } from '../../support/api.js';
import type { TestPerson } from '../../support/people.js';

interface FoundPage {
  readonly nodes: readonly {
    readonly part: string;
    readonly title: string;
    readonly passage: readonly { readonly text: string; readonly isMatch: boolean }[];
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const document = `query ($words: String!, $room: ID, $person: String, $from: String, $first: Int! = 30, $after: String) {
  found: searchMinutes(words: $words, room: $room, person: $person, from: $from, first: $first, after: $after) {
    nodes { part title passage { text isMatch } } pageInfo { hasNextPage endCursor } } }`;

/** What somebody finds in minutes; nothing, where they are asked to sign in. */
export async function searchMinutes(
  api: TestApi,
  person: TestPerson | undefined,
  wish: object,
): Promise<FoundPage & { readonly code: string | undefined }> {
  const { fields, errors } = await api.ask<{ found: FoundPage }>(document, { ...wish }, person?.cookie);
  const nothing: FoundPage = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
  return { ...(fields.found ?? nothing), code: errors[0]?.extensions.code };
}

/** Which field of the minutes, and which words of it were found. */
export const matchesOf = ({ nodes }: FoundPage) =>
  nodes.map(({ part, passage }) => [part, passage.filter(({ isMatch }) => isMatch).map(({ text }) => text)]);
