import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';

/**
 * One press makes a visitor of the demo one of its fictional people. Registered in demo mode on a loopback host only,
 * and the controller lets no request from elsewhere come this far.
 */
export const tryAsPlugin = (isSamplePerson: (person: string) => Promise<boolean>): BetterAuthPlugin => ({
  id: 'try-as',
  endpoints: {
    tryAs: createAuthEndpoint(
      '/try-as',
      { method: 'POST', body: z.object({ personId: z.string().max(64) }) },
      async context => {
        const { personId } = context.body;
        if (!(await isSamplePerson(personId))) throw new APIError('NOT_FOUND');
        const { internalAdapter } = context.context;
        const user = await internalAdapter.findUserById(personId);
        if (!user) throw new APIError('NOT_FOUND');
        const session = await internalAdapter.createSession(personId);
        await setSessionCookie(context, { session, user });
        return context.json({ status: true });
      },
    ),
  },
});
