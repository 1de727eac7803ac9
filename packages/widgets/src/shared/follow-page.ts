import type { DrskElement } from './drsk-element.js';

/** Looks, sizes and texts that a widget takes from the page come as a part of their own, where there are such. */
export function followPage(host: DrskElement): Promise<unknown> | undefined {
  const isAsked =
    host.setting('theme') === 'inherit' ||
    host.setting('texts') ||
    document.querySelector('.bvi-active');
  if (isAsked) return import('./surroundings/surroundings.js').then(({ follow }) => follow(host));
  return undefined;
}
