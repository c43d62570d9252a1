import { Injectable } from '@nestjs/common';
import type { CharterChange, CharterInForce } from '@pathways/domain/charter';
import { isSignedIn, type GroupId, type PersonId } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import { Ids, type Work } from '../../platform/unit-of-work.js';
import {
  CharterStore,
  type GivenUp,
  type KeptAcceptance,
  type StandingCharter,
} from '../application/charter.store.js';
import {
  adopt,
  giveUp,
  holdGroup,
  inForce,
  keepAcceptance,
  keepChange,
  waiting,
} from './charter-statements.js';

const handOf = ({ actor }: Work): PersonId => {
  if (!isSignedIn(actor)) throw new Error('A charter was touched by nobody.');
  return actor.personId;
};

@Injectable()
export class SqlCharterStore extends CharterStore {
  constructor(private readonly ids: Ids) {
    super();
  }

  async hold(work: Work, group: GroupId): Promise<StandingCharter | null> {
    const manager = managerOf(work);
    const held = await manager.query<object[]>(holdGroup, [group]);
    if (held.length === 0) return null;
    const [charter] = await manager.query<CharterInForce[]>(inForce, [group]);
    if (!charter) throw new Error('A group has no charter.');
    const [change] = await manager.query<CharterChange[]>(waiting, [group]);
    return { inForce: charter, waiting: change ?? null };
  }

  async keepChange(work: Work, change: CharterChange): Promise<void> {
    const { id, group, number, clauses, because, proposedFor, proposedAt } = change;
    const kept = [id, group, number, JSON.stringify(clauses), because, handOf(work), proposedFor, proposedAt];
    await managerOf(work).query(keepChange, kept);
  }

  async keepAcceptance(work: Work, { group, number, change, urn }: KeptAcceptance): Promise<void> {
    const kept = [this.ids.next(), group, number, change, urn, handOf(work), work.now];
    await managerOf(work).query(keepAcceptance, kept);
  }

  async adopt(work: Work, change: CharterChange): Promise<void> {
    await managerOf(work).query(adopt, [this.ids.next(), change.id, work.now, handOf(work)]);
  }

  async giveUp(work: Work, { change, outcome, urn, because }: GivenUp): Promise<void> {
    await managerOf(work).query(giveUp, [change, outcome, work.now, handOf(work), urn, because]);
  }
}
