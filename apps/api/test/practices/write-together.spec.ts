import type { PracticeId } from '@pathways/domain/shared';
import { v7 } from 'uuid';
import { RemindHandler } from '../../src/practices/application/remind.handler.js';
import { startApi, type TestApi } from '../support/api.js';
import { grantTo, type TestPerson } from '../support/people.js';
import { aBench, aDraft, inReview, type TestBench } from '../support/practices.js';
import { aResearcher } from '../support/talk.js';

let api: TestApi;
let bench: TestBench;
let colleague: TestPerson;
beforeAll(async () => {
  api = await startApi();
  bench = await aBench(api);
  colleague = await aResearcher(api, bench.trio, 'Otto Brandt');
});
afterAll(() => api.close());

interface Payload {
  errors: { __typename: string; message: string }[];
}

async function act(verb: string, type: string, input: object, by: TestPerson): Promise<Payload> {
  const document = `mutation ($input: ${type}!) { ${verb}(input: $input) { errors { __typename message } } }`;
  return (await api.ask<Record<string, Payload>>(document, { input }, by.cookie)).fields[verb] as Payload;
}

const save = (practiceId: PracticeId, problem: string, number: number, by: TestPerson) =>
  act(
    'savePractice',
    'SavePracticeInput',
    { practiceId, card: { problem }, bases: [{ field: 'PROBLEM', number }] },
    by,
  );
const hold = (practiceId: PracticeId, by: TestPerson, verb = 'holdPracticeField', clientId = v7()) =>
  act(verb, 'HoldFieldInput', { practiceId, field: 'PROBLEM', clientId }, by);

const view = `query ($id: ID!) { practice(id: $id) { versions { card { problem } writers fields { field number writtenBy } } }
  practiceMaking(id: $id) { locks { field by isViewer } comments { quote isFound resolvedAt replies { body } } } }`;

interface View {
  practice: {
    versions: { card: { problem: string }; writers: string[]; fields: { field: string; number: number }[] }[];
  } | null;
  practiceMaking: {
    locks: { by: string; isViewer: boolean }[];
    comments: object[];
  } | null;
}
const seen = async (id: PracticeId, by: TestPerson) => (await api.ask<View>(view, { id }, by.cookie)).fields;

describe('two researchers in one draft', () => {
  it('save one field at once: one is kept, the other is told, and neither text is lost without a word', async () => {
    const practice = await aDraft(api, bench);
    const answers = await Promise.all([
      save(practice, 'Mine.', 1, bench.researcher),
      save(practice, 'Theirs.', 1, colleague),
    ]);
    const kinds = answers.map(({ errors }) => errors[0]?.__typename ?? 'kept').sort();
    expect(kinds).toEqual(['DraftFieldsChanged', 'kept']);
    const { practice: now } = await seen(practice, colleague);
    expect(['Mine.', 'Theirs.']).toContain(now?.versions[0]?.card.problem);
    expect(now?.versions[0]?.fields.find(({ field }) => field === 'PROBLEM')?.number).toBe(2);
  });

  it('write in two fields at once and both are kept; both are writers, and neither may review', async () => {
    const practice = await aDraft(api, bench);
    const limits = {
      practiceId: practice,
      card: { limits: 'Two terms.' },
      bases: [{ field: 'LIMITS', number: 1 }],
    };
    await Promise.all([
      save(practice, 'Mine.', 1, bench.researcher),
      act('savePractice', 'SavePracticeInput', limits, colleague),
    ]);
    expect((await seen(practice, colleague)).practice?.versions[0]?.writers).toHaveLength(2);
    await act('sendPracticeToReview', 'PracticeInput', { practiceId: practice }, bench.researcher);
    await grantTo(api, colleague.personId, { role: 'editor' });
    const passed = await act('passPracticeReview', 'PracticeInput', { practiceId: practice }, colleague);
    expect(passed.errors[0]?.__typename).toBe('WroteItThemselves');
  });

  it('see who writes where; the field is free again when the holder’s device died', async () => {
    const practice = await aDraft(api, bench);
    expect((await hold(practice, bench.researcher)).errors).toEqual([]);
    expect((await seen(practice, colleague)).practiceMaking?.locks).toMatchObject([{ isViewer: false }]);
    expect((await hold(practice, colleague)).errors[0]?.__typename).toBe('DraftFieldHeld');
    expect((await save(practice, 'Over it.', 1, colleague)).errors[0]?.__typename).toBe('DraftFieldHeld');
    await api.source.query(`update practice_field_lock set held_until = now() - interval '1 second'`);
    expect((await seen(practice, colleague)).practiceMaking?.locks).toEqual([]);
    expect((await save(practice, 'Over it.', 1, colleague)).errors).toEqual([]);
    expect((await save(practice, 'Late.', 1, bench.researcher)).errors[0]?.__typename).toBe(
      'DraftFieldsChanged',
    );
  });

  it('free a field by leaving it, and nobody else’s', async () => {
    const practice = await aDraft(api, bench);
    const clientId = v7();
    await hold(practice, bench.researcher, 'holdPracticeField', clientId);
    await hold(practice, colleague, 'releasePracticeField', clientId);
    expect((await seen(practice, colleague)).practiceMaking?.locks).toHaveLength(1);
    await hold(practice, bench.researcher, 'releasePracticeField', clientId);
    expect((await seen(practice, colleague)).practiceMaking?.locks).toEqual([]);
  });

  it('are alone with the draft: an editor neither sees nor holds it', async () => {
    const practice = await aDraft(api, bench);
    expect((await seen(practice, bench.editor)).practiceMaking).toBeNull();
    expect((await hold(practice, bench.editor)).errors[0]?.__typename).toBe('NotFound');
  });
});

describe('a comment on a sentence', () => {
  it('is answered and settled; once the sentence is changed it says so', async () => {
    const practice = await inReview(api, bench);
    const quote = 'Pupils who came late missed the first lesson.';
    const id = v7();
    const said = { practiceId: practice, id, field: 'PROBLEM', quote, body: 'Which of them?' };
    expect((await act('commentOnSentence', 'CommentOnSentenceInput', said, bench.editor)).errors).toEqual([]);
    await act('commentOnSentence', 'CommentOnSentenceInput', said, bench.editor);
    const gone = { ...said, id: v7(), quote: 'They slept.' };
    expect(
      (await act('commentOnSentence', 'CommentOnSentenceInput', gone, bench.editor)).errors[0]?.__typename,
    ).toBe('SentenceGone');
    const reply = { practiceId: practice, id: v7(), commentId: id, body: 'Year 4, mostly.' };
    await act('replyToComment', 'ReplyToCommentInput', reply, bench.researcher);
    const settled = { practiceId: practice, commentId: id, isResolved: true };
    await act('resolveComment', 'ResolveCommentInput', settled, bench.researcher);
    expect(
      (await act('replyToComment', 'ReplyToCommentInput', { ...reply, id: v7() }, bench.editor)).errors[0]
        ?.__typename,
    ).toBe('ThreadResolved');
    await act('takeBackPractice', 'PracticeInput', { practiceId: practice }, bench.researcher);
    await save(practice, 'Pupils came late.', 1, bench.researcher);
    expect((await seen(practice, bench.researcher)).practiceMaking?.comments).toMatchObject([
      { quote, isFound: false, replies: [{ body: 'Year 4, mostly.' }] },
    ]);
  });
});

describe('whoever lets it lie', () => {
  it('is reminded after some days, under quiet hours’ own engine, and stands in the list of what is stuck', async () => {
    const practice = await inReview(api, bench);
    await api.source.query(
      `update practice_turn set opened_at = now() - interval '8 days' where version_id in
         (select id from practice_version where practice_id = $1) and ended_at is null`,
      [practice],
    );
    await api.app.get(RemindHandler).handle();
    await api.app.get(RemindHandler).handle();
    await api.settle();
    const notices = await api.source.query<object[]>(
      `select 1 from notice n join practice_turn t on t.id = split_part(n.subject, ':', 1)::uuid
         join practice_version v on v.id = t.version_id
       where v.practice_id = $1 and n.because = 'practice reminder' and n.person_id = $2`,
      [practice, bench.editor.personId],
    );
    expect(notices).toHaveLength(1);
    const document = `{ waitingPractices { practiceId who because days reminders } }`;
    const { fields } = await api.ask<{ waitingPractices: { practiceId: string }[] }>(
      document,
      {},
      bench.editor.cookie,
    );
    expect(fields.waitingPractices[0]).toMatchObject({
      practiceId: practice,
      because: 'TO_REVIEW',
      days: 8,
      reminders: 1,
    });
  });
});
