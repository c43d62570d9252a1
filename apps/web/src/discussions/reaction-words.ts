import type { ReactionKind } from '../gql/graphql.js';
import type { Contribution } from './room.documents.js';

export const reactionWord: Readonly<Record<ReactionKind, string>> = {
  SEE_THIS_TOO: 'We see this too',
  WANT_TO_TRY: 'We want to try this',
  TELL_US_MORE: 'Tell us more',
};

export const reactionKinds = Object.keys(reactionWord) as ReactionKind[];

/** Of each of the three, whether the viewer has said it. */
export const toggleOf = ({ reactions }: Pick<Contribution, 'reactions'>) =>
  reactionKinds.map(kind => ({
    kind,
    isViewers: reactions.some(one => one.kind === kind && one.isViewers),
  }));
