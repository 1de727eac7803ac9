import { onDemand } from '../../on-demand.js';
import type { Http } from '../http.js';
import { loadPart } from '../load-part.js';
import type { Uploads } from './uploads.js';

/** The same, whose code comes with the first file. */
export function laterUploadsOf(http: Http): Uploads {
  return onDemand(async (operation) => {
    const { uploadsOf } = await loadPart(operation, () => import('./uploads.js'));
    return uploadsOf(http);
  });
}
