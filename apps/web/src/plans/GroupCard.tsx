import { BoardPiece, BoardPlace, ScaleBar, Tag } from '@pathways/ui';
import { memo } from 'react';
import styles from './GroupCard.module.css';
import type { PlanGroup, PlanSchool } from './plan-shapes.js';
import { apartFigure, apartWords } from './score-words.js';

/** The scale that all groups share: it ends at `max`; `mean` is marked. */
export interface BoardScale {
  readonly max: number;
  readonly mean: number;
}

export interface GroupCardProps {
  readonly group: PlanGroup;
  readonly scale: BoardScale;
  readonly isOpen: boolean;
  readonly canChange: boolean;
  readonly onOpen: (group: string) => void;
  readonly onGroup: (group: string, button: HTMLElement) => void;
  readonly onSchool: (urn: string, button: HTMLElement) => void;
}

export const detailOf = ({ authority, trust }: PlanSchool) => `${authority} · ${trust ?? 'no trust'}`;

function toneOf({ breaches }: PlanGroup) {
  if (breaches.some(({ isSetAside }) => !isSetAside)) return 'danger';
  return breaches.length > 0 ? 'warning' : undefined;
}

/** One group of the plan: who, how far apart on the scale that all share, and what is wrong with it, in words. */
export const GroupCard = memo(function GroupCard(props: GroupCardProps) {
  const { group, scale, isOpen, canChange, onOpen, onGroup, onSchool } = props;
  return (
    <BoardPlace
      id={group.id}
      level={2}
      title={group.name}
      isOpen={isOpen}
      tone={toneOf(group)}
      onOpen={onOpen}
      aside={<Apart group={group} scale={scale} />}
      menuLabel={canChange ? `What to do with ${group.name}` : undefined}
      onMenu={onGroup}
      marks={<Marks group={group} />}
    >
      {group.schools.map(school => (
        <BoardPiece
          key={school.urn}
          id={school.urn}
          label={school.name}
          detail={detailOf(school)}
          mark={school.notes.length > 0 && <Tag tone="warning">Changed</Tag>}
          onPress={onSchool}
          isDraggable={canChange && !group.isLocked}
        />
      ))}
    </BoardPlace>
  );
});

function Apart({ group: { meanDistance, schools }, scale }: Pick<GroupCardProps, 'group' | 'scale'>) {
  if (schools.length < 2) return null;
  return (
    <span className={styles['apart']}>
      <ScaleBar label={apartWords(meanDistance)} value={meanDistance} max={scale.max} mark={scale.mean} />
      <span aria-hidden="true">{apartFigure(meanDistance)}</span>
    </span>
  );
}

function Marks({ group }: { group: PlanGroup }) {
  const { breaches, isLocked, isAsProposed, schools } = group;
  const notes = schools.flatMap(school => school.notes);
  if (breaches.length === 0 && !isLocked && isAsProposed && notes.length === 0) return null;
  return (
    <>
      {isLocked && <Tag icon="lock">Locked</Tag>}
      {!isAsProposed && <Tag icon="edit">Changed by hand</Tag>}
      {breaches.map(({ rule, sentence, isSetAside }) => (
        <p key={rule + sentence} className={styles['breach']} data-aside={isSetAside || undefined}>
          {sentence}
          {isSetAside && ' Set aside with a reason.'}
        </p>
      ))}
      {notes.map(note => (
        <p key={note} className={styles['note']}>
          {note}
        </p>
      ))}
    </>
  );
}
