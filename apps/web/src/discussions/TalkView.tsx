import { Prose, Row, Stack } from '@pathways/ui';
import { useState } from 'react';
import type { ReactionKind } from '../gql/graphql.js';
import { readFragment } from '../gql/index.js';
import { CloseRoundDialog } from './CloseRoundDialog.js';
import { movedFrom } from './MovedNote.js';
import { OutcomeView } from './OutcomeView.js';
import { Paragraphs } from './Paragraphs.js';
import { PromptSectionView } from './PromptSectionView.js';
import { RecordActions } from './RecordActions.js';
import { ReactionFilter } from './ReactionFilter.js';
import { withThreads } from './with-threads.js';
import { SectionsContext } from './sections.js';
import { WriteFirstSwitch } from './WriteFirstSwitch.js';
import { contributionOf, DiscussionFrame } from './room.documents.js';
import type { RoomState } from './room-state.js';

interface TalkViewProps {
  talk: RoomState['discussions'][number];
}

/** A discussion: the prompt sheet is its frame. */
export function TalkView({ talk }: TalkViewProps) {
  const frame = readFragment(DiscussionFrame, talk);
  const [filter, setFilter] = useState<ReactionKind | null>(null);
  const contributions = talk.contributions.nodes.map(contributionOf);
  const shown = filter === null ? contributions : withThreads(contributions, filter);
  return (
    <SectionsContext value={frame.sections}>
      <Stack gap="l">
        <Prose>
          <Paragraphs text={frame.introduction} />
        </Prose>
        <OutcomeView frame={frame} />
        <WriteFirstSwitch frame={frame} hasTalk={contributions.length > 0} />
        <ReactionFilter contributions={contributions} chosen={filter} onChoose={setFilter} />
        {frame.sections.map(section => (
          <PromptSectionView
            key={section.id}
            section={section}
            discussionId={frame.id}
            contributions={shown.filter(({ sectionId }) => sectionId === section.id)}
            moved={filter === null ? movedFrom(contributions, section.id) : []}
            canContribute={frame.viewerCanContribute}
          />
        ))}
        <RecordActions discussionId={frame.id} cycleName={frame.cycleName} />
        {frame.viewerCanClose && (
          <Row>
            <CloseRoundDialog discussionId={frame.id} />
          </Row>
        )}
      </Stack>
    </SectionsContext>
  );
}
