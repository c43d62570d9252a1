import type { AnswerRefusal } from '@pathways/domain/groups';
import { notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';

const AlreadyAnswered = refusalType('AlreadyAnswered', 'The invitation was accepted or declined before.');
const InvitationExpired = refusalType('InvitationExpired', 'The link has run out.');
const GroupEnded = refusalType('GroupEnded', 'The group has ended.');
const SchoolLeftGroup = refusalType('SchoolLeftGroup', 'The school is no longer a member of the group.');

/** What every answer to an invitation may be refused with. */
export const answerSentences: Sentences<AnswerRefusal | { kind: 'NotFound' }> = {
  NotFound: () => notFound('invitation'),
  AlreadyAnswered: ({ how }) =>
    new AlreadyAnswered(
      how === 'accepted'
        ? 'This invitation was accepted already. Sign in with the same address.'
        : 'This invitation was declined. Ask the coordinator for another if you changed your mind.',
    ),
  InvitationExpired: () => new InvitationExpired('This link has run out. Ask for a fresh one on this page.'),
  GroupEnded: () => new GroupEnded('This group has ended.'),
  SchoolLeftGroup: () => new SchoolLeftGroup('This school is no longer a member of the group.'),
};
