import { Injectable } from '@nestjs/common';
import {
  canCode,
  writeMemo,
  type CodingEvent,
  type MemoId,
  type MemoSubject,
  type WriteMemoRefusal,
} from '@pathways/domain/coding';
import {
  accept,
  refuse,
  speaksFor,
  type CodeId,
  type ExcerptId,
  type ProgrammeId,
  type Result,
  type SignedIn,
} from '@pathways/domain/shared';
import { RoomAccess } from '../../groups/application/room-access.js';
import { UnitOfWork, type Work } from '../../platform/unit-of-work.js';
import { MemoStore } from './memo.store.js';
import { PseudonymQueries } from './pseudonym.queries.js';

/** A researcher does not know which school it is, so the school is given by its pseudonym. */
export type NotedSubject =
  | { readonly kind: 'passage'; readonly excerpt: ExcerptId }
  | { readonly kind: 'code'; readonly code: CodeId }
  | { readonly kind: 'school'; readonly pseudonym: string };

export interface WriteMemo {
  readonly programme: ProgrammeId;
  readonly about: NotedSubject;
  readonly body: string;
  readonly clientId: string;
}

@Injectable()
export class WriteMemoHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly memos: MemoStore,
    private readonly rooms: RoomAccess,
    private readonly pseudonyms: PseudonymQueries,
  ) {}

  handle(
    actor: SignedIn,
    { programme, about, ...memo }: WriteMemo,
  ): Promise<Result<MemoId, WriteMemoRefusal>> {
    return this.units.run(actor, async work => {
      const subject = await this.subjectOf(programme, about);
      const isThere = subject !== null && (await this.isThere(work, actor, programme, subject));
      const decided = writeMemo(actor, programme, memo.body, isThere);
      if (!decided.ok) return decided;
      if (!subject) return refuse({ kind: 'NothingToNote' });
      const kept = { programme, subject, body: decided.value, clientId: memo.clientId };
      const { id, isNew } = await this.memos.add(work, actor, kept);
      if (isNew) await work.announce({ kind: 'MemoWritten', programme, memo: id } satisfies CodingEvent);
      return accept(id);
    });
  }

  private async subjectOf(programme: ProgrammeId, about: NotedSubject): Promise<MemoSubject | null> {
    if (about.kind !== 'school') return about;
    const urn = await this.pseudonyms.schoolCalled(programme, about.pseudonym);
    return urn && { kind: 'school', urn };
  }

  private async isThere(
    work: Work,
    actor: SignedIn,
    programme: ProgrammeId,
    subject: MemoSubject,
  ): Promise<boolean> {
    if (subject.kind === 'school') return !speaksFor(actor, subject.urn);
    if (subject.kind === 'code') return this.memos.hasCode(work, programme, subject);
    const group = await this.memos.roomOf(work, programme, subject);
    const room = group && (await this.rooms.factsFor(work, group));
    return room !== null && canCode(actor, room);
  }
}
