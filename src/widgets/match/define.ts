import { define } from '../../element/define.js';
import { RapportMatch } from './match.js';

define('rapport-match', RapportMatch);
