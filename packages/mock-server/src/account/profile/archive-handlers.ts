import { localDate } from '@drsk/domain';
import type { HandlersOf } from '../../http/operation.js';
import { file } from '../../http/reply.js';
import { archiveOf, type ArchiveSource } from './archive.js';

/** What somebody takes along; the source adds what other capabilities hold. */
export function archiveHandlers(source: ArchiveSource): HandlersOf<'exportAccount'> {
  return {
    async exportAccount({ caller, locale }, moment) {
      const bytes = await archiveOf({ caller, locale }, source, moment);
      return file('application/zip', bytes, `account-${localDate(moment.now, '28')}.zip`);
    },
  };
}
