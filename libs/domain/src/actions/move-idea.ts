import { tidyBody } from '../discussions/index.js';
import type { RoomFacts } from '../groups/index.js';
import { accept, refuse, type Actor, type Result } from '../shared/index.js';
import type { Idea, IdeaId, IdeaStage } from './action.js';
import { canMoveIdea, canSeeActions } from './action.policy.js';

/** Characters. */
export const ideaTitleAtMost = 160;
export const stepWordsAtMost = 2_000;

/** A step of an idea, with what was seen or done. Steps follow one another and none is overwritten. */
export interface IdeaStep {
  readonly idea: Idea;
  readonly words: string;
}

export type MoveIdeaRefusal =
  | { readonly kind: 'IdeaNotFound' }
  | { readonly kind: 'MayNotMoveIdea' }
  | { readonly kind: 'IdeaTitleFaulty'; readonly atMost: number }
  | { readonly kind: 'StepWordsFaulty'; readonly atMost: number };

/** An idea begins with the evidence that somebody has for it. */
export function startIdea(
  actor: Actor,
  room: RoomFacts,
  draft: { readonly id: IdeaId; readonly title: string; readonly words: string },
): Result<IdeaStep, MoveIdeaRefusal> {
  const title = tidyBody(draft.title, ideaTitleAtMost);
  if (!canSeeActions(actor, room)) return refuse({ kind: 'IdeaNotFound' });
  if (!title.ok) return refuse({ kind: 'IdeaTitleFaulty', atMost: ideaTitleAtMost });
  const idea = { id: draft.id, group: room.group, title: title.value, stage: 'evidence', number: 0 } as const;
  return moveIdea(actor, { room, idea }, { stage: 'evidence', words: draft.words });
}

/** To any stage, forward or back, with what was seen: a trial that fails its review goes back to evidence. */
export function moveIdea(
  actor: Actor,
  { room, idea }: { readonly room: RoomFacts; readonly idea: Idea },
  step: { readonly stage: IdeaStage; readonly words: string },
): Result<IdeaStep, MoveIdeaRefusal> {
  if (!canSeeActions(actor, room)) return refuse({ kind: 'IdeaNotFound' });
  if (!canMoveIdea(actor, room)) return refuse({ kind: 'MayNotMoveIdea' });
  const words = tidyBody(step.words, stepWordsAtMost);
  if (!words.ok) return refuse({ kind: 'StepWordsFaulty', atMost: stepWordsAtMost });
  return accept({ idea: { ...idea, stage: step.stage, number: idea.number + 1 }, words: words.value });
}
