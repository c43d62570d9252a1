import type { PracticeId } from '@pathways/domain/shared';
import { startApi, type TestApi } from '../support/api.js';
import { anExcerpt, answered, asked } from '../support/coded.js';
import { grantTo, type TestPerson } from '../support/people.js';
import { act as actOn, passBy, publishBy, sendBy } from '../support/practice-verbs.js';
import {
  aBench,
  aDraft,
  claimText,
  inReview,
  placesOf,
  published,
  ready,
  type TestBench,
} from '../support/practices.js';
import { aResearcher } from '../support/talk.js';

let api: TestApi;
let bench: TestBench;
beforeAll(async () => {
  api = await startApi();
  bench = await aBench(api);
});
afterAll(() => api.close());

const act = (verb: string, type: string, input: object, by: TestPerson) =>
  actOn(api, [verb, type], input, by);
const publish = (practiceId: PracticeId, by: TestPerson) => publishBy(api, practiceId, by);
const send = (practiceId: PracticeId, by: TestPerson) => sendBy(api, practiceId, by);
const pass = (practiceId: PracticeId, by: TestPerson) => passBy(api, practiceId, by);

const view = `query ($id: ID!) { practice(id: $id) { state stage actsNext lostQuotes { claimText } viewerCanWithdraw
  versions { number state viewerCanEdit viewerCanPublish checks { kind problems }
    claims { id text excerpts { consent quote speaker } } } } }`;

interface View {
  practice: {
    state: string;
    actsNext: string;
    lostQuotes: object[];
    versions: {
      viewerCanPublish: boolean;
      checks: { kind: string; problems: string[] }[];
      claims: { id: string; excerpts: { quote: string | null; consent: string }[] }[];
    }[];
  } | null;
}

const seen = async (id: PracticeId, by: TestPerson) =>
  (await api.ask<View>(view, { id }, by.cookie)).fields.practice;

describe('a practice on its way', () => {
  it('goes from its writer to an editor and into the library', async () => {
    const practice = await aDraft(api, bench);
    expect(await seen(practice, bench.researcher)).toMatchObject({ state: 'DRAFT', actsNext: 'WRITER' });
    expect((await send(practice, bench.researcher)).practice?.state).toBe('REVIEW');
    expect(await seen(practice, bench.editor)).toMatchObject({ actsNext: 'EDITOR' });
    expect((await publish(practice, bench.editor)).errors[0]?.__typename).toBe('PracticeNotReady');
    expect((await pass(practice, bench.editor)).errors).toEqual([]);
    expect(await seen(practice, bench.editor)).toMatchObject({ stage: 'APPROVAL', actsNext: 'SCHOOL' });
    expect((await publish(practice, bench.editor)).errors[0]?.message).toContain('Silence is not consent');
    const [placeId] = await placesOf(api, bench.leader, practice);
    const approve = `mutation ($input: AnswerWordsInput!) { answerWords(input: $input) { wordsInPlace { stage waiting } errors { message } } }`;
    const input = { practiceId: practice, placeId, answer: 'APPROVED' };
    const approved = await api.ask<object>(approve, { input }, bench.leader.cookie);
    expect(approved.fields).toMatchObject({
      answerWords: { wordsInPlace: { stage: 'READY', waiting: 0 }, errors: [] },
    });
    expect((await publish(practice, bench.editor)).practice).toMatchObject({
      state: 'PUBLISHED',
      versions: [{ number: 1, state: 'PUBLISHED' }],
    });
  });

  it('is handed back by the editor with a note that its writer reads', async () => {
    const practice = await inReview(api, bench);
    const input = { practiceId: practice, note: 'Say what it took.' };
    expect(
      (await act('returnPractice', 'ReturnPracticeInput', { ...input, note: ' ' }, bench.editor)).errors[0]
        ?.__typename,
    ).toBe('NoteMissing');
    await act('returnPractice', 'ReturnPracticeInput', input, bench.editor);
    expect(await seen(practice, bench.editor)).toBeNull();
    const again = await send(practice, bench.researcher);
    expect(again.practice?.versions[0]?.returnedNote).toBe('Say what it took.');
  });

  it('grows a second version that says what changed, while the first stays public', async () => {
    const practice = await published(api, bench);
    const started = await act(
      'startPracticeVersion',
      'PracticeInput',
      { practiceId: practice },
      bench.researcher,
    );
    expect(started.practice).toMatchObject({
      state: 'PUBLISHED',
      versions: [{ number: 2, state: 'DRAFT' }, { number: 1 }],
    });
    expect((await send(practice, bench.researcher)).errors[0]?.message).toContain('what changed');
    const twice = await act(
      'startPracticeVersion',
      'PracticeInput',
      { practiceId: practice },
      bench.researcher,
    );
    expect(twice.errors[0]?.__typename).toBe('PracticeVersionInHand');
  });

  it('is withdrawn by an editor with a reason, never by its writer', async () => {
    const practice = await published(api, bench);
    const successorId = await published(api, bench, { card: { title: 'A better welcome' } });
    const input = { practiceId: practice, reason: 'Overtaken.', successorId };
    const type = 'WithdrawPracticeInput';
    expect((await act('withdrawPractice', type, input, bench.researcher)).errors[0]?.__typename).toBe(
      'NotFound',
    );
    expect(
      (await act('withdrawPractice', type, { ...input, reason: '' }, bench.editor)).errors[0]?.__typename,
    ).toBe('ReasonMissing');
    expect(
      (await act('withdrawPractice', type, { ...input, successorId: practice }, bench.editor)).errors[0]
        ?.__typename,
    ).toBe('SuccessorUnknown');
    expect((await act('withdrawPractice', type, input, bench.editor)).practice?.state).toBe('WITHDRAWN');
  });
});

describe('what may not be published', () => {
  it('is what a researcher wrote, by that researcher, even as an editor: the rule and the database say so', async () => {
    const own = await aBench(api);
    const practice = await ready(api, own);
    await grantTo(api, own.researcher.personId, { role: 'editor' });
    expect((await publish(practice, own.researcher)).errors[0]?.__typename).toBe('WroteItThemselves');
    expect((await pass(practice, own.researcher)).errors[0]?.__typename).toBe('WroteItThemselves');
    expect((await seen(practice, own.researcher))?.versions[0]?.viewerCanPublish).toBe(false);
    const past = api.source.query(
      'update practice_version set published_at = now(), published_by = written_by where practice_id = $1',
      [practice],
    );
    await expect(past).rejects.toThrow('check constraint');
  });

  it.each([
    ['was not asked', null],
    ['has not answered', 'ask'],
    ['refused', 'refuse'],
    ['withdrew', 'withdraw'],
  ] as const)('is a claim on words whose school %s', async (_, step) => {
    const excerpt = await anExcerpt(api, bench.trio, bench.researcher);
    if (step) {
      const consent = await asked(api, { researcher: bench.researcher, excerpt });
      if (step === 'withdraw') await answered(api, bench.leader, consent, 'give');
      if (step !== 'ask') await answered(api, bench.leader, consent, step);
    }
    const practice = await aDraft(api, bench, { resting: [{ excerpt, purpose: 'quote unnamed' }] });
    const { errors } = await send(practice, bench.researcher);
    expect(errors[0]).toMatchObject({ __typename: 'PracticeChecksFailed' });
    expect((await seen(practice, bench.researcher))?.versions[0]?.claims[0]?.excerpts[0]?.quote).toBeNull();
  });

  it('is what a school withdrew between review and publishing, and the editor is told', async () => {
    const own = await aBench(api);
    const practice = await ready(api, own);
    await answered(api, own.leader, own.consent, 'withdraw');
    const { errors } = await publish(practice, own.editor);
    expect(errors[0]?.message).toContain('not consented');
    expect((await seen(practice, own.editor))?.versions[0]?.claims[0]?.excerpts[0]).toMatchObject({
      quote: null,
      consent: 'WITHDRAWN',
    });
  });

  it('is a placeholder or the name of a school of the programme', async () => {
    const named = bench.trio.schools[2]?.name ?? '';
    const practice = await aDraft(api, bench, { card: { context: `As at ${named}.`, limits: 'TBC' } });
    const { errors } = await send(practice, bench.researcher);
    // A line for each, so that each can be mended.
    expect(errors.some(({ message }) => message.includes(named))).toBe(true);
    expect(errors.some(({ message }) => message.includes('TBC'))).toBe(true);
  });
});

describe('a consent withdrawn after publishing', () => {
  it('takes the words from the workbench and flags the practice to editors, who are told what cannot be recalled', async () => {
    const own = await aBench(api);
    const practice = await published(api, own);
    await answered(api, own.leader, own.consent, 'withdraw');
    await api.settle();
    const workbench = await seen(practice, own.editor);
    expect(workbench).toMatchObject({ actsNext: 'EDITOR', lostQuotes: [{ claimText }] });
    expect(workbench?.versions[0]?.claims[0]?.excerpts[0]?.quote).toBeNull();
    const mails = await api.source.query<{ body_text: string }[]>(
      `select body_text from caught_mail where recipient = $1`,
      [own.editor.email],
    );
    expect(mails[0]?.body_text).toContain('cannot be called back');
    expect(mails[0]?.body_text).not.toContain('greet every child');
  });
});

describe('others', () => {
  it('see nothing of a draft: not an editor, a member or another programme’s researcher', async () => {
    const practice = await aDraft(api, bench);
    const outsider = await aResearcher(api, (await aBench(api)).trio);
    for (const other of [bench.editor, bench.leader, outsider])
      expect(await seen(practice, other)).toBeNull();
    expect((await send(practice, outsider)).errors[0]?.__typename).toBe('NotFound');
    expect((await api.ask(view, { id: practice })).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('cannot rest a draft on another programme’s words', async () => {
    const other = await aBench(api);
    await expect(
      aDraft(api, bench, { resting: [{ excerpt: other.excerpt, purpose: 'quote unnamed' }] }),
    ).rejects.toThrow('ExcerptUnknown');
  });

  it('walk a sentence back only as far as they may', async () => {
    const practice = await published(api, bench);
    const claimId = (await seen(practice, bench.researcher))?.versions[0]?.claims[0]?.id;
    const walk = `query ($claimId: ID!) { provenance(claimId: $claimId) { promptHeading groupName speaker revision quote } }`;
    const by = async (person: TestPerson) =>
      (await api.ask<{ provenance: object[] | null }>(walk, { claimId }, person.cookie)).fields.provenance;
    expect(await by(bench.leader)).toMatchObject([
      { groupName: 'Sample trio', promptHeading: 'Presence', revision: 1 },
    ]);
    expect(await by(bench.editor)).toMatchObject([
      { groupName: null, quote: 'Two adults greet every child.' },
    ]);
    expect(await by(bench.trio.coordinator)).toBeNull();
  });
});
