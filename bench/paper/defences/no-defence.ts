import { inputOf } from '../../victims/learn-victim.js';
import type { TestDefence } from './paper-defence.js';

/** No defence: the victim reads what it is given. */
export const noDefence: TestDefence = {
  ...{ name: 'none', title: 'None', source: 'the victim as it is', when: 'test', timed: true },
  suits: () => true,
  open: () =>
    Promise.resolve({
      defend: (rows) =>
        Promise.resolve(
          rows.map(({ sides }) => ({
            ...{ input: inputOf(sides), flagged: false, value: null },
            named: sides.map(() => null),
          })),
        ),
    }),
};
