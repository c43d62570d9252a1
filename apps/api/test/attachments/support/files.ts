import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { startApi, type TestApi } from '../../support/api.js';
import type { TestPerson } from '../../support/people.js';

export interface FilesApi extends TestApi {
  /** The home in which its files lie. */
  readonly home: string;
}

/** The application with a home of its own. */
export async function startFilesApi(environment: Record<string, string> = {}): Promise<FilesApi> {
  const home = mkdtempSync(join(tmpdir(), 'pathways-home-'));
  const api = await startApi({ PATHWAYS_HOME: home, ...environment });
  const close = async () => {
    await api.close();
    await rm(home, { recursive: true, force: true });
  };
  return { ...api, home, close };
}

export interface Added {
  readonly status: number;
  readonly id: string;
  readonly kind?: string;
  readonly name?: string;
  readonly message?: string;
}

interface Sending {
  readonly room: string;
  readonly bytes: Buffer;
  readonly name: string;
  readonly id?: string;
}

/** Sends a file as a browser does. */
export async function addFile(
  api: TestApi,
  person: TestPerson | undefined,
  sending: Sending,
): Promise<Added> {
  const { room, bytes, name, id = v7() } = sending;
  const body = new FormData();
  body.append('file', new Blob([new Uint8Array(bytes)]), name);
  const headers = { 'x-pathways-file': '1', ...(person ? { cookie: person.cookie } : {}) };
  const response = await fetch(`${api.url}/api/attachments/${id}?room=${room}`, {
    method: 'POST',
    headers,
    body,
  });
  return { id, ...((await response.json()) as object), status: response.status };
}

/** Opens an address as a browser does that follows where it is led. */
export const openFile = (
  api: TestApi,
  address: string,
  person?: TestPerson,
  headers = {},
): Promise<Response> =>
  fetch(new URL(address, api.url), { headers: { ...headers, ...(person ? { cookie: person.cookie } : {}) } });

export const original = (id: string) => `/api/attachments/${id}/original`;
export const preview = (id: string) => `/api/attachments/${id}/preview`;

/** The signed address that the plain one leads to. */
export async function linkTo(api: TestApi, address: string, person: TestPerson): Promise<string> {
  const headers = { cookie: person.cookie };
  const led = await fetch(new URL(address, api.url), { headers, redirect: 'manual' });
  return led.headers.get('location') ?? `no link: ${led.status}`;
}
