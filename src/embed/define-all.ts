// Registers every widget, for pages with their own bundler. The practice comes first: it provides what the others consume.
import '../widgets/practice/define.js';
import '../widgets/journey/define.js';
import '../widgets/intake/define.js';
import '../widgets/questionnaire/define.js';
import '../widgets/goals/define.js';
import '../widgets/match/define.js';
import '../widgets/brief/define.js';
