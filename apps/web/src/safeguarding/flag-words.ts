import { type FlagFieldsFragment } from '../gql/graphql.js';

export type SeenFlag = FlagFieldsFragment;

/** What a flag waits for; of several the one that hides. */
export const standingFlag = (flags: readonly SeenFlag[]): SeenFlag | undefined => {
  const open = flags.filter(flag => flag.outcome === null || flag.outcome === undefined);
  return open.find(flag => flag.hides) ?? open[0];
};

/** What keeps it out of sight, whether it waits or was decided. */
export const hidingFlag = (flags: readonly SeenFlag[]): SeenFlag | undefined =>
  standingFlag(flags) ?? [...flags].reverse().find(flag => flag.outcome === 'KEPT_HIDDEN');

export const whoRaised = (flag: SeenFlag): string => {
  if (flag.isViewers) return 'You';
  return flag.raisedBy ?? 'A member';
};
