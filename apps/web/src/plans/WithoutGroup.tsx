import { BoardPiece, BoardPlace } from '@pathways/ui';
import { memo } from 'react';
import { detailOf } from './GroupCard.js';
import type { SchoolWithoutGroup } from './plan-shapes.js';

/** The place on the board that is no group. */
export const nowhere = 'no group';

interface WithoutGroupProps {
  readonly schools: readonly SchoolWithoutGroup[];
  readonly canChange: boolean;
  readonly onSchool: (urn: string, button: HTMLElement) => void;
}

/** Schools that no group has, each with why; a school that is dropped here is taken out of its group. */
export const WithoutGroup = memo(function WithoutGroup({ schools, canChange, onSchool }: WithoutGroupProps) {
  return (
    <BoardPlace level={2} id={nowhere} title={`In no group (${schools.length})`} tone="warning">
      {schools.map(({ school, reason }) => (
        <BoardPiece
          key={school.urn}
          id={school.urn}
          label={school.name}
          detail={`${detailOf(school)}. ${reason}`}
          onPress={onSchool}
          isDraggable={canChange}
        />
      ))}
    </BoardPlace>
  );
});
