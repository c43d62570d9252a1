/** Both lead on to a signed address that lives for minutes, when the one who is signed in may open the file. */
export const originalOf = (id: string): string => `/api/attachments/${id}/original`;
export const previewOf = (id: string): string => `/api/attachments/${id}/preview`;

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** “320 KB”, “4.2 MB”. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000)} KB`;
  return `${number.format(bytes / 1_000_000)} MB`;
}
