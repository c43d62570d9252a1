import { useMutation } from '@apollo/client/react';
import { Button, Form, Select, type Choice } from '@pathways/ui';
import { useState } from 'react';
import { graphql } from '../gql/index.js';
import { todayInLondon } from '../schools/day-words.js';
import { refusalOf } from '../shell/refusal-of.js';
import { TryFields } from './TryFields.js';
import { emptyReport, faultsOf, wholeOf, type Report } from './try-report.js';

export const LogTryDocument = graphql(`
  mutation LogTry($input: LogTryInput!) {
    logTry(input: $input) {
      tryId
      errors {
        message
      }
    }
  }
`);

interface TryFormProps {
  practiceId: string;
  schools: readonly Choice[];
  onLogged: () => void;
}

/** One report. It carries a client id from the start, so that sending it twice is sending it once. */
export function TryForm({ practiceId, schools, onLogged }: TryFormProps) {
  const [clientId] = useState(() => crypto.randomUUID());
  const [urn, setUrn] = useState(schools[0]?.id ?? '');
  const [report, setReport] = useState<Report>(() => emptyReport(todayInLondon()));
  const [faults, setFaults] = useState<{ message: string; fieldId?: string }[]>([]);
  const [log, { loading }] = useMutation(LogTryDocument, { errorPolicy: 'all' });
  const send = async () => {
    setFaults(faultsOf(report));
    const whole = wholeOf(report);
    if (!whole) return;
    const input = { practiceId, clientId, urn, ...whole };
    const answer = await log({ variables: { input } }).catch(() => null);
    const refused = refusalOf(answer?.data?.logTry, answer?.error);
    if (refused) setFaults([{ message: refused }]);
    else onLogged();
  };
  return (
    <Form
      label="What your school tried"
      errors={faults}
      onSubmit={() => void send()}
      actions={
        <Button type="submit" tone="primary" pending={loading} pendingLabel="Sending the report">
          Send the report
        </Button>
      }
    >
      {schools.length > 1 && <Select label="Your school" options={schools} value={urn} onChange={setUrn} />}
      <TryFields report={report} say={change => setReport(now => ({ ...now, ...change }))} />
    </Form>
  );
}
