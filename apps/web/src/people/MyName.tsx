import { useMutation } from '@apollo/client/react';
import { Button, Form, Section, showToast, TextField } from '@pathways/ui';
import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../gql/index.js';

export const MyNameFragment = graphql(`
  fragment MyName_viewer on Viewer {
    name
  }
`);

const RenameDocument = graphql(`
  mutation RenameOneself($input: RenameOneselfInput!) {
    renameOneself(input: $input) {
      viewer {
        id
        name
      }
      errors {
        message
      }
    }
  }
`);

export function MyName({ viewer }: { viewer: FragmentType<typeof MyNameFragment> }) {
  const known = readFragment(MyNameFragment, viewer).name;
  const [name, setName] = useState(known);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [rename, { loading }] = useMutation(RenameDocument);
  const keep = async () => {
    const { data } = await rename({ variables: { input: { name } } }).catch(() => ({ data: undefined }));
    const refused = data
      ? data.renameOneself.errors[0]?.message
      : 'This was not kept. Try again in a moment.';
    setRefusal(refused ?? null);
    if (data?.renameOneself.viewer) {
      setName(data.renameOneself.viewer.name);
      showToast({ text: 'Your name is kept.', tone: 'success' });
    }
  };
  return (
    <Section title="Name">
      <Form
        label="Your name"
        onSubmit={() => void keep()}
        errors={refusal === null ? [] : [{ message: refusal, fieldId: 'my-name' }]}
        actions={
          <Button type="submit" pending={loading} isDisabled={name.trim() === known}>
            Keep this name
          </Button>
        }
      >
        <TextField
          id="my-name"
          label="Your name"
          hint="As your colleagues and partners see it."
          autoComplete="name"
          value={name}
          onChange={setName}
          isRequired
        />
      </Form>
    </Section>
  );
}
