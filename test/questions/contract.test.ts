import { controlContract } from '../contracts/control.js';
import { exampleOf, kindNames } from '../kinds/index.js';

describe('the contract of every control', () => {
  for (const kind of kindNames)
    for (const example of exampleOf(kind).controls) controlContract(kind, example);
});
