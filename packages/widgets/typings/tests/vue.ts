import type {} from '@drsk/widgets/vue';
import type { GlobalComponents } from 'vue';

type Login = InstanceType<GlobalComponents['drsk-login']>;
type Signed = InstanceType<GlobalComponents['drsk-signed']>;

export const login: Login['$props'] = {
  'success-url': '/account',
  headingLevel: 3,
  'heading-level': '3',
  theme: 'dark',
  class: 'entry',
};

// @ts-expect-error -- it is either in or out
export const signed: Signed['$props'] = { when: 'maybe' };

export function tell(element: Login, event: Event): void {
  // @ts-expect-error -- any event is not this one
  element.$emit('drsk-signed-in', event);
}
