import type { StageName } from '@drsk/contract';
import type { ApplicationFacts } from './facts.js';
import { fullTrack, temporaryTrack } from './tracks/full.js';
import { simplifiedActsTrack, simplifiedTrack } from './tracks/simplified.js';
import type { StageRow } from './tracks/stage-row.js';

type Way = Pick<ApplicationFacts['category'], 'track' | 'finalDocument'>;

/** The stages of a category, in their order. */
export function stageRows({ track, finalDocument }: Way): readonly StageRow[] {
  if (track === 'full') return fullTrack;
  if (track === 'temporary') return temporaryTrack;
  return finalDocument === 'notice' ? simplifiedTrack : simplifiedActsTrack;
}

export function stageNames(way: Way): StageName[] {
  return stageRows(way).map(({ name }) => name);
}
