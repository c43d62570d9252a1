/** A kind of file that may be added. */
export interface FileKind {
  readonly mediaType: string;
  readonly words: string;
  readonly isPicture: boolean;
  /** Endings of names that are right for it, the usual one first. */
  readonly endings: readonly string[];
}

const picture = (name: string, mediaType: string, ...endings: string[]): FileKind => ({
  mediaType,
  words: `${name} picture`,
  isPicture: true,
  endings,
});

const paper = (words: string, mediaType: string, ...endings: string[]): FileKind => ({
  mediaType,
  words,
  isPicture: false,
  endings,
});

const ooxml = (kind: string) => `application/vnd.openxmlformats-officedocument.${kind}`;
const odf = (kind: string) => `application/vnd.oasis.opendocument.${kind}`;

/** Every kind that may be added, under the ending that its content is known by. */
export const fileKinds = {
  jpg: picture('JPEG', 'image/jpeg', 'jpg', 'jpeg'),
  png: picture('PNG', 'image/png', 'png'),
  webp: picture('WebP', 'image/webp', 'webp'),
  gif: picture('GIF', 'image/gif', 'gif'),
  pdf: paper('PDF', 'application/pdf', 'pdf'),
  docx: paper('Word document', ooxml('wordprocessingml.document'), 'docx'),
  xlsx: paper('Excel workbook', ooxml('spreadsheetml.sheet'), 'xlsx'),
  pptx: paper('PowerPoint presentation', ooxml('presentationml.presentation'), 'pptx'),
  odt: paper('OpenDocument text', odf('text'), 'odt'),
  ods: paper('OpenDocument spreadsheet', odf('spreadsheet'), 'ods'),
  odp: paper('OpenDocument presentation', odf('presentation'), 'odp'),
  csv: paper('CSV table', 'text/csv', 'csv'),
  txt: paper('Plain text', 'text/plain', 'txt'),
} as const satisfies Readonly<Record<string, FileKind>>;

export type FileEnding = keyof typeof fileKinds;

export const isFileEnding = (ending: string): ending is FileEnding => Object.hasOwn(fileKinds, ending);

/** What a sentence says may be added. */
export const admissibleFiles =
  'JPEG, PNG, WebP and GIF pictures, PDF, Word, Excel, PowerPoint and OpenDocument files, plain text and CSV tables';
