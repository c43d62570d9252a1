import { BoardPiece, BoardPlace, Menu, type MenuAction, ScaleBar, Tag } from '@pathways/ui';
import { memo } from 'react';
import styles from './GroupCard.module.css';
import type { PlanGroup, PlanSchool } from './plan-shapes.js';
import { apartFigure, apartWords } from './score-words.js';

export interface BoardScale {
  /** The largest mean distance on the board. */
  readonly max: number;
  readonly mean: number;
}

export interface GroupCardProps {
  readonly group: PlanGroup;
  readonly max: number;
  readonly mean: number;
  readonly isOpen: boolean;
  readonly isBusy: boolean;
  readonly canChange: boolean;
  readonly onOpen: (group: string) => void;
  readonly onSchool: (urn: string, button: HTMLElement) => void;
  readonly actionsFor: (group: PlanGroup) => readonly MenuAction[];
}

const detailOf = ({ authority, trust }: PlanSchool) => `${authority} · ${trust ?? 'no trust'}`;

function toneOf({ breaches }: PlanGroup) {
  if (breaches.some(({ isSetAside }) => !isSetAside)) return 'danger';
  return breaches.length > 0 ? 'warning' : undefined;
}

/** One group of the plan: who, how far apart on the scale that all share, and what is wrong with it, in words. */
export const GroupCard = memo(function GroupCard(props: GroupCardProps) {
  const { group, max, mean, isOpen, isBusy, canChange, onOpen, onSchool, actionsFor } = props;
  const { schools, meanDistance } = group;
  return (
    <BoardPlace
      id={group.id}
      title={group.name}
      isOpen={isOpen}
      isBusy={isBusy}
      tone={toneOf(group)}
      onOpen={() => onOpen(group.id)}
      aside={
        <>
          <Apart value={meanDistance} max={max} mean={mean} count={schools.length} />
          {canChange && <Menu label={`What to do with ${group.name}`} hideLabel actions={actionsFor(group)} />}
        </>
      }
      marks={<Marks group={group} />}
    >
      {schools.map(school => (
        <BoardPiece
          key={school.urn}
          id={school.urn}
          label={school.name}
          detail={detailOf(school)}
          onPress={onSchool}
          isDraggable={canChange && !group.isLocked}
        />
      ))}
      {schools.length === 0 && <li className={styles['empty']}>No school is in it.</li>}
    </BoardPlace>
  );
});

function Apart({ value, max, mean, count }: { value: number; max: number; mean: number; count: number }) {
  if (count < 2) return null;
  return (
    <span className={styles['apart']}>
      <ScaleBar label={apartWords(value)} value={value} max={max} mark={mean} />
      <span aria-hidden="true">{apartFigure(value)}</span>
    </span>
  );
}

function Marks({ group: { breaches, isLocked, isChanged } }: { group: PlanGroup }) {
  if (breaches.length === 0 && !isLocked && !isChanged) return null;
  return (
    <>
      {isLocked && <Tag icon="lock">Locked</Tag>}
      {isChanged && <Tag icon="edit">Changed by hand</Tag>}
      {breaches.map(({ rule, sentence, isSetAside }) => (
        <p key={rule + sentence} className={styles['breach']} data-aside={isSetAside || undefined}>
          {sentence}
          {isSetAside && ' Set aside with a reason.'}
        </p>
      ))}
    </>
  );
}
