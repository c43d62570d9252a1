import { FSDriver } from 'flydrive/drivers/fs';
import { S3Driver } from 'flydrive/drivers/s3';
import type { Config } from '../../config.js';
import { DriveFileStore } from './drive-file-store.js';
import type { FileStore } from './file-store.js';

/** A folder of the home, unless the configuration names an S3-compatible storage. */
export function makeFileStore(files: Config['files']): FileStore {
  const { s3, folder } = files;
  if (!s3)
    return new DriveFileStore(
      new FSDriver({ location: folder, visibility: 'private' }),
      `on disk, ${folder}`,
    );
  const driver = new S3Driver({
    endpoint: s3.url,
    region: 'us-east-1',
    bucket: s3.bucket,
    credentials: { accessKeyId: s3.accessKey, secretAccessKey: s3.secretKey },
    // MinIO and most others have one host name for all buckets and no access lists.
    forcePathStyle: true,
    supportsACL: false,
    visibility: 'private',
    // Checksums of the newer kind are not understood by every storage.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  return new DriveFileStore(driver, `S3-compatible storage, ${new URL(s3.url).host}, bucket ${s3.bucket}`);
}
