import { readLink } from '@pathways/domain/discussions';
import { Button, Dialog, TextField } from '@pathways/ui';
import type { Editor } from '@tiptap/core';
import { useState } from 'react';

/** An address as people type it. */
export function asAddress(typed: string): string | null {
  const address = typed.trim();
  if (/^[^\s@:/]+@[^\s@]+\.[^\s@]+$/.test(address)) return readLink(`mailto:${address}`);
  return readLink(/^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`);
}

/** Where the marked words lead. Without marked words the address itself is written. */
export function LinkDialog({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const before = String(editor.getAttributes('link')['href'] ?? '');
  const [typed, setTyped] = useState(before);
  const [fault, setFault] = useState<string>();
  const close = () => {
    onDone();
    // The dialog gives the focus back to its opener first. Whoever has left meanwhile has no editor.
    requestAnimationFrame(() => {
      if (!editor.isDestroyed) editor.commands.focus();
    });
  };
  const save = () => {
    const href = asAddress(typed);
    if (href === null) return setFault('Write an address such as https://example.org or office@school.org.');
    const chain = editor.chain().extendMarkRange('link');
    if (editor.state.selection.empty && before === '') {
      chain.insertContent({ type: 'text', text: typed.trim(), marks: [{ type: 'link', attrs: { href } }] });
    } else chain.setLink({ href });
    chain.run();
    close();
  };
  const remove = () => {
    editor.chain().extendMarkRange('link').unsetLink().run();
    close();
  };
  return (
    <Dialog
      title={before === '' ? 'Add a link' : 'Change the link'}
      isOpen
      onOpenChange={isOpen => !isOpen && close()}
      actions={
        <>
          {before !== '' && <Button onPress={remove}>Take the link off</Button>}
          <Button tone="primary" onPress={save}>
            {before === '' ? 'Add the link' : 'Save'}
          </Button>
        </>
      }
    >
      <TextField
        label="Where it leads"
        type="url"
        inputMode="url"
        value={typed}
        onChange={setTyped}
        error={fault}
        autoFocus
        onKeyDown={event => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          save();
        }}
      />
    </Dialog>
  );
}
