import { Card, Disclosure, TimeStamp } from '@pathways/ui';
import type { IdeaFieldsFragment } from '../gql/graphql.js';
import { stages } from './action-words.js';
import styles from './Actions.module.css';
import { HiddenWords } from './HiddenWords.js';
import { MoveIdea } from './MoveIdea.js';

interface IdeaCardProps {
  group: string;
  idea: IdeaFieldsFragment;
  isEnded: boolean;
}

/** An idea with its latest words, its next step, and all its steps. */
export function IdeaCard({ group, idea, isEnded }: IdeaCardProps) {
  const { id, title, steps, isHidden, viewerCanSettle } = idea;
  return (
    <Card title={isHidden ? 'An idea out of sight' : title} level={4} footer={footerOf(idea)}>
      {!isHidden && <p className={styles['words']}>{steps[0]?.words}</p>}
      {!isEnded && !isHidden && <MoveIdea idea={idea} />}
      {steps.length > 1 && (
        <Disclosure title={`Its ${steps.length} steps`} level={4}>
          {steps.map(step => (
            <p key={step.number} className={styles['words']}>
              {stages.find(one => one.id === step.stage)?.title}: {step.words} ({step.byName},{' '}
              <TimeStamp at={step.writtenAt} form="day" />)
            </p>
          ))}
        </Disclosure>
      )}
      <HiddenWords
        words={{ groupId: group, ideaId: id }}
        whose={isHidden ? 'of this idea' : `of “${title}”`}
        isHidden={isHidden}
        canSettle={viewerCanSettle}
      />
    </Card>
  );
}

const footerOf = ({ actionCount }: IdeaFieldsFragment): string | undefined =>
  actionCount === 0 ? undefined : `${actionCount} ${actionCount === 1 ? 'action' : 'actions'}`;
