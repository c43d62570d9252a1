import { EmptyState, Section } from '@pathways/ui';
import type { DiscussionFrameFragment } from '../gql/graphql.js';
import { ContributionForm } from './ContributionForm.js';
import { HiddenTalk } from './HiddenTalk.js';
import type { Contribution } from './room.documents.js';
import { threadsIn } from './room-state.js';
import styles from './Room.module.css';
import { useRoomTools } from './RoomTools.js';
import { isOfKind } from './outbox-entry.js';
import { SendingCard } from './SendingCard.js';
import { ThreadList } from './ThreadList.js';

export interface PromptSectionViewProps {
  section: DiscussionFrameFragment['sections'][number];
  discussionId: string;
  contributions: readonly Contribution[];
  /** What stood here once and stands elsewhere now. */
  moved: readonly Contribution[];
  canContribute: boolean;
}

/** One section of the prompt sheet: what is asked, what was said, and the box to say more. */
export function PromptSectionView(props: PromptSectionViewProps) {
  const { section, discussionId, contributions, moved, canContribute } = props;
  const hidden = section.hiddenSchoolCount ?? null;
  const { sendings, schools } = useRoomTools();
  const threads = threadsIn(contributions);
  const underWay = sendings
    .filter(isOfKind('contribute'))
    .filter(({ input }) => input.sectionId === section.id && !input.parentId);
  return (
    <Section title={section.heading} lead={<span className={styles['prompt']}>{section.prompt}</span>}>
      {threads.length + moved.length > 0 && (
        <ThreadList
          threads={threads}
          moved={{ section: section.id, contributions: moved }}
          level={0}
          canContribute={canContribute}
        />
      )}
      {hidden !== null && <HiddenTalk schools={hidden} canContribute={canContribute} />}
      {hidden === null && threads.length === 0 && underWay.length === 0 && (
        <EmptyState title="Nobody has written here yet" icon="note">
          <p>
            {canContribute
              ? `A few lines${schools.length > 0 ? ' from your school' : ''} are enough to begin.`
              : 'What is said here appears by itself.'}
          </p>
        </EmptyState>
      )}
      {underWay.map(sending => (
        <SendingCard
          key={sending.clientId}
          sending={sending}
          onChange={canContribute ? () => undefined : undefined}
        />
      ))}
      {canContribute && (
        <ContributionForm
          discussionId={discussionId}
          sectionId={section.id}
          label={`Write about ${section.heading.charAt(0).toLowerCase()}${section.heading.slice(1)}`}
        />
      )}
    </Section>
  );
}
