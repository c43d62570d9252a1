import { Args, Field, InputType, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { PushSender } from '../../platform/push/push-sender.js';
import { ChooseDeviceHandler } from '../application/choose-device.handler.js';

const PushAddressUnknown = refusalType('PushAddressUnknown', 'This is no address of a push service.');

@InputType()
export class AllowDeviceInput {
  @Field({ description: 'Where its push service takes what is for it.' })
  endpoint: string;

  @Field({ description: 'Its public key, base64url.' })
  p256dh: string;

  @Field({ description: 'Its secret, base64url.' })
  auth: string;

  @Field({ description: 'What it calls itself.' })
  device: string;
}

@InputType()
export class ForgetDeviceInput {
  @Field({ description: 'As it was allowed.' })
  endpoint: string;
}

@ObjectType({ description: 'Whether it was kept.' })
export class DevicePayload extends Payload {}

const endpoint = z.string().max(2_000);
const allowed = z.object({
  endpoint,
  p256dh: z.string().regex(/^[\w-]{87}=?$/, 'this is no public key of a browser'),
  auth: z.string().regex(/^[\w-]{22}(==)?$/, 'this is no secret of a browser'),
  device: z.string().max(300),
});

@Resolver()
export class ChooseDeviceMutation {
  constructor(
    private readonly handler: ChooseDeviceHandler,
    private readonly sender: PushSender,
  ) {}

  @Query(() => String, {
    description: 'The public key with which a browser subscribes to pushes of this installation.',
  })
  pushKey(@CurrentActor() _actor: SignedIn): string {
    return this.sender.publicKey;
  }

  @Mutation(() => DevicePayload, { description: 'Lets this device be told, under the hours that you chose.' })
  async allowDevice(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: AllowDeviceInput,
  ): Promise<DevicePayload> {
    const { device, ...address } = checked(allowed, input);
    return answer(await this.handler.allow(actor, address, device), () => ({}), {
      PushAddressUnknown: () =>
        new PushAddressUnknown('This browser names a push service that cannot be used.'),
    });
  }

  @Mutation(() => DevicePayload, { description: 'Tells this device no more.' })
  async forgetDevice(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: ForgetDeviceInput,
  ): Promise<DevicePayload> {
    await this.handler.forget(actor, checked(z.object({ endpoint }), input).endpoint);
    return { errors: [] };
  }
}
