import { ground, react, refuseImports } from '../../eslint.config.mjs';

const noWords = {
  regex: '^(@apollo/|graphql($|/)|react-router($|/)|@pathways/|socket\\.io)',
  message: 'Components know no GraphQL, no router and no domain words.',
};

export default [...ground, react, refuseImports(['src/**/*.ts', 'src/**/*.tsx'], [noWords])];
