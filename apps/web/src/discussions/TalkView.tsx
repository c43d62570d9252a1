import { Notice, Prose, Row, Stack, TimeStamp } from '@pathways/ui';
import { readFragment } from '../gql/index.js';
import { CloseRoundDialog } from './CloseRoundDialog.js';
import { Paragraphs } from './Paragraphs.js';
import { PromptSectionView } from './PromptSectionView.js';
import { contributionOf, DiscussionFrame } from './room.documents.js';
import type { RoomState } from './room-state.js';

interface TalkViewProps {
  talk: RoomState['discussions'][number];
  arrived: readonly string[];
}

/** A discussion: the prompt sheet is its frame. */
export function TalkView({ talk, arrived }: TalkViewProps) {
  const frame = readFragment(DiscussionFrame, talk);
  const contributions = talk.contributions.nodes.map(contributionOf);
  return (
    <Stack gap="l">
      <Prose>
        <Paragraphs text={frame.introduction} />
      </Prose>
      {frame.closedAt && (
        <Notice tone="success" title="The round is closed" live={false}>
          <p>
            Closed <TimeStamp at={frame.closedAt} form="both" />, with this outcome:
          </p>
          <Paragraphs text={frame.outcome ?? ''} />
        </Notice>
      )}
      {frame.sections.map(section => (
        <PromptSectionView
          key={section.id}
          section={section}
          discussionId={frame.id}
          contributions={contributions.filter(({ sectionId }) => sectionId === section.id)}
          canContribute={frame.viewerCanContribute}
          arrived={arrived}
        />
      ))}
      {frame.viewerCanClose && (
        <Row>
          <CloseRoundDialog discussionId={frame.id} />
        </Row>
      )}
    </Stack>
  );
}
