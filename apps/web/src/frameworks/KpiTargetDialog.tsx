import { Button, Dialog, Form, Select, TextArea, TextField } from '@pathways/ui';
import { useState } from 'react';
import type { KpiDirection, KpiSeenFragment, TargetOperator } from '../gql/graphql.js';
import { useVerb } from '../shell/useVerb.js';
import { SetKpiTargetDocument } from './kpi.documents.js';

interface KpiTargetDialogProps {
  at: { frameworkId: string; path: string };
  kpi: KpiSeenFragment;
  onSet: () => void;
}

export function KpiTargetDialog({ at, kpi, onSet }: KpiTargetDialogProps) {
  const [isOpen, setIsOpen] = useState(false);
  const close = () => {
    setIsOpen(false);
    onSet();
  };
  return (
    <Dialog
      title="The target"
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      trigger={<Button>Set the target</Button>}
    >
      <TargetForm at={at} kpi={kpi} onSet={close} />
    </Dialog>
  );
}

const operators = [
  { id: 'AT_LEAST', label: 'At least' },
  { id: 'AT_MOST', label: 'At most' },
  { id: 'EXACTLY', label: 'Exactly' },
];
const directions = [
  { id: 'INCREASE', label: 'Should rise' },
  { id: 'DECREASE', label: 'Should fall' },
  { id: 'MAINTAIN', label: 'Should stay' },
  { id: 'REPORT', label: 'Is reported only' },
];

function TargetForm({ at, kpi, onSet }: KpiTargetDialogProps) {
  const [standing] = kpi.targets;
  const [operator, setOperator] = useState<string>(standing?.operator ?? 'AT_LEAST');
  const [number, setNumber] = useState(standing ? String(standing.value) : '');
  const [byTerm, setByTerm] = useState(standing?.byTerm ?? '');
  const [direction, setDirection] = useState<string>(standing?.direction ?? kpi.direction);
  const [because, setBecause] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [set, setting] = useVerb(SetKpiTargetDocument);
  const submit = async () => {
    const value = Number(number);
    if (number.trim() === '' || Number.isNaN(value)) return setRefusal('Enter the number of the target.');
    const said = await set({
      ...at,
      operator: operator as TargetOperator,
      value,
      byTerm: byTerm.trim() || null,
      direction: direction as KpiDirection,
      because,
      expects: standing?.version ?? 0,
    });
    setRefusal(said);
    if (!said) onSet();
  };
  return (
    <Form
      label="The target"
      onSubmit={() => void submit()}
      errors={refusal ? [{ message: refusal }] : []}
      actions={
        <Button tone="primary" type="submit" pending={setting} pendingLabel="Keeping it">
          Set the target
        </Button>
      }
    >
      <Select
        label="A value meets it when it is"
        value={operator}
        onChange={setOperator}
        options={operators}
      />
      <TextField
        label={`Number${kpi.unit ? ` (${kpi.unit})` : ''}`}
        inputMode="decimal"
        isRequired
        value={number}
        onChange={setNumber}
      />
      <TextField
        label="By the end of"
        hint="A term such as 2026/27 summer; empty for none."
        value={byTerm}
        onChange={setByTerm}
      />
      <Select label="Direction" value={direction} onChange={setDirection} options={directions} />
      <TextArea label="Why this target" isRequired limit={500} value={because} onChange={setBecause} />
    </Form>
  );
}
