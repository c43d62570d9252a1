/** better-auth's names for what migration 0002 made. */
const stamps = { createdAt: 'created_at', updatedAt: 'updated_at' } as const;

export const authTables = {
  user: { modelName: 'person', fields: { emailVerified: 'email_verified', ...stamps } },
  session: {
    modelName: 'session',
    fields: {
      userId: 'person_id',
      expiresAt: 'expires_at',
      ipAddress: 'ip_address',
      userAgent: 'user_agent',
      ...stamps,
    },
  },
  account: {
    modelName: 'account',
    fields: {
      userId: 'person_id',
      accountId: 'account_id',
      providerId: 'provider_id',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
      ...stamps,
    },
  },
  verification: { modelName: 'verification', fields: { expiresAt: 'expires_at', ...stamps } },
  rateLimit: { modelName: 'rate_limit', fields: { lastRequest: 'last_request' } },
  passkey: {
    modelName: 'passkey',
    fields: {
      publicKey: 'public_key',
      userId: 'person_id',
      credentialID: 'credential_id',
      deviceType: 'device_type',
      backedUp: 'backed_up',
      createdAt: 'created_at',
    },
  },
} as const;
