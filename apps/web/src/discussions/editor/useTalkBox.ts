import { plainTextOf, type TalkDocument } from '@pathways/domain/discussions';
import type { Editor, JSONContent } from '@tiptap/core';
import { useEditor } from '@tiptap/react';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { LoadedEditorProps } from './LoadedEditor.js';
import { mentionOption } from './MentionList.js';
import { mentions, type Mentioning } from './mentions.js';
import { talkExtensions } from './talk-extensions.js';

/** The line that is written stays clear of the tools and of a phone’s navigation, which stand below it. */
const below = { top: 16, right: 0, bottom: 168, left: 0 };
const room = { scrollThreshold: below, scrollMargin: below };

/** The editor of one box: it tells what is written, and shows what comes from elsewhere as soon as it differs. */
export function useTalkBox(props: LoadedEditorProps, listId: string) {
  const { document, onChange, roomId, askPeople } = props;
  const [mentioning, setMentioning] = useState<Mentioning | null>(null);
  const told = useRef(onChange);
  const ask = useRef(askPeople);
  const written = useRef(document);
  useEffect(() => {
    told.current = onChange;
    ask.current = askPeople;
  });
  const extensions = useMemo(
    () => [...talkExtensions(roomId), mentions(() => ask.current(), setMentioning)],
    [roomId],
  );
  const editor = useEditor({
    extensions,
    content: document as JSONContent,
    editorProps: { ...room, attributes: () => attributesOf(props, listId, mentioning) },
    onUpdate: ({ editor: now }) => {
      written.current = now.getJSON() as TalkDocument;
      told.current(plainTextOf(written.current), written.current);
    },
  });
  useEffect(() => {
    if (JSON.stringify(document) === JSON.stringify(written.current)) return;
    written.current = document;
    editor.commands.setContent(document as JSONContent, { emitUpdate: false });
  }, [document, editor]);
  useEffect(() => {
    editor.setOptions({
      editorProps: { ...room, attributes: () => attributesOf(props, listId, mentioning) },
    });
  });
  useFocus(editor, props);
  return { editor, mentioning };
}

function useFocus(editor: Editor, props: LoadedEditorProps) {
  const [cursor] = useState(props.cursorAt);
  const ready = useRef(props.onReady);
  // In the same breath as the plain box goes: a key that is pressed now finds the cursor where it was.
  useLayoutEffect(() => {
    if (cursor === null) return;
    editor.commands.setTextSelection(cursor);
    editor.view.focus();
  }, [cursor, editor]);
  // Once: a box that is told again and again would take the cursor away from who is typing.
  useEffect(() => ready.current(() => editor.commands.focus('end')), [editor]);
}

function attributesOf(
  { labelledBy, describedBy, isInvalid }: LoadedEditorProps,
  listId: string,
  mentioning: Mentioning | null,
): Record<string, string> {
  const hasPeople = mentioning !== null && mentioning.people.length > 0;
  return {
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-labelledby': labelledBy,
    'aria-autocomplete': 'list',
    ...(describedBy && { 'aria-describedby': describedBy }),
    ...(isInvalid && { 'aria-invalid': 'true' }),
    ...(hasPeople && {
      'aria-controls': listId,
      'aria-activedescendant': mentionOption(listId, mentioning.marked),
    }),
  };
}
