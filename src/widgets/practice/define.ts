import { define } from '../../element/define.js';
import { RapportPractice } from './practice.js';

define('rapport-practice', RapportPractice);
