import type { Persona } from './persona.js';
import { specialPersonas } from './special-personas.js';
import { usualPersonas } from './usual-personas.js';

/** Everybody whom a new sandbox knows. Their numbers pass their checks and are nobody's. */
export const personas: readonly Persona[] = [...usualPersonas, ...specialPersonas];
