import type { CodeWords } from '@pathways/domain/coding';
import type { CodeId, ExcerptId, ProgrammeId, SignedIn, Urn } from '@pathways/domain/shared';
import { v7 } from 'uuid';
import { AddCodeHandler } from '../../../coding/application/add-code.handler.js';
import { ChangeCodeHandler } from '../../../coding/application/change-code.handler.js';
import { PseudonymQueries } from '../../../coding/application/pseudonym.queries.js';
import { WriteMemoHandler, type NotedSubject } from '../../../coding/application/write-memo.handler.js';
import { kept } from '../kept.js';
import { sampleFile } from '../sample-file.js';
import type { Stage } from './stage.js';

export type PlannedCode = CodeWords & {
  /** The name of the code that it stands under; it comes before it in the file. */
  readonly under?: string;
};

/** Adds the sample codebook, heading by heading. The codes by their names. */
export async function addCodes(
  stage: Stage,
  researcher: SignedIn,
  programme: ProgrammeId,
  codes: readonly PlannedCode[],
): Promise<ReadonlyMap<string, CodeId>> {
  const ids = new Map<string, CodeId>();
  for (const { under, ...words } of codes) {
    const parent = under === undefined ? null : (ids.get(under) ?? null);
    const added = await stage.get(AddCodeHandler).handle(researcher, programme, words, parent);
    ids.set(words.name, kept(added, `the code ${words.name}`));
  }
  return ids;
}

interface NotesFile {
  readonly change: { readonly code: string; readonly include: string; readonly because: string };
  readonly memos: readonly {
    readonly by: 'first' | 'second';
    readonly words: string;
    readonly code?: string;
    readonly passage?: string;
  }[];
}

export interface NotesScene {
  readonly programme: ProgrammeId;
  readonly coders: Readonly<Record<'first' | 'second', SignedIn>>;
  readonly words: readonly PlannedCode[];
  readonly codes: ReadonlyMap<string, CodeId>;
  readonly excerpts: ReadonlyMap<string, ExcerptId>;
  /** A school about which there is a memo. */
  readonly school: Urn;
}

/** A definition is sharpened after the first check, and both researchers keep memos: on codes, passages and a school. */
export async function keepNotes(stage: Stage, scene: NotesScene): Promise<void> {
  const { change, memos } = sampleFile<NotesFile>('blind-coding.json');
  stage.clock.turnTo(12, 15);
  const code = scene.codes.get(change.code);
  const planned = scene.words.find(({ name }) => name === change.code);
  if (!code || !planned)
    throw new Error(`blind-coding.json changes a code that there is not: ${change.code}`);
  const { under: _, ...words } = planned;
  const define = { kind: 'define' as const, words: { ...words, include: change.include } };
  const request = { code, version: 1, reason: change.because, change: define };
  kept(await stage.get(ChangeCodeHandler).handle(scene.coders.first, request), 'a sharper definition');
  const speak = await stage.get(PseudonymQueries).of(scene.programme);
  for (const memo of memos) {
    const about = subjectOf(memo, scene) ?? { kind: 'school', pseudonym: speak(scene.school) };
    const written = { programme: scene.programme, about, body: memo.words, clientId: v7() };
    kept(await stage.get(WriteMemoHandler).handle(scene.coders[memo.by], written), 'a memo');
  }
}

function subjectOf(
  { code, passage }: NotesFile['memos'][number],
  { codes, excerpts }: NotesScene,
): NotedSubject | null {
  const [codeId, excerpt] = [code && codes.get(code), passage && excerpts.get(passage)];
  if (codeId) return { kind: 'code', code: codeId };
  return excerpt ? { kind: 'passage', excerpt } : null;
}
