import { define } from '../../element/define.js';
import { RapportIntake } from './intake.js';

define('rapport-intake', RapportIntake);
