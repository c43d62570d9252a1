import { accept, refuse, type Result } from '../shared/index.js';
import { fileAtMost, pixelsAtMost } from './attachment.js';
import { isFileEnding, type FileEnding } from './file-kind.js';
import { tidyFileName } from './file-name.js';

export type FileRefusal =
  | { readonly kind: 'FileEmpty' }
  | { readonly kind: 'FileTooLarge'; readonly atMost: number }
  /** `found` is the ending that such content usually has; null when nothing knows the content. */
  | { readonly kind: 'FileKindNotAdmitted'; readonly found: string | null }
  | { readonly kind: 'PictureTooLarge'; readonly pixels: number; readonly atMost: number }
  | { readonly kind: 'PictureUnreadable' }
  | { readonly kind: 'FileInfected' }
  | { readonly kind: 'FileNotScanned' };

/** What came, seen from outside. */
export interface SentFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** The ending that its content is known by, 'txt' for text of any kind; null for content that nothing knows. */
  readonly found: string | null;
}

export interface AdmittedFile {
  readonly name: string;
  readonly ending: FileEnding;
}

/** A file by what it holds, never by what its name claims. Only text is told apart by name: a CSV table is text. */
export function admitFile({ name, size, found }: SentFile): Result<AdmittedFile, FileRefusal> {
  if (size === 0) return refuse({ kind: 'FileEmpty' });
  if (size > fileAtMost) return refuse({ kind: 'FileTooLarge', atMost: fileAtMost });
  const ending = found === 'txt' && /\.csv$/i.test(name) ? 'csv' : found;
  if (ending === null || !isFileEnding(ending)) return refuse({ kind: 'FileKindNotAdmitted', found });
  return accept({ name: tidyFileName(name, ending), ending });
}

/** A small file may unfold into a picture that fills the memory: its header is asked before it is opened. */
export function admitPicture(pixels: number): Result<number, FileRefusal> {
  if (pixels <= 0) return refuse({ kind: 'PictureUnreadable' });
  return pixels > pixelsAtMost
    ? refuse({ kind: 'PictureTooLarge', pixels, atMost: pixelsAtMost })
    : accept(pixels);
}
