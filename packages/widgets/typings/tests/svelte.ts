import type {} from '@drsk/widgets/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

export const login: SvelteHTMLElements['drsk-login'] = {
  'success-url': '/account',
  headingLevel: 3,
  class: 'entry',
  'ondrsk-signed-in': (event) => event.detail.applicantKind satisfies string,
};

export const signed: SvelteHTMLElements['drsk-signed'] = {
  // @ts-expect-error -- it is either in or out
  when: 'maybe',
};
