import { Injectable } from '@nestjs/common';
import { applyCode, type ApplyCodeRefusal, type CodingEvent, type Passage } from '@pathways/domain/coding';
import {
  accept,
  refuse,
  type CodeId,
  type ContributionId,
  type ExcerptId,
  type GroupId,
  type Result,
  type SignedIn,
} from '@pathways/domain/shared';
import { RoomAccess } from '../../groups/application/room-access.js';
import { UnitOfWork, type Work } from '../../platform/unit-of-work.js';
import { CodeStore } from './code.store.js';
import { CodableContributions } from './codable-contributions.js';
import { ExcerptStore } from './excerpt.store.js';

export interface ApplyCode {
  readonly contribution: ContributionId;
  readonly passage: Passage;
  readonly codes: readonly CodeId[];
}

type Outcome = Result<ExcerptId, ApplyCodeRefusal>;

const nothing: Outcome = refuse({ kind: 'NotVisible' });

/** Marks the passage, if nobody has, and applies to it those of the codes that this researcher has not. */
@Injectable()
export class ApplyCodeHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly rooms: RoomAccess,
    private readonly contributions: CodableContributions,
    private readonly excerpts: ExcerptStore,
    private readonly codes: CodeStore,
  ) {}

  handle(actor: SignedIn, command: ApplyCode): Promise<Outcome> {
    return this.units.run(actor, async work => {
      const group = await this.contributions.groupOf(work, command.contribution);
      const room = group && (await this.rooms.factsFor(work, group));
      if (!group || !room) return nothing;
      const contribution = await this.contributions.hold(work, command.contribution);
      if (!contribution) return nothing;
      const wanted = [...new Set(command.codes)];
      const codes = await Promise.all(wanted.map(code => this.codes.find(work, code)));
      const decided = applyCode(actor, room, { contribution, passage: command.passage, codes });
      if (!decided.ok) return decided;
      const marked = await this.excerpts.findOrAdd(work, command.contribution, decided.value, actor.personId);
      const at = { group, excerpt: marked.id };
      if (marked.isNew)
        await this.tell(work, { kind: 'ExcerptMarked', ...at, contribution: contribution.id });
      for (const code of wanted) await this.keepCoding(work, actor, at, code);
      return accept(marked.id);
    });
  }

  private async keepCoding(
    work: Work,
    actor: SignedIn,
    at: { group: GroupId; excerpt: ExcerptId },
    code: CodeId,
  ): Promise<void> {
    const coding = await this.excerpts.addCoding(work, at.excerpt, code, actor.personId);
    if (coding) await this.tell(work, { kind: 'PassageCoded', ...at, coding, code });
  }

  private tell(work: Work, event: CodingEvent): Promise<void> {
    return work.announce(event);
  }
}
