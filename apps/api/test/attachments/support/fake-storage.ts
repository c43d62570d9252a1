import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export interface FakeStorage {
  readonly url: string;
  readonly stored: Map<string, { bytes: Buffer; type: string }>;
  readonly asked: string[];
  close(): Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

const listing = (keys: readonly string[]) =>
  `<?xml version="1.0"?><ListBucketResult><IsTruncated>false</IsTruncated><KeyCount>${keys.length}</KeyCount>${keys
    .map(key => `<Contents><Key>${key}</Key></Contents>`)
    .join('')}</ListBucketResult>`;

const absent = '<?xml version="1.0"?><Error><Code>NoSuchKey</Code></Error>';

/** The part of S3 that Pathways speaks, with one bucket, path-style addresses and signed requests only. */
export async function startFakeStorage(bucket: string, accessKey: string): Promise<FakeStorage> {
  const stored: FakeStorage['stored'] = new Map();
  const asked: string[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bodyOf(request);
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://storage');
    asked.push(`${request.method} ${pathname}`);
    const end = (status: number, text: string | Buffer = '', type = 'application/xml') =>
      response.writeHead(status, { 'content-type': type, etag: '"1"' }).end(text);
    const signature = `AWS4-HMAC-SHA256 Credential=${accessKey}/`;
    if (!request.headers.authorization?.startsWith(signature)) return void end(403, absent);
    if (!pathname.startsWith(`/${bucket}`)) return void end(404, absent);
    const key = decodeURIComponent(pathname.slice(bucket.length + 2));
    const found = stored.get(key);
    if (request.method === 'PUT') {
      stored.set(key, { bytes: body, type: request.headers['content-type'] ?? '' });
      return void end(200);
    }
    if (request.method === 'POST') {
      for (const [, gone = ''] of body.toString().matchAll(/<Key>([^<]*)<\/Key>/g)) stored.delete(gone);
      return void end(200, '<?xml version="1.0"?><DeleteResult/>');
    }
    if (request.method === 'DELETE') return void (stored.delete(key), end(204));
    if (searchParams.has('list-type')) {
      const prefix = searchParams.get('prefix') ?? '';
      return void end(200, listing([...stored.keys()].filter(one => one.startsWith(prefix))));
    }
    return void (found
      ? end(200, request.method === 'HEAD' ? '' : found.bytes, found.type)
      : end(404, absent));
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const close = () => new Promise<void>(closed => server.close(() => closed()));
  return { url: `http://127.0.0.1:${port}`, stored, asked, close };
}
