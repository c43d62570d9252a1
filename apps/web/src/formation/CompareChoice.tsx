import { useQuery } from '@apollo/client/react';
import { ButtonLink, Row, Select } from '@pathways/ui';
import { useState } from 'react';
import { graphql } from '../gql/index.js';
import type { Run } from './FormationPage.js';
import { outcomeInWords } from './run-words.js';

export const RunsToCompareDocument = graphql(`
  query RunsToCompare($programmeId: ID!) {
    formationRuns(programmeId: $programmeId, first: 50) {
      id
      phase
      task
      status
      seed
      startedAt
      startedBy
      groupCount
      trioCount
      quartetCount
    }
  }
`);

const dayAndTime = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** Another finished run of the programme to lay beside this one. */
export function CompareChoice({ run }: { run: Run }) {
  const [other, setOther] = useState<string | null>(null);
  const { data } = useQuery(RunsToCompareDocument, { variables: { programmeId: run.programmeId } });
  const others = (data?.formationRuns ?? []).filter(
    each =>
      each.id !== run.id && each.phase === run.phase && each.task === run.task && each.status === 'FINISHED',
  );
  if (!data || others.length === 0) return null;
  return (
    <Row>
      <Select
        label="Compare with another run"
        options={others.map(each => ({
          id: each.id,
          label: `${dayAndTime.format(new Date(each.startedAt))}, seed ${each.seed}`,
          hint: `${outcomeInWords(each)}, by ${each.startedBy}`,
        }))}
        value={other}
        onChange={setOther}
      />
      {other && <ButtonLink href={`/formation/${run.id}/compare/${other}`}>Lay side by side</ButtonLink>}
    </Row>
  );
}
