import { Injectable } from '@nestjs/common';
import type { FileMissing } from '@pathways/domain/attachments';
import type { Contribution } from '@pathways/domain/discussions';
import type { PinnedFigure, PointAsked, PointNotHere } from '@pathways/domain/families';
import { accept, type Actor, type Result } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';
import { AttachedFiles } from './attached-files.js';
import type { Entered } from './discussion-door.js';
import { PointPins } from './point-pins.js';

/** What goes with a contribution beside its words: the point it is about, and its files. */
@Injectable()
export class Enclosures {
  constructor(
    private readonly pins: PointPins,
    private readonly files: AttachedFiles,
  ) {}

  /** The pinned point, none where none was asked for; refused when a point or a file is not to be had. */
  async find(
    work: Work,
    contribution: Contribution,
    { room, discussion }: Entered,
    about: PointAsked | null,
  ): Promise<Result<PinnedFigure | null, PointNotHere | FileMissing>> {
    const files = await this.files.check(work, contribution, discussion);
    if (!files.ok) return files;
    return about ? this.pins.find(work.actor satisfies Actor, room, about) : accept(null);
  }

  async keep(work: Work, contribution: Contribution, pinned: PinnedFigure | null): Promise<void> {
    await this.files.keep(work, contribution);
    if (pinned) await this.pins.keep(work, contribution.id, pinned);
  }
}
