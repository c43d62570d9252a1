import { Button, Dialog } from '@pathways/ui';
import { useState } from 'react';
import type { KpiSeenFragment } from '../gql/graphql.js';
import { KpiValueForm } from './KpiValueForm.js';

interface KpiValueDialogProps {
  at: { frameworkId: string; path: string };
  kpi: KpiSeenFragment;
  onEntered: () => void;
}

export function KpiValueDialog({ at, kpi, onEntered }: KpiValueDialogProps) {
  const [isOpen, setIsOpen] = useState(false);
  const close = () => {
    setIsOpen(false);
    onEntered();
  };
  return (
    <Dialog
      title="The value of a term"
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      trigger={<Button tone="primary">Enter or correct a value</Button>}
    >
      <KpiValueForm at={at} kpi={kpi} onEntered={close} />
    </Dialog>
  );
}
