import { Injectable } from '@nestjs/common';
import { accept, refuse, type Result, type SignedIn } from '@pathways/domain/shared';
import type { PushAddress } from '../../platform/push/push-sender.js';
import { Settings } from '../../platform/settings.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { isPushEndpoint } from './push-address.js';
import { PushStore } from './push.store.js';

/** A person allows a device of theirs to be told, or takes that back. */
@Injectable()
export class ChooseDeviceHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly store: PushStore,
    private readonly settings: Settings,
  ) {}

  allow(
    actor: SignedIn,
    address: PushAddress,
    device: string,
  ): Promise<Result<void, { readonly kind: 'PushAddressUnknown' }>> {
    return this.unit.run(actor, async work => {
      if (!isPushEndpoint(address.endpoint, this.settings.mode === 'production')) {
        return refuse({ kind: 'PushAddressUnknown' });
      }
      await this.store.allow(work, actor.personId, address, device);
      return accept(undefined);
    });
  }

  forget(actor: SignedIn, endpoint: string): Promise<void> {
    return this.unit.run(actor, work => this.store.forget(work, endpoint, actor.personId));
  }
}
