import { runNpm } from '../run/run-npm.mjs'

/** Builds the index when it is missing or older than the corpus or the model, which the indexer itself decides. */
export const buildIndex = () => runNpm(['run', '--silent', 'index'])
