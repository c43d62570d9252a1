import { Injectable } from '@nestjs/common';
import { canAnswerOffer, canSeeOffers, isAnswerable, planDiff, type OfferId } from '@pathways/domain/offers';
import type { PlanId, PlanStatus } from '@pathways/domain/plans';
import { schoolsOf, type Actor, type GroupId, type ProgrammeId } from '@pathways/domain/shared';
import { Reading } from '../../platform/reading.js';
import {
  OfferQueries,
  type OfferView,
  type ReleaseView,
  type SeenDiff,
  type SeenGroup,
  type SentOffer,
} from '../application/offer.queries.js';
import { OfferTokens } from '../application/offer-tokens.js';
import { sceneOf, type SceneRow } from './held-scene.js';
import * as views from './offer-views.js';
import * as plans from './plan-statements.js';

interface OfferRow extends Omit<OfferView, 'isAnswerable' | 'group'> {
  readonly programmeId: ProgrammeId;
  readonly status: PlanStatus;
  readonly groupId: GroupId | null;
  readonly groupName: string | null;
  readonly isReplaced: boolean;
}

type Facts = Omit<
  ReleaseView,
  'id' | 'programme' | 'status' | 'version' | 'groups' | 'untouched' | 'offers' | 'unplaced'
>;

function viewOf(row: OfferRow): OfferView {
  const { programmeId: _, status, groupId, groupName, isReplaced, ...view } = row;
  const offer = {
    id: row.id,
    urn: row.urn,
    members: [],
    answer: row.answer,
    sentAt: row.sentAt,
    remindedAt: null,
  };
  return {
    ...view,
    isAnswerable: isAnswerable({ offer, plan: { status }, releasedAs: groupId, isReplaced }),
    group: groupId !== null && groupName !== null ? { id: groupId, name: groupName } : null,
  };
}

@Injectable()
export class SqlOfferQueries extends OfferQueries {
  constructor(
    private readonly reading: Reading,
    private readonly tokens: OfferTokens,
  ) {
    super();
  }

  async release(actor: Actor, id: PlanId): Promise<ReleaseView | null> {
    const row = await this.reading.row<SceneRow>('offers.plan', plans.readPlan, [id]);
    if (!row || !canSeeOffers(actor, row.programme)) return null;
    const scene = sceneOf(row);
    const [facts, offers, unplaced] = await Promise.all([
      this.reading.row<Facts>('offers.facts', plans.facts, [id]),
      this.reading.rows<SentOffer>('offers.sent', views.sent, [id]),
      this.reading.rows<ReleaseView['unplaced'][number]>('offers.unplaced', plans.unplaced, [id]),
    ]);
    if (!facts) return null;
    const diff = planDiff(actor, scene);
    const seen = new Map<string, SeenGroup>(scene.groups.map(group => [group.id, group]));
    const groups = diff.groups.flatMap((one): SeenDiff[] => {
      const group = seen.get(one.group.id);
      return group ? [{ ...one, group }] : [];
    });
    const { programme, status, version } = scene.plan;
    return { ...facts, id, programme, status, version, groups, untouched: diff.untouched, offers, unplaced };
  }

  async one(actor: Actor, id: OfferId): Promise<OfferView | null> {
    const row = await this.reading.row<OfferRow>('offers.one', views.one, [id]);
    if (!row) return null;
    const isTheirs = canAnswerOffer(actor, row.urn) || canSeeOffers(actor, row.programmeId);
    return isTheirs ? viewOf(row) : null;
  }

  async mine(actor: Actor): Promise<OfferView[]> {
    const urns = schoolsOf(actor);
    if (urns.length === 0) return [];
    return (await this.reading.rows<OfferRow>('offers.mine', views.mine, [urns])).map(viewOf);
  }

  async byToken(token: string): Promise<OfferView | null> {
    const row = await this.reading.row<OfferRow>('offers.byToken', views.byDigest, [
      this.tokens.digestOf(token),
    ]);
    return row && viewOf(row);
  }
}
