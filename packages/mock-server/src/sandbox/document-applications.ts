import { answersOfApplication } from '../applications/picture.js';
import { applicationTable, type FiledApplication, isFiled } from '../applications/application.js';
import { withAnswer } from '../applications/tracks/document-answers.js';
import type { Moment } from '../clock/moment.js';
import type { DocumentApplications } from '../documents/document-application.js';
import { localDate } from '@drsk/domain';
import { grid } from '../operator/grid.js';

/** The applications, as far as documents have to do with them. */
export const documentApplications: DocumentApplications = {
  async of(id, moment) {
    const application = await filed(id, moment);
    const { number, region, category, documents, timeline } = application.filing;
    return {
      id,
      number,
      region,
      track: category.track,
      posted: documents,
      history: timeline,
      openAnswers: answersOfApplication(application, localDate(moment.now, region)),
    };
  },

  async accept(id, { subject, locale }, moment) {
    const answer = { subject, decision: 'accept' } as const;
    const answered = withAnswer(await filed(id, moment), { answer, locale }, moment);
    await grid.takeAnswer(answered, moment);
  },
};

async function filed(id: string, { transaction }: Moment): Promise<FiledApplication> {
  const application = await transaction.get(applicationTable, id);
  if (!application || !isFiled(application)) throw new Error(`No application ${id} was filed`);
  return application;
}
