import { explainUnplaced } from '@pathways/domain/formation';
import {
  canOfferPlaces,
  isDeclined,
  isReady,
  isSameGroup,
  membersOf,
  schoolsToAsk,
  tellBlock,
  whyOver,
  type ReleaseBlock,
} from '@pathways/domain/offers';
import type { Actor, Urn } from '@pathways/domain/shared';
import type { ReleaseView, SeenDiff, SentOffer as SentOfferView } from '../application/offer.queries.js';
import { readinessNames, type Readiness } from './offer.enums.js';
import type { GroupToRelease, PlanRelease, SchoolToRelease, SentOffer } from './plan-release.type.js';

export function readinessOf(diff: SeenDiff, { offers }: Pick<ReleaseView, 'offers'>): Readiness {
  const { kind } = diff;
  if (kind === 'released' || kind === 'kept') return kind;
  if (isDeclined(diff)) return 'declined';
  if (diff.rules) return 'stopped';
  if (isReady(diff)) return 'ready';
  const members = membersOf(diff.group);
  const isOffered = offers.some(
    offer => offer.answer !== 'taken back' && isSameGroup(offer.members, members),
  );
  return isOffered ? 'waiting' : 'not offered';
}

const asSent = ({ members: _, urn: __, school: ___, sentBy: ____, ...offer }: SentOfferView): SentOffer => ({
  ...offer,
  mailboxes: [...offer.mailboxes],
});

/** The newest offer of this very group to a school; one that was taken back is none. */
function offerOf(urn: Urn, members: readonly Urn[], { offers }: ReleaseView): SentOffer | null {
  const found = offers.find(
    offer => offer.urn === urn && offer.answer !== 'taken back' && isSameGroup(offer.members, members),
  );
  return found ? asSent(found) : null;
}

function asSchools({ group }: SeenDiff, view: ReleaseView): SchoolToRelease[] {
  const members = membersOf(group);
  const asked = schoolsToAsk(group, standingOf(view));
  return group.schools.map(school => ({
    id: `school:${school.urn}`,
    urn: school.urn,
    name: school.name,
    authority: school.authorityName,
    trust: school.trustName,
    peopleCount: school.people,
    isAsked: asked.includes(school.urn),
    offer: offerOf(school.urn, members, view),
  }));
}

const standingOf = ({ groups, untouched }: ReleaseView) => [
  ...untouched,
  ...groups.flatMap(({ change }) => (change ? [change.standing] : [])),
];

export function asGroup(diff: SeenDiff, view: ReleaseView): GroupToRelease {
  const { group, change } = diff;
  const names = new Map(group.schools.map(({ urn, name }) => [urn, name]));
  const tell = (block: ReleaseBlock | null): string | null =>
    block && tellBlock(block, urn => names.get(urn) ?? urn);
  const pairs = (group.schools.length * (group.schools.length - 1)) / 2;
  return {
    id: group.id,
    name: change?.standing.name ?? group.name,
    kind: diff.kind,
    readiness: readinessOf(diff, view),
    schools: asSchools(diff, view),
    joins: [...(change?.joins ?? [])],
    leaves: [...(change?.leaves ?? [])],
    stoppedBy: tell(diff.rules),
    waitsFor: tell(diff.answers),
    setAside: group.overrides.map(({ rule, reason }) => `${rule}: ${reason}`),
    meanUnlikeness: pairs > 0 ? group.cost / pairs : 0,
    groupId: group.releasedAs ?? change?.standing.id ?? null,
    notWaitedBecause: group.notWaitedBecause,
  };
}

const order: readonly Readiness[] = Object.values(readinessNames);

/** Those that need somebody come first: stopped, declined, not offered, waiting; then ready, kept, released. */
export const inOrder = (view: ReleaseView): readonly SeenDiff[] =>
  [...view.groups].sort(
    (one, other) =>
      order.indexOf(readinessOf(one, view)) - order.indexOf(readinessOf(other, view)) ||
      one.group.position - other.group.position,
  );

const whyWithout = ({ because, reason }: ReleaseView['unplaced'][number]): string => {
  if (because !== null) return `Declined or asked for a change: “${because}”`;
  return reason ? explainUnplaced(reason) : 'Was taken out of its group by hand.';
};

export function asRelease(actor: Actor, view: ReleaseView): PlanRelease {
  const { groups, untouched, offers: _, unplaced, programme, ...facts } = view;
  const toAsk = groups
    .filter(({ kind, rules }) => (kind === 'new' || kind === 'changed') && rules === null)
    .flatMap(diff => asSchools(diff, view).filter(({ isAsked, offer }) => isAsked && offer === null));
  const answers = groups
    .filter(({ kind }) => kind === 'new' || kind === 'changed')
    .flatMap(diff => asSchools(diff, view).flatMap(({ offer }) => (offer ? [offer.answer] : [])));
  return {
    ...facts,
    view,
    programmeId: programme,
    readiness: readinessIn(view),
    answers: counted(answers).map(([answer, count]) => ({ answer, count })),
    untouched: untouched.map(({ name }) => name),
    withoutGroup: unplaced.map(school => ({
      urn: school.urn,
      name: school.name,
      authority: school.authority,
      reason: whyWithout(school),
    })),
    toAskCount: toAsk.length,
    unreachable: toAsk.filter(({ peopleCount }) => peopleCount === 0),
    viewerCanRelease: canOfferPlaces(actor, programme) && whyOver(facts) === null,
  };
}

const readinessIn = (view: ReleaseView): PlanRelease['readiness'] =>
  order.flatMap(readiness => {
    const those = view.groups.filter(diff => readinessOf(diff, view) === readiness);
    const groupIds = those.map(({ group }) => group.id);
    return groupIds.length > 0 ? [{ readiness, count: groupIds.length, groupIds }] : [];
  });

function counted<Word extends string>(words: readonly Word[]): [Word, number][] {
  const counts = new Map<Word, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts];
}
