import { EmptyState, Section } from '@pathways/ui';
import { ContributionForm } from './ContributionForm.js';
import type { Contribution } from './room.documents.js';
import { threadsIn } from './room-state.js';
import styles from './Room.module.css';
import { useRoomTools } from './RoomTools.js';
import { SendingCard } from './SendingCard.js';
import { ThreadList } from './ThreadList.js';

export interface PromptSectionViewProps {
  section: { readonly id: string; readonly heading: string; readonly prompt: string };
  discussionId: string;
  contributions: readonly Contribution[];
  canContribute: boolean;
  arrived: readonly string[];
}

/** One section of the prompt sheet: what is asked, what was said, and the box to say more. */
export function PromptSectionView(props: PromptSectionViewProps) {
  const { section, discussionId, contributions, canContribute, arrived } = props;
  const { sendings } = useRoomTools();
  const threads = threadsIn(contributions);
  const underWay = sendings.filter(sending => sending.sectionId === section.id && !sending.parentId);
  return (
    <Section title={section.heading} lead={<span className={styles['prompt']}>{section.prompt}</span>}>
      {threads.length > 0 && (
        <ThreadList threads={threads} level={0} canContribute={canContribute} arrived={arrived} />
      )}
      {threads.length === 0 && underWay.length === 0 && (
        <EmptyState title="Nobody has written here yet" icon="note">
          <p>
            {canContribute
              ? 'A few lines from your school are enough to begin.'
              : 'What is said here appears by itself.'}
          </p>
        </EmptyState>
      )}
      {underWay.map(sending => (
        <SendingCard key={sending.clientId} sending={sending} />
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
