import { useMutation } from '@apollo/client/react';
import { Button, Form, List, ListRow, Select, Tag, TextArea } from '@pathways/ui';
import { useState } from 'react';
import { graphql } from '../gql/index.js';
import type { InvitePeopleMutation, SchoolRole } from '../gql/graphql.js';
import { isRole, roleWords } from './group-words.js';

export const InvitePeopleDocument = graphql(`
  mutation InvitePeople($input: InvitePeopleInput!) {
    invitePeople(input: $input) {
      lines {
        email
        urn
        isInvited
        message
      }
      errors {
        message
      }
    }
  }
`);

type Line = NonNullable<InvitePeopleMutation['invitePeople']['lines']>[number];

export interface InviteFormProps {
  readonly groupId: string;
  readonly schools: readonly { readonly urn: string; readonly name: string }[];
  onInvited(): void;
}

const addressesOf = (pasted: string) =>
  pasted
    .split(/[\n,;]+/)
    .map(line => line.trim())
    .filter(Boolean);

/** Pastes e-mail addresses for one school, and reads for each what became of it. */
export function InviteForm({ groupId, schools, onInvited }: InviteFormProps) {
  const [urn, setUrn] = useState(schools[0]?.urn ?? '');
  const [role, setRole] = useState<SchoolRole>('SCHOOL_LEADER');
  const [pasted, setPasted] = useState('');
  const [lines, setLines] = useState<readonly Line[]>([]);
  const [faults, setFaults] = useState<string[]>([]);
  const [invite, { loading }] = useMutation(InvitePeopleDocument);

  const send = async () => {
    const people = addressesOf(pasted).map(email => ({ email, urn, role }));
    const { data, error } = await invite({ variables: { input: { groupId, people } } });
    const answer = data?.invitePeople;
    setFaults(error ? [error.message] : (answer?.errors.map(({ message }) => message) ?? []));
    if (!answer?.lines) return;
    setLines(answer.lines);
    // What was refused stays in the field, to be put right.
    setPasted(answer.lines.flatMap(line => (line.isInvited ? [] : line.email)).join('\n'));
    onInvited();
  };

  return (
    <>
      <Form
        label="Invite people"
        onSubmit={() => void send()}
        errors={faults.map(message => ({ message, fieldId: 'addresses' }))}
        actions={
          <Button type="submit" tone="primary" icon="mail" pending={loading} pendingLabel="Inviting">
            Send invitations
          </Button>
        }
      >
        <Select
          label="For which school"
          options={schools.map(school => ({ id: school.urn, label: school.name }))}
          value={urn}
          onChange={setUrn}
        />
        <Select
          label="As"
          options={Object.entries(roleWords).map(([id, label]) => ({ id, label }))}
          value={role}
          onChange={id => isRole(id) && setRole(id)}
        />
        <TextArea
          id="addresses"
          label="E-mail addresses"
          hint="One on each line. Everyone gets a link of their own that works for 30 days."
          rows={3}
          value={pasted}
          onChange={setPasted}
        />
      </Form>
      <InviteLines lines={lines} />
    </>
  );
}

function InviteLines({ lines }: { lines: readonly Line[] }) {
  if (lines.length === 0) return null;
  return (
    <div role="status">
      <List label="What became of each address">
        {lines.map(line => (
          <ListRow
            key={`${line.email} ${line.urn}`}
            title={line.email}
            detail={line.message}
            end={
              <Tag tone={line.isInvited ? 'success' : 'warning'}>
                {line.isInvited ? 'Invited' : 'Not invited'}
              </Tag>
            }
          />
        ))}
      </List>
    </div>
  );
}
