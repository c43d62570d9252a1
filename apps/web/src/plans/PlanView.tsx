import { Button, ButtonLink, Page, Row, Stack, type TabOption, Tabs } from '@pathways/ui';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { Downloads } from '../formation/Downloads.js';
import { phaseWords } from '../schools/phase-words.js';
import { BoardTab } from './BoardTab.js';
import { HistoryList } from './HistoryList.js';
import { NewsLine } from './NewsLine.js';
import { PlanDialogs } from './PlanDialogs.js';
import { PlanList } from './PlanList.js';
import { PlanMap } from './PlanMap.js';
import type { Plan, PlanSteps } from './plan-shapes.js';
import { PlanStatusNotice } from './PlanStatusNotice.js';
import styles from './PlanView.module.css';
import { ScoreLine } from './ScoreLine.js';
import { areSingleKeysOn, switchSingleKeys } from './shortcuts.js';
import { useBoardFilter } from './useBoardFilter.js';
import { useBoardKeys } from './useBoardKeys.js';
import { useDesk } from './useDesk.js';

export interface PlanViewProps {
  readonly plan: Plan;
  readonly steps: PlanSteps;
}

/** A plan in a coordinator's hands. */
export function PlanView({ plan, steps: taking }: PlanViewProps) {
  const field = useRef<HTMLDivElement>(null);
  const letters = useLetters();
  const shown = useBoardFilter();
  const { asked, news, ask, close, take, undo, redo, deskFor } = useDesk(plan, taking);
  const desk = deskFor(shown.explain);
  const steps = useMemo(() => ({ ...taking, take }), [taking, take]);
  const search = () => field.current?.querySelector('input')?.focus();
  const onKey = useBoardKeys(plan, desk, { undo, redo, search }, letters.areLettersOn);
  const showBreaches = () => {
    shown.show('board');
    shown.narrow({ kind: 'breaches' });
  };
  return (
    <Page
      kicker={`Plan · ${phaseWords[plan.phase]} · ${plan.cycleName}`}
      title={plan.name}
      breadcrumbs={[
        { label: 'Programmes', href: '/programmes' },
        { label: plan.programmeName, href: `/programmes/${plan.programmeSlug}?show=runs` },
        { label: 'The run it began as', href: `/formation/${plan.runId}` },
      ]}
      actions={<Actions plan={plan} onAsk={ask} />}
    >
      <PlanStatusNotice plan={plan} />
      <div className={styles['bar']}>
        <ScoreLine plan={plan} isBusy={taking.isBusy} onBreaches={showBreaches} onUndo={undo} onRedo={redo} />
        {plan.viewerCanChange && <NewsLine news={news} onAgain={change => void take(change)} />}
      </div>
      <Tabs
        label="Ways to see the plan"
        selected={shown.tab}
        onChange={shown.show}
        tabs={tabsOf(
          plan,
          shown,
          <BoardTab plan={plan} desk={desk} shown={shown} field={field} onKey={onKey} />,
        )}
      />
      {asked && <PlanDialogs plan={plan} asked={asked} steps={steps} {...letters} onClose={close} />}
    </Page>
  );
}

const tabsOf = (plan: Plan, shown: ReturnType<typeof useBoardFilter>, board: ReactNode): TabOption[] => [
  { id: 'board', label: 'Board', count: plan.groups.length, content: board },
  { id: 'list', label: 'List', content: <ListTab plan={plan} /> },
  {
    id: 'map',
    label: 'Map',
    content: <PlanMap plan={plan} groups={plan.groups} open={shown.open} onOpen={shown.explain} />,
  },
  {
    id: 'history',
    label: 'History',
    count: plan.steps.length,
    content: <HistoryList steps={plan.steps} />,
  },
];

/** Whether single letters do something, as this person's device remembers it. */
function useLetters() {
  const [areLettersOn, setLetters] = useState(areSingleKeysOn);
  const onLetters = (areOn: boolean) => {
    switchSingleKeys(areOn);
    setLetters(areOn);
  };
  return { areLettersOn, onLetters };
}

function ListTab({ plan }: { plan: Plan }) {
  return (
    <Stack>
      <div className={styles['print']}>
        <Row gap="s">
          <Button icon="print" onPress={() => window.print()}>
            Print
          </Button>
          <Downloads what="plans" id={plan.id} />
        </Row>
      </div>
      <PlanList groups={plan.groups} />
    </Stack>
  );
}

function Actions({ plan, onAsk }: { plan: Plan; onAsk: ReturnType<typeof useDesk>['ask'] }) {
  return (
    <Row gap="s">
      {plan.viewerCanChange && plan.schoolsWithoutGroup.length > 0 && (
        <Button icon="plus" onPress={() => onAsk({ kind: 'new group' })}>
          New group
        </Button>
      )}
      <Button tone="quiet" onPress={() => onAsk({ kind: 'keys' })}>
        Keys
      </Button>
      {plan.viewerCanChange && (
        <ButtonLink tone="primary" href={`/plans/${plan.id}/release`}>
          Preview and release
        </ButtonLink>
      )}
    </Row>
  );
}
