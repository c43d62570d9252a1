import { useQuery } from '@apollo/client/react';
import { Button, Dialog, Form, Select } from '@pathways/ui';
import { useState } from 'react';
import type { FrameworkQuery } from '../gql/graphql.js';
import { useVerb } from '../shell/useVerb.js';
import { KeepersDocument, KeepFrameworkDocument } from './import.documents.js';

type Framework = Pick<NonNullable<FrameworkQuery['framework']>, 'id' | 'authorityCode' | 'programmeId'>;

interface KeepFrameworkProps {
  framework: Framework;
  onKept: () => void;
}

/** For administrators: whose officers and coordinators enter KPI values. */
export function KeepFramework({ framework, onKept }: KeepFrameworkProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Dialog
      title="Who keeps its KPIs"
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      trigger={<Button>Who keeps its KPIs</Button>}
    >
      <KeepForm
        framework={framework}
        onKept={() => {
          setIsOpen(false);
          onKept();
        }}
      />
    </Dialog>
  );
}

const nobody = { id: 'none', label: 'None' };

function KeepForm({ framework, onKept }: KeepFrameworkProps) {
  const { data } = useQuery(KeepersDocument);
  const [authority, setAuthority] = useState(framework.authorityCode ?? nobody.id);
  const [programme, setProgramme] = useState(framework.programmeId ?? nobody.id);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [keep, keeping] = useVerb(KeepFrameworkDocument);
  const given = (id: string) => (id === nobody.id ? null : id);
  const submit = async () => {
    const said = await keep({
      frameworkId: framework.id,
      authorityCode: given(authority),
      programmeId: given(programme),
    });
    setRefusal(said);
    if (!said) onKept();
  };
  return (
    <Form
      label="Who keeps its KPIs"
      onSubmit={() => void submit()}
      errors={refusal ? [{ message: refusal }] : []}
      actions={
        <Button tone="primary" type="submit" pending={keeping} pendingLabel="Saving">
          Save
        </Button>
      }
    >
      <Select
        label="Local authority"
        hint="Its officers enter values and set targets."
        value={authority}
        onChange={setAuthority}
        options={[
          nobody,
          ...(data?.localAuthorities ?? []).map(({ code, name }) => ({ id: code, label: name })),
        ]}
      />
      <Select
        label="Programme"
        hint="Its coordinators do the same; its steering members read."
        value={programme}
        onChange={setProgramme}
        options={[nobody, ...(data?.programmes ?? []).map(({ id, name }) => ({ id, label: name }))]}
      />
    </Form>
  );
}
