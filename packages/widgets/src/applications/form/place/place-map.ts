import type { Coordinates } from '@drsk/domain';
import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Language } from '../../../shared/language.js';
import { type DrawnLandmark, drawnLandmarks, type Landmark } from './landmark.js';
import { type MapFrame, mapHeight, mapWidth, type Point } from './map-frame.js';
import { type GridLine, gridOf, scaleBarOf } from './map-grid.js';
import { messages } from './place-field.messages.js';

export interface DrawnMap {
  frame: MapFrame;
  landmarks: readonly Landmark[];
  place: Coordinates | undefined;
  language: Language;
}

/** Where the meridians are named. */
const topLine = 34;

/** A grid of coordinates with settlements and the place; what it shows is said in words beside it. */
export function renderPlaceMap({ frame, landmarks, place, language }: DrawnMap): SVGTemplateResult {
  const { parallels, meridians } = gridOf(frame);
  return svg`<svg class="map-picture" viewBox="0 0 ${mapWidth} ${mapHeight}" aria-hidden="true" focusable="false">
    ${parallels.map((line) => renderParallel(line, language))}
    ${meridians.map((line) => renderMeridian(line, language))}
    ${drawnLandmarks(frame, landmarks).map(renderLandmark)}
    ${renderScaleBar(frame, language)}
    ${place ? renderPin(frame.pointOf(place)) : nothing}
  </svg>`;
}

function renderLandmark({ x, y, name, isLeft, isNamed }: DrawnLandmark): SVGTemplateResult {
  const at = isLeft ? x - 6 : x + 6;
  const anchor = isLeft ? 'end' : 'start';
  return svg`<circle class="map-dot" cx=${x} cy=${y} r="3"></circle>
    ${isNamed ? svg`<text class="map-name" x=${at} y=${y + 4} text-anchor=${anchor}>${name}</text>` : nothing}`;
}

function renderParallel({ at, degrees }: GridLine, language: Language): SVGTemplateResult {
  return svg`<path class="map-line" d=${`M0 ${at}H${mapWidth}`}></path>
    ${
      at > topLine
        ? svg`<text class="map-degrees" x="4" y=${at - 3}>${degreesText(degrees, language)}</text>`
        : nothing
    }`;
}

function renderMeridian({ at, degrees }: GridLine, language: Language): SVGTemplateResult {
  return svg`<path class="map-line" d=${`M${at} 0V${mapHeight}`}></path>
    <text class="map-degrees" x=${at + 3} y="14">${degreesText(degrees, language)}</text>`;
}

function renderScaleBar(frame: MapFrame, language: Language): SVGTemplateResult {
  const { kilometres, width } = scaleBarOf(frame);
  const y = mapHeight - 10;
  const right = mapWidth - 10;
  return svg`<path class="map-bar" d=${`M${right - width} ${y - 5}v5h${width}v-5`}></path>
    <text class="map-degrees" x=${right} y=${y - 8} text-anchor="end">${messages[language].kilometres(kilometres)}</text>`;
}

/** Its tip is the place. */
function renderPin({ x, y }: Point): SVGTemplateResult {
  return svg`<g transform=${`translate(${x} ${y})`}>
    <path class="map-pin" d="M0 0C-3-8-9-12-9-19a9 9 0 1 1 18 0c0 7-6 11-9 19Z"></path>
    <circle class="map-pin-eye" cy="-19" r="3.5"></circle>
  </g>`;
}

function degreesText(degrees: number, language: Language): string {
  return `${degrees.toLocaleString(language, { maximumFractionDigits: 3 })}°`;
}
