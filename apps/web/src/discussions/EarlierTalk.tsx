import { Disclosure } from '@pathways/ui';
import { useState } from 'react';
import { readFragment } from '../gql/index.js';
import { contributionOf, DiscussionFrame } from './room.documents.js';
import type { RoomState } from './room-state.js';
import { TalkView } from './TalkView.js';

interface EarlierTalkProps {
  talk: RoomState['discussions'][number];
  linked: string | null;
}

/** The discussion of an earlier cycle, folded until somebody, or a link, opens it. */
export function EarlierTalk({ talk, linked }: EarlierTalkProps) {
  const { cycleName, closedAt } = readFragment(DiscussionFrame, talk);
  const [chosen, setChosen] = useState<{ isOpen: boolean; at: string | null } | null>(null);
  const isLinked = talk.contributions.nodes.some(node => contributionOf(node).id === linked);
  // A link that is followed later opens it again.
  const isOpen = chosen && chosen.at === linked ? chosen.isOpen : isLinked;
  return (
    <Disclosure
      title={`${cycleName}${closedAt ? ', closed' : ''}`}
      level={2}
      isExpanded={isOpen}
      onExpandedChange={next => setChosen({ isOpen: next, at: linked })}
    >
      {isOpen && <TalkView talk={talk} />}
    </Disclosure>
  );
}
