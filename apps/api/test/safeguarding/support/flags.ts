import type { TestApi } from '../../support/api.js';
import type { TestPerson } from '../../support/people.js';

const verb = (name: string, input: string, fields = 'contributionId') =>
  `mutation ($input: ${input}!) { answer: ${name}(input: $input) { ${fields} errors { __typename message } } }`;

const documents = {
  flagContribution: verb('flagContribution', 'FlagContributionInput'),
  takeBackFlag: verb('takeBackFlag', 'TakeBackFlagInput'),
  settleFlags: verb('settleFlags', 'SettleFlagsInput'),
  removeHiddenWords: verb('removeHiddenWords', 'RemoveWordsInput'),
  rewordContribution: verb('rewordContribution', 'RewordContributionInput'),
  openHiddenWords: verb('openHiddenWords', 'OpenHiddenWordsInput', 'words revision'),
};

interface Answered {
  readonly words?: string | null;
  readonly revision?: number | null;
  readonly errors: { readonly __typename: string; readonly message: string }[];
}

/** Asks for one verb of this slice; answers what it said, `refused` being the type of the first refusal. */
export async function act(
  api: TestApi,
  person: TestPerson | undefined,
  name: keyof typeof documents,
  input: object,
) {
  const { fields, errors } = await api.ask<{ answer: Answered | null }>(
    documents[name],
    { input },
    person?.cookie,
  );
  const answer = fields.answer;
  return {
    words: answer?.words ?? null,
    revision: answer?.revision ?? null,
    refused: answer?.errors[0]?.__typename ?? errors[0]?.extensions.code ?? null,
  };
}

/** One tap: a pupil can be identified. */
export const flagPupil = (api: TestApi, person: TestPerson | undefined, contributionId: string) =>
  act(api, person, 'flagContribution', { contributionId, clause: 'PUPIL' });

export interface SeenFlagged {
  readonly id: string;
  readonly body: string | null;
  readonly document: unknown;
  readonly revision: number;
  readonly changeCount: number;
  readonly hiddenAt: string | null;
  readonly flags: {
    id: string;
    clause: string;
    raisedBy: string | null;
    outcome: string | null;
    because: string | null;
    settledBy: string | null;
    hides: boolean;
    rewordAskedAt: string | null;
    viewerCanTakeBack: boolean;
  }[];
  readonly wordReadings: { readBy: string | null; role: string; because: string }[];
  readonly viewerCanFlag: boolean;
  readonly viewerCanSettleFlags: boolean;
  readonly viewerCanReword: boolean;
}

const seen = `query ($id: ID!) { contribution(id: $id) { id body document revision changeCount hiddenAt
  flags { id clause raisedBy outcome because settledBy hides rewordAskedAt viewerCanTakeBack }
  wordReadings { readBy role because } viewerCanFlag viewerCanSettleFlags viewerCanReword } }`;

/** The contribution as the person sees it. */
export async function seenBy(api: TestApi, person: TestPerson, id: string): Promise<SeenFlagged> {
  const { fields } = await api.ask<{ contribution: SeenFlagged | null }>(seen, { id }, person.cookie);
  if (!fields.contribution) throw new Error('There is no such contribution for this person.');
  return fields.contribution;
}
