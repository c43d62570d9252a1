import type { Brand, Urn } from '../shared/index.js';
import type { PracticeStage } from './stage.js';

export type TurnId = Brand<'PracticeTurn'>;

export const turnParties = ['writer', 'editor', 'school'] as const;
export type TurnParty = (typeof turnParties)[number];

/** Why it is somebody's turn, in words that end “waits …”. */
export const turnReasons = ['to write', 'to review', 'to approve', 'to settle', 'to publish'] as const;
export type TurnReason = (typeof turnReasons)[number];

/** Somebody's turn with a version. */
export interface PracticeTurn {
  readonly party: TurnParty;
  /** The school whose turn it is; null where it is nobody's school. */
  readonly urn: Urn | null;
  readonly because: TurnReason;
}

interface Standing {
  readonly stage: PracticeStage;
  readonly waitedFor: readonly Urn[];
  /** Places whose school offered other words or withheld them. */
  readonly toSettle: number;
}

/** All whose turn it is now. While schools are asked, several are: each school for itself, and the writer where one asked for other words. */
export function turnsAt({ stage, waitedFor, toSettle }: Standing): PracticeTurn[] {
  switch (stage) {
    case 'draft':
    case 'revised':
      return [{ party: 'writer', urn: null, because: 'to write' }];
    case 'review':
      return [{ party: 'editor', urn: null, because: 'to review' }];
    case 'approval':
      return [
        ...waitedFor.map(urn => ({ party: 'school' as const, urn, because: 'to approve' as const })),
        ...(toSettle > 0 ? [{ party: 'writer' as const, urn: null, because: 'to settle' as const }] : []),
      ];
    case 'ready':
      return [{ party: 'editor', urn: null, because: 'to publish' }];
    case 'published':
    case 'withdrawn':
      return [];
  }
}

/** Days after which whoever acts next is reminded, and again after as many. */
export const reminderDays: Readonly<Record<TurnParty, number>> = { school: 5, editor: 5, writer: 10 };
/** Then it is for the lead, who sees it in the list of what is stuck. */
export const remindersAtMost = 3;

interface Waiting {
  readonly party: TurnParty;
  readonly openedAt: Date;
  readonly remindedAt: Date | null;
  readonly reminders: number;
}

const dayMs = 86_400_000;

export const daysWaited = (openedAt: Date, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - openedAt.getTime()) / dayMs));

export function isReminderDue({ party, openedAt, remindedAt, reminders }: Waiting, now: Date): boolean {
  return reminders < remindersAtMost && daysWaited(remindedAt ?? openedAt, now) >= reminderDays[party];
}
