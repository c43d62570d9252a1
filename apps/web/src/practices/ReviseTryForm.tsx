import { useMutation } from '@apollo/client/react';
import { Button, Form, showToast } from '@pathways/ui';
import { useState } from 'react';
import type { OwnTryPartsFragment } from '../gql/graphql.js';
import { refusalOf } from '../shell/refusal-of.js';
import { OwnTriesDocument, ReviseTryDocument } from './try.documents.js';
import { TryFields } from './TryFields.js';
import { faultsOf, wholeOf, type Report } from './try-report.js';

interface ReviseTryFormProps {
  tried: OwnTryPartsFragment;
  onDone: () => void;
}

const reportOf = ({
  context,
  changeMade,
  isAdapted,
  begunOn,
  effort,
  result,
  proof,
  wouldKeep,
}: OwnTryPartsFragment): Report => ({
  context,
  changeMade,
  isAdapted,
  begunOn,
  effort,
  result,
  proof,
  wouldKeep,
});

/** Corrects a report; the dials are counted anew. */
export function ReviseTryForm({ tried, onDone }: ReviseTryFormProps) {
  const [report, setReport] = useState<Report>(() => reportOf(tried));
  const [faults, setFaults] = useState<{ message: string; fieldId?: string }[]>([]);
  const [revise, { loading }] = useMutation(ReviseTryDocument, {
    errorPolicy: 'all',
    refetchQueries: [OwnTriesDocument],
    awaitRefetchQueries: true,
  });
  const send = async () => {
    setFaults(faultsOf(report));
    const whole = wholeOf(report);
    if (!whole) return;
    const answer = await revise({ variables: { input: { tryId: tried.id, ...whole } } }).catch(() => null);
    const refused = refusalOf(answer?.data?.reviseTry, answer?.error);
    if (refused) return setFaults([{ message: refused }]);
    showToast({ text: 'Your report is corrected.', tone: 'success' });
    onDone();
  };
  return (
    <Form
      label={`Correct the report on ${tried.title}`}
      errors={faults}
      onSubmit={() => void send()}
      actions={
        <>
          <Button onPress={onDone}>Leave it as it was</Button>
          <Button type="submit" tone="primary" pending={loading} pendingLabel="Saving the report">
            Save the report
          </Button>
        </>
      }
    >
      <TryFields report={report} say={change => setReport(now => ({ ...now, ...change }))} />
    </Form>
  );
}
