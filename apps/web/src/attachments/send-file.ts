export interface FileToSend {
  readonly id: string;
  readonly room: string;
  readonly file: File;
}

export type SentFile =
  | { readonly kind: 'kept' }
  /** `isFinal`: the file itself is not taken; sent again it would be refused again. */
  | { readonly kind: 'refused'; readonly reason: string; readonly isFinal: boolean }
  /** No answer: it may or may not have arrived, and is sent again under the same id. */
  | { readonly kind: 'unanswered' };

export type SendFile = (
  sending: FileToSend,
  progress: (share: number) => void,
  signal: AbortSignal,
) => Promise<SentFile>;

function reasonIn(text: string): string {
  try {
    const { message }: { message?: unknown } = JSON.parse(text) as object;
    if (typeof message === 'string') return message;
  } catch {
    // What stands in front of the server may answer with a page of its own.
  }
  return 'The server did not take the file.';
}

function outcomeOf({ status, responseText }: XMLHttpRequest): SentFile {
  if (status === 200) return { kind: 'kept' };
  const comesBack = status === 0 || status === 408 || status === 429 || status >= 500;
  if (comesBack) return { kind: 'unanswered' };
  return { kind: 'refused', reason: reasonIn(responseText), isFinal: status === 413 || status === 422 };
}

/** By XMLHttpRequest, which alone tells how much of a body has left the device. */
export const sendFile: SendFile = ({ id, room, file }, progress, signal) =>
  new Promise(resolve => {
    const request = new XMLHttpRequest();
    const body = new FormData();
    body.append('file', file, file.name);
    request.open('POST', `/api/attachments/${id}?room=${encodeURIComponent(room)}`);
    request.setRequestHeader('x-pathways-file', '1');
    request.upload.onprogress = ({ loaded, total }) => progress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(outcomeOf(request));
    request.onerror = request.onabort = request.ontimeout = () => resolve({ kind: 'unanswered' });
    signal.addEventListener('abort', () => request.abort());
    request.send(body);
  });
