import type { TestApi } from '../../support/api.js';
import type { TestPerson } from '../../support/people.js';

const verb = (name: string, input: string, fields = 'wordsId') =>
  `mutation ($input: ${input}!) { answer: ${name}(input: $input) { ${fields} errors { __typename message } } }`;

const documents = {
  raiseWordsFlag: verb('raiseWordsFlag', 'RaiseWordsFlagInput'),
  takeBackWordsFlag: verb('takeBackWordsFlag', 'TakeBackWordsFlagInput'),
  settleWordsFlags: verb('settleWordsFlags', 'SettleWordsFlagsInput'),
  openFlaggedWords: verb('openFlaggedWords', 'OpenFlaggedWordsInput', 'words'),
};

interface Answered {
  readonly words?: string | null;
  readonly errors: { readonly __typename: string }[];
}

/** Asks for one verb about words outside of the talk; `refused` is the type of the first refusal. */
export async function onWords(
  api: TestApi,
  person: TestPerson | undefined,
  name: keyof typeof documents,
  input: object,
) {
  const asked = { kind: 'TRY', ...input };
  const { fields, errors } = await api.ask<{ answer: Answered | null }>(
    documents[name],
    { input: asked },
    person?.cookie,
  );
  return {
    words: fields.answer?.words ?? null,
    refused: fields.answer?.errors[0]?.__typename ?? errors[0]?.extensions.code ?? null,
  };
}

export interface SeenWords {
  readonly id: string;
  readonly text: string | null;
  readonly hiddenAt: string | null;
  readonly areRemoved: boolean;
  readonly viewerCanSettle: boolean;
  readonly viewerReads: boolean;
  readonly flags: { id: string; outcome: string | null; because: string | null; raisedBy: string }[];
  readonly readings: { readBy: string; role: string; because: string }[];
}

const parts = `id text hiddenAt areRemoved viewerCanSettle viewerReads flags { id outcome because raisedBy }
  readings { readBy role because }`;

/** The words as a reader meets them on the page where they are flagged. */
export async function wordsToFlag(api: TestApi, person: TestPerson, id: string): Promise<SeenWords | null> {
  const document = `query ($id: ID!) { wordsToFlag(id: $id) { ${parts} } }`;
  return (await api.ask<{ wordsToFlag: SeenWords | null }>(document, { id }, person.cookie)).fields
    .wordsToFlag;
}

/** What waits for a decision of this person. */
export async function wordsToSettle(api: TestApi, person: TestPerson): Promise<SeenWords[]> {
  const document = `{ flaggedWordsToSettle { ${parts} } }`;
  const { fields } = await api.ask<{ flaggedWordsToSettle: SeenWords[] }>(document, {}, person.cookie);
  return fields.flaggedWordsToSettle;
}
