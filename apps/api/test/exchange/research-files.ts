import { buffer } from 'node:stream/consumers';
import yazl from 'yazl';
import type { TestApi } from '../support/api.js';

/** A .qdpx with these entries, as another tool may have made it. */
export async function aZip(entries: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const [name, content] of Object.entries(entries)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return buffer(zip.outputStream);
}

export interface Sent {
  readonly status: number;
  readonly id: string;
  readonly message: string;
}

export async function send(
  api: TestApi,
  programme: string,
  file: { name: string; bytes: Buffer | string },
  cookie: string,
): Promise<Sent> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(Buffer.from(file.bytes))]), file.name);
  const answer = await fetch(`${api.url}/api/exchange/${programme}/read`, {
    method: 'POST',
    headers: { cookie, 'x-pathways-file': '1' },
    body: form,
  });
  const { id = '', message = '' } = (await answer.json()) as { id?: string; message?: string };
  return { status: answer.status, id, message };
}

export interface Preview {
  readonly kind: string;
  readonly newCodes: string[];
  readonly knownCodes: number;
  readonly codings: number;
  readonly notes: number;
  readonly losses: { part: string; name: string; because: string }[];
  readonly outcome: { codes: number; codings: number; memos: number } | null;
}

const fields =
  'kind newCodes knownCodes codings notes losses { part name because } outcome { codes codings memos }';

export async function previewOf(api: TestApi, id: string, cookie: string): Promise<Preview | null> {
  const { fields: told } = await api.ask<{ researchImport: Preview | null }>(
    `query ($id: ID!) { researchImport(id: $id) { ${fields} } }`,
    { id },
    cookie,
  );
  return told.researchImport;
}

export async function confirm(api: TestApi, id: string, cookie: string) {
  const { fields: told } = await api.ask<{
    confirmResearchImport: {
      researchImport: Preview | null;
      errors: { __typename: string; message: string }[];
    };
  }>(
    `mutation ($input: ConfirmResearchImportInput!) { confirmResearchImport(input: $input) {
      researchImport { ${fields} } errors { __typename message } } }`,
    { input: { id } },
    cookie,
  );
  return told.confirmResearchImport;
}

export async function download(api: TestApi, path: string, cookie?: string) {
  const answer = await fetch(`${api.url}/api/exchange/${path}`, { headers: cookie ? { cookie } : {} });
  return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()) };
}
