import { Menu, Tool, Toolbar, type ToolProps } from '@pathways/ui';
import type { ChainedCommands, Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useState } from 'react';
import { editorExtras } from './editor-extras.js';
import { LinkDialog } from './LinkDialog.js';
import { tableActions } from './table-actions.js';
import styles from './TalkEditor.module.css';

interface Format extends Omit<ToolProps, 'onPress' | 'isOn'> {
  readonly isOn: (editor: Editor) => boolean;
  readonly run: (chain: ChainedCommands) => ChainedCommands;
}

const formats: readonly Format[] = [
  {
    label: 'Heading',
    icon: 'heading',
    shortcut: 'Ctrl+Alt+1',
    isOn: editor => editor.isActive('heading', { level: 1 }),
    run: chain => chain.toggleHeading({ level: 1 }),
  },
  {
    label: 'Bold',
    icon: 'bold',
    shortcut: 'Ctrl+B',
    isOn: editor => editor.isActive('bold'),
    run: chain => chain.toggleBold(),
  },
  {
    label: 'Italic',
    icon: 'italic',
    shortcut: 'Ctrl+I',
    isOn: editor => editor.isActive('italic'),
    run: chain => chain.toggleItalic(),
  },
  {
    label: 'List',
    icon: 'bullets',
    shortcut: 'Ctrl+Shift+8',
    isOn: editor => editor.isActive('bulletList'),
    run: chain => chain.toggleBulletList(),
  },
  {
    label: 'Numbered list',
    icon: 'numbers',
    shortcut: 'Ctrl+Shift+7',
    isOn: editor => editor.isActive('orderedList'),
    run: chain => chain.toggleOrderedList(),
  },
  {
    label: 'Quote',
    icon: 'quote',
    shortcut: 'Ctrl+Shift+B',
    isOn: editor => editor.isActive('blockquote'),
    run: chain => chain.toggleBlockquote(),
  },
];

/** The tools below the words, where they move nothing when they come. Alt+F10 leads here too, Escape back. */
export function FormatTools({ editor, roomId }: { editor: Editor; roomId: string }) {
  const [isLinking, setIsLinking] = useState(false);
  const on = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      formats: formats.map(format => format.isOn(now)),
      link: now.isActive('link'),
      table: now.isActive('table'),
    }),
  });
  const table = () => editor.chain().focus().insertTable({ rows: 3, cols: 2, withHeaderRow: true }).run();
  return (
    <div
      className={styles['tools']}
      role="presentation"
      onKeyDown={event => {
        if (event.key === 'Escape') editor.commands.focus();
      }}
    >
      <Toolbar label="Formatting">
        {formats.map(({ isOn: _, run, ...format }, place) => (
          <Tool
            key={format.label}
            {...format}
            isOn={on.formats[place] ?? false}
            onPress={() => run(editor.chain().focus()).run()}
          />
        ))}
        <Tool label="Link" icon="link" isOn={on.link} onPress={() => setIsLinking(true)} />
        {!on.table && <Tool label="Table" icon="table" onPress={table} />}
        {on.table && <Menu label="Change the table" icon="table" hideLabel actions={tableActions(editor)} />}
        <Tool
          label="Mention somebody"
          icon="at"
          onPress={() => editor.chain().focus().insertContent(mentionSign(editor)).run()}
        />
        {editorExtras.map(({ name, Tool: Extra }) => Extra && <Extra key={name} {...{ editor, roomId }} />)}
      </Toolbar>
      {isLinking && <LinkDialog editor={editor} onDone={() => setIsLinking(false)} />}
    </div>
  );
}

/** The sign opens the list of people where nothing or a space stands before it. */
function mentionSign(editor: Editor): string {
  const { $from } = editor.state.selection;
  const before = $from.parent.textBetween(Math.max(0, $from.parentOffset - 1), $from.parentOffset);
  return before === '' || before === ' ' ? '@' : ' @';
}
