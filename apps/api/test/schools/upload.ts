import type { TestApi } from '../support/api.js';
import { aPerson } from '../support/people.js';

export interface Upload {
  readonly kind: string;
  readonly body: string | Uint8Array | ReadableStream<Uint8Array>;
  readonly cookie?: string;
  readonly query?: Record<string, string>;
  readonly headers?: Record<string, string>;
}

/** Sends a file as the imports page does. */
export async function upload(api: TestApi, { kind, body, cookie, query, headers }: Upload) {
  const asked = new URLSearchParams({ fileName: `${kind}.csv`, ...query });
  const init = {
    method: 'POST',
    body,
    duplex: 'half',
    headers: {
      'content-type': 'text/csv',
      'x-pathways-import': '1',
      ...(cookie ? { cookie } : {}),
      ...headers,
    },
  };
  const response = await fetch(`${api.url}/api/imports/${kind}?${asked}`, init as RequestInit);
  const answer = (await response.json()) as { runId?: string; message?: string };
  return { status: response.status, ...answer };
}

export const anAdministrator = (api: TestApi) => aPerson(api, { grants: [{ role: 'administrator' }] });

const columns = [
  'URN',
  'LA (code)',
  'LA (name)',
  'EstablishmentName',
  'TypeOfEstablishment (name)',
  'PhaseOfEducation (name)',
  'EstablishmentStatus (name)',
  'NumberOfPupils',
  'Trusts (code)',
  'Trusts (name)',
  'Easting',
];

export const registerHeader = columns.join(',');

interface Told {
  readonly name?: string;
  readonly pupils?: string;
  readonly trust?: string;
  readonly la?: string;
}

/** One line of the register. */
export const registerLine = (urn: string, told: Told = {}) =>
  [
    urn,
    told.la ?? '9A1,Northmoor',
    told.name ?? `Larkfield ${urn}`,
    'Community school,Primary,Open',
    told.pupils ?? '210',
    told.trust ?? ',',
    '',
  ].join(',');

export const register = (...lines: string[]) => `${[registerHeader, ...lines].join('\n')}\n`;
