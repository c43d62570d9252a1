import type { DiscussionId, SectionId } from '@pathways/domain/shared';
import { v7 } from 'uuid';
import type { TestApi } from '../../support/api.js';
import { aReleasedTrio, type TestProgramme, type TestTrio } from '../../support/groups.js';
import { aPerson, type TestPerson } from '../../support/people.js';

export interface TestRoom extends TestTrio {
  readonly discussionId: DiscussionId;
  readonly section: SectionId;
  /** Leaders of the first and the second member school. */
  readonly amina: TestPerson;
  readonly ben: TestPerson;
  readonly facilitator: TestPerson;
  readonly researcher: TestPerson;
  readonly outsider: TestPerson;
}

/** A released trio whose discussion the release has opened. */
export async function aRoom(
  api: TestApi,
  wish: { researchAccess?: boolean; programme?: TestProgramme } = {},
): Promise<TestRoom> {
  const trio = await aReleasedTrio(api, wish);
  await api.settle();
  const [discussion] = await api.source.query<{ id: DiscussionId }[]>(
    'select id from discussion where group_id = $1',
    [trio.groupId],
  );
  const [amina, ben] = trio.leaders;
  const [section] = trio.sections;
  if (!discussion || !amina || !ben || !section) throw new Error('The release opened no discussion.');
  const { groupId: group, programmeId: programme } = trio;
  return {
    ...trio,
    discussionId: discussion.id,
    section,
    amina,
    ben,
    facilitator: await aPerson(api, { name: 'Faye Hall', grants: [{ role: 'facilitator', group }] }),
    researcher: await aPerson(api, { name: 'Rosa Webb', grants: [{ role: 'researcher', programme }] }),
    outsider: await aPerson(api, { name: 'Olu Adeyemi' }),
  };
}

export const contributionFields = `id clientId sectionId parentId revision body authorName authorRole isViewers
  school { urn name laName } researchConsent postedAt editedAt deletedAt isDeletedByAuthor
  reactions { kind schoolCount isViewers schools { school { name } people } } moves { fromSectionId byName }
  viewerCanReact viewerCanMove viewerCanEdit viewerCanDelete viewerCanConsentToResearch`;

export interface SeenContribution {
  readonly id: string;
  readonly clientId: string | null;
  readonly sectionId: string;
  readonly parentId: string | null;
  readonly revision: number;
  readonly body: string | null;
  readonly authorName: string;
  readonly authorRole: string | null;
  readonly isViewers: boolean;
  readonly school: { urn: string | null; name: string; laName: string | null } | null;
  readonly researchConsent: boolean;
  readonly postedAt: string;
  readonly editedAt: string | null;
  readonly deletedAt: string | null;
  readonly isDeletedByAuthor: boolean;
  readonly reactions: {
    kind: string;
    schoolCount: number;
    isViewers: boolean;
    schools: { school: { name: string }; people: string[] }[];
  }[];
  readonly moves: { fromSectionId: string; byName: string }[];
  readonly viewerCanReact: boolean;
  readonly viewerCanMove: boolean;
  readonly viewerCanEdit: boolean;
  readonly viewerCanDelete: boolean;
  readonly viewerCanConsentToResearch: boolean;
}

export interface Refused {
  readonly __typename: string;
  readonly message: string;
  readonly current?: SeenContribution;
}

export interface Changed {
  readonly contribution: SeenContribution | null;
  readonly errors: Refused[];
}

const mutation = (verb: string, input: string) => `mutation ($input: ${input}!) {
  answer: ${verb}(input: $input) {
    contribution { ${contributionFields} }
    errors { __typename message ... on ContributionChangedMeanwhile { current { ${contributionFields} } } }
  }
}`;

const ask = async (api: TestApi, verb: string, input: string, fields: object, person?: TestPerson) => {
  const document = mutation(verb, input);
  const answered = await api.ask<{ answer: Changed | null }>(document, { input: fields }, person?.cookie);
  return { ...(answered.fields.answer ?? { contribution: null, errors: [] }), code: codeOf(answered) };
};

const codeOf = (answered: { errors: { extensions: { code: string } }[] }) =>
  answered.errors[0]?.extensions.code;

/** What of a sending differs from the plainest one. */
type Wish = Readonly<Record<string, unknown>>;

export const contribute = (api: TestApi, room: TestRoom, person: TestPerson | undefined, wish: Wish = {}) => {
  const { discussionId, section: sectionId } = room;
  const input = { discussionId, sectionId, body: 'We ring before nine.', clientId: v7(), ...wish };
  return ask(api, 'contribute', 'ContributeInput', input, person);
};

/** A contribution that is known to have been accepted. */
export async function aContribution(
  api: TestApi,
  room: TestRoom,
  wish: Wish & { person?: TestPerson } = {},
): Promise<SeenContribution> {
  const { person = room.amina, ...rest } = wish;
  const { contribution, errors } = await contribute(api, room, person, rest);
  if (!contribution) throw new Error(`Not contributed: ${JSON.stringify(errors)}`);
  return contribution;
}

export const edit = (api: TestApi, person: TestPerson | undefined, input: object) =>
  ask(api, 'editContribution', 'EditContributionInput', input, person);

export const remove = (api: TestApi, person: TestPerson | undefined, contributionId: string) =>
  ask(api, 'deleteContribution', 'DeleteContributionInput', { contributionId }, person);

export const consent = (api: TestApi, person: TestPerson | undefined, contributionId: string, given = true) =>
  ask(api, 'consentToResearch', 'ConsentToResearchInput', { contributionId, given }, person);

export const react = (api: TestApi, person: TestPerson | undefined, input: object) =>
  ask(api, 'react', 'ReactInput', { kind: 'WANT_TO_TRY', given: true, ...input }, person);

export const move = (api: TestApi, person: TestPerson | undefined, input: object) =>
  ask(api, 'moveContribution', 'MoveContributionInput', input, person);

export const writeFirst = async (
  api: TestApi,
  room: TestRoom,
  wish: { person?: TestPerson; writeFirst?: boolean } = {},
): Promise<string[]> => {
  const document = `mutation ($input: SetWriteFirstInput!) {
    answer: setWriteFirst(input: $input) { errors { __typename } } }`;
  const input = { discussionId: room.discussionId, writeFirst: wish.writeFirst ?? true };
  const person = wish.person ?? room.facilitator;
  const answered = await api.ask<{ answer: Changed | null }>(document, { input }, person.cookie);
  return answered.fields.answer?.errors.map(refused => refused.__typename) ?? ['no answer'];
};

export const readThese = async (api: TestApi, room: TestRoom, person: TestPerson, ids: readonly string[]) => {
  const document = `mutation ($input: ReadContributionsInput!) {
    answer: readContributions(input: $input) { errors { __typename message } } }`;
  const input = { roomId: room.groupId, contributionIds: ids };
  const answered = await api.ask<{ answer: { errors: Refused[] } | null }>(
    document,
    { input },
    person.cookie,
  );
  return { errors: answered.fields.answer?.errors ?? [], code: codeOf(answered) };
};

/** What the room heard, in order. */
export const heardIn = async (api: TestApi, room: TestRoom): Promise<string[]> => {
  const events = await api.source.query<{ kind: string }[]>(
    'select kind from room_event where room_id = $1 order by number',
    [room.groupId],
  );
  return events.map(event => event.kind);
};
