import { controlContract } from '../contracts/control.js';
import { exampleOf, kindNames } from '../kinds/index.js';

// In two files, which run beside each other.
describe('the contract of every control, n to z', () => {
  for (const kind of kindNames.filter((name) => name >= 'n'))
    for (const example of exampleOf(kind).controls) controlContract(kind, example);
});
