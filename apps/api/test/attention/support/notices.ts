import type { TestApi } from '../../support/api.js';
import type { TestPerson } from '../../support/people.js';

export interface SeenNotice {
  readonly id: string;
  readonly because: string;
  readonly isRead: boolean;
  readonly byName: string | null;
  readonly roomId: string | null;
  readonly roomName: string | null;
  readonly contributionId: string | null;
  readonly sectionHeading: string | null;
  readonly count: number;
  readonly subject: string;
  readonly about: string | null;
}

export interface SeenAttention {
  readonly needing: number;
  readonly settings: {
    mail: boolean;
    push: boolean;
    quietFrom: string;
    quietTo: string;
    digestDay: number | null;
  };
  readonly rooms: { roomId: string; roomName: string; word: string }[];
  readonly nodes: SeenNotice[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const document = `query ($first: Int!, $after: String, $unread: Boolean!) {
  attention { needing settings { mail push quietFrom quietTo digestDay restsOnClosedDays } rooms { roomId roomName word } }
  notices(first: $first, after: $after, unreadOnly: $unread) {
    nodes { id because isRead byName roomId roomName contributionId sectionHeading count subject about madeAt }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** What reaches a person now. */
export async function attentionOf(
  api: TestApi,
  person: TestPerson,
  { first = 30, after, unread = false }: { first?: number; after?: string; unread?: boolean } = {},
): Promise<SeenAttention> {
  await api.settle();
  const { fields, errors } = await api.ask<{
    attention: Omit<SeenAttention, 'nodes' | 'pageInfo'>;
    notices: Pick<SeenAttention, 'nodes' | 'pageInfo'>;
  }>(document, { first, after, unread }, person.cookie);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return { ...fields.attention, ...fields.notices };
}

export const noticesOf = async (api: TestApi, person: TestPerson): Promise<SeenNotice[]> =>
  (await attentionOf(api, person)).nodes.filter(({ because }) => because !== 'ROUND_OPENED');

type Answered = { readonly errors: { readonly __typename: string; readonly message: string }[] } & Record<
  string,
  unknown
>;

export async function choose(
  api: TestApi,
  person: TestPerson | undefined,
  verb: 'chooseRoomWord' | 'chooseAttention' | 'markNoticesRead',
  input: object,
) {
  const name = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
  const more = {
    chooseRoomWord: 'word',
    chooseAttention: 'settings { quietFrom }',
    markNoticesRead: 'needing',
  }[verb];
  const { fields, errors } = await api.ask<{ answer: Answered | null }>(
    `mutation ($input: ${name}!) { answer: ${verb}(input: $input) { ${more} errors { __typename message } } }`,
    { input },
    person?.cookie,
  );
  return {
    answer: fields.answer,
    kinds: fields.answer?.errors.map(({ __typename }) => __typename) ?? [],
    code: errors[0]?.extensions.code,
  };
}

export const readContribution = (api: TestApi, person: TestPerson, roomId: string, contribution: string) =>
  api.ask(
    'mutation ($input: ReadContributionsInput!) { readContributions(input: $input) { errors { message } } }',
    { input: { roomId, contributionIds: [contribution] } },
    person.cookie,
  );

/** A document that names somebody. */
export const mentioning = (person: TestPerson, label = 'somebody') => ({
  body: undefined,
  document: {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          { type: 'mention', attrs: { id: person.personId, label } },
          { type: 'text', text: ' what do you do?' },
        ],
      },
    ],
  },
});
