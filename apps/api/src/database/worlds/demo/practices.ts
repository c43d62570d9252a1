import type { PracticeCard, TryReport } from '@pathways/domain/practices';
import type { ExcerptId, PracticeId, ProgrammeId, SignedIn, Urn } from '@pathways/domain/shared';
import { v7 } from 'uuid';
import { DraftPracticeHandler } from '../../../practices/application/draft-practice.handler.js';
import { LogTryHandler } from '../../../practices/application/log-try.handler.js';
import { PublishPracticeHandler } from '../../../practices/application/publish-practice.handler.js';
import { SaveDraftHandler } from '../../../practices/application/save-draft.handler.js';
import { SendToReviewHandler } from '../../../practices/application/send-to-review.handler.js';
import { WithdrawPracticeHandler } from '../../../practices/application/withdraw-practice.handler.js';
import { kept } from '../kept.js';
import { sampleFile } from '../sample-file.js';
import type { Stage } from './stage.js';

interface PracticeFile extends Omit<PracticeCard, 'changeNote'> {
  readonly slug: string;
  readonly claims: readonly { readonly text: string; readonly quotes: readonly string[] }[];
  readonly withdrawn?: { readonly because: string; readonly successor: string };
}

interface TryFile extends Omit<TryReport, 'urn'> {
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
}

async function publishOne(stage: Stage, scene: PracticeScene, file: PracticeFile): Promise<PracticeId> {
  const { researcher, editor, programme } = scene;
  const { slug, claims, withdrawn: _, ...card } = file;
  const practice = kept(
    await stage
      .get(DraftPracticeHandler)
      .handle(researcher, { programme, title: card.title, phase: card.phase }),
    `drafting ${slug}`,
  );
  const draft = {
    card: { ...card, changeNote: '' },
    claims: claims.map(({ text, quotes }) => ({
      text,
      excerpts: quotes.map(quote => ({
        excerpt: excerptOf(scene, quote),
        purpose: 'quote unnamed' as const,
      })),
    })),
  };
  kept(await stage.get(SaveDraftHandler).handle(researcher, practice, draft), `writing ${slug}`);
  kept(await stage.get(SendToReviewHandler).handle(researcher, practice), `sending ${slug} to review`);
  kept(await stage.get(PublishPracticeHandler).handle(editor, practice), `publishing ${slug}`);
  return practice;
}

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
    const logged = await stage
      .get(LogTryHandler)
      .handle(leader, { practice, clientId: v7(), report: { ...report, urn } });
    kept(logged, `the try of ${urn}`);
  }
}
