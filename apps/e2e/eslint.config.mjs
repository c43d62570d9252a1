import { ground } from '../../eslint.config.mjs';

export default ground;
