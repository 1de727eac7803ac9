import type { Credentials } from '@drsk/contract';
import * as z from 'zod/mini';
import { text } from './account-fields.js';

const password = z.string().check(z.minLength(1));
const snils = text(['snils']);
const inn = text(['inn']);

/** What somebody logs in with: СНИЛС of an individual, ИНН of the others; only the form of it is checked here. */
export const credentials = z.discriminatedUnion('applicantKind', [
  z.object({ applicantKind: z.literal('individual'), login: snils, password }),
  z.object({ applicantKind: z.literal('sole_proprietor'), login: inn, password }),
  z.object({ applicantKind: z.literal('legal_entity'), login: inn, password }),
]) satisfies z.ZodMiniType<Credentials>;
