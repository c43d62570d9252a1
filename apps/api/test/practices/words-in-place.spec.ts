import type { PracticeId } from '@pathways/domain/shared';
import { startApi, type TestApi } from '../support/api.js';
import { answered } from '../support/coded.js';
import type { TestPerson } from '../support/people.js';
import {
  aBench,
  claimText,
  inApproval,
  placesOf,
  published,
  ready,
  type TestBench,
} from '../support/practices.js';

let api: TestApi;
let bench: TestBench;
beforeAll(async () => {
  api = await startApi();
  bench = await aBench(api);
});
afterAll(() => api.close());

interface Answered {
  wordsInPlace: { stage: string; waiting: number } | null;
  errors: { __typename: string; message: string }[];
}

const mutation = `mutation ($input: AnswerWordsInput!) { answerWords(input: $input) {
  wordsInPlace { stage waiting } errors { __typename message } } }`;

async function say(practice: PracticeId, by: TestPerson, answer: string, words = ''): Promise<Answered> {
  const [placeId = '0'.repeat(64)] = await placesOf(api, bench.leader, practice);
  const input = { practiceId: practice, placeId, answer, words };
  const { fields } = await api.ask<{ answerWords: Answered }>(mutation, { input }, by.cookie);
  return fields.answerWords;
}

const view = `query ($id: ID!) { practice(id: $id) { stage actsNext since versions { claims { text excerpts { quote isAgreedWording } } } }
  practiceMaking(id: $id) { places { placeId state offeredWords } turns { party who because } changes { changes { where } } } }`;

interface View {
  practice: {
    stage: string;
    actsNext: string;
    versions: { claims: { excerpts: { quote: string | null }[] }[] }[];
  };
  practiceMaking: {
    places: { placeId: string; state: string; offeredWords: string | null }[];
    turns: object[];
  };
}

const seen = async (id: PracticeId, by: TestPerson) => (await api.ask<View>(view, { id }, by.cookie)).fields;

async function act(verb: string, type: string, input: object, by: TestPerson) {
  const document = `mutation ($input: ${type}!) { ${verb}(input: $input) { practice { stage } errors { __typename message } } }`;
  const { fields } = await api.ask<Record<string, { practice: object; errors: object[] }>>(
    document,
    { input },
    by.cookie,
  );
  return fields[verb];
}

describe('a quoted school', () => {
  it('reads its words inside the finished practice, and is waited for by name of its letter', async () => {
    const practice = await inApproval(api, bench);
    const document = `query ($id: ID!) { wordsInPlace(id: $id) { stage waiting card { title } claims { text places { words state } } } }`;
    const { fields } = await api.ask<object>(document, { id: practice }, bench.leader.cookie);
    expect(fields).toMatchObject({
      wordsInPlace: {
        stage: 'APPROVAL',
        waiting: 1,
        claims: [{ text: claimText, places: [{ words: 'Two adults greet every child.', state: 'WAITING' }] }],
      },
    });
    const { practiceMaking } = await seen(practice, bench.editor);
    expect(practiceMaking.turns).toMatchObject([{ party: 'SCHOOL', because: 'TO_APPROVE' }]);
    await api.settle();
    const notices = await api.source.query<object[]>(
      `select 1 from notice where person_id = $1 and because = 'words to approve' and settled_at is null`,
      [bench.leader.personId],
    );
    expect(notices.length).toBeGreaterThan(0);
  });

  it('offers softer words, which its writer takes: they go to review again and are published as they are', async () => {
    const practice = await inApproval(api, bench);
    expect((await say(practice, bench.leader, 'SOFTER', ' ')).errors[0]?.__typename).toBe(
      'OfferedWordsMissing',
    );
    expect(
      (await say(practice, bench.leader, 'SOFTER', ' Two adults greet every child. ')).errors[0]?.__typename,
    ).toBe('OfferedWordsUnchanged');
    await say(practice, bench.leader, 'SOFTER', 'Adults greet the children.');
    expect((await seen(practice, bench.researcher)).practice.actsNext).toBe('WRITER');
    const [place] = (await seen(practice, bench.researcher)).practiceMaking.places;
    expect(place).toMatchObject({ state: 'SOFTER', offeredWords: 'Adults greet the children.' });
    const input = { practiceId: practice, placeId: place?.placeId, decision: 'TAKE' };
    expect(await act('settleWords', 'SettleWordsInput', input, bench.researcher)).toMatchObject({
      practice: { stage: 'REVIEW' },
      errors: [],
    });
    const passed = await act('passPracticeReview', 'PracticeInput', { practiceId: practice }, bench.editor);
    expect(passed).toMatchObject({ practice: { stage: 'READY' } });
    const { practice: shown } = await seen(practice, bench.editor);
    expect(shown.versions[0]?.claims[0]?.excerpts[0]).toEqual({
      quote: 'Adults greet the children.',
      isAgreedWording: true,
    });
  });

  it('withholds its words: nothing is published, and its writer drops them or writes anew', async () => {
    const practice = await inApproval(api, bench);
    await say(practice, bench.leader, 'WITHHELD');
    const publish = await act('publishPractice', 'PracticeInput', { practiceId: practice }, bench.editor);
    expect(publish).toMatchObject({ errors: [{ __typename: 'PracticeNotReady' }] });
    const [place] = (await seen(practice, bench.researcher)).practiceMaking.places;
    const input = { practiceId: practice, placeId: place?.placeId, decision: 'DROP' };
    expect(await act('settleWords', 'SettleWordsInput', input, bench.researcher)).toMatchObject({
      errors: [{ __typename: 'NothingLeft' }],
    });
    // Nor are they taken as if they had been offered, sent on by the back door, or answered for by the researcher.
    const take = { ...input, decision: 'TAKE' };
    const tries = [
      await act('settleWords', 'SettleWordsInput', take, bench.researcher),
      await act('sendPracticeToReview', 'PracticeInput', { practiceId: practice }, bench.researcher),
      await act('passPracticeReview', 'PracticeInput', { practiceId: practice }, bench.editor),
      await say(practice, bench.researcher, 'APPROVED'),
      await say(practice, bench.editor, 'APPROVED'),
    ];
    expect(tries.map(tried => tried?.errors.length)).toEqual([1, 1, 1, 1, 1]);
    expect((await seen(practice, bench.editor)).practice.stage).toBe('APPROVAL');
  });

  it('is asked again once the sentence around its words was changed, and not otherwise', async () => {
    const practice = await ready(api, bench);
    const save = (change: object, number: number, field: string) =>
      act(
        'savePractice',
        'SavePracticeInput',
        { practiceId: practice, bases: [{ field, number }], ...change },
        bench.researcher,
      );
    const again = async () => {
      await act('sendPracticeToReview', 'PracticeInput', { practiceId: practice }, bench.researcher);
      return act('passPracticeReview', 'PracticeInput', { practiceId: practice }, bench.editor);
    };
    await act('takeBackPractice', 'PracticeInput', { practiceId: practice }, bench.researcher);
    await save({ card: { limits: 'One school, two terms.' } }, 1, 'LIMITS');
    expect(await again()).toMatchObject({ practice: { stage: 'READY' } });
    await act('takeBackPractice', 'PracticeInput', { practiceId: practice }, bench.researcher);
    const excerpts = [{ excerptId: bench.excerpt, purpose: 'UNNAMED' }];
    await save({ claims: [{ text: 'A greeting changes mornings.', excerpts }] }, 1, 'CLAIMS');
    expect(await again()).toMatchObject({ practice: { stage: 'APPROVAL' } });
  });

  it('takes its consent back after it said yes: the writer acts next, and giving it again puts all as it was', async () => {
    const practice = await ready(api, bench);
    await answered(api, bench.leader, bench.consent, 'withdraw');
    await api.settle();
    expect(await seen(practice, bench.researcher)).toMatchObject({
      practice: { stage: 'APPROVAL', actsNext: 'WRITER' },
      practiceMaking: {
        places: [{ state: 'WITHHELD' }],
        turns: [{ party: 'WRITER', because: 'TO_SETTLE' }],
      },
    });
    const [place] = (await seen(practice, bench.researcher)).practiceMaking.places;
    const input = { practiceId: practice, placeId: place?.placeId, decision: 'TAKE' };
    expect(await act('settleWords', 'SettleWordsInput', input, bench.researcher)).toMatchObject({
      errors: [{ __typename: 'NothingOffered' }],
    });
    await answered(api, bench.leader, bench.consent, 'give');
    await api.settle();
    expect(await seen(practice, bench.researcher)).toMatchObject({
      practice: { stage: 'READY', actsNext: 'EDITOR' },
      practiceMaking: { places: [{ state: 'APPROVED' }], turns: [{ party: 'EDITOR' }] },
    });
  });

  it('cannot answer while it is written anew, nor once it is published, and no other school can answer for it', async () => {
    const practice = await inApproval(api, bench);
    expect((await say(practice, bench.trio.leaders[1] as TestPerson, 'APPROVED')).errors[0]?.__typename).toBe(
      'NotFound',
    );
    expect((await say(practice, bench.researcher, 'APPROVED')).errors[0]?.__typename).toBe('NotFound');
    const [placeId] = await placesOf(api, bench.leader, practice);
    const input = { practiceId: practice, placeId, answer: 'APPROVED', words: '' };
    await act('takeBackPractice', 'PracticeInput', { practiceId: practice }, bench.researcher);
    const late = await api.ask<{ answerWords: Answered }>(mutation, { input }, bench.leader.cookie);
    expect(late.fields.answerWords.errors[0]?.__typename).toBe('WordsBeingRewritten');
    const out = await published(api, bench);
    expect((await say(out, bench.leader, 'WITHHELD')).errors[0]?.__typename).toBe('WordsPublishedAlready');
  });
});

describe('words that stood in a published practice', () => {
  it('were agreed to be public until the consent under them is taken back, and by whom', async () => {
    const own = await aBench(api);
    await published(api, own);
    const document = '{ ownWords(first: 5) { nodes { consents { purpose state withdrawnBy } } } }';
    const standing = async () => {
      const { fields } = await api.ask<{
        ownWords: { nodes: { consents: { purpose: string; state: string; withdrawnBy: string | null }[] }[] };
      }>(document, {}, own.leader.cookie);
      const [words] = fields.ownWords.nodes;
      return words?.consents.filter(({ purpose }) => purpose === 'PUBLIC');
    };
    expect(await standing()).toEqual([{ purpose: 'PUBLIC', state: 'GIVEN', withdrawnBy: null }]);
    await answered(api, own.leader, own.consent, 'withdraw');
    expect(await standing()).toEqual([
      { purpose: 'PUBLIC', state: 'WITHDRAWN', withdrawnBy: expect.any(String) },
    ]);
  });
});
