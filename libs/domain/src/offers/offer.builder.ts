import type { SchoolAtRelease } from '../groups/index.js';
import type {
  AuthorityCode,
  CycleId,
  GroupId,
  PersonId,
  ProgrammeId,
  SignedIn,
  Urn,
} from '../shared/index.js';
import type { GroupToOffer, OfferId, PlaceOffer, PlanToOffer } from './offer.js';
import type { PlanId, PlannedGroupId } from '../plans/index.js';
import type { ReleaseScene } from './why-not-released.js';

const programme = 'programme' as ProgrammeId;

export const coordinator: SignedIn = {
  kind: 'person',
  personId: 'cora' as PersonId,
  name: 'Cora Dean',
  grants: [{ role: 'coordinator', programme }],
};

export const leaderOf = (urn: string): SignedIn => ({
  kind: 'person',
  personId: 'amina' as PersonId,
  name: 'Amina Clarke',
  grants: [{ role: 'school leader', urn: urn as Urn }],
});

export const sent = new Date('2026-11-20T09:00:00Z');

export const aPlan = (change: Partial<PlanToOffer> = {}): PlanToOffer => ({
  id: 'plan' as PlanId,
  programme,
  cycle: 'cycle' as CycleId,
  status: 'with schools',
  version: 4,
  ...change,
});

export const aSchool = (urn: string, change: Partial<SchoolAtRelease> = {}): SchoolAtRelease => ({
  urn: urn as Urn,
  phase: 'primary',
  authority: `authority of ${urn}` as AuthorityCode,
  trust: null,
  isOpen: true,
  takesPart: true,
  alreadyIn: null,
  ...change,
});

/** A planned group of schools named by single words, each in an authority of its own. */
export const aGroup = (urns: string, change: Partial<GroupToOffer> = {}): GroupToOffer => ({
  id: `group of ${urns}` as PlannedGroupId,
  name: 'Trio',
  schools: urns.split(' ').map(urn => aSchool(urn)),
  overrides: [],
  releasedAs: null,
  ...change,
});

export const anOffer = (urn: string, members: string, answer: PlaceOffer['answer']): PlaceOffer => ({
  id: `offer to ${urn}` as OfferId,
  urn: urn as Urn,
  members: members.split(' ') as Urn[],
  answer,
  sentAt: sent,
  remindedAt: null,
});

/** An offer for each of the schools, with the answers in the same order. */
export const offersTo = (members: string, ...answers: PlaceOffer['answer'][]): PlaceOffer[] =>
  members.split(' ').map((urn, place) => anOffer(urn, members, answers[place] ?? 'waiting'));

export const aScene = (change: Partial<ReleaseScene> = {}): ReleaseScene => ({
  plan: aPlan(),
  groups: [aGroup('a b c')],
  standing: [],
  offers: offersTo('a b c', 'accepted', 'accepted', 'accepted'),
  ...change,
});

export const aStandingGroup = (urns: string) => ({
  id: 'standing' as GroupId,
  name: 'Primary trio 1',
  members: urns.split(' ') as Urn[],
});
