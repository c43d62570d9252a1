import { useMutation } from '@apollo/client/react';
import { Button, Select } from '@pathways/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { refusalOf } from '../shell/refusal-of.js';
import { ReasonDialog } from './ReasonDialog.js';
import { ReportLeaverDocument } from './task.documents.js';

interface ReportLeaverProps {
  readonly programmeId: string;
  readonly schools: readonly { readonly urn: string; readonly name: string }[];
}

/** Notes that a school of a group wants out, and opens the task that comes of it. */
export function ReportLeaver({ programmeId, schools }: ReportLeaverProps) {
  const [report] = useMutation(ReportLeaverDocument);
  const [urn, setUrn] = useState(schools[0]?.urn ?? '');
  const navigate = useNavigate();
  const go = async (reason: string) => {
    const sent = await report({ variables: { input: { programmeId, urn, reason } } }).catch(
      (error: Error) => ({
        data: undefined,
        error,
      }),
    );
    const refused = refusalOf(sent.data?.reportLeaver, sent.error);
    const taskId = sent.data?.reportLeaver.taskId;
    if (refused === null && taskId) void navigate(`/upkeep/${taskId}`);
    return refused;
  };
  return (
    <ReasonDialog
      title="A school leaves"
      hint="Coordinators read it."
      go="Look for repairs"
      going="Looking"
      trigger={<Button>A school leaves</Button>}
      onGo={go}
    >
      <p>It stays a member until you apply a repair, so that its partners are not left alone.</p>
      <Select
        label="School"
        options={schools.map(school => ({ id: school.urn, label: school.name }))}
        value={urn}
        onChange={setUrn}
      />
    </ReasonDialog>
  );
}
