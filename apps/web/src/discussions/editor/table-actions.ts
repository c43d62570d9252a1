import type { MenuAction } from '@pathways/ui';
import type { ChainedCommands, Editor } from '@tiptap/core';

/** What one does with the table that one is in. */
export function tableActions(editor: Editor): MenuAction[] {
  const action = (
    id: string,
    label: string,
    run: (chain: ChainedCommands) => ChainedCommands,
    more: Partial<MenuAction> = {},
  ): MenuAction => ({ id, label, onAction: () => void run(editor.chain().focus()).run(), ...more });
  return [
    action('row', 'Add a row below', chain => chain.addRowAfter()),
    action('column', 'Add a column after', chain => chain.addColumnAfter()),
    action('header', 'First row as heading, or not', chain => chain.toggleHeaderRow()),
    action('row off', 'Delete this row', chain => chain.deleteRow(), { startsGroup: true }),
    action('column off', 'Delete this column', chain => chain.deleteColumn()),
    action('table off', 'Delete the table', chain => chain.deleteTable(), { tone: 'danger' }),
  ];
}
