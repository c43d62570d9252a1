import type {
  FileCoding,
  FileNote,
  FilePassage,
  FileSource,
  Loss,
  ResearchFile,
} from '@pathways/domain/exchange';
import { childOf, childrenOf, readXml, type ReadElement } from '../../platform/xml/read-xml.js';
import { readGuid } from './guid.js';
import { codebookLosses, readCodes, referred, schemaLosses } from './read-codes.js';
import { schemaOf } from './schemas.js';
import { FileRefused } from './unpack.js';

export interface ReadFile {
  readonly file: ResearchFile;
  readonly losses: readonly Loss[];
}

const guidIn = (element: ReadElement, name = 'guid'): string | null => readGuid(element.attributes[name]);

function momentIn(element: ReadElement): Date | null {
  const moment = new Date(element.attributes['creationDateTime'] ?? '');
  return Number.isNaN(moment.getTime()) ? null : moment;
}

const readCoding = (element: ReadElement): FileCoding[] => {
  const [code] = referred(element, 'CodeRef');
  if (code === undefined) return [];
  const coder = guidIn(element, 'creatingUser');
  return [
    {
      id: guidIn(element) ?? '',
      code,
      coder,
      codedAt: momentIn(element),
      notes: referred(element, 'NoteRef'),
    },
  ];
};

const readPassage = (element: ReadElement): FilePassage => ({
  id: guidIn(element) ?? '',
  startsAt: Number(element.attributes['startPosition'] ?? 0) || 0,
  endsAt: Number(element.attributes['endPosition'] ?? 0) || 0,
  codings: childrenOf(element, 'Coding').flatMap(readCoding),
  notes: referred(element, 'NoteRef'),
});

/** The text stands in the project, or in a file beside it under `internal://`. */
function textOf(element: ReadElement, beside: ReadonlyMap<string, Buffer>): string {
  const written = childOf(element, 'PlainTextContent');
  if (written) return written.text;
  const path = element.attributes['plainTextPath'] ?? '';
  const file = beside.get(`sources/${path.replace(/^internal:\/\//i, '').toLowerCase()}`);
  return file ? new TextDecoder('utf-8').decode(file) : '';
}

const readSource = (element: ReadElement, beside: ReadonlyMap<string, Buffer>): FileSource => ({
  id: guidIn(element) ?? '',
  name: element.attributes['name'] ?? 'A text without a name',
  text: textOf(element, beside),
  saidAt: momentIn(element),
  passages: childrenOf(element, 'PlainTextSelection').map(readPassage),
});

const readNote = (element: ReadElement, beside: ReadonlyMap<string, Buffer>): FileNote => ({
  id: guidIn(element) ?? '',
  name: element.attributes['name'] ?? 'A note',
  text: textOf(element, beside),
  coder: guidIn(element, 'creatingUser'),
});

const otherSources = ['PictureSource', 'PDFSource', 'AudioSource', 'VideoSource'];

function projectLosses(project: ReadElement): Loss[] {
  const sources = childOf(project, 'Sources');
  const named = (element: ReadElement) => element.attributes['name'] ?? '';
  const lines = (part: Loss['part'], elements: readonly ReadElement[], because: string): Loss[] =>
    elements.map(element => ({ part, name: named(element), because }));
  const foreign = otherSources.flatMap(name => childrenOf(sources, name));
  const coded = childrenOf(sources, 'TextSource').filter(source => childrenOf(source, 'Coding').length > 0);
  const links = childrenOf(childOf(project, 'Links'), 'Link');
  const graphs = childrenOf(childOf(project, 'Graphs'), 'Graph');
  return [
    ...lines('source', foreign, 'Pictures, PDF, sound and film are no contributions: they are not taken.'),
    ...lines('coding', coded, 'Codes on a whole text are not kept here, only codes on passages.'),
    ...lines('link', [...links, ...graphs], 'Links and maps between codes are not kept here.'),
    ...lines(
      'case',
      childrenOf(childOf(project, 'Cases'), 'Case'),
      'What is known of a school comes from the register, not from files.',
    ),
    ...codebookLosses(childOf(childOf(project, 'CodeBook'), 'Codes'), childOf(project, 'Sets')),
  ];
}

/** Reads the project of a .qdpx file. Throws `XmlRefused` or `FileRefused` with a sentence for the person. */
export async function readProject(entries: ReadonlyMap<string, Buffer>): Promise<ReadFile> {
  const bytes = entries.get('project.qde');
  if (!bytes)
    throw new FileRefused('It holds no project.qde, so it is no REFI-QDA project. Nothing was taken.');
  const { root, faults } = await readXml(bytes, schemaOf('Project'));
  if (root.name !== 'Project')
    throw new FileRefused('Its project.qde is no REFI-QDA project. Nothing was taken.');
  const coders = childrenOf(childOf(root, 'Users'), 'User');
  const file: ResearchFile = {
    name: root.attributes['name'] ?? '',
    origin: root.attributes['origin'] ?? '',
    coders: coders.map(user => ({ id: guidIn(user) ?? '', name: user.attributes['name'] ?? 'Somebody' })),
    codes: readCodes(childOf(childOf(root, 'CodeBook'), 'Codes')),
    variables: [],
    cases: [],
    sources: childrenOf(childOf(root, 'Sources'), 'TextSource').map(source => readSource(source, entries)),
    notes: childrenOf(childOf(root, 'Notes'), 'Note').map(note => readNote(note, entries)),
    projectNotes: referred(root, 'NoteRef'),
  };
  return { file, losses: [...schemaLosses(faults), ...projectLosses(root)] };
}
