import { useMutation } from '@apollo/client/react';
import { Button, ButtonLink, Form, Page, RefusedState, Switch, TextArea, TextField } from '@pathways/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../gql/index.js';
import { holds, useViewer } from '../viewer.js';
import { ProgrammesDocument } from './ProgrammesPage.js';

export const StartProgrammeDocument = graphql(`
  mutation StartProgramme($input: StartProgrammeInput!) {
    startProgramme(input: $input) {
      slug
      errors {
        message
      }
    }
  }
`);

/** "Pathways to Success" is at home at pathways-to-success. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);

const crumbs = [{ label: 'Programmes', href: '/programmes' }];

/** Where an administrator starts a programme. Its schools are admitted on its own page. */
export function StartProgrammePage() {
  const viewer = useViewer();
  return (
    <Page
      title="Start a programme"
      lead="A programme has schools, cycles with a prompt sheet, and groups. Give somebody the part of its coordinator afterwards."
      breadcrumbs={crumbs}
    >
      {viewer !== undefined && !holds(viewer, 'ADMINISTRATOR') && (
        <RefusedState action={<ButtonLink href="/programmes">All programmes</ButtonLink>} />
      )}
      {holds(viewer, 'ADMINISTRATOR') && <StartProgrammeForm />}
    </Page>
  );
}

function StartProgrammeForm() {
  const navigate = useNavigate();
  const [wish, setWish] = useState({ name: '', summary: '', isFictional: false });
  const [ownSlug, setSlug] = useState<string | null>(null);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [start, { loading }] = useMutation(StartProgrammeDocument, {
    refetchQueries: [{ query: ProgrammesDocument }],
  });
  const slug = ownSlug ?? slugOf(wish.name);
  const send = async () => {
    const { data, error } = await start({ variables: { input: { ...wish, slug } } }).catch(
      (failure: Error) => ({
        data: undefined,
        error: failure,
      }),
    );
    const answer = data?.startProgramme;
    setFaults(error ? [error.message] : (answer?.errors.map(({ message }) => message) ?? []));
    if (answer?.slug) void navigate(`/programmes/${answer.slug}`);
  };
  return (
    <Form
      label="Start a programme"
      onSubmit={() => void send()}
      errors={faults.map(message => ({ message }))}
      actions={
        <Button type="submit" tone="primary" pending={loading} pendingLabel="Starting">
          Start the programme
        </Button>
      }
    >
      <TextField label="Name" isRequired value={wish.name} onChange={name => setWish({ ...wish, name })} />
      <TextField
        label="Address"
        hint="Small letters, digits and hyphens. It cannot be changed later."
        value={slug}
        onChange={setSlug}
      />
      <TextArea
        label="What it is for"
        limit={600}
        value={wish.summary}
        onChange={summary => setWish({ ...wish, summary })}
      />
      <Switch
        label="A sample with invented schools"
        hint="Takes schools with URNs from 900001 on, and no real ones."
        isSelected={wish.isFictional}
        onChange={isFictional => setWish({ ...wish, isFictional })}
      />
    </Form>
  );
}
