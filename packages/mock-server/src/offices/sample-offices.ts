import type {
  AccessibilityMark,
  OfficeKind,
  OfficeService,
  OpeningHours,
  Position,
  RegionCode,
} from '@drsk/contract';
import type { SampleOfficeId } from './sample-offices.messages.js';

/** An office before anybody reads it: its texts and its exceptions are added then. */
export interface SampleOffice {
  readonly id: SampleOfficeId;
  readonly regionCode: RegionCode;
  readonly kind: OfficeKind;
  readonly position: Position;
  readonly services: readonly OfficeService[];
  readonly accessibility: readonly AccessibilityMark[];
  /** How many visitors are received at once; none where people only queue. */
  readonly windows: number;
}

const workdays = [1, 2, 3, 4, 5];

/** Centres are open 45 hours a week, points 27.5: order 186 (п. 20) asks for 45 and 25. */
export const weekOf: Readonly<Record<OfficeKind, readonly OpeningHours[]>> = {
  centre: workdays.flatMap((weekday) => [
    { weekday, opens: '08:00', closes: '12:00' },
    { weekday, opens: '13:00', closes: '18:00' },
  ]),
  point: workdays.flatMap((weekday) => [
    { weekday, opens: '09:00', closes: '12:00' },
    { weekday, opens: '12:30', closes: '15:00' },
  ]),
};

const everything: readonly OfficeService[] = [
  'consultation',
  'application',
  'documents',
  'temporary_access',
  'identity',
  'payment',
];
const fewer: readonly OfficeService[] = ['consultation', 'application', 'documents'];
const barrierFree: readonly AccessibilityMark[] = [
  'step_free',
  'accessible_toilet',
  'disabled_parking',
  'call_button',
  'tactile_signs',
  'induction_loop',
];
const modest: readonly AccessibilityMark[] = ['ramp', 'call_button'];

const centre = {
  kind: 'centre',
  services: everything,
  accessibility: barrierFree,
  windows: 2,
} as const;
const point = { kind: 'point', services: fewer, accessibility: modest, windows: 1 } as const;

const at = (latitude: number, longitude: number): Position => ({ latitude, longitude });

/** The towns are real, everything else is invented. */
export const sampleOffices: readonly SampleOffice[] = [
  { ...centre, id: 'office-28-1', regionCode: '28', position: at(50.2907, 127.5272) },
  { ...point, id: 'office-28-2', regionCode: '28', position: at(50.9214, 128.4739) },
  { ...point, id: 'office-28-3', regionCode: '28', position: at(55.1546, 124.7285), windows: 0 },
  {
    ...centre,
    id: 'office-25-1',
    regionCode: '25',
    position: at(43.1155, 131.8855),
    accessibility: [...barrierFree, 'lift', 'sign_language'],
  },
  { ...point, id: 'office-25-2', regionCode: '25', position: at(43.7972, 131.9518) },
  { ...point, id: 'office-25-3', regionCode: '25', position: at(42.8239, 132.8928) },
  { ...centre, id: 'office-27-1', regionCode: '27', position: at(48.4802, 135.0719) },
  {
    ...point,
    id: 'office-27-2',
    regionCode: '27',
    position: at(50.5503, 137.0099),
    services: [...fewer, 'temporary_access'],
  },
  { ...centre, id: 'office-79-1', regionCode: '79', position: at(48.7946, 132.9218) },
  {
    ...point,
    id: 'office-79-2',
    regionCode: '79',
    position: at(49.0189, 131.0547),
    accessibility: [],
  },
  { ...centre, id: 'office-14-1', regionCode: '14', position: at(58.6094, 125.3817) },
  { ...point, id: 'office-14-2', regionCode: '14', position: at(56.6606, 124.7203) },
];
