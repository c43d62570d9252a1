import { Injectable } from '@nestjs/common';
import type {
  AnswerGivenForSchool,
  AskedMailbox,
  CycleInvitation,
  CycleInvitationId,
  InvitationScene,
  KnownSchool,
} from '@pathways/domain/cycles';
import { isSignedIn, type CycleId, type PersonId, type ProgrammeId, type Urn } from '@pathways/domain/shared';
import { wallTimeOf } from '../../letters/application/local-time.js';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import {
  CycleInvitationStore,
  type CycleMailFacts,
  type HeldCycleInvitation,
  type RemindableInvitation,
} from '../application/cycle-invitation.store.js';
import * as statements from './invitation-statements.js';

const sixDays = 6 * 86_400_000;

type RemindableRow = Omit<RemindableInvitation, 'mailedOn'> & { readonly mailedAt: Date };

@Injectable()
export class SqlCycleInvitationStore extends CycleInvitationStore {
  async scene(work: Work, cycle: CycleId, urns: readonly string[]): Promise<InvitationScene | null> {
    const manager = managerOf(work);
    const [found] = await manager.query<{ programme: ProgrammeId; endsOn: string; isFictional: boolean }[]>(
      statements.cycleOfScene,
      [cycle],
    );
    if (!found) return null;
    const schools = await manager.query<KnownSchool[]>(statements.sceneSchools, [urns, found.isFictional]);
    const asked = await manager.query<AskedMailbox[]>(statements.askedMailboxes, [cycle]);
    const { programme, endsOn } = found;
    return { programme, endsOn, today: wallTimeOf(work.now).day, schools, asked };
  }

  async add(work: Work, made: readonly CycleInvitation[], digests: readonly string[]): Promise<void> {
    if (!isSignedIn(work.actor)) throw new Error('A school was invited by nobody.');
    const rows = made.map(({ id, urn, email, name, role, answerBy }, place) => ({
      ...{ id, urn, email, name, role, answerBy },
      digest: digests[place],
    }));
    const cycle = made[0]?.cycle;
    await managerOf(work).query(statements.add, [JSON.stringify(rows), cycle, work.actor.personId, work.now]);
  }

  holdByDigest(work: Work, digest: string): Promise<HeldCycleInvitation | null> {
    return this.first<HeldCycleInvitation>(work, statements.holdByDigest, [digest]);
  }

  hold(work: Work, id: CycleInvitationId): Promise<HeldCycleInvitation | null> {
    return this.first<HeldCycleInvitation>(work, statements.hold, [id]);
  }

  async keepAnswer(
    work: Work,
    id: CycleInvitationId,
    { answer, because, by }: AnswerGivenForSchool & { readonly by: PersonId | null },
  ): Promise<void> {
    await managerOf(work).query(statements.keepAnswer, [id, answer, because, work.now, by]);
  }

  async admit(work: Work, id: CycleInvitationId): Promise<Urn | null> {
    const came = await this.first<{ urn: Urn }>(work, statements.admit, [id, work.now]);
    return came?.urn ?? null;
  }

  async sendAgain(work: Work, id: CycleInvitationId, isReminder: boolean): Promise<number> {
    // The driver answers an update with its rows and their count.
    const [rows] = await managerOf(work).query<[{ sending: number }[], number]>(statements.sendAgain, [
      id,
      isReminder,
    ]);
    return rows[0]?.sending ?? 1;
  }

  forMail(work: Work, id: CycleInvitationId): Promise<CycleMailFacts | null> {
    return this.first<CycleMailFacts>(work, statements.forMail, [id]);
  }

  async markMailed(work: Work, id: CycleInvitationId): Promise<void> {
    await managerOf(work).query(statements.markMailed, [id, work.now]);
  }

  async remindable(work: Work): Promise<RemindableInvitation[]> {
    const before = new Date(work.now.getTime() - sixDays);
    const rows = await managerOf(work).query<RemindableRow[]>(statements.remindable, [
      wallTimeOf(work.now).day,
      before,
    ]);
    return rows.map(({ mailedAt, ...row }) => ({ ...row, mailedOn: wallTimeOf(mailedAt).day }));
  }

  private async first<Row>(work: Work, statement: string, values: readonly unknown[]): Promise<Row | null> {
    const [row] = await managerOf(work).query<Row[]>(statement, [...values]);
    return row ?? null;
  }
}
