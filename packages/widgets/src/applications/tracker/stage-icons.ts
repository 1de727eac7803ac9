import type { StageName } from '@drsk/sdk';
import { svg, type SVGTemplateResult } from 'lit';

const sheet = 'M5 2.5h7l3 3v12H5zM12 2.5v3h3';

/** What each stage is about, in one stroke. */
const own = {
  filing: `${sheet}M7.5 9.5h5M7.5 12.5h5`,
  completeness:
    'M8.5 3a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM12.6 12.6 17 17M6.25 8.5 8 10.25l3-3.25',
  offer: 'M13 7V2.5H4v15h4.5M6.5 6h4M6.5 9h3M10.5 16.5l.5-2.75 5-5 2.25 2.25-5 5z',
  payment:
    'M10 1.75a8.25 8.25 0 1 0 0 16.5 8.25 8.25 0 0 0 0-16.5zM8.5 14.5v-9h2.75a2.5 2.5 0 0 1 0 5H7M7 12.5h4.5',
  works: 'M10 2v16M4 5h12M6 5v2M14 5v2M5 9h10M7 9v2M13 9v2M7 18l3-4 3 4',
  meter: 'M4 2.5h12v15H4zM6.5 5.5h7v3h-7zM10.75 10.5 9 13h2.25L9.5 15.5',
  notice: `${sheet}M7.25 11.25l2 2 3.5-4.25`,
  done: 'M2.5 9.5 10 3l7.5 6.5M4.75 8v9.5h10.5V8M10.75 8.5 8.5 12h3l-2.25 3.5',
} satisfies Partial<Record<StageName, string>>;

/** Stages that are about the same look the same; the acts look like the notice. */
const paths: Partial<Record<StageName, string>> = {
  ...own,
  signing: own.offer,
  fulfilment: own.works,
  inspection: own.completeness,
  energising: own.done,
  temporary_supply: own.meter,
};

export function stageIcon(name: StageName): SVGTemplateResult {
  return drawn('stage-icon', paths[name] ?? own.notice);
}

export function doneBadge(): SVGTemplateResult {
  return drawn('stage-badge stage-badge-done', 'M5 10.5l3.5 3.5L15 6.5');
}

export function stoppedBadge(): SVGTemplateResult {
  return drawn('stage-badge stage-badge-stopped', 'M6 6l8 8M14 6l-8 8');
}

function drawn(className: string, path: string): SVGTemplateResult {
  return svg`<svg class=${className} viewBox="0 0 20 20" fill="none" stroke="currentColor"
    stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false"
  ><path d=${path}></path></svg>`;
}
