import { createContext, type ComponentType } from 'react';
import type { LoadedEditorProps } from './LoadedEditor.js';

export type LoadedBox = ComponentType<LoadedEditorProps>;

/** Where the editor comes from. On a line that does not bring it, plain words are written all the same. */
export type EditorLoader = () => Promise<{ readonly default: LoadedBox }>;

export const EditorSource = createContext<EditorLoader>(() => import('./LoadedEditor.js'));

interface Chunk {
  box?: LoadedBox | undefined;
  loading?: Promise<LoadedBox> | undefined;
}

const chunks = new Map<EditorLoader, Chunk>();

function chunkOf(loader: EditorLoader): Chunk {
  const chunk = chunks.get(loader) ?? {};
  chunks.set(loader, chunk);
  return chunk;
}

export const loadedFrom = (loader: EditorLoader): LoadedBox | undefined => chunkOf(loader).box;

/** Fetched once for the page; after a failure it is asked for again. */
export async function loadFrom(loader: EditorLoader): Promise<LoadedBox> {
  const chunk = chunkOf(loader);
  chunk.loading ??= loader().then(module => (chunk.box = module.default));
  return chunk.loading.catch((fault: unknown) => {
    chunk.loading = undefined;
    throw fault;
  });
}

/** When the page has nothing else to do: by the time somebody writes, it is there. */
export function loadAtLeisure(loader: EditorLoader): void {
  if (loadedFrom(loader) || typeof requestIdleCallback === 'undefined') return;
  requestIdleCallback(() => void loadFrom(loader).catch(() => undefined), { timeout: 5_000 });
}
