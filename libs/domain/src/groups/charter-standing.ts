import type { Urn } from '../shared/index.js';
import type { Quoting } from './charter.js';
import type { RoomFacts } from './room.policy.js';

/** How the charter of a room stands at this moment. */
export interface CharterStanding {
  readonly quoting: Quoting;
  readonly guests: boolean;
  /** Member schools that have accepted the charter in force. */
  readonly acceptedBy: readonly Urn[];
  /** A change was proposed and not every school has said yes or one of them no. */
  readonly isChanging: boolean;
}

export type TaggingPause = 'charter changing' | 'charter not accepted';

/**
 * Why nothing more may be marked in words of this school today; null when it may. New marks wait while the charter is being
 * changed, and until the school whose words they are has accepted the charter in force.
 */
export function taggingPauseOf({ charter }: RoomFacts, urn: Urn | null): TaggingPause | null {
  if (!charter) return null;
  if (charter.isChanging) return 'charter changing';
  return urn === null || charter.acceptedBy.includes(urn) ? null : 'charter not accepted';
}

/** Why new marks wait in a room, and the member schools whose yes they wait for. */
export interface RoomPause {
  readonly pause: TaggingPause;
  readonly waitsFor: readonly Urn[];
}

/**
 * What a researcher is told before a passage is chosen: all marks wait for those who have not said yes to the change that
 * waits (`saidYes` to it), else only those in words of schools that owe a yes to the charter in force. Null: none wait.
 */
export function roomPauseOf({ charter, members }: RoomFacts, saidYes: readonly Urn[]): RoomPause | null {
  if (!charter) return null;
  const owing = (yes: readonly Urn[]) => members.filter(urn => !yes.includes(urn));
  if (charter.isChanging) return { pause: 'charter changing', waitsFor: owing(saidYes) };
  const waitsFor = owing(charter.acceptedBy);
  return waitsFor.length > 0 ? { pause: 'charter not accepted', waitsFor } : null;
}

const reach: readonly Quoting[] = ['nobody', 'unnamed', 'named'];

/** Whether a school may be asked for its consent to quote it so: never farther than the charter goes. */
export const charterLetsQuote = ({ charter }: RoomFacts, wanted: Exclude<Quoting, 'nobody'>): boolean =>
  !charter || reach.indexOf(charter.quoting) >= reach.indexOf(wanted);

/** The sentence for whoever would mark. */
export const pauseSentences: Readonly<Record<TaggingPause, string>> = {
  'charter changing':
    'The group is changing its charter. Marking goes on once every school has accepted the change, or it was given up.',
  'charter not accepted':
    'The school whose words these are has not accepted the charter in force yet. Its words can be marked once it has.',
};
