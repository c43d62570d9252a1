import { announce, Button } from '@pathways/ui';
import { useState } from 'react';

/** Puts words on the clipboard, and says whether it could. */
export function CopyButton({ text, label }: { readonly text: string; readonly label: string }) {
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
      announce('Copied');
    } catch {
      setState('refused');
      announce('The browser did not allow it. Select the text and copy it by hand.');
    }
    setTimeout(() => setState('ready'), 4_000);
  };
  return (
    <Button tone="quiet" icon={state === 'copied' ? 'check' : 'copy'} onPress={() => void copy()}>
      {state === 'copied' ? 'Copied' : state === 'refused' ? 'Select and copy by hand' : label}
    </Button>
  );
}
