import { define } from '../../element/define.js';
import { RapportGoals } from './goals.js';

define('rapport-goals', RapportGoals);
