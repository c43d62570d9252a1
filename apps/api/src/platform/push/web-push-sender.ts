import webPush from 'web-push';
import { PushSender, type PushAddress, type PushWords } from './push-sender.js';
import { vapidKeysOf } from './vapid-keys.js';

/** Seconds that a push service keeps a push for a device that is off: a day. */
const kept = 86_400;
/** Milliseconds after which a push service counts as away. */
const patience = 10_000;

/** Web push (RFC 8030), encrypted for the one browser (RFC 8291). What web-push prepares, `fetch` sends: it follows no redirect. */
export class WebPushSender extends PushSender {
  readonly publicKey: string;
  private readonly details: { subject: string; publicKey: string; privateKey: string };

  constructor(secret: string, publicUrl: string) {
    super();
    const subject = publicUrl.startsWith('https:') ? publicUrl : 'mailto:push@localhost.invalid';
    this.details = { subject, ...vapidKeysOf(secret) };
    this.publicKey = this.details.publicKey;
  }

  async send({ endpoint, p256dh, auth }: PushAddress, words: PushWords): Promise<'sent' | 'gone'> {
    const request = webPush.generateRequestDetails(
      { endpoint, keys: { p256dh, auth } },
      JSON.stringify(words),
      {
        vapidDetails: this.details,
        TTL: kept,
        urgency: 'normal',
        topic: words.tag,
      },
    );
    const answer = await fetch(request.endpoint, {
      method: request.method,
      headers: Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      ),
      body: new Uint8Array(request.body),
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    });
    await answer.body?.cancel();
    if (answer.status === 404 || answer.status === 410) return 'gone';
    if (answer.status < 200 || answer.status > 299)
      throw new Error(`The push service answered ${answer.status}.`);
    return 'sent';
  }
}
