import { apiTokenJobs } from '../account/api-tokens/expiry-reminder.js';
import { erasureJobs } from '../account/profile/erasure.js';
import { registrationJobs } from '../account/registration/registration-jobs.js';
import { webhookJobs } from '../account/webhooks/webhook-jobs.js';
import { appealFileJobs } from '../appeals/appeal-files.js';
import { appealScanJobs } from '../appeals/appeal-scans.js';
import { answerJobs } from '../appeals/appeal-jobs.js';
import { answer } from '../appeals/move-appeal.js';
import { expiryJobs } from '../uploads/expiry.js';
import { askingJobs } from '../documents/asking/asking-jobs.js';
import type { JobDefinitions } from '../clock/moment.js';
import { deliveryJobs } from '../notifications/deliver.js';
import { bookingJobs } from '../offices/bookings/booking-jobs.js';
import { takeNotice } from '../operator/books/take-notice.js';
import { scanJobs } from '../operator/conclude-scan.js';
import { applicationJobs } from '../operator/jobs.js';
import { bankJobs } from '../payments/bank/bank-jobs.js';
import { eraseRest } from './account-data.js';
import { deliveryParts } from './notification-parts.js';

/** Everything that happens by itself, by kind. */
export const jobs: JobDefinitions = {
  ...registrationJobs,
  ...apiTokenJobs,
  ...erasureJobs(eraseRest),
  ...scanJobs,
  ...expiryJobs,
  ...askingJobs,
  ...applicationJobs,
  ...appealFileJobs,
  ...appealScanJobs,
  ...answerJobs(answer),
  ...bankJobs(takeNotice),
  ...bookingJobs,
  ...webhookJobs,
  ...deliveryJobs(deliveryParts),
};
