import { define } from '../../element/define.js';
import { RapportQuestionnaire } from './questionnaire.js';

define('rapport-questionnaire', RapportQuestionnaire);
