import type { AnswerOfferRefusal } from '@pathways/domain/offers';
import { notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';

const OfferTakenBack = refusalType('OfferTakenBack', 'The place is no longer offered.');
const OfferReplaced = refusalType('OfferReplaced', 'The school was offered another place since.');
const PlanAbandoned = refusalType('PlanAbandoned', 'The plan was given up.');
const NamesTold = refusalType('NamesTold', 'The group was released, so the answer stands.');
const ReasonMissing = refusalType('ReasonMissing', 'The answer needs a few words of why.');

export const answerSentences: Sentences<AnswerOfferRefusal | { kind: 'NotFound' }> = {
  NotFound: () => notFound('offer'),
  OfferTakenBack: () =>
    new OfferTakenBack(
      'This place is no longer offered. If there is another, you will have a mail about it.',
    ),
  OfferReplaced: () =>
    new OfferReplaced(
      'Another place was offered to your school since. Open the newest mail to answer that one.',
    ),
  PlanAbandoned: () => new PlanAbandoned('This group will not be formed. You need do nothing.'),
  GroupReleased: () =>
    new NamesTold(
      'The group is confirmed and its schools know of each other. Talk to the coordinator to leave it.',
    ),
  ReasonMissing: ({ answer }) =>
    new ReasonMissing(
      answer === 'declined'
        ? 'Say in a few words why you decline: it helps to plan again.'
        : 'Say which change you ask for, such as “not with a school we share a site with”.',
    ),
};
