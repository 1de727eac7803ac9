import { breakingChanges } from './breaking-changes.mjs';

/** What was released and does not hold any more: sentences that say what to do. */
export function brokenPromises(released, document) {
  return breakingChanges(released, document).map(
    (change) =>
      `${change}. That is a breaking change for clients of the released contract: put it back, or add its successor beside it and mark it \`deprecated: true\`. Where the next version is a major one, say so in a changeset, and \`npm run release -w @drsk/contract\` records it`,
  );
}
