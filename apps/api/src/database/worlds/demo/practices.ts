import { emptyCard, firstDayOf, termOf, type PracticeCard, type TryReport } from '@pathways/domain/practices';
import type { ExcerptId, PracticeId, ProgrammeId, SignedIn, Urn } from '@pathways/domain/shared';
import { v7 } from 'uuid';
import { AnswerWordsHandler } from '../../../practices/application/answer-words.handler.js';
import { DraftPracticeHandler } from '../../../practices/application/draft-practice.handler.js';
import { LogTryHandler } from '../../../practices/application/log-try.handler.js';
import { PassReviewHandler } from '../../../practices/application/pass-review.handler.js';
import { PublishPracticeHandler } from '../../../practices/application/publish-practice.handler.js';
import { SaveDraftHandler } from '../../../practices/application/save-draft.handler.js';
import { StartVersionHandler } from '../../../practices/application/start-version.handler.js';
import { SendToReviewHandler } from '../../../practices/application/send-to-review.handler.js';
import { WordsQueries } from '../../../practices/application/words.queries.js';
import { WithdrawPracticeHandler } from '../../../practices/application/withdraw-practice.handler.js';
import { kept } from '../kept.js';
import { sampleFile } from '../sample-file.js';
import type { Stage } from './stage.js';

interface WrittenPractice extends Omit<PracticeCard, 'changeNote' | 'reviewBy' | 'licence' | 'research'> {
  readonly claims: readonly { readonly text: string; readonly quotes: readonly string[] }[];
}

interface PracticeFile extends WrittenPractice {
  readonly slug: string;
  readonly withdrawn?: { readonly because: string; readonly successor: string };
  /** What a second version says otherwise. */
  readonly next?: Partial<WrittenPractice> & Pick<PracticeCard, 'changeNote'>;
}

interface UnfinishedFile extends WrittenPractice {
  readonly stage: 'draft' | 'review' | 'approval';
  readonly daysAgo: number;
}

interface TryFile extends Omit<TryReport, 'urn' | 'begunOn'> {
  readonly practice: string;
  /** The school's place in `schools.csv`, counted from 1. */
  readonly school: number;
}

export interface PracticeScene {
  readonly programme: ProgrammeId;
  readonly researcher: SignedIn;
  readonly editor: SignedIn;
  readonly leaders: ReadonlyMap<Urn, SignedIn>;
  /** Excerpts by their words. */
  readonly excerpts: ReadonlyMap<string, ExcerptId>;
}

/** Drafts, reviews and publishes the sample practices, withdraws the one that a fuller one replaced, and logs tries. */
export async function publishPractices(stage: Stage, scene: PracticeScene): Promise<void> {
  const files = sampleFile<PracticeFile[]>('practices.json');
  const published = new Map<string, PracticeId>();
  for (const [place, file] of files.entries()) {
    stage.clock.turnTo(11 - 2 * place, 10, 15);
    published.set(file.slug, await publishOne(stage, scene, file));
  }
  stage.clock.turnTo(5, 14, 0);
  for (const { slug, withdrawn } of files) {
    const practice = published.get(slug);
    if (!withdrawn || !practice) continue;
    const command = {
      practice,
      reason: withdrawn.because,
      successor: published.get(withdrawn.successor) ?? null,
    };
    kept(await stage.get(WithdrawPracticeHandler).handle(scene.editor, command), `withdrawing ${slug}`);
  }
  await logTries(stage, scene, published);
  for (const file of files) await publishAgain(stage, scene, file, published.get(file.slug));
  await leaveInTheMaking(stage, scene);
}

async function publishOne(stage: Stage, scene: PracticeScene, file: PracticeFile): Promise<PracticeId> {
  const { slug, withdrawn: _, next: __, ...written } = file;
  const practice = await writeOne(stage, scene, written);
  await seeThrough(stage, scene, practice, slug);
  return practice;
}

/** A second version, by the same way as the first: written, reviewed, approved by each quoted school, published. */
async function publishAgain(
  stage: Stage,
  scene: PracticeScene,
  { slug, withdrawn: _, next, ...written }: PracticeFile,
  practice: PracticeId | undefined,
): Promise<void> {
  if (!next || !practice) return;
  stage.clock.turnTo(1, 15, 10);
  kept(await stage.get(StartVersionHandler).handle(scene.researcher, practice), `beginning ${slug} anew`);
  const draft = draftOf(stage, scene, { ...written, ...next });
  kept(await stage.get(SaveDraftHandler).handle(scene.researcher, practice, draft), `rewriting ${slug}`);
  await seeThrough(stage, scene, practice, slug);
}

async function seeThrough(
  stage: Stage,
  scene: PracticeScene,
  practice: PracticeId,
  slug: string,
): Promise<void> {
  const { researcher, editor } = scene;
  kept(await stage.get(SendToReviewHandler).handle(researcher, practice), `sending ${slug} to review`);
  kept(await stage.get(PassReviewHandler).handle(editor, practice), `passing ${slug}`);
  await approveWords(stage, scene, practice);
  kept(await stage.get(PublishPracticeHandler).handle(editor, practice), `publishing ${slug}`);
}

/** A draft with its card and its claims, saved. */
async function writeOne(stage: Stage, scene: PracticeScene, written: WrittenPractice): Promise<PracticeId> {
  const { researcher, programme } = scene;
  const { title, phase } = written;
  const begun = await stage.get(DraftPracticeHandler).handle(researcher, { programme, title, phase });
  const practice = kept(begun, `drafting ${title}`);
  const draft = draftOf(stage, scene, written);
  kept(await stage.get(SaveDraftHandler).handle(researcher, practice, draft), `writing ${title}`);
  return practice;
}

function draftOf(
  stage: Stage,
  scene: PracticeScene,
  { claims, ...card }: WrittenPractice & Partial<PracticeCard>,
) {
  return {
    card: { ...emptyCard, ...card, reviewBy: nextSeptember(stage), licence: 'CC BY 4.0' as const },
    claims: claims.map(({ text, quotes }) => ({
      text,
      excerpts: quotes.map(quote => ({
        excerpt: excerptOf(scene, quote),
        purpose: 'quote unnamed' as const,
      })),
    })),
  };
}

/** Some that are still on their way: with a school that has not answered, with an editor, and half written. */
async function leaveInTheMaking(stage: Stage, scene: PracticeScene): Promise<void> {
  for (const { stage: at, daysAgo, ...written } of sampleFile<UnfinishedFile[]>('in-the-making.json')) {
    stage.clock.turnTo(daysAgo, 10, 40);
    const practice = await writeOne(stage, scene, written);
    const to = `sending ${written.title}`;
    if (at !== 'draft') kept(await stage.get(SendToReviewHandler).handle(scene.researcher, practice), to);
    if (at === 'approval') kept(await stage.get(PassReviewHandler).handle(scene.editor, practice), to);
  }
}

/** Each quoted school reads its words in their place and says yes. */
async function approveWords(stage: Stage, { leaders }: PracticeScene, practice: PracticeId): Promise<void> {
  for (const leader of new Set(leaders.values())) {
    const view = await stage.get(WordsQueries).one(leader, practice);
    for (const { placeId: place } of view?.claims.flatMap(claim => claim.places) ?? []) {
      if (!place) continue;
      const given = { practice, place, answer: 'approved' as const, words: '' };
      kept(await stage.get(AnswerWordsHandler).handle(leader, given), 'approving words in place');
    }
  }
}

const nextSeptember = (stage: Stage): string => `${stage.clock.now().getFullYear() + 1}-09-01`;

function excerptOf({ excerpts }: PracticeScene, quote: string): ExcerptId {
  const excerpt = excerpts.get(quote);
  if (!excerpt) throw new Error(`practices.json rests on what nobody marked: ${quote}`);
  return excerpt;
}

async function logTries(
  stage: Stage,
  scene: PracticeScene,
  published: ReadonlyMap<string, PracticeId>,
): Promise<void> {
  for (const [place, { practice: slug, school, ...report }] of sampleFile<TryFile[]>(
    'tries.json',
  ).entries()) {
    const urn = String(900_000 + school) as Urn;
    const [practice, leader] = [published.get(slug), scene.leaders.get(urn)];
    if (!practice || !leader)
      throw new Error(`tries.json names a practice or a school that is not there: ${slug}, ${urn}`);
    stage.clock.turnTo(4 - (place % 4), 13, 5 * place);
    const begunOn = firstDayOf(termOf(stage.clock.now().toISOString()));
    const logged = await stage
      .get(LogTryHandler)
      .handle(leader, { practice, clientId: v7(), report: { ...report, begunOn, urn } });
    kept(logged, `the try of ${urn}`);
  }
}
