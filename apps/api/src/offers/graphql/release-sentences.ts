import type {
  OfferPlacesRefusal,
  ReleasePlanRefusal,
  RemindRefusal,
  TakeBackRefusal,
} from '@pathways/domain/offers';
import type { Urn } from '@pathways/domain/shared';
import { notAllowed, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';

const PlanOver = refusalType('PlanOver', 'The plan was released or given up.');
const PlanChangedMeanwhile = refusalType('PlanChangedMeanwhile', 'The plan changed since it was looked at.');
const AnswerByPast = refusalType('AnswerByPast', 'The day to answer by is over.');
const GroupsNotReady = refusalType('GroupsNotReady', 'Groups that break a rule cannot be offered.');
const NotAnAddress = refusalType('NotAnAddress', 'A text is not an e-mail address.');
const SchoolsUnreachable = refusalType('SchoolsUnreachable', 'Nobody is known at these schools.');
const NothingToOffer = refusalType('NothingToOffer', 'Every school was asked about its group already.');
const AlreadyTakenBack = refusalType('AlreadyTakenBack', 'The place is not offered any more.');
const NobodyWaits = refusalType('NobodyWaits', 'Every school has answered.');
const RemindedLately = refusalType('RemindedLately', 'The schools were written to a short time ago.');
const NothingToRelease = refusalType('NothingToRelease', 'No group was chosen.');
const ReasonNotGiven = refusalType('ReasonNotGiven', 'Not waiting for schools needs a reason.');
const GroupsBlocked = refusalType('GroupsBlocked', 'Some of the groups cannot be released, so none was.');
const AlreadyReleased = refusalType('AlreadyReleased', 'The proposal is a group already.');

const plural = (urns: readonly Urn[], one: string, more: string): string => (urns.length === 1 ? one : more);

const shared = {
  NotFound: () => notFound('plan'),
  NotYours: () => notAllowed('Only a coordinator of the programme can offer places and release groups.'),
  PlanOver: ({ status }: { status: string }) =>
    new PlanOver(`This plan is ${status}: nothing of it can be offered or released any more.`),
  PlanChangedMeanwhile: () =>
    new PlanChangedMeanwhile(
      'The plan was changed or released in part since you opened this page. Look at the differences again: they are up to date now.',
    ),
};

export const offerSentences: Sentences<OfferPlacesRefusal | { kind: 'NotFound' }> = {
  ...shared,
  AnswerByPast: () => new AnswerByPast('The day to answer by is over. Choose today or a later day.'),
  GroupsNotReady: ({ groups }) =>
    new GroupsNotReady(
      `${groups.length} of the chosen groups ${groups.length === 1 ? 'has' : 'have'} something that stops a release. Mend ${groups.length === 1 ? 'it' : 'them'} on the board first.`,
    ),
  NotAnAddress: ({ email }) => new NotAnAddress(`“${email}” is not an e-mail address.`),
  SchoolsUnreachable: ({ urns }) =>
    new SchoolsUnreachable(
      `Nobody speaks for ${urns.join(', ')} yet. Write an e-mail address for ${plural(urns, 'it', 'each of them')}.`,
    ),
  NothingToOffer: () =>
    new NothingToOffer('Every school was asked about the group that it is in. There is nothing new to send.'),
};

export const takeBackSentences: Sentences<TakeBackRefusal | { kind: 'NotFound' }> = {
  NotFound: () => notFound('offer'),
  NotYours: shared.NotYours,
  AlreadyTakenBack: () => new AlreadyTakenBack('This place is not offered any more.'),
  AlreadyReleased: () =>
    new AlreadyReleased(
      'The group is released: its schools know of each other. An offer cannot be taken back now.',
    ),
};

export const remindSentences: Sentences<RemindRefusal | { kind: 'NotFound' }> = {
  ...shared,
  NobodyWaits: () => new NobodyWaits('Every school that was asked has answered.'),
  RemindedLately: ({ hours }) =>
    new RemindedLately(
      `The schools that have not answered were written to less than ${hours} hours ago. Wait a day.`,
    ),
};

type BlockedRelease = Extract<ReleasePlanRefusal, { kind: 'GroupsBlocked' }>;

/** `tell` has the words for what stops a group, by the names of its schools. */
export const releaseSentences = (
  tell: (blocked: BlockedRelease['blocked'][number]) => string,
): Sentences<ReleasePlanRefusal | { kind: 'NotFound' }> => ({
  ...shared,
  NothingToRelease: () => new NothingToRelease('Choose at least one group to release.'),
  UnknownGroup: () => notFound('group'),
  ReasonMissing: () =>
    new ReasonNotGiven('Say why you do not wait for every school: it is kept with the group.'),
  GroupsBlocked: ({ blocked }) =>
    new GroupsBlocked(
      `Nothing was released. ${blocked.slice(0, 5).map(tell).join(' ')}${more(blocked.length - 5)}`,
    ),
});

const more = (count: number): string => (count > 0 ? ` And ${count} more.` : '');
