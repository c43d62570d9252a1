import type { ConsentId } from '@pathways/domain/coding';
import { emptyCard, type PracticeCard, type Resting } from '@pathways/domain/practices';
import type { ExcerptId, PracticeId } from '@pathways/domain/shared';
import { AnswerWordsHandler } from '../../src/practices/application/answer-words.handler.js';
import { DraftPracticeHandler } from '../../src/practices/application/draft-practice.handler.js';
import { PassReviewHandler } from '../../src/practices/application/pass-review.handler.js';
import { PublishPracticeHandler } from '../../src/practices/application/publish-practice.handler.js';
import { SaveDraftHandler } from '../../src/practices/application/save-draft.handler.js';
import { SendToReviewHandler } from '../../src/practices/application/send-to-review.handler.js';
import { WordsQueries } from '../../src/practices/application/words.queries.js';
import type { TestApi } from './api.js';
import { anExcerpt, answered, asked, kept, signedIn } from './coded.js';
import { aReleasedTrio, aSchool, type TestTrio } from './groups.js';
import type { TestPerson } from './people.js';
import { anEditor, aResearcher } from './talk.js';

export const card: PracticeCard = {
  ...emptyCard,
  title: 'A warm welcome at the gate',
  problem: 'Pupils who came late missed the first lesson.',
  context: 'A two-form primary on the edge of a town.',
  whatTheyDid: 'Staff took the register outside.',
  whatItTook: 'Fifteen minutes of two adults a day.',
  whatChanged: 'Fewer late marks.',
  whereItMayNotWork: 'Sites with more than one gate.',
  conditions: 'A gate that staff can see from the office.',
  whatDidNotWork: 'Calling from the office window.',
  limits: 'One school, one term.',
  evidenceKind: 'staff views',
  reviewBy: `${new Date().getFullYear() + 1}-09-01`,
  licence: 'CC BY 4.0',
  phase: 'primary',
  themes: ['attendance'],
  changeNote: '',
};

export const claimText = 'A greeting costs little and is noticed.';

/** Everybody whom a practice needs, with one excerpt that its school consented to. */
export interface TestBench {
  readonly trio: TestTrio;
  readonly researcher: TestPerson;
  readonly editor: TestPerson;
  readonly leader: TestPerson;
  readonly excerpt: ExcerptId;
  readonly consent: ConsentId;
}

export async function aBench(api: TestApi): Promise<TestBench> {
  const trio = await aReleasedTrio(api);
  await neighbours(api, trio);
  const researcher = await aResearcher(api, trio);
  const excerpt = await anExcerpt(api, trio, researcher);
  const consent = await asked(api, { researcher, excerpt });
  const leader = trio.leaders[0] as TestPerson;
  await answered(api, leader, consent, 'give');
  return { trio, researcher, editor: await anEditor(api), leader, excerpt, consent };
}

/** Schools like those of the trio, so that a reader with the register could not tell which of them is meant. */
async function neighbours(api: TestApi, { schools }: TestTrio): Promise<void> {
  const laCode = schools[0]?.laCode ?? '';
  for (let count = 0; count < 5; count += 1) await aSchool(api, { laCode });
}

interface DraftWish {
  readonly card?: Partial<PracticeCard>;
  readonly resting?: readonly Resting[];
}

export async function aDraft(api: TestApi, bench: TestBench, wish: DraftWish = {}): Promise<PracticeId> {
  const actor = await signedIn(api, bench.researcher);
  const made = { ...card, ...wish.card };
  const command = { programme: bench.trio.programmeId, title: made.title, phase: made.phase };
  const practice = kept(await api.app.get(DraftPracticeHandler).handle(actor, command));
  const excerpts = wish.resting ?? [{ excerpt: bench.excerpt, purpose: 'quote unnamed' as const }];
  const draft = { card: made, claims: [{ text: claimText, excerpts }] };
  kept(await api.app.get(SaveDraftHandler).handle(actor, practice, draft));
  return practice;
}

export async function inReview(api: TestApi, bench: TestBench, wish: DraftWish = {}): Promise<PracticeId> {
  const practice = await aDraft(api, bench, wish);
  kept(await api.app.get(SendToReviewHandler).handle(await signedIn(api, bench.researcher), practice));
  return practice;
}

/** An editor has passed it; the quoted schools are asked. */
export async function inApproval(api: TestApi, bench: TestBench, wish: DraftWish = {}): Promise<PracticeId> {
  const practice = await inReview(api, bench, wish);
  kept(await api.app.get(PassReviewHandler).handle(await signedIn(api, bench.editor), practice));
  return practice;
}

/** The quotations of a person's school in a practice, as they are asked about now. */
export async function placesOf(api: TestApi, person: TestPerson, practice: PracticeId): Promise<string[]> {
  const view = await api.app.get(WordsQueries).one(await signedIn(api, person), practice);
  const places = view?.claims.flatMap(claim => claim.places) ?? [];
  return places.flatMap(({ placeId }) => (placeId ? [placeId] : []));
}

/** The school of the bench's leader says yes to all of its words. */
export async function ready(api: TestApi, bench: TestBench, wish: DraftWish = {}): Promise<PracticeId> {
  const practice = await inApproval(api, bench, wish);
  const leader = await signedIn(api, bench.leader);
  for (const place of await placesOf(api, bench.leader, practice)) {
    const given = { practice, place, answer: 'approved' as const, words: '' };
    kept(await api.app.get(AnswerWordsHandler).handle(leader, given));
  }
  return practice;
}

export async function published(api: TestApi, bench: TestBench, wish: DraftWish = {}): Promise<PracticeId> {
  const practice = await ready(api, bench, wish);
  kept(await api.app.get(PublishPracticeHandler).handle(await signedIn(api, bench.editor), practice));
  return practice;
}
