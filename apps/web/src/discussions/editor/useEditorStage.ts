import { useCallback, useContext, useEffect, useRef, useState } from 'react';
import { EditorSource, loadedFrom, loadFrom, type LoadedBox } from './editor-source.js';

const pauseBeforeTurning = 400;

export interface EditorStage {
  /** Null while the plain box stands there. */
  readonly Editor: LoadedBox | null;
  readonly hasFailed: boolean;
  /** Somebody is about to write: the editor takes over as soon as it is there and nobody is in the middle of a word. */
  readonly want: () => void;
  /** A key was pressed in the plain box. */
  readonly typed: () => void;
  /** Letters are being composed (accents, other scripts): nothing may move under them. */
  readonly composing: (isComposing: boolean) => void;
}

/** From a plain box to the editor, at a moment when it disturbs nobody. */
export function useEditorStage(needsEditor: boolean): EditorStage {
  const source = useContext(EditorSource);
  const [isWanted, setWanted] = useState(needsEditor);
  const [module, setModule] = useState(() => loadedFrom(source));
  const [isQuiet, setQuiet] = useState(true);
  const [isStanding, setStanding] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const isComposing = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const want = useCallback(() => {
    setWanted(true);
    setFailed(false);
    loadFrom(source).then(
      editor => setModule(() => editor),
      () => setFailed(true),
    );
  }, [source]);
  useEffect(() => {
    if (needsEditor) want();
  }, [needsEditor, want]);

  const typed = useCallback(() => {
    setQuiet(false);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setQuiet(!isComposing.current), pauseBeforeTurning);
  }, []);
  const composing = useCallback(
    (is: boolean) => {
      isComposing.current = is;
      typed();
    },
    [typed],
  );

  const isTurning = Boolean(module) && isWanted && (isQuiet || needsEditor);
  useEffect(() => {
    if (isTurning) setStanding(true);
  }, [isTurning]);
  return {
    Editor: module && (isStanding || isTurning) ? module : null,
    hasFailed,
    want,
    typed,
    composing,
  };
}
