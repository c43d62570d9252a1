import { Stack, Tabs, type TabOption } from '@pathways/ui';
import { useAddress } from '../address.js';
import type { Run } from './FormationPage.js';
import { Fairness } from './Fairness.js';
import { GroupsMap } from './GroupsMap.js';
import { LeftOut } from './LeftOut.js';
import { LossTable } from './LossTable.js';
import { Proposals } from './Proposals.js';
import { RunSettings } from './RunSettings.js';
import { ScoreChart } from './ScoreChart.js';
import { WithPicture } from './WithPicture.js';

interface RunPartsProps {
  readonly run: Run;
  readonly isLoading: boolean;
  onMore(after: string): void;
}

/** What a run came to, from every side: the groups, the map, the scores, who gains and who loses, who is left out. */
export function RunParts(props: RunPartsProps) {
  const { asked, change } = useAddress();
  const tabs = tabsOf(props);
  const tab = asked('show');
  return (
    <Tabs
      label="Parts of the run"
      tabs={tabs}
      selected={tabs.some(({ id }) => id === tab) ? tab : 'groups'}
      onChange={show => change({ show })}
    />
  );
}

function tabsOf({ run, isLoading, onMore }: RunPartsProps): TabOption[] {
  const { id, unplaced, proposals } = run;
  return [
    {
      id: 'groups',
      label: 'Groups',
      count: proposals.totalCount ?? proposals.nodes.length,
      content: (
        <Proposals
          proposals={proposals}
          task={run.task}
          canRelease={run.viewerCanRelease}
          slug={run.programmeSlug}
          isLoading={isLoading}
          onMore={onMore}
        />
      ),
    },
    {
      id: 'map',
      label: 'Map',
      content: <WithPicture id={id}>{seen => <GroupsMap picture={seen} />}</WithPicture>,
    },
    {
      id: 'scores',
      label: 'Scores',
      content: (
        <WithPicture id={id}>
          {seen => (
            <Stack gap="l">
              <ScoreChart picture={seen} />
              <LossTable schools={seen.schools} />
            </Stack>
          )}
        </WithPicture>
      ),
    },
    {
      id: 'fairness',
      label: 'Fairness',
      content: (
        <WithPicture id={id}>
          {seen => (
            <Stack gap="l">
              <Fairness picture={seen} />
            </Stack>
          )}
        </WithPicture>
      ),
    },
    {
      id: 'unplaced',
      label: 'In no group',
      count: unplaced.length,
      content: <LeftOut task={run.task} unplaced={unplaced} />,
    },
    { id: 'settings', label: 'Settings', content: <RunSettings run={run} /> },
  ];
}
