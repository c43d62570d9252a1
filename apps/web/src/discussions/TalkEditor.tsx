import { bodyAtMost } from '@pathways/domain/discussions';
import { TextArea } from '@pathways/ui';
import { useContext, useEffect, useImperativeHandle, useMemo, useRef, type Ref } from 'react';
import { EditorSource, loadAtLeisure } from './editor/editor-source.js';
import { documentWhileTyping, isPlain } from './editor/plain-stage.js';
import { RichBox } from './editor/RichBox.js';
import { useEditorStage } from './editor/useEditorStage.js';
import type { Words } from './talk-words.js';
import type { Draft } from './useDraft.js';

export interface TalkEditorHandle {
  focus(options?: FocusOptions): void;
}

export interface TalkEditorProps {
  label: string;
  words: Words;
  onChange: Draft['change'];
  hint?: string | undefined;
  /** What is wrong and how to put it right. */
  error?: string | undefined;
  rows?: number | undefined;
  ref?: Ref<TalkEditorHandle> | undefined;
}

const isWritingIn = (area: HTMLTextAreaElement | null): area is HTMLTextAreaElement =>
  area !== null && area === area.ownerDocument.activeElement;

/**
 * Where talk is written. A plain box stands there at once, and what is typed in it stays; the editor takes its place when
 * somebody writes and it is loaded. If it cannot be loaded, plain words are written all the same.
 */
export function TalkEditor({ label, words, onChange, hint, error, rows, ref }: TalkEditorProps) {
  const { text, document } = words;
  const needsEditor = !isPlain(document);
  const stage = useEditorStage(needsEditor);
  const area = useRef<HTMLTextAreaElement>(null);
  const focusEditor = useRef<(() => void) | null>(null);
  const isFocusAsked = useRef(false);
  const source = useContext(EditorSource);
  useEffect(() => loadAtLeisure(source), [source]);
  useImperativeHandle(ref, () => ({
    focus(options) {
      if (focusEditor.current) return focusEditor.current();
      isFocusAsked.current = true;
      area.current?.focus(options);
    },
  }));
  const shown = useMemo(() => document ?? documentWhileTyping(text), [document, text]);

  if (stage.Editor || needsEditor) {
    return (
      <RichBox
        {...{ label, hint, error, stage, onChange, text }}
        document={shown}
        cursorAt={() => (isWritingIn(area.current) ? area.current.selectionEnd + 1 : null)}
        onReady={focus => {
          focusEditor.current = focus;
          if (isFocusAsked.current) focus();
          isFocusAsked.current = false;
        }}
      />
    );
  }
  return (
    <div
      onFocus={stage.want}
      onInput={stage.typed}
      onCompositionStart={() => stage.composing(true)}
      onCompositionEnd={() => stage.composing(false)}
    >
      <TextArea
        ref={area}
        label={label}
        value={text}
        onChange={next => onChange(next)}
        rows={rows}
        limit={bodyAtMost}
        error={error}
        hint={hint}
      />
    </div>
  );
}
