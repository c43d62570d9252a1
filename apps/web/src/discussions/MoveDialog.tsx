import { announce, Button, Dialog, RadioGroup } from '@pathways/ui';
import { useState } from 'react';
import type { Contribution } from './room.documents.js';
import { useRoomTools } from './RoomTools.js';
import { useSections } from './sections.js';

interface MoveDialogProps {
  contribution: Contribution;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}

/** Chooses the section that a contribution shall stand in. */
export function MoveDialog({ contribution, isOpen, onOpenChange }: MoveDialogProps) {
  const { write } = useRoomTools();
  const others = useSections().filter(({ id }) => id !== contribution.sectionId);
  const [chosen, setChosen] = useState<string | null>(null);
  const move = (close: () => void) => {
    if (chosen === null) return;
    write({ kind: 'move', input: { contributionId: contribution.id, sectionId: chosen } });
    announce('Moving it.');
    close();
  };
  return (
    <Dialog
      title="Move to another section"
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      actions={close => (
        <>
          <Button onPress={close}>Leave it here</Button>
          <Button tone="primary" isDisabled={chosen === null} onPress={() => move(close)}>
            Move it
          </Button>
        </>
      )}
    >
      <RadioGroup
        label="Section"
        hint="Replies go with it. A note stays here that leads to it, and old links still find it."
        options={others.map(({ id, heading }) => ({ id, label: heading }))}
        value={chosen}
        onChange={setChosen}
      />
    </Dialog>
  );
}
