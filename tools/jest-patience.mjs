import { configure } from '@testing-library/react';

// A specification of behaviour, not of speed: what is waited for may take its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });
