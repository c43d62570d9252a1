import type { TestRoom } from './room.js';

export interface Told {
  readonly id: string;
  readonly clientId: string | null;
  readonly parentId: string | null;
  readonly revision: number;
  readonly body: string | null;
  readonly postedAt: string;
  readonly deletedAt: string | null;
  readonly isViewers: boolean;
}

interface Changes {
  readonly number: number;
  readonly more: boolean;
  readonly changes: readonly { readonly contribution: Told | null }[];
}

interface Answers {
  readonly answer: { readonly contribution: Told | null; readonly errors: { __typename: string }[] };
}

const fields = 'id clientId parentId revision body postedAt deletedAt isViewers';
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

  async contribute(room: TestRoom, sending: { clientId: string; body: string; parentId: string | null }) {
    const input = { discussionId: room.discussionId, sectionId: room.section, ...sending };
    return this.change('contribute', 'ContributeInput', input);
  }

  edit(contribution: Told, body: string) {
    const input = { contributionId: contribution.id, body, expectedRevision: contribution.revision };
    return this.change('editContribution', 'EditContributionInput', input);
  }

  remove(contribution: Told) {
    return this.change('deleteContribution', 'DeleteContributionInput', { contributionId: contribution.id });
  }

  async changes(room: string, after: number): Promise<Changes | null> {
    const document = `query ($room: ID!, $after: Int!) { changes(room: $room, after: $after) {
      number more changes { contribution { ${fields} } } } }`;
    const told = await this.ask<{ changes: Changes | null }>(document, { room, after });
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
