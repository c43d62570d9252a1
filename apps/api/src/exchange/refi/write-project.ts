import {
  toCodePoints,
  type FileCase,
  type FilePassage,
  type FileSource,
  type ResearchFile,
} from '@pathways/domain/exchange';
import { xmlOf, type WrittenElement } from '../../platform/xml/written-xml.js';
import { codeElements } from './write-codebook.js';

/** What the schema demands at least once is left out with its container when there is none. */
const list = (container: string, name: string, entries: readonly WrittenElement[]): WrittenElement =>
  entries.length > 0 ? { [container]: { [name]: entries } } : {};

const some = (name: string, entries: readonly WrittenElement[]): WrittenElement =>
  entries.length > 0 ? { [name]: entries } : {};

const refs = (name: string, ids: readonly string[]): WrittenElement =>
  some(
    name,
    ids.map(id => ({ '@targetGUID': id })),
  );

const madeBy = (coder: string | null): WrittenElement => (coder === null ? {} : { '@creatingUser': coder });
const madeAt = (moment: Date | null): WrittenElement =>
  moment === null ? {} : { '@creationDateTime': moment.toISOString() };

const passageElement = ({ id, startsAt, endsAt, codings, notes }: FilePassage): WrittenElement => ({
  '@guid': id,
  '@startPosition': startsAt,
  '@endPosition': endsAt,
  ...some(
    'Coding',
    codings.map(coding => ({
      '@guid': coding.id,
      ...madeBy(coding.coder),
      ...madeAt(coding.codedAt),
      CodeRef: { '@targetGUID': coding.code },
      ...refs('NoteRef', coding.notes),
    })),
  ),
  ...refs('NoteRef', notes),
});

/** The text lies in a file of its own beside the project: other tools keep its line ends there. */
const sourceElement = ({ id, name, saidAt, passages }: FileSource): WrittenElement => ({
  '@guid': id,
  '@name': name,
  '@plainTextPath': `internal://${id}.txt`,
  ...madeAt(saidAt),
  ...some('PlainTextSelection', passages.map(passageElement)),
});

const caseElement = ({ id, name, values, sources }: FileCase): WrittenElement => ({
  '@guid': id,
  '@name': name,
  ...some(
    'VariableValue',
    values.map(({ variable, text }) => ({ VariableRef: { '@targetGUID': variable }, TextValue: text })),
  ),
  ...refs('SourceRef', sources),
});

/** A project as REFI-QDA 1.5 exchanges it: project.qde of a .qdpx file. The order of its parts is the schema's. */
export function writeProject(file: ResearchFile): string {
  const { codes, notes } = file;
  return xmlOf({
    Project: {
      '@xmlns': 'urn:QDA-XML:project:1.0',
      '@name': file.name,
      '@origin': file.origin,
      ...list(
        'Users',
        'User',
        file.coders.map(({ id, name }) => ({ '@guid': id, '@name': name })),
      ),
      ...(codes.length > 0 ? { CodeBook: { Codes: { Code: codeElements(codes, null, true) } } } : {}),
      ...list(
        'Variables',
        'Variable',
        file.variables.map(({ id, name, description }) => ({
          '@guid': id,
          '@name': name,
          '@typeOfVariable': 'Text',
          ...(description ? { Description: description } : {}),
        })),
      ),
      ...list('Cases', 'Case', file.cases.map(caseElement)),
      ...list('Sources', 'TextSource', file.sources.map(sourceElement)),
      ...list(
        'Notes',
        'Note',
        notes.map(({ id, name, text, coder }) => ({
          '@guid': id,
          '@name': name,
          ...madeBy(coder),
          PlainTextContent: text,
        })),
      ),
      ...refs('NoteRef', file.projectNotes),
    },
  });
}

export const passageIn = (text: string, startsAt: number, endsAt: number) => ({
  startsAt: toCodePoints(text, startsAt),
  endsAt: toCodePoints(text, endsAt),
});
