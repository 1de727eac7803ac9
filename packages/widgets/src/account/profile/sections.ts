import type { Profile, ProfileSection } from './profile-section.js';

/** As they are named in the page's address, in the order of the menu. */
export const sectionNames = [
  'data',
  'contacts',
  'password',
  'second-factor',
  'devices',
  'consents',
  'roles',
  'programs',
  'closing',
] as const;

export type SectionName = (typeof sectionNames)[number];

/** Each comes with a file of its own. */
export const loadSection: Readonly<
  Record<SectionName, (profile: Profile) => Promise<ProfileSection>>
> = {
  data: async (profile) => new (await import('./data-section.js')).DataSection(profile),
  contacts: async (profile) => new (await import('./contacts-section.js')).ContactsSection(profile),
  password: async (profile) => new (await import('./password-section.js')).PasswordSection(profile),
  'second-factor': async (profile) =>
    new (await import('./second-factor-section.js')).SecondFactorSection(profile),
  devices: async (profile) => new (await import('./devices-section.js')).DevicesSection(profile),
  consents: async (profile) => new (await import('./consents-section.js')).ConsentsSection(profile),
  roles: async (profile) => new (await import('./roles-section.js')).RolesSection(profile),
  programs: async (profile) =>
    new (await import('./programs/programs-section.js')).ProgramsSection(profile),
  closing: async (profile) => new (await import('./closing-section.js')).ClosingSection(profile),
};
