import { useQuery } from '@apollo/client/react';
import { ButtonLink, FailedState, Loading, Notice, Prose, Row, Skeleton, Stack } from '@pathways/ui';
import { graphql } from '../gql/index.js';
import { ForSteering } from './ForSteering.js';
import { ReportPartView } from './ReportPartView.js';

export const CycleReportDocument = graphql(`
  query CycleReport($cycleId: ID!) {
    cycleReport(cycleId: $cycleId) {
      cycle
      cycleName
      programmeName
      madeAt
      faults
      parts {
        kind
        words
        title
        entries
        facts {
          name
          words
        }
        trajectory {
          words
          unit
          steps
          values
          aim
          aimWords
        }
        figure {
          id
          title
          hidden
          earlier
          columns {
            label
            isNumber
          }
          rows
        }
      }
    }
  }
`);

/** The report as it would leave the house, with the files of it. */
export function CycleReportView({ cycleId }: { cycleId: string }) {
  const { data, error, loading, refetch } = useQuery(CycleReportDocument, { variables: { cycleId } });
  if (error && !data) return <FailedState onRetry={() => void refetch()} isRetrying={loading} />;
  if (!data) {
    return (
      <Loading label="Making the report">
        <Skeleton height="60rem" />
      </Loading>
    );
  }
  if (!data.cycleReport) return <ForSteering />;
  const { programmeName, cycleName, faults, parts } = data.cycleReport;
  const file = `/api/exports/reports/${cycleId}`;
  return (
    <Stack gap="l">
      <Row>
        <ButtonLink tone="primary" href={`${file}.pdf`}>
          PDF
        </ButtonLink>
        <ButtonLink href={`${file}.docx`}>DOCX</ButtonLink>
        <ButtonLink href={`${file}.html`}>HTML</ButtonLink>
      </Row>
      {faults.length > 0 && (
        <Notice tone="warning" title="Before it leaves the house">
          <ul>
            {faults.map(fault => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </Notice>
      )}
      <article aria-label={`Report of ${cycleName}, ${programmeName}`}>
        <Prose>
          {parts.map((part, at) => (
            <ReportPartView key={at} part={part} />
          ))}
        </Prose>
      </article>
    </Stack>
  );
}
