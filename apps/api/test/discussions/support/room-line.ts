import type { TestRoom } from './room.js';

/** One sending, kept until the server has answered it. */
export interface Sending {
  readonly clientId: string;
  readonly body: string;
  readonly sectionId: string;
  readonly parentId: string | null;
}

export interface Told {
  readonly sectionId: string;
  readonly id: string;
  readonly clientId: string | null;
  readonly parentId: string | null;
  readonly revision: number;
  readonly changeCount: number;
  readonly body: string | null;
  readonly document: unknown;
  readonly postedAt: string;
  readonly deletedAt: string | null;
  readonly hiddenAt: string | null;
  readonly flags: readonly { readonly id: string; readonly viewerCanTakeBack: boolean }[];
  readonly isViewers: boolean;
  readonly isUnread: boolean;
}

/** Every second sending is a document with bold words; a repeat of it is the same document. */
const saidAs = ({ clientId, body }: { clientId: string; body: string }) =>
  /[02468ace]$/.test(clientId)
    ? {
        document: {
          type: 'doc',
          content: [
            { type: 'paragraph', content: [{ type: 'text', text: body, marks: [{ type: 'bold' }] }] },
          ],
        },
      }
    : { body };

interface Changes {
  readonly number: number;
  readonly more: boolean;
  readonly changes: readonly { readonly contribution: Told | null }[];
  readonly along: readonly Told[];
  readonly reads: { readonly number: number; readonly ids: readonly string[] };
}

interface Answers {
  readonly answer: { readonly contribution: Told | null; readonly errors: { __typename: string }[] };
}

const fields =
  'id clientId sectionId parentId revision changeCount body document postedAt deletedAt hiddenAt flags { id viewerCanTakeBack } isViewers isUnread';
const mutation = (verb: string, input: string) => `mutation ($input: ${input}!) {
  answer: ${verb}(input: $input) { contribution { ${fields} } errors { __typename } } }`;

/** A device's way to whichever server answers. What fails gives null: the caller tries again. */
export class RoomLine {
  constructor(
    readonly cookie: string,
    private readonly urls: readonly string[],
    private turn = 0,
  ) {}

  url(): string {
    return this.urls[this.turn % this.urls.length] ?? '';
  }

  async contribute(room: TestRoom, sending: Sending) {
    const { body: _body, ...place } = sending;
    const input = { discussionId: room.discussionId, ...place, ...saidAs(sending) };
    return this.change('contribute', 'ContributeInput', input);
  }

  edit(contribution: Told, body: string) {
    const input = { contributionId: contribution.id, body, expectedRevision: contribution.revision };
    return this.change('editContribution', 'EditContributionInput', input);
  }

  remove(contribution: Told) {
    return this.change('deleteContribution', 'DeleteContributionInput', { contributionId: contribution.id });
  }

  /** Flags it, which hides it, or takes back the flag of its own that hides it, which shows it again. */
  async turnFlag({ id: contributionId, flags }: Told): Promise<void> {
    const own = flags.find(flag => flag.viewerCanTakeBack);
    const [verb, input] = own
      ? ['takeBackFlag', 'TakeBackFlagInput']
      : ['flagContribution', 'FlagContributionInput'];
    const document = `mutation ($input: ${input}!) { ${verb}(input: $input) { contributionId } }`;
    const given = own ? { contributionId, flagId: own.id } : { contributionId, clause: 'PUPIL' };
    await this.ask(document, { input: given });
  }

  /** Says that something was on the screen; false when nobody answered. */
  async read(room: TestRoom, contributionIds: readonly string[]): Promise<boolean> {
    const document = `mutation ($input: ReadContributionsInput!) { answer: readContributions(input: $input) {
      errors { __typename } } }`;
    const input = { roomId: room.groupId, contributionIds };
    return (await this.ask<{ answer: object | null }>(document, { input }))?.answer != null;
  }

  async changes(room: string, after: number, readsAfter = 0): Promise<Changes | null> {
    const document = `query ($room: ID!, $after: Int!, $readsAfter: Int) {
      changes(room: $room, after: $after, readsAfter: $readsAfter) {
        number more reads { number ids } along { ${fields} } changes { contribution { ${fields} } } } }`;
    const told = await this.ask<{ changes: Changes | null }>(document, { room, after, readsAfter });
    return told?.changes ?? null;
  }

  private async change(verb: string, kind: string, input: object): Promise<Told | null> {
    const told = await this.ask<Answers>(mutation(verb, kind), { input });
    const refused = told?.answer?.errors[0];
    if (refused && verb === 'contribute') throw new Error(`A sending was refused: ${refused.__typename}`);
    return told?.answer?.contribution ?? null;
  }

  private async ask<Fields>(query: string, variables: object): Promise<Fields | null> {
    try {
      const response = await fetch(`${this.url()}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: this.cookie },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(4_000),
      });
      return ((await response.json()) as { data?: Fields }).data ?? null;
    } catch {
      this.turn += 1;
      return null;
    }
  }
}
