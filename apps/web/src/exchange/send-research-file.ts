export type SentResearchFile = { readonly id: string } | { readonly refused: string };

export type SendResearchFile = (programme: string, file: File) => Promise<SentResearchFile>;

const unread = 'The file did not arrive. Check the connection and send it again.';

/** Sends a file to be read. What comes back is the id of its preview, or the sentence that says why there is none. */
export const sendResearchFile: SendResearchFile = async (programme, file) => {
  const body = new FormData();
  body.append('file', file, file.name);
  try {
    const answer = await fetch(`/api/exchange/${programme}/read`, {
      method: 'POST',
      headers: { 'x-pathways-file': '1' },
      body,
    });
    const { id, message } = (await answer.json()) as { id?: string; message?: string };
    return id ? { id } : { refused: message ?? unread };
  } catch {
    return { refused: unread };
  }
};
