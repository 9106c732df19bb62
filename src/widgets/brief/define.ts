import { define } from '../../element/define.js';
import { RapportBrief } from './brief.js';

define('rapport-brief', RapportBrief);
