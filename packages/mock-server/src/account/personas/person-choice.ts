import type { MachineTime } from '../../clock/clock-state.js';
import type { Moments } from '../../clock/moments.js';
import type { TableDefinition } from '../../storage/storage.js';
import { type SamplePerson, samplePeople } from './sample-people.js';

/** Who is to log in next: one at a time. */
export interface ChoiceRow {
  readonly id: 'next';
  readonly login: string;
  /** By the machine's time: it is about a page that opens now, and the sandbox's clock may run or stand still. */
  readonly until: number;
}

export const choiceTable: TableDefinition<ChoiceRow> = { name: 'person-choice', indexes: {} };

const lifetimeMs = 60_000;

/** How the console tells a login page who is to log in; the choice is stored, as the two may talk to different processes. */
export interface PersonChoice {
  /** False where nobody has such a login. */
  choose(login: string): Promise<boolean>;
  /** Whoever is chosen; nobody is any more afterwards. */
  take(): Promise<SamplePerson | undefined>;
}

export function createPersonChoice(moments: Moments, machineTime: MachineTime): PersonChoice {
  return {
    async choose(login) {
      if (!personOf(login)) return false;
      const until = machineTime() + lifetimeMs;
      await moments.run(({ transaction }) =>
        transaction.put(choiceTable, { id: 'next', login, until }),
      );
      return true;
    },

    take: () =>
      moments.run(async ({ transaction }) => {
        const choice = await transaction.get(choiceTable, 'next');
        if (!choice) return undefined;
        await transaction.remove(choiceTable, choice.id);
        return machineTime() < choice.until ? personOf(choice.login) : undefined;
      }),
  };
}

function personOf(login: string): SamplePerson | undefined {
  return samplePeople.find((person) => person.login === login);
}
