import { Notice, TextLink } from '@pathways/ui';
import type { SampleSet } from './useSampleSet.js';

interface OnlyTheSetProps {
  set: SampleSet;
  groupId: string;
  /** Contributions of the set that are open to research in this room. */
  shown: number;
}

/** Says that a part of the room is shown, and the ways out: the set, and all of the room. */
export function OnlyTheSet({ set, groupId, shown }: OnlyTheSetProps) {
  return (
    <Notice tone="neutral" live={false} title={`Only the set “${set.name}”`}>
      {shown === 1 ? 'One contribution' : `${shown} contributions`} of this group {shown === 1 ? 'is' : 'are'}{' '}
      in it. <TextLink href={`/analysis/samples/${set.id}`}>Back to the set</TextLink> or{' '}
      <TextLink href={`/groups/${groupId}/coding`}>see all of this group’s talk</TextLink>.
    </Notice>
  );
}
