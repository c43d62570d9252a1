export interface FileToSend {
  readonly kind: 'schools' | 'links' | 'measures';
  readonly file: File;
  readonly academicYear: string;
  readonly asAt: string;
  readonly status: 'provisional' | 'final';
}

export type Sent =
  | { readonly kind: 'read'; readonly runId: string }
  | { readonly kind: 'refused'; readonly message: string; readonly runId: string | undefined }
  | { readonly kind: 'failed' };

interface Answer {
  readonly runId?: string;
  readonly message?: string;
}

function readAnswer(text: string): Answer {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return {};
  }
}

function addressOf({ kind, file, academicYear, asAt, status }: FileToSend): string {
  const asked = new URLSearchParams({ fileName: file.name });
  if (kind === 'measures') asked.set('status', status);
  if (kind === 'measures' && academicYear) asked.set('academicYear', academicYear);
  if (kind === 'schools' && asAt) asked.set('asAt', asAt);
  return `/api/imports/${kind}?${asked}`;
}

/** Sends a file to be imported and tells how much of it is on its way (0 to 1). Only XMLHttpRequest knows that. */
export function sendFile(sending: FileToSend, onSent: (share: number) => void): Promise<Sent> {
  return new Promise(done => {
    const request = new XMLHttpRequest();
    request.open('POST', addressOf(sending));
    request.setRequestHeader('content-type', 'text/csv');
    request.setRequestHeader('x-pathways-import', '1');
    request.upload.onprogress = ({ loaded, total }) => onSent(total > 0 ? loaded / total : 0);
    request.onerror = () => done({ kind: 'failed' });
    request.onload = () => {
      const { runId, message } = readAnswer(request.responseText);
      if (request.status === 200 && runId) done({ kind: 'read', runId });
      else if (message) done({ kind: 'refused', message, runId });
      else done({ kind: 'failed' });
    };
    request.send(sending.file);
  });
}
