/** A browser that may be told, as it gave itself. */
export interface PushAddress {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
}

/** What a device shows: that something is there, and never what. */
export interface PushWords {
  readonly title: string;
  readonly body: string;
  /** Where a press leads, on this installation. */
  readonly path: string;
  /** A later push under the same tag takes the place of the earlier. */
  readonly tag: string;
}

export abstract class PushSender {
  /** The public key that browsers subscribe with. */
  abstract readonly publicKey: string;
  /** `gone` when the address has ended for good. Throws where it may work later. */
  abstract send(address: PushAddress, words: PushWords): Promise<'sent' | 'gone'>;
}
