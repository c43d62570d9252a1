/**
 * Leaves the app for the address that signs the person in and leads to the room. The page behind a mailed link asks
 * for one more press, since mail filters open links; here a person has just pressed, so it is passed by.
 */
export function enter(signInAddress: string | null, groupId: string): void {
  const room = `/groups/${groupId}`;
  const token = signInAddress && new URL(signInAddress, location.origin).searchParams.get('token');
  if (!token) return location.assign(`/sign-in?then=${encodeURIComponent(room)}`);
  const asked = new URLSearchParams({ token, callbackURL: room });
  location.assign(`/api/auth/magic-link/verify?${asked.toString()}`);
}
