/** Replies as mail programs write them, by fictional people. `to` is the letter's reply address. */
export interface ReplyWish {
  readonly from: string;
  readonly to: string;
  readonly text?: string;
  readonly messageId?: string;
  readonly headers?: readonly string[];
}

let last = 0;
const own = 'We greet at the gate now. Late marks fell.';

const head = ({ from, to, messageId, headers = [] }: ReplyWish, host: string): string[] => [
  `From: Ben Okafor <${from}>`,
  `To: <${to}>`,
  'Subject: Re: Amina Clarke mentioned you in Sample trio',
  `Message-ID: ${messageId ?? `<${(last += 1)}.${Date.now()}@${host}>`}`,
  'Date: Wed, 18 Nov 2026 12:05:00 +0000',
  'MIME-Version: 1.0',
  ...headers,
];

const mail = (lines: readonly string[]): string => lines.join('\r\n');

const letter = ['Amina Clarke mentioned you in Sample trio', '', '> We moved registration to the gate.'];

/** Gmail: plain and HTML, “On … wrote:”. */
export const gmailReply = (wish: ReplyWish): string =>
  mail([
    ...head(wish, 'mail.gmail.example'),
    'Content-Type: multipart/alternative; boundary="00000000000bound"',
    '',
    '--00000000000bound',
    'Content-Type: text/plain; charset="UTF-8"',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    wish.text ?? own,
    '',
    'On Wed, 18 Nov 2026 at 12:00, Pathways <no-reply@pathways.example> wrote:',
    '',
    ...letter.map(line => `> ${line}`),
    '',
    '--00000000000bound',
    'Content-Type: text/html; charset="UTF-8"',
    '',
    `<div dir="ltr">${wish.text ?? own}</div><br><div class="gmail_quote">On Wed wrote:<blockquote>${letter[0]}</blockquote></div>`,
    '',
    '--00000000000bound--',
    '',
  ]);

/** Outlook: no quotation marks, the old mail under a rule with From and Sent, and a signature. */
export const outlookReply = (wish: ReplyWish): string =>
  mail([
    ...head(wish, 'outlook.example'),
    'Content-Type: text/plain; charset="Windows-1252"',
    'X-Mailer: Microsoft Outlook 16.0',
    '',
    wish.text ?? own,
    '',
    '________________________________',
    'From: Pathways <no-reply@pathways.example>',
    'Sent: 18 November 2026 12:00',
    `To: Ben Okafor <${wish.from}>`,
    'Subject: Amina Clarke mentioned you in Sample trio',
    '',
    ...letter,
    '',
  ]);

/** Outlook in a browser: HTML alone. */
export const outlookHtmlReply = (wish: ReplyWish): string =>
  mail([
    ...head(wish, 'outlook.example'),
    'Content-Type: text/html; charset="utf-8"',
    '',
    `<html><body><div>${wish.text ?? own}</div><hr><div id="divRplyFwdMsg"><b>From:</b> Pathways &lt;no-reply@pathways.example&gt;<br>`,
    '<b>Sent:</b> 18 November 2026 12:00<br><b>To:</b> Ben Okafor<br><b>Subject:</b> Amina Clarke mentioned you</div>',
    `<div>${letter.join('<br>')}</div></body></html>`,
    '',
  ]);

/** iPhone: its own signature, then the quotation. */
export const iphoneReply = (wish: ReplyWish): string =>
  mail([
    ...head(wish, 'icloud.example'),
    'Content-Type: text/plain; charset=us-ascii',
    'X-Mailer: iPhone Mail (22A3354)',
    '',
    wish.text ?? own,
    '',
    'Sent from my iPhone',
    '',
    '> On 18 Nov 2026, at 12:00, Pathways <no-reply@pathways.example> wrote:',
    '> ',
    ...letter.map(line => `> ${line}`),
    '',
  ]);

/** With a file that somebody added, and a logo that only belongs to a signature. */
export const replyWithFile = (wish: ReplyWish, file: { name: string; content: Buffer }): string =>
  mail([
    ...head(wish, 'mail.example'),
    'Content-Type: multipart/mixed; boundary="mixed"',
    '',
    '--mixed',
    'Content-Type: text/plain; charset=utf-8',
    '',
    wish.text ?? own,
    '',
    '--mixed',
    `Content-Type: application/octet-stream; name="${file.name}"`,
    `Content-Disposition: attachment; filename="${file.name}"`,
    'Content-Transfer-Encoding: base64',
    '',
    file.content.toString('base64').replace(/(.{76})/g, '$1\r\n'),
    '--mixed--',
    '',
  ]);
