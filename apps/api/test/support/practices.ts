import type { ConsentId } from '@pathways/domain/coding';
import type { PracticeCard, Resting } from '@pathways/domain/practices';
import type { ExcerptId, PracticeId } from '@pathways/domain/shared';
import { DraftPracticeHandler } from '../../src/practices/application/draft-practice.handler.js';
import { PublishPracticeHandler } from '../../src/practices/application/publish-practice.handler.js';
import { SaveDraftHandler } from '../../src/practices/application/save-draft.handler.js';
import { SendToReviewHandler } from '../../src/practices/application/send-to-review.handler.js';
import type { TestApi } from './api.js';
import { anExcerpt, answered, asked, kept, signedIn } from './coded.js';
import { aReleasedTrio, type TestTrio } from './groups.js';
import type { TestPerson } from './people.js';
import { anEditor, aResearcher } from './talk.js';

export const card: PracticeCard = {
  title: 'A warm welcome at the gate',
  problem: 'Pupils who came late missed the first lesson.',
  context: 'A two-form primary on the edge of a town.',
  whatTheyDid: 'Staff took the register outside.',
  whatItTook: 'Fifteen minutes of two adults a day.',
  whatChanged: 'Fewer late marks.',
  whereItMayNotWork: 'Sites with more than one gate.',
  limits: 'One school, one term.',
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
  const researcher = await aResearcher(api, trio);
  const excerpt = await anExcerpt(api, trio, researcher);
  const consent = await asked(api, { researcher, excerpt });
  const leader = trio.leaders[0] as TestPerson;
  await answered(api, leader, consent, 'give');
  return { trio, researcher, editor: await anEditor(api), leader, excerpt, consent };
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

export async function published(api: TestApi, bench: TestBench, wish: DraftWish = {}): Promise<PracticeId> {
  const practice = await inReview(api, bench, wish);
  kept(await api.app.get(PublishPracticeHandler).handle(await signedIn(api, bench.editor), practice));
  return practice;
}
