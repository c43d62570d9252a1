import { Injectable } from '@nestjs/common';
import {
  admitFile,
  admitPicture,
  fileKinds,
  type AdmittedFile,
  type FileRefusal,
} from '@pathways/domain/attachments';
import { accept, refuse, type Result } from '@pathways/domain/shared';
import { stat } from 'node:fs/promises';
import { FileStore } from '../../platform/files/file-store.js';
import { foundIn } from '../../platform/files/found-in.js';
import { Pictures, type PressedPicture } from '../../platform/files/pictures.js';
import { VirusScan } from '../../platform/files/virus-scan.js';
import { Log } from '../../platform/telemetry/log.js';
import type { FolderId, KeptScan } from './attachment.store.js';

/** A file as it came, on this machine's disk. */
export interface ReceivedFile {
  readonly path: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly digest: string;
}

/** A file that may be kept: what it is, and where what will be kept of it lies until then. */
export interface PreparedFile extends AdmittedFile {
  readonly path: string;
  readonly preview: string | null;
  readonly size: number;
  readonly scan: KeptScan;
  readonly picture: PressedPicture | null;
}

/** Keys in the file store. */
export const originalKey = (folder: FolderId): string => `${folder}/original`;
export const previewKey = (folder: FolderId): string => `${folder}/preview.webp`;

/** Looks into what came, has it scanned, and makes pictures anew. Whatever is refused leaves no byte in the store. */
@Injectable()
export class FilePreparation {
  constructor(
    private readonly scanner: VirusScan,
    private readonly pictures: Pictures,
    private readonly files: FileStore,
    private readonly log: Log,
  ) {}

  async prepare(file: ReceivedFile): Promise<Result<PreparedFile, FileRefusal>> {
    const admitted = admitFile({ ...file, found: await foundIn(file.path) });
    if (!admitted.ok) return admitted;
    const scan = await this.scan(file.path);
    if (scan === null) return refuse({ kind: 'FileNotScanned' });
    if (scan === 'infected') return refuse({ kind: 'FileInfected' });
    const { path, size } = file;
    if (fileKinds[admitted.value.ending].isPicture) return this.press(path, { ...admitted.value, scan });
    return accept({ ...admitted.value, path, preview: null, size, scan, picture: null });
  }

  async keep(folder: FolderId, { path, preview, ending }: PreparedFile): Promise<void> {
    await this.files.keep(originalKey(folder), path, fileKinds[ending].mediaType);
    if (preview) await this.files.keep(previewKey(folder), preview, fileKinds.webp.mediaType);
  }

  private async press(
    path: string,
    admitted: AdmittedFile & { readonly scan: KeptScan },
  ): Promise<Result<PreparedFile, FileRefusal>> {
    const header = await this.pictures.header(path);
    const bounded = admitPicture(header?.pixels ?? 0);
    if (!bounded.ok) return bounded;
    const into = { picture: `${path}.${admitted.ending}`, preview: `${path}.preview.webp` };
    const picture = await this.pictures.press(path, into);
    if (!picture) return refuse({ kind: 'PictureUnreadable' });
    const { size } = await stat(into.picture);
    return accept({ ...admitted, path: into.picture, preview: into.preview, size, picture });
  }

  /** Null when the scanner does not answer: nothing that should have been scanned is kept without it. */
  private async scan(path: string): Promise<KeptScan | 'infected' | null> {
    try {
      const verdict = await this.scanner.scan(path);
      if (verdict === 'infected') this.log.warn({}, 'the virus scanner refused a file');
      return verdict;
    } catch (error) {
      this.log.error({ error }, 'the virus scanner does not answer');
      return null;
    }
  }
}
