import { Tabs } from '@pathways/ui';
import type { Desk } from './desk.js';
import { GroupWhy } from './GroupWhy.js';
import { NearestList } from './NearestList.js';
import type { Plan, PlanGroup } from './plan-shapes.js';
import { WhyNot } from './WhyNot.js';

export interface GroupPanelProps {
  readonly plan: Plan;
  readonly group: PlanGroup;
  readonly desk: Desk;
}

/** All that there is to ask of one group. Each answer is that of the plan as it is now. */
export function GroupPanel({ plan, group, desk }: GroupPanelProps) {
  return (
    <Tabs
      label={`Questions about ${group.name}`}
      tabs={[
        { id: 'why', label: 'Why these', content: <GroupWhy plan={plan} group={group} /> },
        { id: 'why not', label: 'Why not with…', content: <WhyNot plan={plan} group={group} desk={desk} /> },
        { id: 'nearest', label: 'Nearest', content: <NearestList plan={plan} group={group} /> },
      ]}
    />
  );
}
