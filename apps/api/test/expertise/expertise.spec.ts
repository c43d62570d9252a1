import { v7 } from 'uuid';
import { noticesOf } from '../attention/support/notices.js';
import { startApi, type TestApi } from '../support/api.js';
import { aReleasedTrio, type TestTrio } from '../support/groups.js';
import { aPerson, type TestPerson } from '../support/people.js';

let api: TestApi;
let trio: TestTrio;
let giver: TestPerson;
let taker: TestPerson;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  trio = await aReleasedTrio(api);
  [giver, taker] = trio.leaders as [TestPerson, TestPerson];
  for (const { urn } of trio.schools)
    await api.source.query(
      `insert into programme_school (programme_id, urn, joined_on) values ($1, $2, current_date) on conflict do nothing`,
      [trio.programmeId, urn],
    );
});
afterAll(() => api.close());

const say = async (verb: string, input: object, person?: TestPerson) => {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const { fields, errors } = await api.ask<{ answer: { errors: { __typename: string }[] } | null }>(
    `mutation ($input: ${type}!) { answer: ${verb}(input: $input) { errors { __typename } } }`,
    { input },
    person?.cookie,
  );
  return fields.answer?.errors.map(({ __typename }) => __typename) ?? errors[0]?.extensions.code;
};

const urnOf = (place: number) => trio.schools[place]?.urn ?? '';

async function anOffer(wish: object = {}): Promise<string> {
  const id = v7();
  const input = {
    ...{ id, programmeId: trio.programmeId, schoolUrn: urnOf(0), kind: 'OFFER', standing: 'HUB_SCHOOL' },
    ...{ title: 'Phonics in the first weeks', words: 'See it in our classes on Tuesdays.' },
    ...wish,
  };
  expect(await say('listExpertise', input, giver)).toEqual([]);
  return id;
}

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly isViewers: boolean;
  readonly help: {
    id: string;
    words: string | null;
    state: string;
    ownerCredit: string | null;
    comerCredit: string | null;
  }[];
}
const fields = 'id title isViewers help { id words state ownerCredit comerCredit }';
const found = async (person: TestPerson, args = '') =>
  (
    await api.ask<{ expertise: { nodes: Entry[] } | null }>(
      `query ($id: ID!) { expertise(programmeId: $id, first: 50 ${args}) { nodes { ${fields} } } }`,
      { id: trio.programmeId },
      person.cookie,
    )
  ).fields.expertise?.nodes;

describe('the directory of a programme', () => {
  it('shows what Amina’s school offers to every school of it, found by its words, its kind and its standing', async () => {
    await anOffer();
    await anOffer({ kind: 'ASK', title: 'Somebody who knows Makaton', words: 'Two mornings would do.' });
    expect((await found(taker))?.map(({ title }) => title)).toEqual([
      'Somebody who knows Makaton',
      'Phonics in the first weeks',
    ]);
    for (const args of ['search: "phonics class"', 'kind: OFFER', 'standing: HUB_SCHOOL'])
      expect((await found(taker, `, ${args}`))?.map(({ title }) => title)).toEqual([
        'Phonics in the first weeks',
      ]);
    expect(await found(taker, ', search: "100%"')).toEqual([]);
    expect((await found(trio.coordinator))?.[0]?.isViewers).toBe(false);
  });

  it('is nothing to people of another programme, and nobody offers in another school’s name', async () => {
    const id = await anOffer();
    const outsider = await aPerson(api);
    expect(await found(outsider)).toBeUndefined();
    const wish = { programmeId: trio.programmeId, schoolUrn: urnOf(0), kind: 'OFFER', standing: 'SCHOOL' };
    const words = { title: 'Something else', words: 'Put into their mouth.' };
    expect(await say('listExpertise', { id: v7(), ...wish, ...words }, taker)).toEqual(['NotAllowed']);
    expect(await say('listExpertise', { id, ...wish, schoolUrn: urnOf(1), ...words }, taker)).toEqual([
      'NotFound',
    ]);
    expect(await say('endExpertise', { expertiseId: id }, taker)).toEqual(['NotFound']);
    expect(
      await say('seekHelp', { id: v7(), expertiseId: id, schoolUrn: urnOf(1), words: 'May we come?' }),
    ).toBe('UNAUTHENTICATED');
    expect(await say('endExpertise', { expertiseId: id }, giver)).toEqual([]);
    expect(await found(taker)).toEqual([]);
  });
});

describe('an offer that a school takes up', () => {
  const come = async (expertiseId: string) => {
    const id = v7();
    const input = { id, expertiseId, schoolUrn: urnOf(1), words: 'May two of us come?' };
    expect(await say('seekHelp', input, taker)).toEqual([]);
    expect(await say('seekHelp', input, taker)).toEqual([]);
    return id;
  };

  it('is told to the school that offers, agreed, and credited to both, which everybody reads', async () => {
    const entry = await anOffer();
    const helpId = await come(entry);
    expect(await noticesOf(api, giver)).toContainEqual(
      expect.objectContaining({
        because: 'HELP_SOUGHT',
        subject: helpId,
        about: 'Phonics in the first weeks',
      }),
    );
    expect(await say('creditHelp', { helpId, side: 'OWNER', words: 'Two visits.' }, giver)).toEqual([
      'HelpNotAgreed',
    ]);
    expect(await say('answerHelp', { helpId, agrees: true, because: 'Tuesday at nine.' }, giver)).toEqual([]);
    expect((await noticesOf(api, giver)).map(({ because }) => because)).not.toContain('HELP_SOUGHT');
    expect((await noticesOf(api, taker)).map(({ because }) => because)).toContain('HELP_ANSWERED');
    expect((await found(trio.coordinator))?.[0]?.help).toEqual([]);
    await say(
      'creditHelp',
      { helpId, side: 'OWNER', words: 'Two visits, and questions we had not thought of.' },
      giver,
    );
    await say('creditHelp', { helpId, side: 'COMER', words: 'We changed our mornings.' }, taker);
    expect((await found(trio.coordinator))?.[0]?.help).toMatchObject([
      { words: null, state: 'AGREED', comerCredit: 'We changed our mornings.' },
    ]);
    expect((await found(taker))?.[0]?.help[0]?.words).toBe('May two of us come?');
  });

  it('is not taken up by its own school, twice by one, or answered by the school that came', async () => {
    const entry = await anOffer();
    const helpId = await come(entry);
    const again = { id: v7(), expertiseId: entry, words: 'May we come?' };
    expect(await say('seekHelp', { ...again, schoolUrn: urnOf(1) }, taker)).toEqual(['SoughtAlready']);
    expect(await say('seekHelp', { ...again, schoolUrn: urnOf(0) }, giver)).toEqual(['OwnExpertise']);
    expect(await say('answerHelp', { helpId, agrees: true, because: 'Yes.' }, taker)).toEqual(['NotAllowed']);
    const outsider = await aPerson(api);
    expect(await say('answerHelp', { helpId, agrees: true, because: 'Yes.' }, outsider)).toEqual([
      'NotFound',
    ]);
    expect(await say('answerHelp', { helpId, agrees: false, because: 'Full this term.' }, giver)).toEqual([]);
    expect(await say('answerHelp', { helpId, agrees: true, because: 'Or yes.' }, giver)).toEqual([
      'HelpAnsweredAlready',
    ]);
  });
});
