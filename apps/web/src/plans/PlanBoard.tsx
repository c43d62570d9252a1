import { Board, type BoardDrop, type BoardStop, EmptyState, FloatingMenu } from '@pathways/ui';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Desk, groupActions, homeOf, schoolActions, schoolOf } from './desk.js';
import { GroupCard } from './GroupCard.js';
import type { Plan, PlanChange, PlanGroup } from './plan-shapes.js';
import { nowhere, WithoutGroup } from './WithoutGroup.js';

export interface PlanBoardProps {
  readonly plan: Plan;
  /** Those to show, in their order. */
  readonly groups: readonly PlanGroup[];
  readonly isNarrowed: boolean;
  /** The group that is explained beside the board. */
  readonly open: string | null;
  readonly desk: Desk;
  readonly onOpen: (group: string) => void;
  readonly onKey: (key: string, at: BoardStop) => boolean;
}

interface OpenMenu {
  readonly of: 'school' | 'group';
  readonly id: string;
  readonly anchor: HTMLElement;
}

/** The groups as cards, each school a piece that can be moved by menu, by key and by drag. */
export function PlanBoard({ plan, groups, isNarrowed, open, desk, onOpen, onKey }: PlanBoardProps) {
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const onSchool = useCallback(
    (id: string, anchor: HTMLElement) => setMenu({ of: 'school', id, anchor }),
    [],
  );
  const onGroup = useCallback((id: string, anchor: HTMLElement) => setMenu({ of: 'group', id, anchor }), []);
  // Hundreds of cards are drawn anew whenever one of these is another function: they stay the same for good.
  const latestOpen = useRef(onOpen);
  useEffect(() => {
    latestOpen.current = onOpen;
  });
  const onCard = useCallback((id: string) => latestOpen.current(id), []);
  const { max, mean } = scaleOf(plan);
  const scale = useMemo(() => ({ max, mean }), [max, mean]);
  const { viewerCanChange: canChange, schoolsWithoutGroup } = plan;
  if (groups.length === 0 && isNarrowed) {
    return (
      <EmptyState title="No group fits" icon="search">
        <p>Search for less, or show every group again.</p>
      </EmptyState>
    );
  }
  return (
    <>
      <Board
        label="Groups of the plan"
        onKey={onKey}
        onDrop={canChange ? drop => desk.take(changeOf(plan, drop)) : undefined}
      >
        {schoolsWithoutGroup.length > 0 && !isNarrowed && (
          <WithoutGroup schools={schoolsWithoutGroup} canChange={canChange} onSchool={onSchool} />
        )}
        {groups.map(group => (
          <GroupCard
            key={group.id}
            group={group}
            scale={scale}
            isOpen={group.id === open}
            canChange={canChange}
            onOpen={onCard}
            onGroup={onGroup}
            onSchool={onSchool}
          />
        ))}
      </Board>
      <FloatingMenu
        label={nameIn(plan, menu)}
        anchor={menu?.anchor ?? null}
        actions={actionsIn(plan, menu, desk)}
        onClose={() => setMenu(null)}
      />
    </>
  );
}

/** As at the start: a scale that moved with every step could not be compared by eye. */
const scaleOf = ({ scoreAtStart: { worst, mean } }: Plan) => ({ max: Math.ceil(worst * 2) / 2 || 1, mean });

function changeOf(plan: Plan, { piece, place, onPiece }: BoardDrop): PlanChange {
  if (place === nowhere) return { move: { urn: piece, groupId: null } };
  const isSwap = onPiece !== null && homeOf(plan, piece) !== undefined;
  return isSwap ? { swap: { urn: piece, withUrn: onPiece } } : { move: { urn: piece, groupId: place } };
}

function nameIn(plan: Plan, menu: OpenMenu | null): string {
  if (!menu) return '';
  if (menu.of === 'school') return schoolOf(plan, menu.id)?.name ?? '';
  return plan.groups.find(({ id }) => id === menu.id)?.name ?? '';
}

function actionsIn(plan: Plan, menu: OpenMenu | null, desk: Desk) {
  if (!menu) return [];
  if (menu.of === 'school') return schoolActions(plan, menu.id, desk);
  const group = plan.groups.find(({ id }) => id === menu.id);
  return group ? groupActions(group, desk) : [];
}
