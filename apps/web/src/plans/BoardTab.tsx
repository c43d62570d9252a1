import { type BoardStop, Button, Row, Stack } from '@pathways/ui';
import type { Ref } from 'react';
import { BoardFilters } from './BoardFilters.js';
import styles from './BoardTab.module.css';
import type { Desk } from './desk.js';
import { GroupAside } from './GroupAside.js';
import { GroupPanel } from './GroupPanel.js';
import { authoritiesOf, countsOf, everyGroup, isNarrowed, narrowed } from './narrow.js';
import { PlanBoard } from './PlanBoard.js';
import type { Plan } from './plan-shapes.js';
import { apartFigure } from './score-words.js';
import type { useBoardFilter } from './useBoardFilter.js';
import { useStableOrder } from './useStableOrder.js';

interface BoardTabProps {
  readonly plan: Plan;
  readonly desk: Desk;
  readonly shown: ReturnType<typeof useBoardFilter>;
  readonly field: Ref<HTMLDivElement>;
  onKey(key: string, at: BoardStop): boolean;
}

/** The board with what narrows it, and beside it the group that is explained. */
export function BoardTab({ plan, desk, shown, field, onKey }: BoardTabProps) {
  const { filter, narrow, open, explain } = shown;
  const { ordered, isOutdated, sortAgain } = useStableOrder(plan.groups);
  const groups = narrowed(ordered, filter);
  const opened = plan.groups.find(({ id }) => id === open);
  return (
    <Stack>
      <BoardFilters
        filter={filter}
        counts={countsOf(plan.groups)}
        authorities={authoritiesOf(plan.groups)}
        field={field}
        onNarrow={narrow}
      />
      <Row gap="s">
        <p className={styles['count']} role="status">
          {groups.length === plan.groups.length
            ? `${groups.length.toLocaleString('en-GB')} groups, the least alike first`
            : `${groups.length.toLocaleString('en-GB')} of ${plan.groups.length.toLocaleString('en-GB')} groups`}
          . The mark on each bar is the mean at the start, {apartFigure(plan.scoreAtStart.mean)}.
        </p>
        {isNarrowed(filter) && (
          <Button tone="quiet" icon="cross" onPress={() => narrow(everyGroup)}>
            Show every group
          </Button>
        )}
        {isOutdated && (
          <Button tone="quiet" icon="refresh" onPress={sortAgain}>
            Worst first again
          </Button>
        )}
      </Row>
      <div className={styles['bench']} data-open={opened !== undefined || undefined}>
        <PlanBoard
          plan={plan}
          groups={groups}
          isNarrowed={isNarrowed(filter)}
          open={opened?.id ?? null}
          desk={desk}
          onOpen={explain}
          onKey={onKey}
        />
        {opened && (
          <GroupAside group={opened} onClose={() => explain(null)}>
            <GroupPanel key={opened.id} plan={plan} group={opened} desk={desk} />
          </GroupAside>
        )}
      </div>
    </Stack>
  );
}
