import { Injectable } from '@nestjs/common';
import type { OfferId, PlaceOffer, Recipient } from '@pathways/domain/offers';
import type { PlanId, PlanStatus } from '@pathways/domain/plans';
import type { CycleId, GroupId, PersonId, ProgrammeId, Urn } from '@pathways/domain/shared';
import { membersOf } from '@pathways/domain/offers';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { OfferStore, type GivenAnswer, type HeldOffer, type NewOffer } from '../application/offer.store.js';
import * as statements from './offer-statements.js';
import { personOf } from './sql-plan-release.store.js';

interface HeldRow extends PlaceOffer {
  readonly planId: PlanId;
  readonly programme: ProgrammeId;
  readonly cycle: CycleId;
  readonly status: PlanStatus;
  readonly version: number;
  readonly releasedAs: GroupId | null;
  readonly isReplaced: boolean;
  readonly email: string | null;
  readonly person: PersonId | null;
}

function heldOf(row: HeldRow): HeldOffer {
  const { planId, programme, cycle, status, version, releasedAs, isReplaced, email, person, ...offer } = row;
  return {
    offer,
    plan: { id: planId, programme, cycle, status, version },
    releasedAs,
    isReplaced,
    mailbox: email === null ? null : { email, person },
  };
}

@Injectable()
export class SqlOfferStore extends OfferStore {
  peopleOf(work: Work, urns: readonly Urn[]): Promise<Recipient[]> {
    return managerOf(work).query<Recipient[]>(statements.people, [urns]);
  }

  async authoritiesNamed(work: Work, plan: PlanId, atLeast: number): Promise<ReadonlySet<string>> {
    const rows = await managerOf(work).query<{ name: string }[]>(statements.authoritiesNamed, [
      plan,
      atLeast,
    ]);
    return new Set(rows.map(({ name }) => name));
  }

  async add(work: Work, plan: PlanId, offers: readonly NewOffer[]): Promise<void> {
    await managerOf(work).query(statements.add, [
      plan,
      offers.map(({ id }) => id),
      offers.map(({ urn }) => urn),
      offers.map(({ group }) => group.id),
      offers.map(({ group }) => JSON.stringify(membersOf(group))),
      offers.map(({ described }) => JSON.stringify(described)),
      personOf(work),
      work.now,
      offers.map(({ answerBy }) => answerBy),
    ]);
    const mailboxes = offers.flatMap(({ id: offer, recipients }) =>
      recipients.map(recipient => ({ ...recipient, offer })),
    );
    await managerOf(work).query(statements.addRecipients, [
      mailboxes.map(({ id }) => id),
      mailboxes.map(({ offer }) => offer),
      mailboxes.map(({ email }) => email),
      mailboxes.map(({ person }) => person),
      mailboxes.map(({ digest }) => digest),
    ]);
  }

  async takeBack(work: Work, offers: readonly OfferId[]): Promise<void> {
    await managerOf(work).query(statements.takeBack, [offers]);
  }

  async find(work: Work, id: OfferId): Promise<HeldOffer | null> {
    await managerOf(work).query(statements.holdPlanOf, [id]);
    const [row] = await managerOf(work).query<HeldRow[]>(statements.find, [id]);
    return row ? heldOf(row) : null;
  }

  async findByDigest(work: Work, digest: string): Promise<HeldOffer | null> {
    const [named] = await managerOf(work).query<{ id: OfferId }[]>(statements.idByDigest, [digest]);
    if (!named) return null;
    await managerOf(work).query(statements.holdPlanOf, [named.id]);
    const [row] = await managerOf(work).query<HeldRow[]>(statements.findByDigest, [digest]);
    return row ? heldOf(row) : null;
  }

  async answer(work: Work, id: OfferId, given: GivenAnswer): Promise<void> {
    const { answer, because, by, from } = given;
    await managerOf(work).query(statements.answer, [id, answer, because, by, from, work.now]);
  }

  async remind(work: Work, offers: readonly OfferId[]): Promise<void> {
    await managerOf(work).query(statements.remind, [offers, work.now]);
  }

  async strangersAmong(work: Work, offers: readonly PlaceOffer[]): Promise<Recipient[]> {
    return managerOf(work).query<Recipient[]>(statements.strangers, [offers.map(({ id }) => id)]);
  }
}
