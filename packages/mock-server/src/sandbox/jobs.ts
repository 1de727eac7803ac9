import { erasureJobs } from '../account/profile/erasure.js';
import { registrationJobs } from '../account/registration/registration-jobs.js';
import { scanJobs } from '../applications/scans.js';
import { expiryJobs } from '../applications/uploads/expiry.js';
import type { JobDefinitions } from '../clock/moment.js';
import { applicationJobs } from '../operator/jobs.js';
import { eraseApplications } from './account-data.js';

/** Everything that happens by itself, by kind. */
export const jobs: JobDefinitions = {
  ...registrationJobs,
  ...erasureJobs(eraseApplications),
  ...scanJobs,
  ...expiryJobs,
  ...applicationJobs,
};
