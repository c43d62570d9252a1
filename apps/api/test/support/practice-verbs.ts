import type { PracticeId } from '@pathways/domain/shared';
import type { TestApi } from './api.js';
import type { TestPerson } from './people.js';

export interface PracticeAnswer {
  practice: {
    state: string;
    versions: { number: number; state: string; returnedNote: string | null }[];
  } | null;
  errors: { __typename: string; message: string }[];
}

/** One step on a practice's way, asked by somebody; a refusal stands in the answer. */
export async function act(
  api: TestApi,
  [verb, type]: readonly [verb: string, type: string],
  input: object,
  by: TestPerson,
): Promise<PracticeAnswer> {
  const document = `mutation ($input: ${type}!) { ${verb}(input: $input) {
    practice { state versions { number state returnedNote } } errors { __typename message } } }`;
  const { fields, errors } = await api.ask<Record<string, PracticeAnswer>>(document, { input }, by.cookie);
  expect(errors).toEqual([]);
  return fields[verb] as PracticeAnswer;
}

const step = (verb: string) => (api: TestApi, practiceId: PracticeId, by: TestPerson) =>
  act(api, [verb, 'PracticeInput'], { practiceId }, by);

export const publishBy = step('publishPractice');
export const sendBy = step('sendPracticeToReview');
export const passBy = step('passPracticeReview');
