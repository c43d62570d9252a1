import type { CopyCyclesRefusal, CycleTarget, PlannedCycle } from '@pathways/domain/cycles';
import type { Actor, CycleId, ProgrammeId, Result } from '@pathways/domain/shared';
import type { Page } from '../../platform/page.js';
import type { CycleInvitationView, InvitationFilter } from './cycle-invitation.views.js';

export interface ReachedTarget extends CycleTarget {
  readonly authorityName: string | null;
  /** Null where it is under the rule for small numbers: those who coordinate see each group's actions, others the figures. */
  readonly reached: number | null;
}

export interface AskedCounts {
  readonly waiting: number;
  readonly accepted: number;
  readonly declined: number;
  readonly changeAsked: number;
  readonly bounced: number;
}

/** A time that coordinators let the cycle run again after they had ended it. */
export interface CycleReopeningView {
  readonly id: string;
  readonly at: Date;
  readonly by: string;
  readonly because: string;
  /** What it had come to, as it was said until then. */
  readonly outcome: string;
}

export interface CyclePageView extends PlannedCycle {
  readonly programmeName: string;
  readonly programmeSlug: string;
  readonly isFictional: boolean;
  readonly sheetTitle: string | null;
  readonly sheetNumber: number | null;
  readonly copiedFromName: string | null;
  readonly hasBegun: boolean;
  /** Its last day is over, or coordinators ended it. */
  readonly isOver: boolean;
  readonly endedAt: Date | null;
  readonly endedBy: string | null;
  /** The latest first. */
  readonly reopenings: readonly CycleReopeningView[];
  /** Rounds without an outcome, and with one. */
  readonly openRounds: number;
  readonly closedRounds: number;
  readonly groupCount: number;
  readonly schoolCount: number;
  readonly reached: readonly ReachedTarget[];
  /** Null for whoever may not know whom schools were asked through. */
  readonly asked: AskedCounts | null;
}

export interface CopiedCycleView {
  readonly from: CycleId;
  readonly fromName: string;
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly sheet: string | null;
  readonly targets: number;
  readonly hasAims: boolean;
  readonly hasCharter: boolean;
}

export interface CopyPreview {
  readonly cycles: readonly CopiedCycleView[];
  /** What goes on in the programme by itself. */
  readonly codes: number;
  /** What is left behind. */
  readonly schools: number;
  readonly groups: number;
  readonly discussions: number;
  readonly contributions: number;
}

export interface CopyRequest {
  readonly programme: ProgrammeId;
  readonly cycles: readonly CycleId[];
  readonly firstDay: string;
}

export abstract class CycleQueries {
  abstract page(actor: Actor, id: CycleId): Promise<CyclePageView | null>;
  abstract invitations(
    actor: Actor,
    cycle: CyclePageView,
    filter: InvitationFilter,
    page: { readonly first: number; readonly after: string | null },
  ): Promise<Page<CycleInvitationView>>;
  /** What copying would make, before anything is made. Null where the programme is not for the actor. */
  abstract copyPreview(
    actor: Actor,
    wish: CopyRequest,
  ): Promise<Result<CopyPreview, CopyCyclesRefusal> | null>;
}
