import { Loading, Skeleton } from '@pathways/ui';
import { SignedInHome } from '../discussions/SignedInHome.js';
import { LandingPage } from '../people/LandingPage.js';
import { useViewer } from '../viewer.js';

/** The start: for strangers what Pathways is, for people what waits for them. */
export function HomePage() {
  const viewer = useViewer();
  if (viewer === null) return <LandingPage />;
  if (viewer === undefined) {
    return (
      <Loading label="Loading">
        <Skeleton height="24rem" />
      </Loading>
    );
  }
  return <SignedInHome viewer={viewer} />;
}
