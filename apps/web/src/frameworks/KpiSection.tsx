import { FactList, Notice, Row, Section, Stack, Tag } from '@pathways/ui';
import { readFragment, type FragmentType } from '../gql/index.js';
import type { KpiSeenFragment } from '../gql/graphql.js';
import { dayWords } from '../schools/day-words.js';
import { operatorWords, progressTone, progressWords, withUnit } from './entry-words.js';
import { KpiChart } from './KpiChart.js';
import { KpiHistory } from './KpiHistory.js';
import { KpiSeen } from './kpi.documents.js';
import { KpiTargetDialog } from './KpiTargetDialog.js';
import { KpiValueDialog } from './KpiValueDialog.js';

interface KpiSectionProps {
  framework: string;
  path: string;
  kpi: FragmentType<typeof KpiSeen>;
  onChanged: () => void;
}

const directions = {
  INCREASE: 'should rise',
  DECREASE: 'should fall',
  MAINTAIN: 'should stay as it is',
  REPORT: 'is reported, without a direction',
} as const;

/** How a KPI stands: its trajectory, its target, every value ever entered, and the forms for those who keep it. */
export function KpiSection({ framework, path, kpi: given, onChanged }: KpiSectionProps) {
  const kpi = readFragment(KpiSeen, given);
  const at = { frameworkId: framework, path };
  return (
    <Section title="How it stands">
      <Stack>
        <Row gap="s">
          <Tag tone={progressTone[kpi.progress]}>{progressWords[kpi.progress]}</Tag>
          {kpi.isOverdue && <Tag tone="warning">Overdue: no value for the last term</Tag>}
        </Row>
        <FactList facts={factsOf(kpi)} />
        {kpi.lines.some(({ values }) => values.some(value => value !== null)) ? (
          <KpiChart kpi={kpi} />
        ) : (
          <Notice title="No value was entered yet">
            <p>
              {kpi.viewerCanEnter
                ? 'Enter the first one: a number with its source, or that it is not held.'
                : 'Officers of the authority and coordinators of the programme enter values.'}
            </p>
          </Notice>
        )}
        {kpi.viewerCanEnter && (
          <Row>
            <KpiValueDialog at={at} kpi={kpi} onEntered={onChanged} />
            <KpiTargetDialog at={at} kpi={kpi} onSet={onChanged} />
          </Row>
        )}
        <KpiHistory kpi={kpi} />
      </Stack>
    </Section>
  );
}

function factsOf({ targets, direction, unit, values }: KpiSeenFragment) {
  const [target] = targets;
  const last = values.find(({ part, state }) => part === '' && state === 'VALUE');
  return [
    {
      term: 'Last value',
      value: last?.value === null || last?.value === undefined ? 'none' : withUnit(last.value, unit),
      source:
        last && `${last.term}, ${last.status.toLowerCase()}, as at ${dayWords(last.asAt)}. ${last.source}`,
    },
    {
      term: 'Target',
      value: target
        ? `${operatorWords[target.operator]} ${withUnit(target.value, unit)}${target.byTerm ? ` by ${target.byTerm}` : ''}`
        : 'none',
      source: target?.because,
    },
    { term: 'Direction', value: directions[target?.direction ?? direction] },
  ];
}
