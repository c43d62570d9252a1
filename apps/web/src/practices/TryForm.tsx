import { useMutation } from '@apollo/client/react';
import { tryLimits } from '@pathways/domain/practices';
import { Button, Checkbox, Form, RadioGroup, Select, TextArea, type Choice } from '@pathways/ui';
import { useState } from 'react';
import type { TryEffort, TryProof, TryResult } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';
import { refusalOf } from '../shell/refusal-of.js';
import { choicesOf, effortWords, proofWords, resultWords } from './practice-words.js';

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

interface Report {
  urn: string;
  context: string;
  changeMade: string;
  effort: TryEffort | null;
  result: TryResult | null;
  proof: TryProof | null;
  wouldKeep: boolean;
}

function faultsOf(report: Report) {
  return [
    ...(report.context.trim()
      ? []
      : [{ message: 'Say what kind of place you tried it in.', fieldId: 'try-context' }]),
    ...(report.changeMade.trim() ? [] : [{ message: 'Say what you did.', fieldId: 'try-change' }]),
    ...(report.effort ? [] : [{ message: 'Say what it took.', fieldId: 'try-effort' }]),
    ...(report.result ? [] : [{ message: 'Say what came of it.', fieldId: 'try-result' }]),
    ...(report.proof ? [] : [{ message: 'Say what that rests on.', fieldId: 'try-proof' }]),
  ];
}

/** One report. It carries a client id from the start, so that sending it twice is sending it once. */
export function TryForm({ practiceId, schools, onLogged }: TryFormProps) {
  const [clientId] = useState(() => crypto.randomUUID());
  const [report, setReport] = useState<Report>({
    urn: schools[0]?.id ?? '',
    context: '',
    changeMade: '',
    effort: null,
    result: null,
    proof: null,
    wouldKeep: false,
  });
  const [faults, setFaults] = useState<{ message: string; fieldId?: string }[]>([]);
  const [log, { loading }] = useMutation(LogTryDocument, { errorPolicy: 'all' });
  const say = (change: Partial<Report>) => setReport(now => ({ ...now, ...change }));
  const send = async () => {
    const missing = faultsOf(report);
    setFaults(missing);
    const { effort, result, proof } = report;
    if (missing.length > 0 || !effort || !result || !proof) return;
    const input = { practiceId, clientId, ...report, effort, result, proof };
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
      {schools.length > 1 && (
        <Select label="Your school" options={schools} value={report.urn} onChange={urn => say({ urn })} />
      )}
      <Words report={report} say={say} />
      <Outcome report={report} say={say} />
      <Checkbox
        label="We keep doing it"
        isSelected={report.wouldKeep}
        onChange={wouldKeep => say({ wouldKeep })}
      />
    </Form>
  );
}

interface PartProps {
  report: Report;
  say: (change: Partial<Report>) => void;
}

function Words({ report, say }: PartProps) {
  return (
    <>
      <TextArea
        id="try-context"
        label="Where you tried it"
        hint="Size, phase, kind of place. Reports are public: leave out names of schools, staff and pupils."
        limit={tryLimits.context}
        value={report.context}
        onChange={context => say({ context })}
        isRequired
      />
      <TextArea
        id="try-change"
        label="What you did"
        hint="And what you did otherwise than described."
        limit={tryLimits.changeMade}
        value={report.changeMade}
        onChange={changeMade => say({ changeMade })}
        isRequired
      />
    </>
  );
}

function Outcome({ report, say }: PartProps) {
  return (
    <>
      <RadioGroup
        id="try-effort"
        label="What it took"
        options={choicesOf(effortWords)}
        value={report.effort}
        onChange={id => say({ effort: id as TryEffort })}
        isRequired
      />
      <RadioGroup
        id="try-result"
        label="What came of it"
        options={choicesOf(resultWords)}
        value={report.result}
        onChange={id => say({ result: id as TryResult })}
        isRequired
      />
      <RadioGroup
        id="try-proof"
        label="What that rests on"
        options={choicesOf(proofWords)}
        value={report.proof}
        onChange={id => say({ proof: id as TryProof })}
        isRequired
      />
    </>
  );
}
