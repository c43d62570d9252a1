import { accept, refuse, type Result } from '../shared/index.js';
import type { CycleInvitation, SchoolAnswer } from './cycle-invitation.js';

export const whyAtMost = 1_000;

export type AnswerForSchoolRefusal =
  | { readonly kind: 'CycleOver' }
  | { readonly kind: 'PlacedAlready' }
  | { readonly kind: 'NameMissing' }
  | { readonly kind: 'BecauseMissing' };

export interface AnswerScene {
  readonly endsOn: string;
  readonly today: string;
  /** Its group of the cycle was released: partners have read its name, and leaving is another matter. */
  readonly isPlaced: boolean;
  /** The name under which the mailbox is known; null where nobody is known by it. */
  readonly knownName: string | null;
}

export interface SchoolSays {
  readonly answer: Exclude<SchoolAnswer, 'waiting'>;
  readonly because: string;
  /** For somebody who is not known yet and accepts. */
  readonly name: string;
}

export interface AnswerGivenForSchool {
  readonly answer: SchoolSays['answer'];
  readonly because: string | null;
  /** Under which the person comes in; null where nobody does. */
  readonly name: string | null;
}

/**
 * Whoever holds the link answers for the school, and may answer otherwise until its group is released. No partner is named
 * before that, so a change can be asked for without anybody knowing of it. A no, like a change, says why.
 */
export function answerForSchool(
  invitation: Pick<CycleInvitation, 'name'>,
  scene: AnswerScene,
  says: SchoolSays,
): Result<AnswerGivenForSchool, AnswerForSchoolRefusal> {
  if (scene.endsOn < scene.today) return refuse({ kind: 'CycleOver' });
  if (scene.isPlaced) return refuse({ kind: 'PlacedAlready' });
  const because = says.because.trim().slice(0, whyAtMost);
  if (says.answer !== 'accepted') {
    if (because === '') return refuse({ kind: 'BecauseMissing' });
    return accept({ answer: says.answer, because, name: null });
  }
  const name = scene.knownName ?? (says.name.trim() || invitation.name.trim());
  if (name === '') return refuse({ kind: 'NameMissing' });
  return accept({ answer: 'accepted', because: because || null, name });
}
