import { registrationJobs } from '../account/registration.js';
import type { JobDefinitions } from '../clock/moment.js';
import { applicationJobs } from '../operator/jobs.js';

/** Everything that happens by itself, by kind. */
export const jobs: JobDefinitions = { ...registrationJobs, ...applicationJobs };
