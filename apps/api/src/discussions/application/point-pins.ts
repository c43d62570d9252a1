import type { PinnedFigure, PointAsked, PointNotHere } from '@pathways/domain/families';
import type { RoomFacts } from '@pathways/domain/groups';
import type { Actor, ContributionId, Result } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

/** Which point of the family's graph a contribution is about. */
export abstract class PointPins {
  /** The point as the family is shown it now. */
  abstract find(
    actor: Actor,
    room: RoomFacts,
    asked: PointAsked,
  ): Promise<Result<PinnedFigure, PointNotHere>>;
  abstract keep(work: Work, contribution: ContributionId, pinned: PinnedFigure): Promise<void>;
}
