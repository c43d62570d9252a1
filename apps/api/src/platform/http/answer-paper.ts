import type { SignedIn } from '@pathways/domain/shared';
import type { ActorSource } from '../auth/actor-source.js';
import type { Paper } from '../pdf/paper.js';
import type { PdfPress } from '../pdf/pdf-press.js';
import { answerFile, fileNameOf, type FileAsked } from './answer-file.js';

const asked = /^([^/]+)\.pdf$/;

/** Answers `id.pdf` with the paper that `make` finds for the actor, printed as it is sent. */
export function answerPaper(
  file: string,
  call: FileAsked,
  { actors, press }: { readonly actors: ActorSource; readonly press: PdfPress },
  make: (actor: SignedIn, id: string) => Promise<Paper | null>,
): Promise<void> {
  return answerFile(call, actors, async actor => {
    const [, id] = asked.exec(file) ?? [];
    const paper = id === undefined ? null : await make(actor, id);
    return (
      paper && {
        name: `${fileNameOf(paper.title)}.pdf`,
        type: 'application/pdf',
        body: press.print(paper),
      }
    );
  });
}
