import type { PracticeId } from '@pathways/domain/shared';
import { v7 } from 'uuid';
import type { TestApi } from '../../support/api.js';
import { aCode } from '../../support/coded.js';
import { proposed } from '../../support/charter.js';
import type { TestPerson } from '../../support/people.js';
import { inReview, type TestBench } from '../../support/practices.js';
import { aResearcher } from '../../support/talk.js';

/** Words of one kind, whose they are, and another who reads them. */
export interface WordsBeside {
  readonly kind: 'COMMENT' | 'MEMO' | 'ACTION_RETURN' | 'CHARTER_CHANGE' | 'MEETING';
  readonly id: string;
  readonly author: TestPerson;
  readonly reader: TestPerson;
}

async function say(api: TestApi, verb: string, input: object, person: TestPerson): Promise<void> {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { answer: ${verb}(input: $input) { errors { message } } }`;
  const { fields, errors } = await api.ask<{ answer: { errors: object[] } } | null>(
    document,
    { input },
    person.cookie,
  );
  if (errors.length > 0 || fields?.answer.errors.length !== 0)
    throw new Error(`${verb}: ${JSON.stringify([fields, errors])}`);
}

/** An action of the group, and what its school says became of it. */
async function anAnswer(api: TestApi, { trio, leader }: TestBench, because: string): Promise<string> {
  const [id, actionId] = [v7(), v7()];
  await api.source.query(
    `insert into action (id, group_id, discussion_id, position, what, urn, due_on, agreed_at)
     select $1, d.group_id, d.id, 1, 'Ring.', $3, current_date, now() from discussion d where d.group_id = $2`,
    [actionId, trio.groupId, trio.schools[0]?.urn],
  );
  await say(api, 'answerReturn', { id, actionId, answer: 'DONE', because }, leader);
  return id;
}

async function aComment(api: TestApi, bench: TestBench, body: string) {
  const practice = await inReview(api, bench);
  const quote = 'Pupils who came late missed the first lesson.';
  const id = v7();
  const input = { practiceId: practice, id, field: 'PROBLEM', quote, body };
  await say(api, 'commentOnSentence', input, bench.editor);
  return { id, practice };
}

async function aMemo(api: TestApi, { trio, researcher }: TestBench, body: string): Promise<string> {
  const codeId = await aCode(api, trio, researcher);
  await say(api, 'writeMemo', { programmeId: trio.programmeId, codeId, body, clientId: v7() }, researcher);
  const [row] = await api.source.query<{ id: string }[]>('select id from memo where code_id = $1', [codeId]);
  return row?.id ?? '';
}

/** A meeting whose title, purpose, place and “did you meet?” say them. */
async function aMeeting(api: TestApi, { trio, leader }: TestBench, words: string): Promise<string> {
  const id = v7();
  const where = { place: words, videoLink: null, length: 60 };
  const slots = [{ day: '2025-10-13', time: '15:45' }];
  const wish = { id, groupId: trio.groupId, kind: 'MEETING', title: words, purpose: words, where, slots };
  await say(api, 'proposeMeeting', { ...wish, wasHeld: true }, leader);
  const told = { meetingId: id, schoolUrn: trio.schools[0]?.urn, became: 'NOT_MET', because: words };
  await say(api, 'tellWhetherMet', told, leader);
  return id;
}

/**
 * The same words as a comment on a practice, a memo, what became of an action, why the charter is to change, and all that is said of
 * a meeting.
 */
export async function wordsBeside(
  api: TestApi,
  bench: TestBench,
  words: string,
): Promise<{ said: { practice: PracticeId; meeting: string }; readers: WordsBeside[] }> {
  const { leader, researcher, editor, trio } = bench;
  const comment = await aComment(api, bench, words);
  const memo = await aMemo(api, bench, words);
  const answer = await anAnswer(api, bench, words);
  await proposed(api, trio, leader, { guests: 'no' }, words);
  const [change] = await api.source.query<{ id: string }[]>(
    'select id from charter_change where group_id = $1',
    [trio.groupId],
  );
  const meeting = await aMeeting(api, bench, words);
  const [, other] = trio.leaders as [TestPerson, TestPerson];
  const colleague = await aResearcher(api, trio, 'Otto Brandt');
  return {
    said: { practice: comment.practice, meeting },
    readers: [
      { kind: 'COMMENT', id: comment.id, author: editor, reader: researcher },
      { kind: 'MEMO', id: memo, author: researcher, reader: colleague },
      { kind: 'ACTION_RETURN', id: answer, author: leader, reader: other },
      { kind: 'CHARTER_CHANGE', id: change?.id ?? '', author: leader, reader: other },
      { kind: 'MEETING', id: meeting, author: leader, reader: other },
    ],
  };
}
