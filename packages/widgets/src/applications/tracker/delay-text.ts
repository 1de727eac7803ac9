import { localDate } from '@drsk/domain';
import { formatShortDay, regionOf } from '../dates.js';
import { messages } from './tracker-rest.messages.js';
import { currentStage, type TrackerView } from './tracker-view.js';

/** Who is late with what was due, and what the reader may claim for that, 16(в). */
export function delayText(view: TrackerView, dueOn: string): string {
  const { application, language } = view;
  const { delayed, lateTogether, overdue } = messages[language];
  const readyOn = reportedOn(view);
  const isLast = currentStage(application)?.name === 'energising';
  // The connection is the last of the measures: it cannot come before what was reported after the term.
  if (isLast && readyOn !== undefined && readyOn >= dueOn)
    return lateTogether(formatShortDay(readyOn, view));
  return application.contract?.status === 'active' ? `${overdue} ${delayed}` : overdue;
}

/** When the reader said first that their part was done. */
function reportedOn({ application }: TrackerView): string | undefined {
  const report = application.timeline.find(({ kind }) => kind === 'fulfilment_notified');
  return report && localDate(report.at, regionOf(application));
}
