import { Button, Row } from '@pathways/ui';
import type { ReactNode } from 'react';
import type { Plan, PlanScore } from './plan-shapes.js';
import styles from './ScoreLine.module.css';
import { apartFigure, breachWords, gapFigure, signedFigure } from './score-words.js';

export interface ScoreLineProps {
  readonly plan: Pick<Plan, 'score' | 'scoreAtStart' | 'canUndo' | 'canRedo' | 'viewerCanChange'>;
  readonly isBusy: boolean;
  /** Shows the groups that break a rule. */
  onBreaches(): void;
  onUndo(): void;
  onRedo(): void;
}

/** How good the plan is now, and since the start; always in sight while one works on it. */
export function ScoreLine({ plan, isBusy, onBreaches, onUndo, onRedo }: ScoreLineProps) {
  const { score, scoreAtStart: atStart, canUndo, canRedo, viewerCanChange } = plan;
  return (
    <section aria-label="Score of the plan" className={styles['line']}>
      <dl className={styles['figures']}>
        <Figure term="Apart in all" value={apartFigure(score.total)}>
          {changeWords(score.total - atStart.total)}
        </Figure>
        <Figure term="Above the proved bound" value={aboveBound(score)}>
          {boundWords(score)}
        </Figure>
        <Figure term="Worst group" value={apartFigure(score.worst)}>
          {`mean ${apartFigure(score.mean)}`}
        </Figure>
        <Figure
          term="Rules"
          value={breachWords(score.breaches)}
          tone={score.breaches > 0 ? 'danger' : 'plain'}
        >
          {score.breaches > 0 && (
            <button type="button" className={styles['show']} onClick={onBreaches}>
              Show these groups
            </button>
          )}
        </Figure>
      </dl>
      {viewerCanChange && (
        <Row gap="s">
          <Button icon="back" isDisabled={!canUndo || isBusy} onPress={onUndo}>
            Undo
          </Button>
          <Button icon="arrow" isDisabled={!canRedo || isBusy} onPress={onRedo}>
            Redo
          </Button>
        </Row>
      )}
    </section>
  );
}

const changeWords = (change: number): string =>
  Math.abs(change) < 0.005 ? 'as at the start' : `${signedFigure(change)} since the start`;

const aboveBound = ({ gap }: PlanScore): string => (typeof gap === 'number' ? gapFigure(gap) : 'not proved');

const boundWords = ({ lowerBound, gap }: PlanScore): string =>
  typeof gap === 'number' && typeof lowerBound === 'number'
    ? `no answer is below ${apartFigure(lowerBound)}`
    : 'other schools or sizes than the run proved';

interface FigureProps {
  readonly term: string;
  readonly value: string;
  readonly tone?: 'plain' | 'danger';
  readonly children?: ReactNode;
}

function Figure({ term, value, tone = 'plain', children }: FigureProps) {
  return (
    <div className={styles['figure']}>
      <dt>{term}</dt>
      <dd data-tone={tone}>{value}</dd>
      {children && <dd className={styles['more']}>{children}</dd>}
    </div>
  );
}
