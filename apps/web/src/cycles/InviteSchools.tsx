import { useMutation } from '@apollo/client/react';
import {
  Button,
  FileField,
  Form,
  List,
  ListRow,
  Row,
  Section,
  showToast,
  Tag,
  TextArea,
  TextField,
} from '@pathways/ui';
import { useState } from 'react';
import type { InviteSchoolsMutation } from '../gql/graphql.js';
import { refusalOf } from '../shell/refusal-of.js';
import { CycleInvitationsDocument, InviteSchoolsDocument } from './invitation.documents.js';
import { answerDay } from './answer-day.js';
import type { CycleSeen } from './cycle-words.js';
import { InviteOne } from './InviteOne.js';

type Line = NonNullable<InviteSchoolsMutation['inviteSchools']['lines']>[number];

interface InviteSchoolsProps {
  readonly cycle: CycleSeen;
  onInvited(): void;
}

const header = 'urn,email,role,name';

/** Lines that could not be sent stay in the field, to be put right. */
const unsent = (csv: string, lines: readonly Line[]): string => {
  const rows = csv.split(/\r?\n/);
  const kept = lines.flatMap(({ line, isInvited }) => (isInvited ? [] : (rows[line - 1] ?? [])));
  return kept.length === 0 ? '' : [rows[0] ?? header, ...kept].join('\n');
};

function useInviting({ cycle, onInvited }: InviteSchoolsProps) {
  const [csv, setCsv] = useState('');
  const [answerBy, setAnswerBy] = useState(() => answerDay(cycle));
  const [lines, setLines] = useState<readonly Line[]>([]);
  const [fault, setFault] = useState<string | null>(null);
  const [isChecked, setChecked] = useState(false);
  const [invite, { loading }] = useMutation(InviteSchoolsDocument);
  // What was said of the lines as they were goes with them.
  const write = (text: string) => {
    setCsv(text);
    setLines([]);
    setChecked(false);
  };
  const send = async (isPreview: boolean) => {
    const input = { cycleId: cycle.id, csv, answerBy, isPreview };
    const refetchQueries = isPreview ? [] : [CycleInvitationsDocument];
    const { data, error } = await invite({ variables: { input }, refetchQueries }).catch(
      (failure: Error) => ({
        data: undefined,
        error: failure,
      }),
    );
    const refused = refusalOf(data?.inviteSchools, error);
    setFault(refused);
    const judged = data?.inviteSchools.lines;
    if (refused !== null || !judged) return;
    setLines(judged);
    setChecked(isPreview);
    if (isPreview) return;
    const count = judged.filter(({ isInvited }) => isInvited).length;
    showToast({
      text: `${count} ${count === 1 ? 'invitation is' : 'invitations are'} on the way`,
      tone: 'success',
    });
    setCsv(unsent(csv, judged));
    onInvited();
  };
  return { csv, write, answerBy, setAnswerBy, lines, fault, isChecked, loading, send };
}

/** A table of schools and mailboxes: checked line by line first, then sent together. */
export function InviteSchools(props: InviteSchoolsProps) {
  const { csv, write, answerBy, setAnswerBy, lines, fault, isChecked, loading, send } = useInviting(props);
  const good = lines.filter(({ isInvited }) => isInvited).length;
  return (
    <Section
      title="Invite schools"
      lead="No account and no form for them: one link each, to accept, decline or ask for a change."
      actions={<InviteOne cycle={props.cycle} onInvited={props.onInvited} />}
    >
      <Form
        label="Invite schools"
        onSubmit={() => void send(!isChecked)}
        errors={fault ? [{ message: fault, fieldId: 'list' }] : []}
        actions={
          <Row>
            <Button type="submit" tone="primary" pending={loading} pendingLabel="Reading the list">
              {isChecked ? `Send ${good} ${good === 1 ? 'invitation' : 'invitations'}` : 'Check the list'}
            </Button>
          </Row>
        }
      >
        <TextArea
          id="list"
          label="Schools and mailboxes"
          hint="Paste from a spreadsheet or a CSV file. The first line names the columns: urn and email, and where you know them role (head, deputy, colleague) and name."
          rows={6}
          placeholder={`${header}\n900001,head@school.example,head,`}
          value={csv}
          onChange={write}
        />
        <FileField
          label="Or choose the file"
          hint="A CSV file. Its lines are put into the field above, where you can change them."
          onChoose={file => void file?.text().then(write)}
        />
        <TextField label="Answer by" type="date" value={answerBy} onChange={setAnswerBy} />
      </Form>
      <JudgedLines lines={lines} isChecked={isChecked} />
    </Section>
  );
}

function JudgedLines({ lines, isChecked }: { lines: readonly Line[]; isChecked: boolean }) {
  if (lines.length === 0) return null;
  const good = isChecked ? 'Can be sent' : 'Invited';
  return (
    <div role="status">
      <List label="What becomes of each line">
        {lines.map(({ line, urn, email, school, isInvited, message }) => (
          <ListRow
            key={line}
            title={school ?? `URN ${urn || 'missing'}`}
            detail={`Line ${line}: ${email || 'no address'}. ${isInvited ? '' : message}`}
            end={<Tag tone={isInvited ? 'success' : 'warning'}>{isInvited ? good : 'Not sent'}</Tag>}
          />
        ))}
      </List>
    </div>
  );
}
