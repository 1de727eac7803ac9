import { svg, type SVGTemplateResult } from 'lit';
import type { Language } from '../shared/language.js';
import { messages } from './document-pictures.messages.js';

/** The photo page of a passport, with series and number where they are printed. */
export function passportPicture(language: Language): SVGTemplateResult {
  const { passport, series, number } = messages[language];
  return svg`<svg class="picture" viewBox="0 0 240 172" role="img" aria-label=${passport}>
    <rect class="picture-paper" x="1" y="1" width="198" height="170" rx="8"></rect>
    <path class="picture-line" d="M1 86h198M20 18h120M20 32h96M20 46h60M20 64h44M112 104h60M112 118h48M112 132h60M112 146h36"></path>
    <rect class="picture-line" x="20" y="98" width="64" height="60" rx="3"></rect>
    <circle class="picture-line" cx="52" cy="120" r="10"></circle>
    <path class="picture-line" d="M34 154c2-14 8-20 18-20s16 6 18 20"></path>
    <text class="picture-number" x="-14" y="-182" transform="rotate(90)" text-anchor="start">00 00</text>
    <text class="picture-number" x="96" y="-182" transform="rotate(90)" text-anchor="start">000000</text>
    <path class="picture-mark" d="M206 14v50M206 98v60"></path>
    <text class="picture-word" x="213" y="43">${series}</text>
    <text class="picture-word" x="213" y="132">${number}</text>
  </svg>`;
}

/** A СНИЛС card, with the number where it is printed. */
export function snilsPicture(language: Language): SVGTemplateResult {
  const { snils, snilsTitle } = messages[language];
  return svg`<svg class="picture" viewBox="0 0 240 150" role="img" aria-label=${snils}>
    <rect class="picture-paper" x="1" y="1" width="238" height="148" rx="10"></rect>
    <text class="picture-small" x="120" y="26" text-anchor="middle">${snilsTitle}</text>
    <text class="picture-number" x="120" y="54" text-anchor="middle">000-000-000 00</text>
    <rect class="picture-mark" x="48" y="36" width="144" height="26" rx="6"></rect>
    <path class="picture-line" d="M20 82h70M20 98h96M20 114h56M20 130h84M150 114h64M150 130h40"></path>
  </svg>`;
}
